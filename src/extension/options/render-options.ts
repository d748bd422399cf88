/** Renders the contents of the options page. */
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { renderButton } from '../render-button.ts';
import { forgetSeen } from '../seen-posts.ts';
import type { StoredSettings } from '../settings-store.ts';
import { renderImportExport, type Notify } from './import-export.ts';
import { renderForm } from './render-form.ts';
import { bindSettingsForm } from './bind-settings-form.ts';
import { renderOtherPublishers, renderPermissionNotice } from './site-access.ts';
import { renderPreview } from './preview.ts';
import { renderShortcuts } from './shortcuts.ts';

/** Returns what the person should know of the stored settings: rejected values, and that they are not synced. */
function describeStored({ faults, isLocal }: StoredSettings, labels: Labels): string {
  return [
    faults.length > 0 && labels.text('settingsRepaired', faults.map((fault) => fault.name).join(', ')),
    isLocal && labels.text('storedHere'),
  ].filter(Boolean).join(' ');
}

/** Renders the status line, and makes the function that shows a sentence in it. */
function renderStatus(page: Document, labels: Labels): { status: HTMLElement; notify: Notify } {
  const sentence = element(page, 'span', { class: 'status', role: 'status' });
  const status = element(page, 'p', { class: 'status-line' }, [sentence]);
  const notify: Notify = (text, undo) => {
    sentence.textContent = text;
    status.replaceChildren(sentence);
    if (!undo) return;
    status.append(renderButton(page, { class: 'undo' }, [labels.text('undo')], () => void undo()));
  };
  return { status, notify };
}

/** Renders the sentence on stored seen posts, with the button that deletes them. */
function renderSeenPosts(page: Document, labels: Labels, notify: Notify): HTMLElement {
  const forget = (): void => void forgetSeen().then(() => notify(labels.text('seenPostsForgotten')));
  const button = renderButton(page, { class: 'forget-seen' }, [labels.text('seenPostsForget')], forget);
  return element(page, 'div', {}, [
    element(page, 'p', { class: 'hint' }, [labels.text('seenPostsHint')]),
    element(page, 'p', { class: 'buttons' }, [button]),
  ]);
}

/** Renders the page and binds it to the settings store until the signal aborts. */
export async function renderOptions(page: Document, labels: Labels, stored: StoredSettings, signal: AbortSignal): Promise<HTMLElement> {
  const { status, notify } = renderStatus(page, labels);
  const form = renderForm(page, labels, stored.settings, {
    look: { before: renderPreview(page, labels) },
    'live-blogs': { after: renderSeenPosts(page, labels, notify) },
    'toolbar-button': { after: await renderShortcuts(page, labels) },
  });
  bindSettingsForm(form, labels, notify, signal);
  notify(describeStored(stored, labels));
  return element(page, 'main', { class: 'options' }, [
    element(page, 'h1', {}, [labels.text('optionsHeadline')]),
    renderPermissionNotice(page, labels, signal), form, renderOtherPublishers(page, labels, signal), renderImportExport(page, labels, notify), status,
  ]);
}
