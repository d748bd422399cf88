/** Marks the posts that are new since the last visit. */
import { element } from '../../../view/element.ts';
import type { Labels } from '../../../view/labels.ts';

/** By a word and a line, not by colour alone. */
export function labelNewPosts(article: ParentNode, keys: ReadonlySet<string>, labels: Labels): void {
  for (const post of article.querySelectorAll<HTMLElement>('.post')) {
    if (!keys.has(post.dataset['post'] ?? '')) continue;
    post.classList.add('is-new');
    post.prepend(element(post.ownerDocument, 'strong', { class: 'new-post', lang: labels.language, dir: labels.direction }, [labels.text('newPost')]), ' ');
  }
}
