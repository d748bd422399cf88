/**
 * The page's own data: one script that assigns JSON to a global. It is read as text, never run, and its shape is
 * doubted: it may be cut off, of another page, or a lie. Where page and data disagree the page as shown wins.
 */
import { collapseOrUndefined } from '../clean-text.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of the data, or nothing. */
export function stringOr(object: JsonObject | undefined, name: string): string | undefined {
  const value = object?.[name];
  return typeof value === 'string' ? collapseOrUndefined(value) : undefined;
}

/** The objects in a list of the data. */
export function walkObjects(object: JsonObject | undefined, name: string): JsonObject[] {
  const value = object?.[name];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function parseState(source: string): JsonObject | undefined {
  try {
    const state: unknown = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
    return isJsonObject(state) ? state : undefined;
  } catch {
    // Cut off: the page itself has to do.
    return undefined;
  }
}

/** Of pages since 2025: one entry per request, `{"/graph-api/en/content/article/1": {"data": {"content": …}}}`. */
function findRequested(state: JsonObject, id: string): JsonObject | undefined {
  for (const [path, entry] of Object.entries(state)) {
    const data = isJsonObject(entry) ? entry['data'] : undefined;
    const content = isJsonObject(data) ? data['content'] : undefined;
    if (path.endsWith(`/${id}`) && isJsonObject(content)) return content;
  }
  return undefined;
}

/** Of pages of 2023 and 2024: `{"Article:1": {…}, "Video:2": {…}}`, whose parts refer to each other by `__ref`. */
function findNormalised(state: JsonObject, id: string): JsonObject | undefined {
  for (const [key, entry] of Object.entries(state)) {
    if (isJsonObject(entry) && key.endsWith(`:${id}`) && /^(Article|Video|Audio|Liveblog|ImageGallery|Lesson):/.test(key)) return { ...resolveReferences(entry, state), knowledges: allNamed(state, 'Knowledge:') };
  }
  return undefined;
}

/** Entries of one kind, whoever refers to them. */
function allNamed(state: JsonObject, prefix: string): unknown[] {
  return Object.entries(state).flatMap(([key, entry]) => (key.startsWith(prefix) ? [entry] : []));
}

/** Puts what is referred to in place, one level deep: deeper parts are of no use here, and references run in circles. */
function resolveReferences(entry: JsonObject, state: JsonObject): JsonObject {
  const resolve = (value: unknown): unknown => (isJsonObject(value) && typeof value['__ref'] === 'string' ? state[value['__ref']] : value);
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name.replace(/\(.*\)$/, ''), Array.isArray(value) ? value.map(resolve) : resolve(value)]));
}

/** What the page's data say about the piece with this number. */
export function readHydrationState(page: Document, id: string): JsonObject | undefined {
  for (const script of page.getElementsByTagName('script')) {
    const source = script.textContent ?? '';
    if (!/^\s*window\.__(?:APP|APOLLO)_STATE__\s*=/.test(source)) continue;
    const state = parseState(source);
    if (state) return findRequested(state, id) ?? findNormalised(state, id);
  }
  return undefined;
}
