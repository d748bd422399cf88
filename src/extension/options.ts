/** The options page: wires the form to the stored settings. */
import { element } from '../view/element.ts';
import { applyAppearance } from './appearance.ts';
import { browserLabels } from './labels.ts';
import { drawForm } from './options/draw-form.ts';
import { keepInStep } from './options/keep-in-step.ts';
import { loadSettings } from './settings-store.ts';

const labels = browserLabels();
document.documentElement.lang = labels.language;
document.documentElement.dir = labels.direction;
document.title = labels.text('optionsHeadline');

const { settings, faults } = await loadSettings();
applyAppearance(document.body, settings);
const form = drawForm(document, labels, settings);
const status = element(document, 'p', { class: 'status', role: 'status' });
if (faults.length > 0) status.textContent = labels.text('settingsMended', faults.map((fault) => fault.name).join(', '));
document.body.replaceChildren(element(document, 'main', { class: 'options' }, [
  element(document, 'h1', {}, [labels.text('optionsHeadline')]), form, status,
]));
keepInStep(form, status, labels);
