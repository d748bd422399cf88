/** Shows the list of keys in a panel. */
import { element } from '../../../view/element.ts';
import type { ReaderContext } from '../reader-context.ts';
import type { Key } from '../keys.ts';
import type { Tool } from './tool.ts';

const QUESTION_ICON = 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2M12 17.5h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0';

function renderKeyRow(page: Document, keys: readonly string[], label: string): Node[] {
  return [
    element(page, 'dt', {}, keys.map((key) => element(page, 'kbd', { dir: 'ltr' }, [/^[A-Z]$/.test(key) ? `Shift + ${key}` : key]))),
    element(page, 'dd', {}, [label]),
  ];
}

/** Makes the tool: it lists the keys without a button, then those of the toolbar's buttons, then Esc. */
export function helpTool({ dialog, labels }: ReaderContext, keys: readonly Key[], tools: readonly Tool[]): Tool {
  const page = dialog.ownerDocument;
  const fill = (): Node[] => [element(page, 'dl', {}, [
    ...keys.flatMap((key) => renderKeyRow(page, key.keys, labels.text(key.label))),
    ...tools.flatMap((tool) => (tool.key === undefined ? [] : renderKeyRow(page, [tool.key], labels.text(tool.label)))),
    ...renderKeyRow(page, ['Esc'], labels.text('closeTop')),
  ])];
  return { name: 'help', label: 'keyboardHelp', icon: QUESTION_ICON, key: '?', fill };
}
