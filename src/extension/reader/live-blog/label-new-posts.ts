/** Labels the posts that are new since the last visit. */
import { element } from '../../../view/element.ts';
import type { Labels } from '../../../view/labels.ts';

/** Adds a text and a class for a line to the posts with these keys: colour alone would not reach all people. */
export function labelNewPosts(article: ParentNode, keys: ReadonlySet<string>, labels: Labels): void {
  for (const post of article.querySelectorAll<HTMLElement>('.post')) {
    if (!keys.has(post.dataset['post'] ?? '')) continue;
    post.classList.add('is-new');
    post.prepend(element(post.ownerDocument, 'strong', { class: 'new-post', lang: labels.language, dir: labels.direction }, [labels.text('newPost')]), ' ');
  }
}
