/** The article as a file can hold it: nothing that plays, no character that XML refuses. */
import type { Article, Block, MediaBlock } from '../../article/model.ts';
import type { ExportRequest } from './export-request.ts';

/** Characters outside XML 1.0's `Char`, lone surrogates among them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A player becomes a link: to where it can be seen, else to its file, else to the page. The poster stays. */
function staticMedia(media: MediaBlock, url: string): MediaBlock {
  return { ...media, sources: [], href: media.href ?? media.sources.at(-1)?.src ?? url };
}

function staticBlock(block: Block, url: string): Block {
  if (block.kind === 'video' || block.kind === 'audio') return staticMedia(block, url);
  return block.kind === 'post' ? { ...block, blocks: block.blocks.map((inner) => staticBlock(inner, url)) } : block;
}

/** One character for one, so that the offsets of key points still fit. */
function withXmlText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(NOT_XML, '\ufffd') : value;
}

function staticArticle(article: Article): Article {
  const { lead, url } = article;
  const still: Article = { ...article, blocks: article.blocks.map((block) => staticBlock(block, url)) };
  if (lead && lead.kind !== 'figure') still.lead = staticMedia(lead, url);
  return still;
}

/** The order with a copy of its article; blocks and characters keep their places, so that key points still point. */
export function staticRequest(request: ExportRequest): ExportRequest {
  const { article, keyPoints } = request;
  return { ...request, ...JSON.parse(JSON.stringify({ article: staticArticle(article), keyPoints }), withXmlText) as Pick<ExportRequest, 'article' | 'keyPoints'> };
}
