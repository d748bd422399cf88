/** Renders the settings form from the table of controls and the definitions of the settings. */
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { isLocaleCode, localeName } from '../locales.ts';
import { fields, type Settings } from '../settings.ts';
import { groups, type Control, type Group } from './controls.ts';

type FormInput = HTMLInputElement | HTMLSelectElement;

function renderOption(page: Document, control: Control, option: string | number, labels: Labels): HTMLElement {
  const key = control.options?.[option];
  if (key) return element(page, 'option', { value: option }, [labels.text(key)]);
  if (isLocaleCode(option)) return element(page, 'option', { value: option, lang: option.replace('_', '-') }, [localeName(option)]);
  return element(page, 'option', { value: option }, [labels.number(Number(option))]);
}

function renderInput(page: Document, control: Control, labels: Labels): FormInput {
  const field = fields[control.name];
  const attributes = { id: control.name, name: control.name, 'aria-describedby': `${control.name}-hint` };
  if ('options' in field) return element(page, 'select', attributes, field.options.map((option) => renderOption(page, control, option, labels)));
  if ('step' in field) return element(page, 'input', { ...attributes, type: 'range', min: field.min, max: field.max, step: field.step });
  return element(page, 'input', { ...attributes, type: 'checkbox' });
}

/** Sets a control to a setting's value, and the number beside a slider. */
export function showValue(input: FormInput, value: Settings[keyof Settings], labels: Labels): void {
  if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value === true;
  else input.value = String(value);
  const output = input.nextElementSibling;
  if (output instanceof HTMLOutputElement) output.value = labels.number(Number(value));
}

/** Reads the value of a control; it has the type of the setting's default `fallback`. */
export function readValue(input: FormInput, fallback: Settings[keyof Settings]): unknown {
  if (input instanceof HTMLInputElement && input.type === 'checkbox') return input.checked;
  return typeof fallback === 'number' ? Number(input.value) : input.value;
}

/** Renders the row of a setting: its label, its control and the sentence on what it does. */
export function renderSettingRow(page: Document, control: Control, labels: Labels, settings: Settings): HTMLElement {
  const input = renderInput(page, control, labels);
  const output = input instanceof HTMLInputElement && input.type === 'range' && element(page, 'output', { for: control.name });
  const row = element(page, 'div', { class: 'row' }, [
    element(page, 'label', { for: control.name }, [labels.text(control.label)]),
    element(page, 'span', { class: 'control' }, [input, output]),
    element(page, 'p', { id: `${control.name}-hint`, class: 'hint' }, [labels.text(control.hint)]),
  ]);
  showValue(input, settings[control.name], labels);
  return row;
}

/** Elements that a group contains before and after its controls. */
export type Additions = Partial<Record<Group['name'], { before?: HTMLElement | undefined; after?: HTMLElement | undefined }>>;

/** Renders the form with one section for each group. */
export function renderForm(page: Document, labels: Labels, settings: Settings, additions: Additions): HTMLFormElement {
  return element(page, 'form', { id: 'settings' }, groups.map(({ name, label, controls }) => element(page, 'section', { class: `group ${name}`, 'aria-labelledby': `group-${name}` }, [
    element(page, 'h2', { id: `group-${name}` }, [labels.text(label)]),
    additions[name]?.before,
    ...controls.map((control) => renderSettingRow(page, control, labels, settings)),
    additions[name]?.after,
  ])));
}
