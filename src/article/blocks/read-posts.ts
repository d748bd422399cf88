/** The posts of a live blog: each with its time, its headline, its authors and its number. */
import { lazyRegExp } from '../char-classes.ts';
import { asciiDigits } from '../metadata/parse-date.ts';
import type { Block, PostBlock } from '../model.ts';
import { isoDate } from '../metadata/head-metadata.ts';
import type { BylineContext } from '../metadata/split-byline.ts';
import { splitByline } from '../metadata/split-byline.ts';
import { collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

/** A link by which the page offers to skip a post; the post is what it stands in. */
const skip = 'a[href^="#post-"]';
/** Marks of a post, the stronger first; nothing of the sort was seen on a saved page yet. */
const marks = ['.liveblog-post', '[id^="liveblog-post"]'];

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<Element | null>(elements);
  return elements.filter((element) => {
    let up = element.parentElement;
    while (up && !all.has(up)) up = up.parentElement;
    return up === null;
  });
}

/** Other stories are skippable as well, and so is the overview: a post has a time or text, and no teasers. */
function isPost(element: Element): boolean {
  return element.querySelector('h2, h3, h4, time') !== null && element.querySelector('p') !== null && element.querySelector('h1') === null;
}

/** Sections that the page offers to skip; the number in the link is left on them, the link itself is no text. */
function takeSkipLinks(copy: Element): Element[] {
  return [...copy.querySelectorAll(skip)].flatMap((link) => {
    const section = link.closest('section') ?? link.parentElement;
    const number = /(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (section && number !== undefined) section.setAttribute('data-post-id', number);
    link.remove();
    return section ?? [];
  });
}

/** The elements that are posts, in the order of the page. `copy` loses its skip links. */
export function findPosts(copy: Element): Set<Element> {
  const skipped = takeSkipLinks(copy);
  for (const mark of marks) {
    const found = outermost([...copy.querySelectorAll(mark)]);
    if (found.length > 0) return new Set(found);
  }
  const sections = outermost([...new Set(skipped)]).filter(isPost);
  const found = [sections, boxesOfTimes(copy), boxesOfTexts(copy)].find((boxes) => boxes.length > 0) ?? [];
  return new Set(withoutOverview(found));
}

/** Where posts have a time, what stands above the first of them without one is the overview. */
function withoutOverview(posts: readonly Element[]): readonly Element[] {
  const first = posts.findIndex((post) => post.querySelector('time') !== null);
  return posts.slice(Math.max(0, first));
}

/** "14:05", "14.05 Uhr", "2:05 pm", alone in its element: what a page without a `time` prints. */
const clock = lazyRegExp(String.raw`^\d{1,2}[:.hH]\d{2}(\s?\p{L}{1,4}\.?|\s?[aApP]\.?[mM]\.?)?$`);

/** Elements that hold a time. Counter-example: a time in running text. */
function findTimes(scope: Element): Element[] {
  const times = [...scope.querySelectorAll('time')];
  if (times.length > 0) return times;
  return [...scope.querySelectorAll('span, div, strong, b, small')].filter((element) => element.firstElementChild === null && !element.closest('p, figure, table')
    && clock().test(asciiDigits(collapseWhitespace(element.textContent))));
}

/** Without any hook: the smallest boxes with a time, a headline and a text. A single one is no live blog. */
function boxesOfTimes(copy: Element): Element[] {
  const boxes = findTimes(copy).flatMap((time) => {
    let box: Element | null = time.closest('header') ? null : time.parentElement;
    while (box && box !== copy && !isPost(box)) box = box.parentElement;
    return box && box !== copy && isPost(box) ? box : [];
  });
  const single = [...new Set(boxes)];
  return single.length > 1 ? outermost(single) : [];
}

/** Without skip links: the widest boxes with one text each and a headline above it. A single text is no live blog. */
function boxesOfTexts(copy: Element): Element[] {
  const texts = outermost([...copy.querySelectorAll('.rich-text')]);
  if (texts.length < 2) return [];
  return texts.flatMap((text) => {
    let box = text;
    while (box.parentElement && box.parentElement !== copy && box.parentElement.querySelectorAll('.rich-text').length === 1) box = box.parentElement;
    return box !== text && isPost(box) ? box : [];
  });
}

/** The heading above the text. Counter-examples: a section's in the middle of it, a video's, one of an item in a list. */
function findHeadline(post: Element): Element | null {
  const first = post.querySelector('p');
  const heading = [...post.querySelectorAll('h2, h3, h4')].find((candidate) => {
    const item = candidate.closest('li');
    return !candidate.closest('.vjs-wrapper, .video-js, figure') && (!item || item.contains(post));
  });
  return heading && !(first && first.compareDocumentPosition(heading) & 4) ? heading : null;
}

/** Takes away what is said elsewhere: the skip link, headline, time and authors. */
function takeApart(post: Element): { headline: Element | null; time: Element | null; authors: Element[] } {
  const headline = findHeadline(post);
  const time = findTimes(post)[0] ?? null;
  const authors = outermost([...post.querySelectorAll('.author-details, .author-link, .author, a[href*="/person-"]')].filter((author) => !author.closest('p')));
  return { headline, time, authors };
}

function numberOf(post: Element): string | undefined {
  const named = [post.closest('[data-post-id]')?.getAttribute('data-post-id'), post.getAttribute('data-id'), post.id];
  return named.map((name) => /(\d{4,})$/.exec(name ?? '')?.[1]).find((number) => number !== undefined);
}

/** The time as a machine writes it, else as the page prints it ("14:05", "12/03/2025"). */
function timeOf(time: Element | null): string | undefined {
  return isoDate(time?.getAttribute('datetime')) ?? collapseOrUndefined(asciiDigits(time?.textContent ?? ''));
}

/** Whether what stands around a time is nothing but the time once more, in full. Counter-example: "pinned". */
function isTimeOnly(box: Element, time: Element): boolean {
  const others = (box.textContent ?? '').replace(time.textContent ?? '', '');
  return !box.querySelector('h2, h3, h4, p, figure') && (/\d/.test(asciiDigits(others)) || collapseWhitespace(others) === '');
}

/** What holds the time and nothing else: pages print it twice, once for the eye and once for the ear. */
function timeWrapper(time: Element | null, post: Element): Element | null {
  if (!time) return null;
  let wrapper = time;
  for (let box = time.parentElement; box && box !== post && isTimeOnly(box, time); box = box.parentElement) wrapper = box;
  return wrapper;
}

/** One post; `readBody` reads what is left when its facts are taken out. `post` is of our copy and is changed. */
export function readPost(post: Element, bylineContext: BylineContext, readBody: (post: Element) => Block[]): PostBlock {
  const id = numberOf(post);
  const { headline, time, authors } = takeApart(post);
  const text = collapseOrUndefined(headline?.textContent);
  const when = timeOf(time);
  const names = [...new Set(authors.flatMap((author) => splitByline(author.textContent ?? '', bylineContext)))];
  const wrapper = timeWrapper(time, post);
  for (const part of [headline, wrapper, ...authors]) part?.remove();
  return {
    kind: 'post', ...(id !== undefined && { id }), ...(when !== undefined && { time: when }), ...(text !== undefined && { headline: text }),
    authors: names, blocks: readBody(post),
  };
}

/** The same post twice is one post: by number, else by its words. */
export function withoutTwinPosts(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.kind !== 'post') return true;
    const key = block.id ?? JSON.stringify([block.headline, block.blocks]);
    return seen.size < seen.add(key).size;
  });
}
