/** Each state of the popup, drawn. */
import { drawArticle } from '../../view/draw-article.ts';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import type { State } from './load-state.ts';

export interface Wishes {
  /** The reader wants the article in the tab, at a key point if one is named. */
  readInTab: (point?: number) => void;
  openOptions: () => void;
}

function drawBar(page: Document, labels: Labels, wishes: Wishes, isArticle: boolean): HTMLElement {
  const read = element(page, 'button', { class: 'read-in-tab primary', type: 'button' }, [labels.text('readInTab')]);
  read.addEventListener('click', () => wishes.readInTab());
  const options = element(page, 'button', { class: 'open-options', type: 'button' }, [labels.text('openOptions')]);
  options.addEventListener('click', wishes.openOptions);
  return element(page, 'nav', { class: 'bar' }, [isArticle && read, options]);
}

function drawMessage(page: Document, headline: string, sentence: HTMLElement): HTMLElement {
  return element(page, 'section', { class: 'message', role: 'status' }, [
    element(page, 'img', { src: 'icons/idle-48.png', alt: '', width: 48, height: 48 }),
    element(page, 'h1', {}, [headline]),
    sentence,
  ]);
}

/** The moment before the answer: the shape of an article, so that nothing jumps when it comes. */
export function drawLoading(page: Document, labels: Labels): HTMLElement[] {
  const lines = Array.from({ length: 6 }, () => element(page, 'span', { class: 'line' }));
  return [element(page, 'section', { class: 'loading', role: 'status' }, [
    element(page, 'p', {}, [labels.text('loading')]), element(page, 'div', { class: 'lines', 'aria-hidden': 'true' }, lines),
  ])];
}

/** Draws what the popup knows. */
export function drawState(page: Document, state: State, labels: Labels, wishes: Wishes): HTMLElement[] {
  const bar = drawBar(page, labels, wishes, state.kind === 'article');
  switch (state.kind) {
    case 'article':
      return [bar, element(page, 'main', {}, [drawArticle(page, state.answer.article, state.answer.keyPoints, labels)])];
    case 'nothing':
      return [drawMessage(page, labels.text('nothingHeadline'), element(page, 'p', { class: 'reason' }, [labels.text(state.reason)])), bar];
    case 'failure':
      return [drawMessage(page, labels.text('failureHeadline'), element(page, 'p', { class: 'help' }, [labels.text(state.help)])), bar];
  }
}
