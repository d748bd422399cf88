/** An article becomes nodes: head, key points, lead, body, credits. */
import type { Article, Block } from '../article/model.ts';
import { finish } from '../article/cooperative.ts';
import type { Steps } from '../article/cooperative.ts';
import type { KeyPoint } from '../key-points/model.ts';
import { drawBlock } from './render-block.ts';
import { drawHeader } from './render-header.ts';
import { drawKeyPoints } from './render-key-points.ts';
import type { Drawing } from './render-context.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';
import { readMarks } from './key-sentence-marks.ts';

function* drawBody(drawing: Drawing, blocks: readonly Block[]): Steps<HTMLElement> {
  const body = element(drawing.page, 'div', { class: 'body' });
  for (const [index, block] of blocks.entries()) {
    const node = drawBlock(drawing, block);
    node.dataset['block'] = String(index);
    body.append(node);
    yield;
  }
  return body;
}

/** `drawArticle` in steps. */
export function* drawingSteps(page: Document, article: Article, keyPoints: readonly KeyPoint[], labels: Labels): Steps<HTMLElement> {
  const drawing: Drawing = { page, labels, url: article.url, marks: readMarks(article.blocks, keyPoints), lazy: true };
  return element(page, 'article', { class: 'article', lang: article.language, dir: article.direction }, [
    drawHeader(page, article, labels),
    drawKeyPoints(page, keyPoints, labels),
    article.lead && drawBlock(drawing, article.lead),
    yield* drawBody(drawing, article.blocks),
    article.credits.length > 0 && element(page, 'footer', { class: 'credits' }, article.credits.map((credit) => element(page, 'p', {}, [credit]))),
  ]);
}

/** Draws the whole article; sentences of key points are marked where they stand. */
export function drawArticle(page: Document, article: Article, keyPoints: readonly KeyPoint[], labels: Labels): HTMLElement {
  return finish(drawingSteps(page, article, keyPoints, labels));
}
