/**
 * Selectors of live blogs in the live page, and the URL of their data. No saved page shows a live blog. The class is in
 * programs of others that read these pages (seen 2025), the skip links are those of all other sections (seen 2026-08),
 * the text of the button is in the page's list of labels. So each part has two selectors; where both match nothing, the
 * reader is offered nothing.
 */

/** Selects a post, or the anchor at the end of one. */
export const livePosts = '.liveblog-post, [id^="liveblog-post"], .quick-item-target[id^="post-"]';

/** Selects buttons. */
export const clickable = 'button, [role="button"]';

/** Selects the button that loads more posts by its attributes. Its text is in the page's language and is not read. */
export const loadMoreLabels = '[data-tracking-name*="more" i], [class*="more" i], [id*="more" i]';

/** Selects where other buttons of an article stand: sharing, feedback, players, galleries, advertising. */
export const excludedButtons = 'header, footer, nav, form, figure, aside, dialog, .feedback, .advertisement, .vjs-wrapper, .video-js, [data-tracking-name^="sharing"]';

/**
 * Returns the path at which dw.com answers with the data of a live blog: all posts, in the form of the hydration data.
 * Other programs use it (RSSHub 2024 to 2026), and pages name their own data so (seen 2026-08). No URL for a part of
 * the posts is known.
 */
export function livePostsUrl(language: string, id: string): string {
  return `/graph-api/${language}/content/liveblog/${id}`;
}
