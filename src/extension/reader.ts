/** The heavy part, brought into a page when it is asked for: makes the article, shows the reader. */
import browser from 'webextension-polyfill';
import { removeLeftovers } from './remove-stale-ui.ts';
import { answerMessages } from './messaging.ts';
import { recallNew } from './reader/live-blog/visit.ts';
import { makeReader } from './reader/reader-controller.ts';
import { answerPopup, beginReading, stopReading } from './reader/prefetch-article.ts';
import { beginTrial } from './reader/generic-mode.ts';

declare global {
  // The mark that this world has its reader: a second injection must not answer every message twice.
  var klartextReader: string | undefined;
}

if (globalThis.klartextReader !== browser.runtime.id) {
  globalThis.klartextReader = browser.runtime.id;
  removeLeftovers(document);
  const reader = makeReader();
  // Whoever had this script brought in wants the article; the message that says so is still on its way.
  beginReading();
  answerMessages('reader', {
    'reader:read-article': async () => {
      const answer = await answerPopup();
      return answer.article ? { ...answer, newPosts: await recallNew(answer.article) } : answer;
    },
    'reader:try-here': () => { beginTrial(); return answerPopup(); },
    'reader:open': ({ point, automatic }) => reader.open(point, automatic),
    'reader:toggle': () => reader.toggle(),
    'reader:close': () => reader.close(),
    'reader:stop-reading': stopReading,
  });
}
