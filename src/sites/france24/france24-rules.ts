/* oxlint-disable max-lines -- a table: one entry per thing known about the pages */
/**
 * What we know about France 24's pages, in French, English, Spanish and Arabic alike. Facts about them come from other
 * people's programs of 2020 to 2026 and from a text of 2024 as its editors' software holds it; no whole page was seen.
 * Their class names are written by hand (`t-` template, `o-` organism, `m-` molecule, `a-` atom) and have held since 2019.
 */
import { france24Publisher } from './france24-urls.ts';
import type { Site } from '../site.ts';

const story = 'https://www.france24.com/en/asia-pacific/20231231-imprisoned-former-pakistan-pm-imran-khan-barred-from-election-candidacy';
const programme = 'https://www.france24.com/es/programas/reporteros/20240422-la-sabana-brasile%C3%B1a-del-cerrado-es-sacrificada-en-nombre-de-la-agricultura-industrial';

export const france24: Site = {
  publisher: france24Publisher,
  mediaHosts: /(^|\.)france24\.com$/,
  ownNames: /^(france ?24|فرانس ?24)\b/i,
  titleEndings: [/\s+[|–—-]\s+(france 24|فرانس ?24)$/i],
  languageInAddress: true,
  storyAddress: /^https?:\/\/(?:www\.)?france24\.com\/(?:ar|en|es|fr)\/(?:[^/?#]+\/)*\d{8}-[^/?#]+/,
  places: {
    kicker: { name: 'kicker', selector: '.t-content__section', why: 'the section above the headline', seen: '2024-03, code', examples: [story] },
    byline: { name: 'byline', selector: '.m-from-author', why: 'authors behind a label', seen: '2024-03, code', examples: [story] },
    author: { name: 'author', selector: '.m-from-author__name', why: 'one author; a link, or a span for agencies', seen: '2024-03, code', examples: [story] },
    standfirst: { name: 'standfirst', selector: '.t-content__chapo', why: 'the paragraph that opens an article; until 2023 below the picture', seen: '2026-08, code', examples: [story] },
  },
  articles: [
    { name: 'article-content', selector: '[data-article-content], .t-content__article-wrapper', why: 'the article', seen: '2024-03, code', examples: [story] },
    { name: 'main-article', selector: 'main article, article', why: 'the element made for it', seen: '2026-08, code', examples: [story] },
  ],
  bodies: [
    { name: 'content-body', selector: '.t-content__body', why: 'the text of an article', seen: '2026-08, code', examples: [story, programme] },
  ],
  removals: [
    { name: 'advertising', selector: '.m-interstitial, .m-block-ad, .o-ad-container, .o-ad-sponsoring, [data-tms-ad-type]', why: 'advertising', seen: '2026-08, code', examples: [story] },
    { name: 'self-promotion', selector: '.o-self-promo', why: 'a plea to subscribe to a newsletter or to take the app', seen: '2026-08, code', examples: [story] },
    { name: 'other-stories', selector: '.o-aside-content, .m-item-list-article, [data-article-list], aside[data-org-type]', why: 'teasers of other stories', seen: '2026-08, code', examples: [story] },
    { name: 'reading-tools', selector: '.a-reading-time, .anchors-container, .save-article-wrapper', why: 'reading time and buttons for keeping', seen: '2024-03, code', examples: [story] },
    { name: 'tags', selector: '.t-content__tags, .m-tags-list', why: 'topics below the article', seen: '2024, code', examples: [story] },
    { name: 'sharing', selector: '.m-social-share, .o-social-share, [class*="social-share"]', why: 'buttons for sharing', seen: 'guess', examples: [story] },
    { name: 'controls', selector: 'nav, form, button, select, textarea, dialog, [role="button"], [role="navigation"]', why: 'controls of the page', seen: '2024-03, code', examples: [story] },
    { name: 'copyright', selector: '.t-copyright', why: 'the line of rights below every article', seen: '2023, code', examples: [story] },
  ],
};
