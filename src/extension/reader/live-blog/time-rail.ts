/** The times of the posts: beside the text where there is room, above it and folded where there is none. */
import type { PostBlock } from '../../../article/model.ts';
import { postKey } from '../../../article/post-key.ts';
import { element } from '../../../view/element.ts';
import { makeDateFormatter } from '../../../view/format-date.ts';
import type { ReaderContext } from '../reader-context.ts';
import { goToHeading } from '../text/heading-navigation.ts';
import { findPosts } from './find-new-posts.ts';

/** A column narrower than this holds no headline, in pixels. */
const MIN_COLUMN_PX = 176;
/** Between the column and the text, and between it and the window's edge. */
const COLUMN_GAP_PX = 24;

interface Clock { day: (time: string) => string | undefined; hour: (time: string) => string }

/** Days and hours as the interface's language writes them; a time that is no full date stays as the page has it. */
function makeClock(language: string): Clock {
  const days = makeDateFormatter(language, { day: 'numeric', month: 'long' });
  const hours = makeDateFormatter(language, { timeStyle: 'short' });
  const read = (time: string): Date | undefined => (/^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time)) ? new Date(time) : undefined);
  return {
    day: (time) => { const date = read(time); return date && days(date); },
    hour: (time) => { const date = read(time); return date ? hours(date) : time; },
  };
}

function renderRailEntry(page: Document, post: PostBlock, clock: Clock, { answer, labels }: ReaderContext): HTMLElement {
  const { language, direction } = answer.article;
  return element(page, 'button', { type: 'button', 'data-post': postKey(post) }, [
    post.time !== undefined && element(page, 'span', { class: 'hour', dir: labels.direction }, [clock.hour(post.time)]), ' ',
    post.headline !== undefined && element(page, 'span', { class: 'about', lang: language, dir: direction }, [post.headline]),
  ]);
}

function renderRailEntries(page: Document, posts: readonly PostBlock[], context: ReaderContext): HTMLElement[] {
  const clock = makeClock(context.labels.language);
  let shown: string | undefined;
  return posts.flatMap((post) => {
    if (post.time === undefined && post.headline === undefined) return [];
    const day = post.time === undefined ? undefined : clock.day(post.time);
    const isNext = day !== undefined && day !== shown;
    if (isNext) shown = day;
    return [...isNext ? [element(page, 'span', { class: 'day', dir: context.labels.direction }, [day])] : [], renderRailEntry(page, post, clock, context)];
  });
}

/** Draws it folded, and out of the text's way until it is known how much room there is; a list of one or none leads nowhere. */
export function renderTimeRail(page: Document, context: ReaderContext): HTMLElement | undefined {
  const { labels, answer } = context;
  const posts = findPosts(answer.article.blocks);
  if (posts.length < 2) return undefined;
  return element(page, 'div', { class: 'time-rail beside', lang: labels.language }, [
    element(page, 'details', {}, [
      element(page, 'summary', {}, [element(page, 'span', { dir: labels.direction }, [labels.text('postTimes')])]),
      // No list items: leaving the reader looks for the text that is read among those.
      element(page, 'nav', { 'aria-label': labels.text('postTimes') }, renderRailEntries(page, posts, context)),
    ]),
  ]);
}

function findPost(dialog: HTMLElement, key: string | undefined): HTMLElement | undefined {
  return [...dialog.querySelectorAll<HTMLElement>('.post')].find((post) => post.dataset['post'] === key);
}

/** Puts the rail where there is room for it, whatever the window and the measure are. */
function followRoom(rail: HTMLElement, dialog: HTMLDialogElement, signal: AbortSignal): void {
  const body = rail.parentElement;
  const details = rail.querySelector('details');
  if (!body || !details) return;
  let wasBeside: boolean | undefined;
  const place = (): void => {
    const [around, text] = [dialog.getBoundingClientRect(), body.getBoundingClientRect()];
    const room = Math.min(text.left - around.left, around.right - text.right) - 2 * COLUMN_GAP_PX;
    const isBeside = room >= MIN_COLUMN_PX;
    rail.style.setProperty('--room', `${Math.round(room)}px`);
    if (wasBeside === isBeside) return;
    wasBeside = isBeside;
    rail.classList.toggle('beside', isBeside);
    details.open = isBeside;
  };
  // Now, where the reader is redrawn: what is put in its old place is not to be moved again.
  if (dialog.open) place();
  const observer = new ResizeObserver(place);
  observer.observe(dialog);
  observer.observe(body);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Marks the entry of the post that is being read. */
function followReading(rail: HTMLElement, dialog: HTMLElement, signal: AbortSignal): void {
  const inSight = new Set<Element>();
  const posts = [...dialog.querySelectorAll<HTMLElement>('.post')];
  const entries = new Map([...rail.querySelectorAll('button')].map((button) => [button.dataset['post'], button]));
  const list = rail.querySelector('details');
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    const entry = entries.get(posts.find((post) => inSight.has(post))?.dataset['post']);
    rail.querySelector('[aria-current]')?.removeAttribute('aria-current');
    entry?.setAttribute('aria-current', 'location');
    if (entry && list && rail.classList.contains('beside')) list.scrollTop = entry.offsetTop - list.clientHeight / 2;
  }, { root: dialog, rootMargin: '-70px 0px -70% 0px' });
  for (const post of posts) observer.observe(post);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Brings the drawn rail to life. */
export function followTimeRail({ dialog, signal }: ReaderContext): void {
  const rail = dialog.querySelector<HTMLElement>('.time-rail');
  if (!rail) return;
  rail.addEventListener('click', ({ target }) => {
    const post = target instanceof Element ? findPost(dialog, target.closest<HTMLElement>('button')?.dataset['post']) : undefined;
    if (post) goToHeading(post);
  });
  followRoom(rail, dialog, signal);
  followReading(rail, dialog, signal);
}
