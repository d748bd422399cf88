/** Mutates pages in ways that fast-check chooses. */
import * as fc from 'fast-check';

type Kind = 'drop' | 'double' | 'nest' | 'garble' | 'rename' | 'write' | 'swap' | 'unwrap';
export interface Mutation { kind: Kind; at: number; text: string; times: number }

/** Texts of several scripts, white space, and characters with a meaning in markup. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('قرية جبلية', '山里的邮局', 'ቃላት', 'javascript:alert(1)', 'data:text/html,x', '   ', '\u202e', '<b>', '${formatId}', '0'.repeat(300)),
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<Kind>('drop', 'double', 'nest', 'garble', 'rename', 'write', 'swap', 'unwrap'), at: fc.nat(100_000), text, times: fc.nat(60),
});

/** Applies one mutation to `page`. */
export function mutate(page: Document, { kind, at, text: words, times }: Mutation): void {
  const elements = page.body?.querySelectorAll('*') ?? [];
  const element = elements[at % Math.max(1, elements.length)];
  if (!element?.parentElement) return;
  const attribute = element.attributes[at % Math.max(1, element.attributes.length)];
  const other = elements[(at * 7 + 1) % elements.length]!;
  switch (kind) {
    case 'drop': element.remove(); break;
    case 'double': element.after(element.cloneNode(true)); break;
    case 'nest': for (let depth = 0; depth < times; depth += 1) { const box = page.createElement('div'); element.replaceWith(box); box.append(element); } break;
    case 'garble': if (attribute) element.setAttribute(attribute.name, words); break;
    case 'rename': if (attribute) element.removeAttribute(attribute.name); break;
    case 'write': element.append(words); break;
    case 'swap': if (!element.contains(other) && !other.contains(element)) element.append(other); break;
    case 'unwrap': element.replaceWith(...element.childNodes); break;
  }
}
