/** The memory of seen posts: what it is, and the button that empties it. */
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { forgetSeen } from '../seen-posts.ts';
import type { Notify } from './import-export.ts';

/** Draws both. */
export function renderSeenPosts(page: Document, labels: Labels, notify: Notify): HTMLElement {
  const button = element(page, 'button', { class: 'forget-seen', type: 'button' }, [labels.text('seenPostsForget')]);
  button.addEventListener('click', () => void forgetSeen().then(() => notify(labels.text('seenPostsForgotten'))));
  return element(page, 'div', {}, [
    element(page, 'p', { class: 'hint' }, [labels.text('seenPostsHint')]),
    element(page, 'p', { class: 'buttons' }, [button]),
  ]);
}
