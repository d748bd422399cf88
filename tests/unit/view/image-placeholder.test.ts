import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { makeLabels } from '../../../src/view/labels.ts';
import { deferImages, loadDeferredImages } from '../../../src/view/image-placeholder.ts';

const labels = makeLabels('en', (key) => key);

function renderPage(): HTMLElement {
  const { document } = new JSDOM('<article><figure><button class="enlarge"><img class="picture" src="https://x.test/1.jpg" alt="A lamp"></button></figure><figure><img class="picture" src="https://x.test/2.jpg" alt=""></figure><button class="media-face"><img class="poster" src="https://x.test/3.jpg" alt=""></button></article>').window;
  return document.querySelector('article') as HTMLElement;
}

describe('placeholders for pictures', () => {
  test('replace each picture with a button that has its description; posters are removed', () => {
    const article = renderPage();
    expect(deferImages(article, labels)).toBe(2);
    expect(article.querySelectorAll('img')).toHaveLength(0);
    expect(article.querySelectorAll('button button')).toHaveLength(0);
    expect(Array.from(article.querySelectorAll('.image-placeholder'), (button) => button.textContent)).toEqual(['A lamploadPicture', 'loadPicture']);
  });

  test('put the pictures back in their places on click', () => {
    const article = renderPage();
    deferImages(article, labels);
    article.querySelector<HTMLElement>('.image-placeholder')?.click();
    expect(Array.from(article.querySelectorAll('img'), (image) => image.src)).toEqual(['https://x.test/1.jpg']);
    expect(article.querySelector('figure > button.enlarge > img')).not.toBeNull();
    loadDeferredImages(article);
    expect(article.querySelectorAll('.image-placeholder')).toHaveLength(0);
    expect(article.querySelectorAll('figure > img')).toHaveLength(1);
  });
});
