/** Renders a sample article with the chosen appearance. */
import type { Article } from '../../article/model.ts';
import type { KeyPoint } from '../../key-points/key-point.ts';
import { renderArticle } from '../../view/render-article.ts';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';

function makeSample(labels: Labels): { article: Article; keyPoints: KeyPoint[] } {
  const point = labels.text('previewPoint');
  return {
    article: {
      kind: 'article', url: 'https://www.dw.com/', language: labels.language, direction: labels.direction,
      headline: labels.text('previewHeadline'), kicker: [], authors: [], credits: [], standfirst: labels.text('previewStandfirst'),
      blocks: [{ kind: 'paragraph', spans: [{ text: `${point} ${labels.text('previewText')}` }] }],
    },
    keyPoints: [{ text: point, block: 0, start: 0, end: point.length, origin: 'extract' }],
  };
}

/** Renders the preview; it is inert, so its links and buttons cannot be reached. */
export function renderPreview(page: Document, labels: Labels): HTMLElement {
  const { article, keyPoints } = makeSample(labels);
  return element(page, 'div', { class: 'preview', inert: true }, [
    element(page, 'p', { class: 'preview-title' }, [labels.text('preview')]),
    renderArticle(page, article, keyPoints, labels),
  ]);
}
