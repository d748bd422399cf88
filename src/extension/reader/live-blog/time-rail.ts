/**
 * Renders the times of a live blog's posts as a list of links: beside the text where there is room, else above it and
 * folded.
 */
import type { PostBlock } from '../../../article/model.ts';
import { postKey } from '../../../article/post-key.ts';
import { element } from '../../../view/element.ts';
import { makeDateFormatter } from '../../../view/format-date.ts';
import type { ReaderContext } from '../reader-context.ts';
import { goToHeading } from '../text/heading-navigation.ts';
import { findPosts } from './find-new-posts.ts';

/** A narrower column has no room for headlines. */
const MIN_COLUMN_PX = 176;
/** On both sides of the column. */
const COLUMN_GAP_PX = 24;

/** Formats ISO times; `day` returns `undefined` for a text that is no full time. */
interface Clock { day: (time: string) => string | undefined; hour: (time: string) => string }

/** Makes the formats of days and hours in a language; `hour` returns a text that is no full time as it is. */
function makeClock(language: string): Clock {
  const days = makeDateFormatter(language, { day: 'numeric', month: 'long' });
  const hours = makeDateFormatter(language, { timeStyle: 'short' });
  const parse = (time: string): Date | undefined => (/^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time)) ? new Date(time) : undefined);
  return {
    day: (time) => { const date = parse(time); return date && days(date); },
    hour: (time) => { const date = parse(time); return date ? hours(date) : time; },
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
  let lastDay: string | undefined;
  return posts.flatMap((post) => {
    if (post.time === undefined && post.headline === undefined) return [];
    const day = post.time === undefined ? undefined : clock.day(post.time);
    const isNewDay = day !== undefined && day !== lastDay;
    if (isNewDay) lastDay = day;
    return [...isNewDay ? [element(page, 'span', { class: 'day', dir: context.labels.direction }, [day])] : [], renderRailEntry(page, post, clock, context)];
  });
}

/**
 * Renders the rail folded and outside of the text, until `followTimeRail` measures the room. `undefined` for fewer than
 * two posts.
 */
export function renderTimeRail(page: Document, context: ReaderContext): HTMLElement | undefined {
  const { labels, answer } = context;
  const posts = findPosts(answer.article.blocks);
  if (posts.length < 2) return undefined;
  return element(page, 'div', { class: 'time-rail beside', lang: labels.language }, [
    element(page, 'details', {}, [
      element(page, 'summary', {}, [element(page, 'span', { dir: labels.direction }, [labels.text('postTimes')])]),
      // No list items: scroll-sync.ts takes the texts of list items for the text that is being read.
      element(page, 'nav', { 'aria-label': labels.text('postTimes') }, renderRailEntries(page, posts, context)),
    ]),
  ]);
}

function findPost(dialog: HTMLElement, key: string | undefined): HTMLElement | undefined {
  return [...dialog.querySelectorAll<HTMLElement>('.post')].find((post) => post.dataset['post'] === key);
}

/** Places the rail beside or above the text, by the room at the current width of window and text. */
function followWidth(rail: HTMLElement, dialog: HTMLDialogElement, signal: AbortSignal): void {
  const body = rail.parentElement;
  const details = rail.querySelector('details');
  if (!body || !details) return;
  let wasBeside: boolean | undefined;
  const updatePlacement = (): void => {
    const [container, text] = [dialog.getBoundingClientRect(), body.getBoundingClientRect()];
    const roomPx = Math.min(text.left - container.left, container.right - text.right) - 2 * COLUMN_GAP_PX;
    const isBeside = roomPx >= MIN_COLUMN_PX;
    rail.style.setProperty('--room', `${Math.round(roomPx)}px`);
    if (wasBeside === isBeside) return;
    wasBeside = isBeside;
    rail.classList.toggle('beside', isBeside);
    details.open = isBeside;
  };
  // At once where the reader is rendered anew: a later change would move the text whose position was just restored.
  if (dialog.open) updatePlacement();
  const observer = new ResizeObserver(updatePlacement);
  observer.observe(dialog);
  observer.observe(body);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Marks the entry of the first visible post, and scrolls the rail to it. */
function followReading(rail: HTMLElement, dialog: HTMLElement, signal: AbortSignal): void {
  const visible = new Set<Element>();
  const posts = [...dialog.querySelectorAll<HTMLElement>('.post')];
  const entries = new Map([...rail.querySelectorAll('button')].map((button) => [button.dataset['post'], button]));
  const list = rail.querySelector('details');
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    const entry = entries.get(posts.find((post) => visible.has(post))?.dataset['post']);
    rail.querySelector('[aria-current]')?.removeAttribute('aria-current');
    entry?.setAttribute('aria-current', 'location');
    if (entry && list && rail.classList.contains('beside')) list.scrollTop = entry.offsetTop - list.clientHeight / 2;
  }, { root: dialog, rootMargin: '-70px 0px -70% 0px' });
  for (const post of posts) observer.observe(post);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Binds the rail's buttons and follows width and scrolling until the signal aborts. */
export function followTimeRail({ dialog, signal }: ReaderContext): void {
  const rail = dialog.querySelector<HTMLElement>('.time-rail');
  if (!rail) return;
  rail.addEventListener('click', ({ target }) => {
    const post = target instanceof Element ? findPost(dialog, target.closest<HTMLElement>('button')?.dataset['post']) : undefined;
    if (post) goToHeading(post);
  });
  followWidth(rail, dialog, signal);
  followReading(rail, dialog, signal);
}
