/** The URL grammar of France 24: the language, sections, and a date before the slug. */
import type { UrlGrammar, Publisher } from '../site.ts';

export const france24Urls: UrlGrammar = {
  domain: 'france24.com',
  // `/en/europe/20260305-slug`, `/es/programas/reporteros/20240422-slug`, `/en/20141030-slug`. Sections of programmes
  // and videos are percent-encoded, as the browser writes them: émissions, vidéo, فيديو. Counter-examples: `/en/`,
  // `/en/europe/`, `/fr/tag/psg/`, `/en/live`, `/fr/rss`.
  article: /^\/(ar|en|es|fr)\/(?<video>(tv-shows|%C3%A9missions|programas|vid(e|%C3%A9)o|%D9%81%D9%8A%D8%AF%D9%8A%D9%88)\/)?([^/]+\/)*(?<article>\d{8}-[^/]+)\/?$/,
};

export const france24Publisher: Publisher = { urlGrammar: france24Urls, name: 'France 24', pictures: 'https://s.france24.com/media/display/' };
