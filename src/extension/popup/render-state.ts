/** Renders each state of the popup. */
import type { Publisher } from '../../sites/site.ts';
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { renderExtractorNotice } from '../../view/render-header.ts';
import { renderRemoved } from '../../view/render-removed.ts';
import { DEFAULT_PUBLISHER } from '../host-permissions.ts';
import { COPY_ICON, renderButton, renderIconButton } from '../render-button.ts';
import type { PopupState } from './popup-state.ts';

type ArticleState = Extract<PopupState, { kind: 'article' }>;

/** A popup state; that of an article comes with the rendered article. */
export type RenderableState = Exclude<PopupState, ArticleState> | (ArticleState & { rendered: HTMLElement });

export interface PopupActions {
  /** Opens the reader in the tab, at a key point where one is named. */
  readInTab: (point?: number) => void;
  openOptions: () => void;
  /** Copies the article as Markdown; resolves to whether the clipboard accepted it. */
  copy: () => Promise<boolean>;
  /** Requests the permission to read a publisher's site. */
  grant: (publisher: Publisher) => void;
  /** Lets Readability look for an article on a page of a site without rules. */
  tryHere: () => void;
}

/** What every part of the popup is rendered with. */
export interface PopupView { page: Document; labels: Labels; actions: PopupActions }

function renderCopy({ page, labels, actions }: PopupView, status: HTMLElement): HTMLElement {
  return renderIconButton(page, { name: 'copy', label: labels.text('copyMarkdown'), icon: COPY_ICON }, () => {
    void actions.copy().then((isCopied) => { status.textContent = labels.text(isCopied ? 'copied' : 'notCopied'); });
  });
}

function renderPopupBar(view: PopupView, isArticle: boolean): HTMLElement {
  const { page, labels, actions } = view;
  const status = element(page, 'p', { class: 'said', role: 'status' });
  return element(page, 'nav', { class: 'bar', 'aria-label': 'Klartext' }, [
    isArticle && renderButton(page, { class: 'read-in-tab primary' }, [labels.text('readInTab')], () => actions.readInTab()),
    isArticle && renderCopy(view, status),
    renderButton(page, { class: 'open-options' }, [labels.text('openOptions')], actions.openOptions),
    status,
  ]);
}

function renderMessage(page: Document, headline: string, below: HTMLElement, button?: HTMLElement): HTMLElement {
  return element(page, 'main', { class: 'message' }, [
    element(page, 'img', { src: 'icons/idle-48.png', alt: '', width: 48, height: 48 }),
    element(page, 'h1', {}, [headline]),
    below, button,
  ]);
}

function renderGrant({ page, labels, actions }: PopupView, publisher: Publisher): HTMLElement {
  return renderButton(page, { class: 'grant primary' }, [labels.text('accessGrant', publisher.urlGrammar.domain)], () => actions.grant(publisher));
}

/** Removes pictures and players of a site without rules: the popup loads from the hosts of known publishers only. */
function removeMedia(article: HTMLElement): HTMLElement {
  for (const media of article.querySelectorAll('img, .media')) media.remove();
  return article;
}

function renderAnswer({ page, labels }: PopupView, { answer, rendered }: ArticleState & { rendered: HTMLElement }): HTMLElement {
  const { article, byReadability } = answer;
  if (byReadability) removeMedia(rendered).prepend(renderExtractorNotice(page, labels));
  const removed = !byReadability && renderRemoved(page, answer, labels);
  return element(page, 'main', { tabindex: 0, 'aria-label': article.headline }, [rendered, removed]);
}

/**
 * Renders the state before the answer in the shape of an article, so that the popup keeps its size when the answer
 * comes.
 */
export function renderLoading(page: Document, labels: Labels): HTMLElement[] {
  const lines = Array.from({ length: 6 }, () => element(page, 'span', { class: 'line' }));
  return [element(page, 'main', { class: 'loading' }, [
    element(page, 'p', { role: 'status' }, [labels.text('loading')]), element(page, 'div', { class: 'lines', 'aria-hidden': 'true' }, lines),
  ])];
}

function renderNothing({ page, labels, actions }: PopupView, { reason, mayTry }: Extract<PopupState, { kind: 'nothing' }>): HTMLElement {
  // Without rules for the site Klartext cannot say that there is no article: the reason is the headline then.
  if (mayTry) return renderMessage(page, labels.text(reason), renderButton(page, { class: 'try-here primary' }, [labels.text('tryHere')], actions.tryHere));
  return renderMessage(page, labels.text('nothingHeadline'), element(page, 'p', { class: 'reason' }, [labels.text(reason)]));
}

function renderFailure(view: PopupView, { help }: Extract<PopupState, { kind: 'failure' }>): HTMLElement {
  const { page, labels } = view;
  const grant = help === 'failureNoAccess' ? renderGrant(view, DEFAULT_PUBLISHER) : undefined;
  return renderMessage(page, labels.text('failureHeadline'), element(page, 'p', { class: 'help' }, [labels.text(help)]), grant);
}

/** Renders a state as the children of the popup's body: the bar stands above an article and below a message. */
export function renderState(view: PopupView, state: RenderableState): HTMLElement[] {
  const { page, labels } = view;
  const bar = renderPopupBar(view, state.kind === 'article');
  switch (state.kind) {
    case 'article': return [bar, renderAnswer(view, state)];
    case 'nothing': return [renderNothing(view, state), bar];
    case 'not-allowed': {
      const headline = labels.text('siteNotAllowed', state.publisher.name);
      return [renderMessage(page, headline, renderGrant(view, state.publisher)), bar];
    }
    case 'failure': return [renderFailure(view, state), bar];
  }
}
