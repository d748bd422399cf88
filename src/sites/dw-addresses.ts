/**
 * Deutsche Welle's address grammar, small enough for the detector: `/<language>/<slug>/<prefix>-<digits>`. The slug
 * says nothing: the server ignores it, and it may be "0" or percent-encoded in any script.
 */

/** Hosts that serve journalism in the page layouts we know; corporate.dw.com and p.dw.com serve none. */
export const articleHosts = /^((www|amp|m|akademie|learngerman)\.)?dw\.com$/;
/** Everything Deutsche Welle's. */
export const ownHosts = /(^|\.)dw\.com$/;

/**
 * What the last segment's prefix says, where it is something to read. Counter-examples: `t-` (topic), `s-` and
 * `st-` (sections), `person-`, `program-`, `/live-tv/channel-english`, `/search/page-1`.
 */
export const kindsByPrefix = {
  a: 'article', live: 'liveblog', video: 'video', av: 'video', audio: 'audio', g: 'gallery', l: 'article',
} as const;

/** Pages with an article's address that inform about the site itself; seen in footers of 2023 to 2026. */
export const legalPages = [
  63500643, 63500655, 53922576, 53922532, 54926036, 15718489, 18265186, 15718229, 15718221, 16372765,
];
