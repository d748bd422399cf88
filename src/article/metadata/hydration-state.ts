/**
 * Reads the hydration state of a page: the JSON that one of its scripts assigns to a global. It is parsed as text and
 * never run. It may be cut off, of another page, or wrong, so each value is checked; where page and state disagree, the
 * page as shown is right.
 */
import { collapseOrUndefined } from '../clean-text.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Returns a property that is a text, with its white space collapsed; `undefined` for an empty one and for any other.
 */
export function stringOr(object: JsonObject | undefined, name: string): string | undefined {
  const value = object?.[name];
  return typeof value === 'string' ? collapseOrUndefined(value) : undefined;
}

/** Returns the objects in a property that is a list; an empty list for any other. */
export function walkObjects(object: JsonObject | undefined, name: string): JsonObject[] {
  const value = object?.[name];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function parseState(source: string): JsonObject | undefined {
  try {
    const state: unknown = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
    return isJsonObject(state) ? state : undefined;
  } catch {
    // Cut off. The article is then read from the page alone.
    return undefined;
  }
}

/**
 * Finds content in a state of pages since 2025: one entry per request, `{"/graph-api/en/content/article/1": {"data":
 * {"content": …}}}`.
 */
function findRequested(state: JsonObject, id: string): JsonObject | undefined {
  for (const [path, entry] of Object.entries(state)) {
    const data = isJsonObject(entry) ? entry['data'] : undefined;
    const content = isJsonObject(data) ? data['content'] : undefined;
    if (path.endsWith(`/${id}`) && isJsonObject(content)) return content;
  }
  return undefined;
}

/**
 * Finds content in a state of pages of 2023 and 2024: `{"Article:1": {…}, "Video:2": {…}}`, whose entries refer to each
 * other by `__ref`.
 */
function findNormalised(state: JsonObject, id: string): JsonObject | undefined {
  for (const [key, entry] of Object.entries(state)) {
    if (isJsonObject(entry) && key.endsWith(`:${id}`) && /^(Article|Video|Audio|Liveblog|ImageGallery|Lesson):/.test(key)) {
      return { ...resolveReferences(entry, state), knowledges: entriesOf(state, 'Knowledge:') };
    }
  }
  return undefined;
}

/** Returns all entries whose key starts with a prefix, whether another entry refers to them or not. */
function entriesOf(state: JsonObject, prefix: string): unknown[] {
  return Object.entries(state).flatMap(([key, entry]) => (key.startsWith(prefix) ? [entry] : []));
}

/**
 * Returns an entry with the entries it refers to in place of the references, one level deep. Deeper ones are not
 * needed, and references can form cycles. Property names lose the arguments that Apollo writes behind them:
 * `posts({"first":10})` becomes `posts`.
 */
function resolveReferences(entry: JsonObject, state: JsonObject): JsonObject {
  const resolve = (value: unknown): unknown => (isJsonObject(value) && typeof value['__ref'] === 'string' ? state[value['__ref']] : value);
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name.replace(/\(.*\)$/, ''), Array.isArray(value) ? value.map(resolve) : resolve(value)]));
}

/** Returns what the page's hydration state holds about the content with this number; `undefined` if it has none. */
export function readHydrationState(page: Document, id: string): JsonObject | undefined {
  for (const script of page.getElementsByTagName('script')) {
    const source = script.textContent ?? '';
    if (!/^\s*window\.__(?:APP|APOLLO)_STATE__\s*=/.test(source)) continue;
    const state = parseState(source);
    if (state) return findRequested(state, id) ?? findNormalised(state, id);
  }
  return undefined;
}
