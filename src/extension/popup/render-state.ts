/** Each state of the popup, drawn. */
import type { Publisher } from '../../sites/site.ts';
import type { Resumable } from '../../article/cooperative.ts';
import { renderArticleResumable } from '../../view/render-article.ts';
import { renderExtractorNotice } from '../../view/render-header.ts';
import { renderRemoved } from '../../view/render-removed.ts';
import { renderIcon, element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { DEFAULT_PUBLISHER } from '../host-permissions.ts';
import type { PopupState } from './popup-state.ts';

type Answer = Extract<PopupState, { kind: 'article' }>['answer'];

const COPY = 'M9 9h11v11H9zM5 15H4V4h11v1';

export interface PopupActions {
  /** The reader wants the article in the tab, at a key point if one is named. */
  readInTab: (point?: number) => void;
  openOptions: () => void;
  /** Copies the article; says whether it worked. */
  copy: () => Promise<boolean>;
  /** Asks for access to a publisher's site. */
  grant: (publisher: Publisher) => void;
  /** Looks for an article on a page of a site that nobody described. */
  tryHere: () => void;
}

function renderPopupButton(page: Document, name: string, content: Node | string, press: () => void): HTMLButtonElement {
  const button = element(page, 'button', { class: name, type: 'button' }, [content]);
  button.addEventListener('click', press);
  return button;
}

function renderCopy(page: Document, labels: Labels, actions: PopupActions, said: HTMLElement): HTMLElement {
  const button = renderPopupButton(page, 'copy', renderIcon(page, COPY), () => {
    void actions.copy().then((isCopied) => { said.textContent = labels.text(isCopied ? 'copied' : 'notCopied'); });
  });
  button.title = labels.text('copyMarkdown');
  button.ariaLabel = button.title;
  return button;
}

function renderPopupBar(page: Document, labels: Labels, actions: PopupActions, isArticle: boolean): HTMLElement {
  const said = element(page, 'p', { class: 'said', role: 'status' });
  return element(page, 'nav', { class: 'bar', 'aria-label': 'Klartext' }, [
    isArticle && renderPopupButton(page, 'read-in-tab primary', labels.text('readInTab'), () => actions.readInTab()),
    isArticle && renderCopy(page, labels, actions, said),
    renderPopupButton(page, 'open-options', labels.text('openOptions'), actions.openOptions),
    said,
  ]);
}

function renderMessage(page: Document, headline: string, ...below: (HTMLElement | undefined)[]): HTMLElement {
  return element(page, 'main', { class: 'message' }, [
    element(page, 'img', { src: 'icons/idle-48.png', alt: '', width: 48, height: 48 }),
    element(page, 'h1', {}, [headline]),
    ...below,
  ]);
}

function renderGrant(page: Document, publisher: Publisher, labels: Labels, actions: PopupActions): HTMLElement {
  return renderPopupButton(page, 'grant primary', labels.text('accessGrant', publisher.urlGrammar.domain), () => actions.grant(publisher));
}

/** Pictures and players of a site that nobody described stay in its page: the popup asks nothing of strangers. */
function withoutMedia(article: HTMLElement): HTMLElement {
  for (const media of article.querySelectorAll('img, .media')) media.remove();
  return article;
}

function* renderAnswer(page: Document, { article, keyPoints, byReadability, ...rest }: Answer, labels: Labels): Resumable<HTMLElement> {
  const rendered = yield* renderArticleResumable(page, article, keyPoints, labels);
  if (byReadability) withoutMedia(rendered).prepend(renderExtractorNotice(page, labels));
  return element(page, 'main', { tabindex: 0, 'aria-label': article.headline }, [rendered, !byReadability && renderRemoved(page, rest, labels)]);
}

/** The moment before the answer: the shape of an article, so that nothing jumps when it comes. */
export function renderLoading(page: Document, labels: Labels): HTMLElement[] {
  const lines = Array.from({ length: 6 }, () => element(page, 'span', { class: 'line' }));
  return [element(page, 'main', { class: 'loading' }, [
    element(page, 'p', { role: 'status' }, [labels.text('loading')]), element(page, 'div', { class: 'lines', 'aria-hidden': 'true' }, lines),
  ])];
}

/** Draws what the popup knows. */
export function* renderState(page: Document, state: PopupState, labels: Labels, actions: PopupActions): Resumable<HTMLElement[]> {
  const bar = renderPopupBar(page, labels, actions, state.kind === 'article');
  switch (state.kind) {
    case 'article':
      return [bar, yield* renderAnswer(page, state.answer, labels)];
    case 'nothing': {
      // Whether there is an article can only be said of a site we know.
      if (state.mayTry) return [renderMessage(page, labels.text(state.reason), renderPopupButton(page, 'try-here primary', labels.text('tryHere'), actions.tryHere)), bar];
      return [renderMessage(page, labels.text('nothingHeadline'), element(page, 'p', { class: 'reason' }, [labels.text(state.reason)])), bar];
    }
    case 'not-allowed': {
      return [renderMessage(page, labels.text('siteNotAllowed', state.publisher.name), renderGrant(page, state.publisher, labels, actions)), bar];
    }
    case 'failure': {
      const grant = state.help === 'failureNoAccess' ? renderGrant(page, DEFAULT_PUBLISHER, labels, actions) : undefined;
      return [renderMessage(page, labels.text('failureHeadline'), element(page, 'p', { class: 'help' }, [labels.text(state.help)]), grant), bar];
    }
  }
}
