/** Everything on the options page, in order. */
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import type { LoadedSettings } from '../settings-store.ts';
import { drawAccess } from './permission-notice.ts';
import { drawDataTools, type Say } from './import-export.ts';
import { drawForm } from './render-form.ts';
import { keepInStep } from './bind-settings-form.ts';
import { drawOtherSites } from './other-publishers.ts';
import { drawPreview } from './preview.ts';
import { drawSeenPosts } from './forget-seen-posts.ts';
import { drawShortcuts } from './shortcuts.ts';

/** What was found at loading that the reader should know. */
function describeLoaded({ faults, isLocal }: LoadedSettings, labels: Labels): string {
  return [
    faults.length > 0 && labels.text('settingsMended', faults.map((fault) => fault.name).join(', ')),
    isLocal && labels.text('storedHere'),
  ].filter(Boolean).join(' ');
}

/** The line that says what became of a change; with a button where it can be undone. */
function drawStatus(page: Document, labels: Labels): { status: HTMLElement; say: Say } {
  const sentence = element(page, 'span', { class: 'status', role: 'status' });
  const status = element(page, 'p', { class: 'status-line' }, [sentence]);
  const say: Say = (text, undo) => {
    sentence.textContent = text;
    status.replaceChildren(sentence);
    if (!undo) return;
    const button = element(page, 'button', { class: 'undo', type: 'button' }, [labels.text('undo')]);
    button.addEventListener('click', () => void undo());
    status.append(button);
  };
  return { status, say };
}

/** Draws the page and binds it to the storage until the signal aborts. */
export async function drawOptions(page: Document, labels: Labels, loaded: LoadedSettings, signal: AbortSignal): Promise<HTMLElement> {
  const { status, say } = drawStatus(page, labels);
  const form = drawForm(page, labels, loaded.settings, {
    look: { before: drawPreview(page, labels) },
    'live-blogs': { after: drawSeenPosts(page, labels, say) },
    'toolbar-button': { after: await drawShortcuts(page, labels) },
  });
  keepInStep(form, labels, say, signal);
  say(describeLoaded(loaded, labels));
  return element(page, 'main', { class: 'options' }, [
    element(page, 'h1', {}, [labels.text('optionsHeadline')]),
    drawAccess(page, labels, signal), form, drawOtherSites(page, labels, signal), drawDataTools(page, labels, say), status,
  ]);
}
