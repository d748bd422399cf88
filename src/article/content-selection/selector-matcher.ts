/**
 * Matches an element against many selectors at once. Rules are written as plain CSS, of which only the simple part is
 * used (tag, id, classes, attributes, one `>`): asking a DOM for forty selectors took longer than all the rest of
 * reading a page.
 */
import type { PageKind, Rule, SiteRules } from '../../sites/site.ts';

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

/** The names of a form's fields may hide every property of it, its name too, which then is no text; its tag is all that is asked of one. */
function isForm({ localName }: { localName: unknown }): boolean {
  return typeof localName !== 'string' || localName === 'form';
}

/** Hardly a page parts them by anything but spaces, and a pattern takes longer. */
function classNames(element: Element): string[] {
  const names = element.getAttribute('class') ?? '';
  return /[\t\n\f\r]/.test(names) ? names.split(/\s+/) : names.split(' ');
}

function matches(element: Element, { tag, id, classes, attributes, parent }: Compound): boolean {
  if (tag !== undefined && element.localName !== tag) return false;
  if (id !== undefined && element.getAttribute('id') !== id) return false;
  const names = classes.length > 0 ? classNames(element) : [];
  return classes.every((name) => names.includes(name))
    && attributes.every(({ name, operator, value }) => attributeMatches(element.getAttribute(name), operator, value))
    && (parent === undefined || (element.parentElement !== null && !isForm(element.parentElement) && matches(element.parentElement, parent)));
}

interface Entry { compound: Compound; rule: Rule }

/** What an element must have for a selector to be worth a look: a class, an attribute or its tag. */
interface Index { classes: Map<string, Entry[]>; attributes: Map<string, Entry[]>; tags: Map<string, Entry[]> }

function addEntry({ classes, attributes, tags }: Index, entry: Entry): void {
  const { compound } = entry;
  const [table, key] = compound.id !== undefined ? [attributes, 'id'] as const
    : compound.classes[0] !== undefined ? [classes, compound.classes[0]] as const
      : compound.attributes[0] ? [attributes, compound.attributes[0].name] as const : [tags, compound.tag ?? ''] as const;
  table.set(key, [...table.get(key) ?? [], entry]);
}

function findRule(entries: readonly Entry[] | undefined, element: Element): Rule | undefined {
  return entries?.find(({ compound }) => matches(element, compound))?.rule;
}

function findByAttributes(element: Element, { classes, attributes }: Index): Rule | undefined {
  for (const name of element.getAttributeNames()) {
    const rule = findRule(attributes.get(name), element);
    if (rule) return rule;
    for (const className of name === 'class' ? classNames(element) : []) {
      const byClass = findRule(classes.get(className), element);
      if (byClass) return byClass;
    }
  }
  return undefined;
}

type Match = (element: Element) => Rule | undefined;

/** Answers which rule wants an element. Throws where a rule's selector is not simple: that is for its author. */
export function compileSelectors(rules: readonly Rule[]): Match {
  const index: Index = { classes: new Map(), attributes: new Map(), tags: new Map() };
  for (const rule of rules) for (const part of rule.selector.split(', ')) addEntry(index, { compound: parsePart(part), rule });
  return (element) => (isForm(element) ? index.tags.get('form')?.[0]?.rule : findRule(index.tags.get(element.localName), element) ?? findByAttributes(element, index));
}

const compiled = new WeakMap<SiteRules, Map<PageKind, Match>>();

/** The removals of a site that hold in this kind of article, compiled once. */
export function matchRemovals(site: SiteRules, kind: PageKind): Match {
  const known = compiled.get(site) ?? new Map<PageKind, Match>();
  compiled.set(site, known);
  const match = known.get(kind) ?? compileSelectors(site.removals.filter((rule) => !rule.exceptKinds?.includes(kind)));
  known.set(kind, match);
  return match;
}
