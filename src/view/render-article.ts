/** Renders an article as nodes: header, key points, lead, body, credits. */
import type { Article, Block } from '../article/model.ts';
import { runToEnd } from '../article/resumable.ts';
import type { Resumable } from '../article/resumable.ts';
import type { KeyPoint } from '../key-points/key-point.ts';
import { renderBlock } from './render-block.ts';
import { renderHeader } from './render-header.ts';
import type { RenderContext } from './render-context.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';
import { keySentenceMarks } from './key-sentence-marks.ts';

/** Renders the key points as a list of buttons, which lead to their sentences; `undefined` where there are none. */
function renderKeyPoints(page: Document, keyPoints: readonly KeyPoint[], labels: Labels): HTMLElement | undefined {
  if (keyPoints.length === 0) return undefined;
  const items = keyPoints.map((keyPoint, index) => element(page, 'li', {}, [
    element(page, 'button', { class: 'key-point', type: 'button', 'data-point': index }, [keyPoint.text]),
  ]));
  return element(page, 'section', { class: 'key-points', 'aria-labelledby': 'klartext-key-points' }, [
    element(page, 'h2', { id: 'klartext-key-points', lang: labels.language, dir: labels.direction }, [labels.text('keyPoints')]),
    element(page, 'ol', {}, items),
  ]);
}

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
 * Renders the whole article in steps, with a pause after each block of the body: giant.test.ts opens pages of 50,000
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
