/** Each state of the popup, drawn. */
import type { Publisher } from '../../sites/site.ts';
import type { Steps } from '../../article/cooperative.ts';
import { drawingSteps } from '../../view/render-article.ts';
import { drawFinder } from '../../view/render-extractor-notice.ts';
import { drawKept } from '../../view/render-removed.ts';
import { drawIcon, element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { HOME } from '../host-permissions.ts';
import type { State } from './popup-state.ts';

type Answer = Extract<State, { kind: 'article' }>['answer'];

const COPY = 'M9 9h11v11H9zM5 15H4V4h11v1';

export interface Wishes {
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

function drawButton(page: Document, name: string, content: Node | string, press: () => void): HTMLButtonElement {
  const button = element(page, 'button', { class: name, type: 'button' }, [content]);
  button.addEventListener('click', press);
  return button;
}

function drawCopy(page: Document, labels: Labels, wishes: Wishes, said: HTMLElement): HTMLElement {
  const button = drawButton(page, 'copy', drawIcon(page, COPY), () => {
    void wishes.copy().then((isCopied) => { said.textContent = labels.text(isCopied ? 'copied' : 'notCopied'); });
  });
  button.title = labels.text('copyMarkdown');
  button.ariaLabel = button.title;
  return button;
}

function drawBar(page: Document, labels: Labels, wishes: Wishes, isArticle: boolean): HTMLElement {
  const said = element(page, 'p', { class: 'said', role: 'status' });
  return element(page, 'nav', { class: 'bar', 'aria-label': 'Klartext' }, [
    isArticle && drawButton(page, 'read-in-tab primary', labels.text('readInTab'), () => wishes.readInTab()),
    isArticle && drawCopy(page, labels, wishes, said),
    drawButton(page, 'open-options', labels.text('openOptions'), wishes.openOptions),
    said,
  ]);
}

function drawMessage(page: Document, headline: string, ...below: (HTMLElement | undefined)[]): HTMLElement {
  return element(page, 'main', { class: 'message' }, [
    element(page, 'img', { src: 'icons/idle-48.png', alt: '', width: 48, height: 48 }),
    element(page, 'h1', {}, [headline]),
    ...below,
  ]);
}

function drawGrant(page: Document, publisher: Publisher, labels: Labels, wishes: Wishes): HTMLElement {
  return drawButton(page, 'grant primary', labels.text('accessGrant', publisher.addresses.domain), () => wishes.grant(publisher));
}

/** Pictures and players of a site that nobody described stay in its page: the popup asks nothing of strangers. */
function withoutMedia(article: HTMLElement): HTMLElement {
  for (const media of article.querySelectorAll('img, .media')) media.remove();
  return article;
}

function* drawAnswer(page: Document, { article, keyPoints, byReadability, ...rest }: Answer, labels: Labels): Steps<HTMLElement> {
  const drawn = yield* drawingSteps(page, article, keyPoints, labels);
  if (byReadability) withoutMedia(drawn).prepend(drawFinder(page, labels));
  return element(page, 'main', { tabindex: 0, 'aria-label': article.headline }, [drawn, !byReadability && drawKept(page, rest, labels)]);
}

/** The moment before the answer: the shape of an article, so that nothing jumps when it comes. */
export function drawLoading(page: Document, labels: Labels): HTMLElement[] {
  const lines = Array.from({ length: 6 }, () => element(page, 'span', { class: 'line' }));
  return [element(page, 'main', { class: 'loading' }, [
    element(page, 'p', { role: 'status' }, [labels.text('loading')]), element(page, 'div', { class: 'lines', 'aria-hidden': 'true' }, lines),
  ])];
}

/** Draws what the popup knows. */
export function* drawState(page: Document, state: State, labels: Labels, wishes: Wishes): Steps<HTMLElement[]> {
  const bar = drawBar(page, labels, wishes, state.kind === 'article');
  switch (state.kind) {
    case 'article':
      return [bar, yield* drawAnswer(page, state.answer, labels)];
    case 'nothing': {
      // Whether there is an article can only be said of a site we know.
      if (state.mayTry) return [drawMessage(page, labels.text(state.reason), drawButton(page, 'try-here primary', labels.text('tryHere'), wishes.tryHere)), bar];
      return [drawMessage(page, labels.text('nothingHeadline'), element(page, 'p', { class: 'reason' }, [labels.text(state.reason)])), bar];
    }
    case 'not-allowed': {
      return [drawMessage(page, labels.text('siteNotAllowed', state.publisher.name), drawGrant(page, state.publisher, labels, wishes)), bar];
    }
    case 'failure': {
      const grant = state.help === 'failureNoAccess' ? drawGrant(page, HOME, labels, wishes) : undefined;
      return [drawMessage(page, labels.text('failureHeadline'), element(page, 'p', { class: 'help' }, [labels.text(state.help)]), grant), bar];
    }
  }
}
