/** Addresses by which pleas to the reader are known in every language; their words are never read. */
import type { Plea } from '../site.ts';

export const pleas: readonly Plea[] = [
  { name: 'preferred-source', address: /^https?:\/\/(www\.)?google\.com\/preferences\/source/, why: 'a plea to prefer this site on Google', seen: '2026-08' },
  { name: 'newsletter', address: /^https?:\/\/[\w.]*dw(?:-world)?\.(?:com|de)\/.*(?:newsletter|bulten|boletin|bolet%C3%ADn|a-157182\d\d(?!\d))/i, why: 'a plea to subscribe to a newsletter', seen: '2020-01' },
];

/**
 * Links to other pieces of the same site, also under its names until 2015: `/en/slug/a-1`, `p.dw.com/p/1AbCd`,
 * `dw-world.de/dw/article/0,,1,00.html`. Counter-examples: `t-` and `s-` are topics and sections.
 */
export const storyAddress = /^https?:\/\/(?:(?:www|amp|m|p)\.)?dw(?:-world)?\.(?:com|de)\/(?:.*\/)?(?:(?:a|av|video|audio|g|live)-\d+|p\/\w+|article\/[\w,]+\.html)(?:[?#].*)?$/;
