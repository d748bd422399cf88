/** Writes live blogs in DW's markup with invented words. */

const start = Date.UTC(2025, 10, 2, 6, 0);

/** Returns the HTML of post number `n`, ten minutes later than post `n - 1`. */
export function writePost(n: number, text = ''): string {
  const time = new Date(start + n * 600_000).toISOString();
  return `<section><a href="#post-${71_000_000 + n}" class="quick-item"><span>Skip next section Report ${n} from the dike</span></a>
<div class="liveblog-post" id="liveblog-post-${71_000_000 + n}"><div class="time-area"><span class="publication"><time datetime="${time}" aria-hidden="true">${time.slice(11, 16)}</time></span></div>
<h2>Report ${n} from the dike</h2><div class="rich-text"><p>The gauge at lock ${n} stood at ${300 + n} centimeters when the wardens read it. ${text}</p>
<p>Volunteers filled ${40 + n} bags of sand in an hour, and the bakery sent rolls for all of them.</p></div></div><div id="post-${71_000_000 + n}" class="quick-item-target"></div></section>`;
}

/** Returns a live blog page with these posts in this order; `more` is HTML after them. */
export function writeLiveBlog(url: string, posts: readonly string[], more = ''): string {
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>The river rises</title><link rel="canonical" href="${url}"></head><body><div id="root">
<div id="main-content"></div><section><div class="detail-zone"><article><div class="content-area"><header><h1>The river rises</h1><p class="teaser-text">Wardens watch the dikes of nine villages.</p></header>
<section id="overview"><div class="content-block"><h2>What is known</h2><div class="rich-text"><ul><li>Nine villages have been warned.</li><li>The crest is expected at night.</li></ul></div></div></section>
<div id="posts">${posts.join('\n')}</div>${more}<footer><div class="feedback"><div role="button" id="feedback-button">Send feedback</div></div></footer>
</div></article></div></section></div></body></html>`;
}

/** Returns the integers from `from` down to `to`. */
export function countDown(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, index) => from - index);
}
