/* oxlint-disable max-lines -- a table: one entry per rule */
/**
 * Rules for the pages of France 24, in French, English, Spanish and Arabic alike. They come from programs of others
 * that read these pages (2020 to 2026), and from an article of 2024 as the publisher's editing software stores it. No
 * whole page was seen. The class names are written by hand (`t-` template, `o-` organism, `m-` molecule, `a-` atom) and
 * have been the same since 2019.
 */
import { france24Publisher } from './france24-urls.ts';
import type { Site } from '../site.ts';

const story = 'https://www.france24.com/en/asia-pacific/20231231-imprisoned-former-pakistan-pm-imran-khan-barred-from-election-candidacy';
const programme = 'https://www.france24.com/es/programas/reporteros/20240422-la-sabana-brasile%C3%B1a-del-cerrado-es-sacrificada-en-nombre-de-la-agricultura-industrial';

export const france24: Site = {
  publisher: france24Publisher,
  mediaHosts: /(^|\.)france24\.com$/,
  publisherNames: /^(france ?24|فرانس ?24)\b/i,
  titleEndings: [/\s+[|–—-]\s+(france 24|فرانس ?24)$/i],
  languageInPath: true,
  linkedArticleUrl: /^https?:\/\/(?:www\.)?france24\.com\/(?:ar|en|es|fr)\/(?:[^/?#]+\/)*\d{8}-[^/?#]+/,
  headerSelectors: {
    kicker: { name: 'kicker', selector: '.t-content__section', reason: 'the section above the headline', lastVerified: '2024-03, code', examples: [story] },
    byline: { name: 'byline', selector: '.m-from-author', reason: 'authors behind a label', lastVerified: '2024-03, code', examples: [story] },
    author: { name: 'author', selector: '.m-from-author__name', reason: 'one author; a link, or a span for agencies', lastVerified: '2024-03, code', examples: [story] },
    standfirst: { name: 'standfirst', selector: '.t-content__chapo', reason: 'the paragraph that opens an article; until 2023 below the picture', lastVerified: '2026-08, code', examples: [story] },
  },
  articles: [
    { name: 'article-content', selector: '[data-article-content], .t-content__article-wrapper', reason: 'the article', lastVerified: '2024-03, code', examples: [story] },
    { name: 'main-article', selector: 'main article, article', reason: 'the element made for it', lastVerified: '2026-08, code', examples: [story] },
  ],
  bodies: [
    { name: 'content-body', selector: '.t-content__body', reason: 'the text of an article', lastVerified: '2026-08, code', examples: [story, programme] },
  ],
  removals: [
    { name: 'advertising', selector: '.m-interstitial, .m-block-ad, .o-ad-container, .o-ad-sponsoring, [data-tms-ad-type]', reason: 'advertising', lastVerified: '2026-08, code', examples: [story] },
    { name: 'self-promotion', selector: '.o-self-promo', reason: 'a plea to subscribe to a newsletter or to take the app', lastVerified: '2026-08, code', examples: [story] },
    { name: 'other-stories', selector: '.o-aside-content, .m-item-list-article, [data-article-list], aside[data-org-type]', reason: 'teasers of other stories', lastVerified: '2026-08, code', examples: [story] },
    { name: 'reading-tools', selector: '.a-reading-time, .anchors-container, .save-article-wrapper', reason: 'reading time and buttons for keeping', lastVerified: '2024-03, code', examples: [story] },
    { name: 'tags', selector: '.t-content__tags, .m-tags-list', reason: 'topics below the article', lastVerified: '2024, code', examples: [story] },
    { name: 'sharing', selector: '.m-social-share, .o-social-share, [class*="social-share"]', reason: 'buttons for sharing', lastVerified: 'guess', examples: [story] },
    { name: 'controls', selector: 'nav, form, button, select, textarea, dialog, [role="button"], [role="navigation"]', reason: 'controls of the page', lastVerified: '2024-03, code', examples: [story] },
    { name: 'copyright', selector: '.t-copyright', reason: 'the line of rights below every article', lastVerified: '2023, code', examples: [story] },
  ],
};
