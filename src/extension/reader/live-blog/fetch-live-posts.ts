/** Fetches the posts of a live blog from the page's own host; called only when the person presses a button. */
import { parseArticleUrl } from '../../../article/detect.ts';
import { isJsonObject, walkObjects, type JsonObject } from '../../../article/metadata/hydration-state.ts';
import { dwUrls } from '../../../sites/dw/dw-urls.ts';
import { livePostsUrl } from '../../../sites/dw/dw-live-blogs.ts';

/** Enough for a slow connection. */
const REPLY_TIMEOUT_MS = 15_000;

/** The data of the answer, or why there is none; `status` is the HTTP status code. */
export type LivePostsAnswer = { content: JsonObject } | { fault: 'unreadable' | 'late' } | { fault: 'status'; status: number };

/** Parses an answer; `undefined` where it does not contain posts of the live blog with this id. */
function parseContent(text: string, id: string): JsonObject | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const data = isJsonObject(answer) ? answer['data'] : undefined;
    const content = isJsonObject(data) ? data['content'] : undefined;
    return isJsonObject(content) && String(content['id']) === id && walkObjects(content, 'posts').length > 0 ? content : undefined;
  } catch {
    // The site answered with a page instead of data, or the answer is truncated.
    return undefined;
  }
}

/** Fetches the posts of the live blog at `url`, once. Never rejects: a fault is an answer too. */
export async function fetchLivePosts(url: URL, signal: AbortSignal, timeoutMs = REPLY_TIMEOUT_MS): Promise<LivePostsAnswer> {
  const id = parseArticleUrl(url, dwUrls)?.id ?? '';
  const dataUrl = new URL(livePostsUrl(url.pathname.split('/')[1] ?? '', id), url.origin);
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), timeoutMs);
  signal.addEventListener('abort', () => request.abort(), { once: true });
  try {
    const response = await fetch(dataUrl, { credentials: 'omit', redirect: 'error', headers: { accept: 'application/json' }, signal: request.signal });
    if (!response.ok) return { fault: 'status', status: response.status };
    const content = parseContent(await response.text(), id);
    return content ? { content } : { fault: 'unreadable' };
  } catch (error) {
    // `fetch` throws a TypeError for network errors and for redirections, and an AbortError after the timeout.
    return { fault: error instanceof TypeError ? 'unreadable' : 'late' };
  } finally {
    clearTimeout(timer);
  }
}
