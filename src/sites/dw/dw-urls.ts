/** The URL grammar of Deutsche Welle: `/<language>/<slug>/<prefix>-<digits>`. The server ignores the slug. */
import type { UrlGrammar, Publisher } from '../site.ts';

export const dwUrls: UrlGrammar = {
  domain: 'dw.com',
  // corporate.dw.com and p.dw.com serve no journalism.
  articleHosts: /^((www|amp|m|akademie|learngerman)\.)?dw\.com$/,
  // A web application of its own (seen 2026-08, code): lessons, manuscripts, slowly spoken news.
  hostsWithoutArticleElement: /^learngerman\./,
  // A lesson's number may be followed by its manuscript (`lm`) or a text about the country (`rs-`). Counter-example:
  // `/lv`, its vocabulary. Counter-examples: `t-` (topic), `s-` and `st-` (sections), `person-`, `program-`,
  // `/live-tv/channel-english`, `/search/page-1`.
  article: /\/((?<article>[al])|(?<liveblog>live)|(?<video>video|av)|(?<audio>audio)|(?<gallery>g))-(?<id>\d+)(?:(?<=\/l-\d+)\/(?:lm|rs-\d+))?\/?$/,
  // Seen in footers of 2023 to 2026.
  legalPages: [63500643, 63500655, 53922576, 53922532, 54926036, 15718489, 18265186, 15718229, 15718221, 16372765],
};

export const dwPublisher: Publisher = { urlGrammar: dwUrls, name: 'Deutsche Welle', pictures: 'https://static.dw.com/image/' };
