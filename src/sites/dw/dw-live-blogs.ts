/**
 * What is known of live blogs in the live page. No saved page shows one: the class stands in other people's programs
 * (seen 2025), the skip links are those of every other section (seen 2026-08), the button's text is in the page's list
 * of labels. So each is known by two signs, and where both are missing nothing is offered.
 */

/** A post, or the mark at the end of one. */
export const livePosts = '.liveblog-post, [id^="liveblog-post"], .quick-item-target[id^="post-"]';

/** Whatever can be pressed. */
export const clickable = 'button, [role="button"]';

/** Named as the one for more; the page's words for it are never read. */
export const loadMoreLabels = '[data-tracking-name*="more" i], [class*="more" i], [id*="more" i]';

/** Where other buttons of an article stand: sharing, feedback, players, galleries, ads. */
export const excludedButtons = 'header, footer, nav, form, figure, aside, dialog, .feedback, .advertisement, .vjs-wrapper, .video-js, [data-tracking-name^="sharing"]';

/**
 * Where the site answers with a live blog's data, all posts at once, in the shape of the page's own data. Stands in other
 * people's programs (RSSHub 2024 to 2026), and pages name their own data so (seen 2026-08). Of an address for a part of the
 * posts nothing is known.
 */
export function livePostsUrl(language: string, id: string): string {
  return `/graph-api/${language}/content/liveblog/${id}`;
}
