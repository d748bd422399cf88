/** The heavy part, brought into a page when it is asked for: makes the article, shows the reader. */
import browser from 'webextension-polyfill';
import { removeStaleUi } from './remove-stale-ui.ts';
import { onMessages } from './messaging.ts';
import { newThisVisit } from './reader/live-blog/visit.ts';
import { makeReaderController } from './reader/reader-controller.ts';
import { answerPopup, prefetchArticle, cancelPopupRequest } from './reader/prefetch-article.ts';
import { enterGenericMode } from './reader/generic-mode.ts';

declare global {
  // The mark that this world has its reader: a second injection must not answer every message twice.
  var klartextReader: string | undefined;
}

if (globalThis.klartextReader !== browser.runtime.id) {
  globalThis.klartextReader = browser.runtime.id;
  removeStaleUi(document);
  const reader = makeReaderController();
  // Whoever had this script brought in wants the article; the message that says so is still on its way.
  prefetchArticle();
  onMessages('reader', {
    'reader:read-article': async () => {
      const answer = await answerPopup();
      return answer.article ? { ...answer, newPosts: await newThisVisit(answer.article) } : answer;
    },
    'reader:enter-generic-mode': () => { enterGenericMode(); return answerPopup(); },
    'reader:open': ({ point, automatic }) => reader.open(point, automatic),
    'reader:toggle': () => reader.toggle(),
    'reader:close': () => reader.close(),
    'reader:cancel-popup-request': cancelPopupRequest,
  });
}
