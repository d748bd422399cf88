/* oxlint-disable max-lines -- a table: one entry per rule */
/**
 * Rules for the pages of Deutsche Welle, legacy (until June 2023) and modern. No rule uses hashed class names: they
 * changed between June and August 2026.
 */
import { dwPublisher } from './dw-urls.ts';
import { dwImages } from './dw-images.ts';
import { promos, linkedArticleUrl } from './dw-link-patterns.ts';
import type { Site } from '../site.ts';

const legacy = 'https://www.dw.com/de/ukrainische-gegenoffensive-ziele-chancen-risiken/a-65464327';
const legacyWithGallery = 'https://www.dw.com/en/berlin-confronts-germanys-colonial-past-with-new-initiative/a-52060881';
const modern2023 = 'https://www.dw.com/de/post-vac-syndrom-nach-covid-19-impfung-was-wissen-wir/a-65897191';
const modern2026 = 'https://www.dw.com/en/frankfurt-airport-worker-dies-after-malaria-infection/a-78512056';

export const dw: Site = {
  publisher: dwPublisher,
  mediaHosts: /\.(dw\.com|dw\.de|dw-world\.de)$/,
  // Two hosts of Akamai (seen 2023 to 2026). Its other hosts belong to other customers.
  recordingHosts: /^(tv|radio)downloaddw-a\.akamaihd\.net$/,
  publisherNames: /^(deutsche welle|dw)\b/i,
  // " – DW – 13.06.2023", " | DW | 28.04.2023".
  titleEndings: [/\s+[|–—-]\s+DW(\s*\(.*\))?(\s+[|–—-].*)?$/, /\s+\|\s+[^|]+\|\s+DW\b.*$/],
  languageInPath: true,
  boldHeadings: true,
  images: dwImages,
  promos,
  linkedArticleUrl,
  permalink: /^(?:https?:\/\/)?p\.dw\.com\/p\/\w+$/,
  headerSelectors: {
    kicker: { name: 'kicker', selector: '[data-tracking-name="content-detail-kicker"], .kicker, h4.artikel', reason: 'topic and region above the headline', lastVerified: '2026-08', examples: [legacy, modern2026] },
    byline: { name: 'byline', selector: '.author-details', reason: 'authors and what is said beside them', lastVerified: '2026-08', examples: [modern2023, modern2026] },
    author: { name: 'author', selector: '.author-link, .author, a[href*="/person-"]', reason: 'one author; without a link in 2023', lastVerified: '2026-08', examples: [modern2023, modern2026] },
    note: { name: 'note', selector: '.extra-info', reason: 'a place, or the agencies', lastVerified: '2026-06', examples: [modern2026] },
    standfirst: { name: 'standfirst', selector: '.teaser-text, p.intro', reason: 'the paragraph below the headline', lastVerified: '2026-08', examples: [legacy, modern2026] },
  },
  articles: [
    { name: 'modern-article', selector: '#root article, .detail-zone article', reason: 'the article of a modern page', lastVerified: '2023-06 to 2026-08', examples: [modern2023, modern2026] },
    { name: 'legacy-article', selector: '#bodyContent > .col3, #bodyContent', reason: 'the article of a legacy page', lastVerified: '2011 to 2023-04', examples: [legacy, legacyWithGallery] },
    { name: 'any-article', selector: 'article', reason: 'the element made for it', lastVerified: '2026-08', examples: [modern2026] },
  ],
  bodies: [
    { name: 'rich-text', selector: '.rich-text, [data-tracking-name="rich-text"]', reason: 'the text of a modern article', lastVerified: '2026-08', examples: [modern2023, modern2026] },
    { name: 'richtext-container', selector: '.richtext-content-container, [data-testid="richtext-content-container"]', reason: 'the text of a lesson or manuscript of learngerman', lastVerified: '2022 to 2026-08, code', examples: ['https://learngerman.dw.com/en/hallo/l-37250531/lm'] },
    { name: 'long-text', selector: '.longText', reason: 'the text of a legacy article; the older ones nest one in another', lastVerified: '2023-04', examples: [legacy, legacyWithGallery] },
  ],
  removals: [
    { name: 'skip-links', selector: 'a[href="#main-content"], a[href="#navigation"], a[href="#footer"]', closest: 'ol, ul', reason: 'links that skip to a part of the page', lastVerified: '2026-08', examples: [modern2026] },
    { name: 'skipped-section', selector: 'a[href^="#post-"]', closest: 'section', exceptKinds: ['liveblog'], reason: 'a section of other stories, which the page itself offers to skip; the posts of a live blog are wrapped alike', lastVerified: '2026-08', examples: [modern2023, modern2026] },
    { name: 'other-stories', selector: '.alternating-zone, .relatedContent, .teaser[data-stats-id], [data-tracking-name="Teaser"], .basicTeaser', reason: 'teasers of other stories', lastVerified: '2026-08', examples: [legacy, modern2026] },
    { name: 'link-lists', selector: '.linkList, .lineExtra', reason: 'links to other stories below a legacy article', lastVerified: '2023-04', examples: [legacy, legacyWithGallery] },
    { name: 'fact-list', selector: 'ul.smallList', reason: 'date, author, topics and keywords of a legacy article; what matters stands at the top', lastVerified: '2023-04', examples: [legacy] },
    { name: 'side-column', selector: '.col1.dim', reason: 'the side column', lastVerified: '2023-04', examples: [legacy] },
    { name: 'sharing', selector: '#sharing-bar, .shareInfo, [data-tracking-name^="sharing-icons"], .copy-button-wrapper', reason: 'buttons for sharing', lastVerified: '2026-08', examples: [legacy, modern2026] },
    { name: 'sharing-links', selector: 'a[href*="facebook.com/sharer"], a[href*="/intent/tweet"], a[href^="whatsapp:"], a[href^="fb-messenger:"], a[href*="web.whatsapp.com/send"], a[href*="telegram.me/share"], a[href*="linkedin.com/shareArticle"], a[href^="sms:"]', closest: 'span, div, p, section', reason: 'buttons for sharing', lastVerified: '2026-08', examples: [legacy, modern2026] },
    { name: 'advertising', selector: '.advertisement, .gpt-slot, .rich-text-ad, [data-slot-id], .adWrapper, .adHeadline, .advertising, [id^="dw_d_article"], [id^="taboola"]', reason: 'advertising', lastVerified: '2026-08', examples: [legacy, modern2026] },
    { name: 'feedback', selector: '.feedback, .feedback-sidebar, #feedback-button, a[link^="/overlay/send_"]', reason: 'a form for feedback to the editors', lastVerified: '2026-08', examples: [modern2026] },
    { name: 'about-the-authors', selector: 'article > footer, div > footer, section > footer', reason: 'portraits of the authors and the feedback form below the article', lastVerified: '2026-08', examples: [modern2026] },
    { name: 'gallery-tools', selector: '.tools, .slidePagination, .teaserNavWrap, .slideshowNav', reason: 'controls of a picture gallery', lastVerified: '2020-01', examples: [legacyWithGallery] },
    { name: 'controls', selector: 'nav, form, button, select, textarea, dialog, [role="button"], [role="navigation"]', reason: 'controls of the page', lastVerified: '2026-08', examples: [modern2026] },
    { name: 'cookies', selector: '.cookie, #cmpbox, #cmpwrapper', reason: 'a question about cookies', lastVerified: '2023-04', examples: [legacy] },
  ],
};
