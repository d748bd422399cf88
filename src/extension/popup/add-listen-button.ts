/** Read aloud in the popup: the same bar and player as in the reader. */
import { renderIcon, element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { LISTEN, makeListening } from '../listen/listen.ts';
import type { Settings } from '../settings.ts';
import type { PopupState } from './popup-state.ts';

/** Adds the button to the popup's bar where there is an article; a closing popup takes everything with it. */
export function addListenButton(body: HTMLElement, state: PopupState, labels: Labels, settings: Settings): void {
  const scroller = body.querySelector('main');
  if (state.kind !== 'article' || !scroller) return;
  const { article } = state.answer;
  const listen = makeListening({ root: body, scroller, article, labels, settings, signal: new AbortController().signal });
  const name = labels.text('listen');
  const button = element(body.ownerDocument, 'button', { class: 'listen', type: 'button', title: name, 'aria-label': name }, [renderIcon(body.ownerDocument, LISTEN)]);
  button.addEventListener('click', () => listen(button));
  body.querySelector('.bar .read-in-tab')?.after(button);
}
