/**
 * Matches an element against many selectors at once. Rules are written as plain CSS, of which only the simple part is
 * used (tag, id, classes, attributes, one `>`): asking a DOM for forty selectors took longer than all the rest of
 * reading a page.
 */
import type { Rule } from '../sites/site.ts';
import { readNative } from './unclobbered.ts';

interface Compound {
  tag?: string;
  id?: string;
  classes: string[];
  attributes: { name: string; operator: string; value: string }[];
  parent?: Compound;
}

const pieces = /^([a-z][\w-]*)|^#([\w-]+)|^\.([\w-]+)|^\[([\w-]+)(?:([*^$~|]?=)"([^"]*)")?\]/;

function parseCompound(selector: string): Compound {
  const compound: Compound = { classes: [], attributes: [] };
  let rest = selector;
  while (rest !== '') {
    const [piece, tag, id, className, name, operator = '', value = ''] = pieces.exec(rest) ?? [];
    if (piece === undefined) throw new Error(`A rule's selector may hold tags, ids, classes, attributes and one ">"; "${selector}" holds more.`);
    if (tag !== undefined) compound.tag = tag;
    if (id !== undefined) compound.id = id;
    if (className !== undefined) compound.classes.push(className);
    if (name !== undefined) compound.attributes.push({ name, operator, value });
    rest = rest.slice(piece.length);
  }
  return compound;
}

function parsePart(part: string): Compound {
  const [child = '', parent] = part.split(' > ').toReversed();
  return { ...parseCompound(child), ...(parent !== undefined && { parent: parseCompound(parent) }) };
}

function attributeMatches(actual: string | null, operator: string, value: string): boolean {
  if (actual === null) return false;
  if (operator === '^=') return actual.startsWith(value);
  if (operator === '*=') return actual.includes(value);
  if (operator === '$=') return actual.endsWith(value);
  return operator === '' || actual === value;
}

/** The names of a form's fields may hide every property of it; its tag is all that is asked of one. */
function isForm(element: Element): boolean {
  return readNative(element, 'localName') === 'form';
}

function matches(element: Element, { tag, id, classes, attributes, parent }: Compound): boolean {
  if (tag !== undefined && element.localName !== tag) return false;
  if (id !== undefined && element.getAttribute('id') !== id) return false;
  const names = classes.length > 0 ? (element.getAttribute('class') ?? '').split(/\s+/) : [];
  return classes.every((name) => names.includes(name))
    && attributes.every(({ name, operator, value }) => attributeMatches(element.getAttribute(name), operator, value))
    && (parent === undefined || (element.parentElement !== null && !isForm(element.parentElement) && matches(element.parentElement, parent)));
}

interface Entry { compound: Compound; rule: Rule }

/** What an element must have for a selector to be worth a look. */
function keyOf({ tag, id, classes, attributes }: Compound): string {
  if (id !== undefined) return '[id';
  if (classes.length > 0) return `.${classes[0]}`;
  return attributes[0] ? `[${attributes[0].name}` : `${tag}`;
}

/** Answers which rule wants an element. Throws where a rule's selector is not simple: that is for its author. */
export function compileRules(rules: readonly Rule[]): (element: Element) => Rule | undefined {
  const index = new Map<string, Entry[]>();
  for (const rule of rules) {
    for (const part of rule.selector.split(', ')) {
      const compound = parsePart(part);
      const key = keyOf(compound);
      index.set(key, [...index.get(key) ?? [], { compound, rule }]);
    }
  }
  return (element) => {
    if (isForm(element)) return index.get('form')?.[0]?.rule;
    const keys = [element.localName];
    for (const { name, value } of element.attributes) {
      keys.push(`[${name}`);
      if (name === 'class') keys.push(...value.split(/\s+/).map((className) => `.${className}`));
    }
    for (const key of keys) {
      const entry = index.get(key)?.find(({ compound }) => matches(element, compound));
      if (entry) return entry.rule;
    }
    return undefined;
  };
}
