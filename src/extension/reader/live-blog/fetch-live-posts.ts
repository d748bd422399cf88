/** The site's own address of a live blog's data: asked at a press alone, and of the page's own host. */
import { parseArticleUrl } from '../../../article/detect.ts';
import { isJsonObject, walkObjects, type JsonObject } from '../../../article/metadata/hydration-state.ts';
import { dwUrls } from '../../../sites/dw/dw-urls.ts';
import { livePostsUrl } from '../../../sites/dw/dw-live-blogs.ts';

/** So long a slow connection may take, in milliseconds. */
const REPLY_TIMEOUT_MS = 15_000;

/** What it sent, or why that is of no use. `status` is HTTP's. */
export type LivePostsAnswer = { content: JsonObject } | { fault: 'unreadable' | 'late' } | { fault: 'status'; status: number };

/** Posts of this live blog and of no other; anything else is none. */
function parseContent(text: string, id: string): JsonObject | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const data = isJsonObject(answer) ? answer['data'] : undefined;
    const content = isJsonObject(data) ? data['content'] : undefined;
    return isJsonObject(content) && String(content['id']) === id && walkObjects(content, 'posts').length > 0 ? content : undefined;
  } catch {
    // A page of the site in place of data, or half an answer.
    return undefined;
  }
}

/** Asks for the posts of the live blog at `url`, once. Never rejects. */
export async function fetchLivePosts(url: URL, signal: AbortSignal, timeoutMs = REPLY_TIMEOUT_MS): Promise<LivePostsAnswer> {
  const id = parseArticleUrl(url, dwUrls)?.id ?? '';
  const dataUrl = new URL(livePostsUrl(url.pathname.split('/')[1] ?? '', id), url.origin);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), timeoutMs);
  signal.addEventListener('abort', () => waiting.abort(), { once: true });
  try {
    const response = await fetch(dataUrl, { credentials: 'omit', redirect: 'error', headers: { accept: 'application/json' }, signal: waiting.signal });
    if (!response.ok) return { fault: 'status', status: response.status };
    const content = parseContent(await response.text(), id);
    return content ? { content } : { fault: 'unreadable' };
  } catch (error) {
    // What came broken, from elsewhere or not at all is unreadable.
    return { fault: error instanceof TypeError ? 'unreadable' : 'late' };
  } finally {
    clearTimeout(timer);
  }
}
