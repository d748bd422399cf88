/**
 * The page's own data: one script that assigns JSON to a global. It is read as text, never run, and its shape is
 * doubted: it may be cut off, of another page, or a lie. Where page and data disagree the page as shown wins.
 */
import { tidyOrNothing } from '../clean-text.ts';

export type Unknown = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of the data, or nothing. */
export function textOf(object: Unknown | undefined, name: string): string | undefined {
  const value = object?.[name];
  return typeof value === 'string' ? tidyOrNothing(value) : undefined;
}

/** The objects in a list of the data. */
export function objectsIn(object: Unknown | undefined, name: string): Unknown[] {
  const value = object?.[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function parseState(source: string): Unknown | undefined {
  try {
    const state: unknown = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
    return isObject(state) ? state : undefined;
  } catch {
    // Cut off: the page itself has to do.
    return undefined;
  }
}

/** Of pages since 2025: one entry per request, `{"/graph-api/en/content/article/1": {"data": {"content": …}}}`. */
function findRequested(state: Unknown, id: string): Unknown | undefined {
  for (const [path, entry] of Object.entries(state)) {
    const data = isObject(entry) ? entry['data'] : undefined;
    const content = isObject(data) ? data['content'] : undefined;
    if (path.endsWith(`/${id}`) && isObject(content)) return content;
  }
  return undefined;
}

/** Of pages of 2023 and 2024: `{"Article:1": {…}, "Video:2": {…}}`, whose parts refer to each other by `__ref`. */
function findNormalised(state: Unknown, id: string): Unknown | undefined {
  for (const [key, entry] of Object.entries(state)) {
    if (isObject(entry) && key.endsWith(`:${id}`) && /^(Article|Video|Audio|Liveblog|ImageGallery|Lesson):/.test(key)) return { ...resolveReferences(entry, state), knowledges: allNamed(state, 'Knowledge:') };
  }
  return undefined;
}

/** Entries of one kind, whoever refers to them. */
function allNamed(state: Unknown, prefix: string): unknown[] {
  return Object.entries(state).flatMap(([key, entry]) => (key.startsWith(prefix) ? [entry] : []));
}

/** Puts what is referred to in place, one level deep: deeper parts are of no use here, and references run in circles. */
function resolveReferences(entry: Unknown, state: Unknown): Unknown {
  const resolve = (value: unknown): unknown => (isObject(value) && typeof value['__ref'] === 'string' ? state[value['__ref']] : value);
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name.replace(/\(.*\)$/, ''), Array.isArray(value) ? value.map(resolve) : resolve(value)]));
}

/** What the page's data say about the piece with this number. */
export function readPageState(page: Document, id: string): Unknown | undefined {
  for (const script of page.getElementsByTagName('script')) {
    const source = script.textContent ?? '';
    if (!/^\s*window\.__(?:APP|APOLLO)_STATE__\s*=/.test(source)) continue;
    const state = parseState(source);
    if (state) return findRequested(state, id) ?? findNormalised(state, id);
  }
  return undefined;
}
