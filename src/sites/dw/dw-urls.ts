/** Deutsche Welle's address grammar: `/<language>/<slug>/<prefix>-<digits>`. The slug says nothing: the server ignores it. */
import type { UrlGrammar, Publisher } from '../site.ts';

export const dwUrls: UrlGrammar = {
  domain: 'dw.com',
  // corporate.dw.com and p.dw.com serve no journalism.
  articleHosts: /^((www|amp|m|akademie|learngerman)\.)?dw\.com$/,
  // A program of its own (seen 2026-08, code): lessons, manuscripts, slow news.
  hostsWithoutArticleElement: /^learngerman\./,
  // Behind a lesson's number its manuscript (`lm`) or a text about the country (`rs-`); counter-example: `/lv`, its words.
  // Counter-examples: `t-` (topic), `s-` and `st-` (sections), `person-`, `program-`, `/live-tv/channel-english`, `/search/page-1`.
  article: /\/((?<article>[al])|(?<liveblog>live)|(?<video>video|av)|(?<audio>audio)|(?<gallery>g))-(?<id>\d+)(?:(?<=\/l-\d+)\/(?:lm|rs-\d+))?\/?$/,
  // Seen in footers of 2023 to 2026.
  legalPages: [63500643, 63500655, 53922576, 53922532, 54926036, 15718489, 18265186, 15718229, 15718221, 16372765],
};

export const dwPublisher: Publisher = { urlGrammar: dwUrls, name: 'Deutsche Welle', pictures: 'https://static.dw.com/image/' };
