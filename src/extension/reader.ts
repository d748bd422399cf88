/** The reader's content script, injected at the first request: extracts the page's article and shows the reader. */
import browser from 'webextension-polyfill';
import { onMessages } from './messaging.ts';
import { makeReaderController } from './reader/reader-controller.ts';
import { removeStaleUi } from './remove-stale-ui.ts';

declare global {
  // Says that this world has a reader: a second injected script must not answer every message a second time.
  var klartextReader: string | undefined;
}

if (globalThis.klartextReader !== browser.runtime.id) {
  globalThis.klartextReader = browser.runtime.id;
  removeStaleUi(document);
  const reader = makeReaderController();
  onMessages('reader', {
    'reader:read-article': () => reader.readForPopup(),
    'reader:enter-generic-mode': () => reader.readGeneric(),
    'reader:open': ({ point, automatic }) => reader.open(point, automatic),
    'reader:toggle': () => reader.toggle(),
    'reader:close': () => reader.close(),
    'reader:cancel-popup-request': () => reader.cancelPopupRequest(),
  });
}
