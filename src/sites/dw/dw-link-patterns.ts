/**
 * URLs that promotions link to, and URLs of other articles. The words of promotions differ by language and are not
 * read.
 */
import type { PromoPattern } from '../site.ts';

export const promos: readonly PromoPattern[] = [
  { name: 'preferred-source', url: /^https?:\/\/(www\.)?google\.com\/preferences\/source/, reason: 'a plea to prefer this site on Google', lastVerified: '2026-08' },
  { name: 'newsletter', url: /^https?:\/\/[\w.]*dw(?:-world)?\.(?:com|de)\/.*(?:newsletter|bulten|boletin|bolet%C3%ADn|a-157182\d\d(?!\d))/i, reason: 'a plea to subscribe to a newsletter', lastVerified: '2020-01' },
];

/**
 * Matches URLs of articles, also on the domains used until 2015: `/en/slug/a-1`, `p.dw.com/p/1AbCd`,
 * `dw-world.de/dw/article/0,,1,00.html`. Counter-examples: `t-` and `s-` are topics and sections.
 */
export const linkedArticleUrl = /^https?:\/\/(?:(?:www|amp|m|p)\.)?dw(?:-world)?\.(?:com|de)\/(?:.*\/)?(?:(?:a|av|video|audio|g|live)-\d+|p\/\w+|article\/[\w,]+\.html)(?:[?#].*)?$/;
