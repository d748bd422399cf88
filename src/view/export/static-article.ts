/** Converts an article into one that a file can contain: without players and without characters that XML forbids. */
import type { Article, Block, MediaBlock } from '../../article/model.ts';
import type { ExportRequest } from './export-request.ts';

/** Matches characters outside the production `Char` of XML 1.0, lone surrogates among them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Replaces the sources of a player with a link: to its own page, else its last source, else the article's page. The
 * poster is kept.
 */
function staticMedia(media: MediaBlock, url: string): MediaBlock {
  return { ...media, sources: [], href: media.href ?? media.sources.at(-1)?.src ?? url };
}

function staticBlock(block: Block, url: string): Block {
  if (block.kind === 'video' || block.kind === 'audio') return staticMedia(block, url);
  return block.kind === 'post' ? { ...block, blocks: block.blocks.map((inner) => staticBlock(inner, url)) } : block;
}

/**
 * Reviver for `JSON.parse`: replaces each forbidden character of a text with U+FFFD. One UTF-16 code unit replaces one,
 * so that the offsets of key points stay valid.
 */
function withXmlText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(NOT_XML, '\ufffd') : value;
}

function staticArticle(article: Article): Article {
  const { lead, url } = article;
  const result: Article = { ...article, blocks: article.blocks.map((block) => staticBlock(block, url)) };
  if (lead && lead.kind !== 'figure') result.lead = staticMedia(lead, url);
  return result;
}

/**
 * Returns the request with converted copies of its article and key points. The indices of blocks and the offsets of
 * characters do not change, so that key points stay valid.
 */
export function staticRequest(request: ExportRequest): ExportRequest {
  const { article, keyPoints } = request;
  return { ...request, ...JSON.parse(JSON.stringify({ article: staticArticle(article), keyPoints }), withXmlText) as Pick<ExportRequest, 'article' | 'keyPoints'> };
}
