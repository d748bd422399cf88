/** The form of the settings, drawn from the table of controls and the settings' own fields. */
import { element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { fields, type Settings } from '../settings.ts';
import { controls, type Control } from './controls.ts';

type Input = HTMLInputElement | HTMLSelectElement;

function drawOptions(page: Document, control: Control, options: readonly (string | number)[], labels: Labels): HTMLElement[] {
  return options.map((option) => {
    const key = control.options?.[option];
    return element(page, 'option', { value: option }, [key ? labels.text(key) : labels.number(Number(option))]);
  });
}

function drawInput(page: Document, control: Control, labels: Labels): Input {
  const field = fields[control.name];
  const attributes = { id: control.name, name: control.name, 'aria-describedby': `${control.name}-hint` };
  if ('options' in field) return element(page, 'select', attributes, drawOptions(page, control, field.options, labels));
  if ('step' in field) return element(page, 'input', { ...attributes, type: 'range', min: field.min, max: field.max, step: field.step });
  return element(page, 'input', { ...attributes, type: 'checkbox' });
}

/** Shows a setting's value in its control. */
export function showValue(input: Input, value: Settings[keyof Settings]): void {
  if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value === true;
  else input.value = String(value);
}

/** Reads a control back: the value has the type that its field's default has. */
export function readValue(input: Input, fallback: Settings[keyof Settings]): unknown {
  if (input instanceof HTMLInputElement && input.type === 'checkbox') return input.checked;
  return typeof fallback === 'number' ? Number(input.value) : input.value;
}

/** Draws the form; each row is a label, its control and one sentence. */
export function drawForm(page: Document, labels: Labels, settings: Settings): HTMLFormElement {
  const rows = controls.map((control) => {
    const input = drawInput(page, control, labels);
    showValue(input, settings[control.name]);
    return element(page, 'div', { class: 'row' }, [
      element(page, 'label', { for: control.name }, [labels.text(control.label)]),
      input,
      element(page, 'p', { id: `${control.name}-hint`, class: 'hint' }, [labels.text(control.hint)]),
    ]);
  });
  return element(page, 'form', { id: 'settings' }, rows);
}
