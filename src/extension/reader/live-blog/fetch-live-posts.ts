/** The site's own address of a live blog's data: asked at a press alone, and of the page's own host. */
import { parseAddress } from '../../../article/detect.ts';
import { isObject, objectsIn, type Unknown } from '../../../article/metadata/hydration-state.ts';
import { dwAddresses } from '../../../sites/dw/dw-urls.ts';
import { livePostsAddress } from '../../../sites/dw/dw-live-blogs.ts';

/** So long a slow connection may take, in milliseconds. */
const PATIENCE = 15_000;

/** What it sent, or why that is of no use. `status` is HTTP's. */
export type SiteAnswer = { content: Unknown } | { fault: 'unreadable' | 'late' } | { fault: 'status'; status: number };

/** Posts of this live blog and of no other; anything else is none. */
function parseContent(text: string, id: string): Unknown | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const data = isObject(answer) ? answer['data'] : undefined;
    const content = isObject(data) ? data['content'] : undefined;
    return isObject(content) && String(content['id']) === id && objectsIn(content, 'posts').length > 0 ? content : undefined;
  } catch {
    // A page of the site in place of data, or half an answer.
    return undefined;
  }
}

/** Asks for the posts of the live blog at `url`, once. Never rejects. */
export async function askSite(url: URL, signal: AbortSignal, patience = PATIENCE): Promise<SiteAnswer> {
  const id = parseAddress(url, dwAddresses)?.id ?? '';
  const address = new URL(livePostsAddress(url.pathname.split('/')[1] ?? '', id), url.origin);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  signal.addEventListener('abort', () => waiting.abort(), { once: true });
  try {
    const response = await fetch(address, { credentials: 'omit', redirect: 'error', headers: { accept: 'application/json' }, signal: waiting.signal });
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
