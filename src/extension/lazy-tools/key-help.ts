/** Renders the list of the reader's keys. */
import { element } from '../../view/element.ts';
import { registerTool } from './tool-registry.ts';

/** Keys with the label that says what they do. */
export interface KeyRow { keys: readonly string[]; label: string }

function renderKeyRow(page: Document, { keys, label }: KeyRow): Node[] {
  return [
    element(page, 'dt', {}, keys.map((key) => element(page, 'kbd', { dir: 'ltr' }, [/^[A-Z]$/.test(key) ? `Shift + ${key}` : key]))),
    element(page, 'dd', {}, [label]),
  ];
}

/** Renders the rows in their order. */
export function renderKeyHelp(page: Document, rows: readonly KeyRow[]): HTMLElement {
  return element(page, 'dl', {}, rows.flatMap((row) => renderKeyRow(page, row)));
}

registerTool('key-help', { renderKeyHelp });
