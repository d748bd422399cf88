/** Finds the posts of a live blog, and reads the time, headline, authors and number of each. */
import { elementText } from '../element-text.ts';
import { lazyRegExp } from '../char-classes.ts';
import { collapseOrUndefined, collapseWhitespace } from '../clean-text.ts';
import { isoDate } from '../metadata/head-metadata.ts';
import { asciiDigits } from '../metadata/parse-date.ts';
import type { BylineContext } from '../metadata/split-byline.ts';
import { splitByline } from '../metadata/split-byline.ts';
import type { Block, PostBlock } from '../model.ts';

/** A link by which the page offers to skip a post. The post is the section around it. */
const SKIP_LINK = 'a[href^="#post-"]';
/** Selectors of a post, the more reliable first. No saved page has either of them yet. */
const POST_SELECTORS = ['.liveblog-post', '[id^="liveblog-post"]'];
const TEXT = '.rich-text';

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<Element | null>(elements);
  return elements.filter((element) => {
    let ancestor = element.parentElement;
    while (ancestor && !all.has(ancestor)) ancestor = ancestor.parentElement;
    return ancestor === null;
  });
}

/**
 * Returns whether an element can be a post: a heading or time, and a paragraph. Other stories can be skipped as well.
 */
function isPost(element: Element): boolean {
  return element.querySelector('h2, h3, h4, time') !== null && element.querySelector('p') !== null && element.querySelector('h1') === null;
}

/** Removes the skip links and returns the sections around them, each with the number of its link in `data-post-id`. */
function takeSkipLinks(copy: Element): Element[] {
  return [...copy.querySelectorAll(SKIP_LINK)].flatMap((link) => {
    const section = link.closest('section') ?? link.parentElement;
    const number = /(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (section && number !== undefined) section.setAttribute('data-post-id', number);
    link.remove();
    return section ?? [];
  });
}

/** Finds the elements that are posts, in the order of the page. Removes the skip links from `copy`. */
export function findPostElements(copy: Element): Set<Element> {
  const skippable = takeSkipLinks(copy);
  for (const selector of POST_SELECTORS) {
    const found = outermost([...copy.querySelectorAll(selector)]);
    if (found.length > 0) return new Set(found);
  }
  const sections = outermost([...new Set(skippable)]).filter(isPost);
  const found = [sections, boxesOfTimes(copy), boxesOfTexts(copy)].find((boxes) => boxes.length > 0) ?? [];
  return new Set(withoutOverview(found));
}

/** Drops the overview: where posts have a time, it is what stands above the first of them and has none. */
function withoutOverview(posts: readonly Element[]): readonly Element[] {
  const first = posts.findIndex((post) => post.querySelector('time') !== null);
  return posts.slice(Math.max(0, first));
}

/** A time alone in its element, as a page without `time` elements prints it: "14:05", "14.05 Uhr", "2:05 pm". */
const clockTime = lazyRegExp(String.raw`^\d{1,2}[:.hH]\d{2}(\s?\p{L}{1,4}\.?|\s?[aApP]\.?[mM]\.?)?$`);

/** Finds elements that hold a time. Counter-example: a time in running text. */
function findTimes(scope: Element): Element[] {
  const times = [...scope.querySelectorAll('time')];
  if (times.length > 0) return times;
  const leaves = [...scope.querySelectorAll('span, div, strong, b, small')].filter((element) => element.firstElementChild === null);
  return leaves.filter((element) => !element.closest('p, figure, table')
    && clockTime().test(asciiDigits(collapseWhitespace(element.textContent))));
}

/**
 * Finds posts without selector or skip link: the smallest boxes with a time, a headline and a text, if there are
 * several.
 */
function boxesOfTimes(copy: Element): Element[] {
  const boxes = findTimes(copy).flatMap((time) => {
    let box: Element | null = time.closest('header') ? null : time.parentElement;
    while (box && box !== copy && !isPost(box)) box = box.parentElement;
    return box && box !== copy && isPost(box) ? box : [];
  });
  const distinct = [...new Set(boxes)];
  return distinct.length > 1 ? outermost(distinct) : [];
}

/**
 * Finds posts without a time as well: the widest boxes with one text each and a headline above it, if there are
 * several.
 */
function boxesOfTexts(copy: Element): Element[] {
  const texts = outermost([...copy.querySelectorAll(TEXT)]);
  if (texts.length < 2) return [];
  return texts.flatMap((text) => {
    let box = text;
    while (box.parentElement && box.parentElement !== copy && box.parentElement.querySelectorAll(TEXT).length === 1) box = box.parentElement;
    return box !== text && isPost(box) ? box : [];
  });
}

/**
 * Finds the heading above a post's text. Counter-examples: a heading inside the text, of a video, of an item in a list.
 */
function findHeadline(post: Element): Element | null {
  const first = post.querySelector('p');
  const heading = [...post.querySelectorAll('h2, h3, h4')].find((candidate) => {
    const item = candidate.closest('li');
    return !candidate.closest('.vjs-wrapper, .video-js, figure') && (!item || item.contains(post));
  });
  return heading && !(first && first.compareDocumentPosition(heading) & 4) ? heading : null;
}

function findAuthors(post: Element): Element[] {
  const authors = [...post.querySelectorAll('.author-details, .author-link, .author, a[href*="/person-"]')];
  return outermost(authors.filter((author) => !author.closest('p')));
}

/** Returns the post's number: the digits, four or more, at the end of one of its ids. */
function readNumber(post: Element): string | undefined {
  const ids = [post.closest('[data-post-id]')?.getAttribute('data-post-id'), post.getAttribute('data-id'), post.id];
  return ids.map((id) => /(\d{4,})$/.exec(id ?? '')?.[1]).find((number) => number !== undefined);
}

/** Returns the ISO time of the `datetime` attribute, else the time as the page prints it ("14:05", "12/03/2025"). */
function readTime(time: Element | null): string | undefined {
  return isoDate(time?.getAttribute('datetime')) ?? collapseOrUndefined(asciiDigits(time?.textContent ?? ''));
}

/** Returns whether a box holds nothing beside a time but the same time in full. Counter-example: the word "pinned". */
function isTimeOnly(box: Element, time: Element): boolean {
  const others = (box.textContent ?? '').replace(time.textContent ?? '', '');
  return !box.querySelector('h2, h3, h4, p, figure') && (/\d/.test(asciiDigits(others)) || collapseWhitespace(others) === '');
}

/**
 * Returns the widest box around a time that holds nothing else: pages print the time twice, once for screen readers.
 */
function timeWrapper(time: Element | null, post: Element): Element | null {
  if (!time) return null;
  let wrapper = time;
  for (let box = time.parentElement; box && box !== post && isTimeOnly(box, time); box = box.parentElement) wrapper = box;
  return wrapper;
}

/**
 * Removes headline, time and authors from `post`, an element of the copy, and returns them as a post without blocks.
 */
export function takePostHeader(post: Element, bylineContext: BylineContext): Omit<PostBlock, 'blocks'> {
  const id = readNumber(post);
  const [headline, time = null, authors] = [findHeadline(post), findTimes(post)[0], findAuthors(post)] as const;
  const headlineText = elementText(headline) || undefined;
  const timeText = readTime(time);
  const names = [...new Set(authors.flatMap((author) => splitByline(author.textContent ?? '', bylineContext)))];
  const wrapper = timeWrapper(time, post);
  for (const part of [headline, wrapper, ...authors]) part?.remove();
  return {
    kind: 'post', ...(id !== undefined && { id }), ...(timeText !== undefined && { time: timeText }),
    ...(headlineText !== undefined && { headline: headlineText }), authors: names,
  };
}

/** Drops posts that the page shows a second time, with the same number, or without one with the same words. */
export function withoutTwinPosts(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.kind !== 'post') return true;
    const key = block.id ?? JSON.stringify([block.headline, block.blocks]);
    return seen.size < seen.add(key).size;
  });
}
