/** Renders an article as nodes: header, key points, lead, body, credits. */
import type { Article, Block } from '../article/model.ts';
import { runToEnd } from '../article/cooperative.ts';
import type { Resumable } from '../article/cooperative.ts';
import type { KeyPoint } from '../key-points/model.ts';
import { renderBlock } from './render-block.ts';
import { renderHeader } from './render-header.ts';
import { renderKeyPoints } from './render-key-points.ts';
import type { RenderContext } from './render-context.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';
import { keySentenceMarks } from './key-sentence-marks.ts';

function* renderBody(context: RenderContext, blocks: readonly Block[]): Resumable<HTMLElement> {
  const body = element(context.page, 'div', { class: 'body' });
  for (const [index, block] of blocks.entries()) {
    const node = renderBlock(context, block);
    node.dataset['block'] = String(index);
    body.append(node);
    yield;
  }
  return body;
}

/**
 * Renders the whole article in steps, with a pause after each block of the body: pages have had more than 50,000
 * blocks. Sentences of key points are marked in the text. The nodes are created in `page` and not inserted anywhere.
 */
export function* renderArticleResumable(page: Document, article: Article, keyPoints: readonly KeyPoint[], labels: Labels): Resumable<HTMLElement> {
  const context: RenderContext = { page, labels, url: article.url, keySentences: keySentenceMarks(article.blocks, keyPoints) };
  return element(page, 'article', { class: 'article', lang: article.language, dir: article.direction }, [
    renderHeader(page, article, labels),
    renderKeyPoints(page, keyPoints, labels),
    article.lead && renderBlock(context, article.lead),
    yield* renderBody(context, article.blocks),
    article.credits.length > 0 && element(page, 'footer', { class: 'credits' }, article.credits.map((credit) => element(page, 'p', {}, [credit]))),
  ]);
}

/** Renders the whole article as `renderArticleResumable` does, without pauses. */
export function renderArticle(page: Document, article: Article, keyPoints: readonly KeyPoint[], labels: Labels): HTMLElement {
  return runToEnd(renderArticleResumable(page, article, keyPoints, labels));
}
