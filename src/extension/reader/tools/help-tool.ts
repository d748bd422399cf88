/** Shows the list of keys in a panel. */
import { element } from '../../../view/element.ts';
import { loadTool } from '../../lazy-tools/load-tool.ts';
import type { KeyRow } from '../../lazy-tools/key-help.ts';
import type { Key } from '../keys.ts';
import type { ReaderContext } from '../reader-context.ts';
import { describeFailure } from '../tool-failure.ts';
import type { Tool } from './tool.ts';

const QUESTION_ICON = 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2M12 17.5h.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0';

/** Makes the tool: it lists the keys without a button, then those of the toolbar's buttons, then Esc. */
export function helpTool({ dialog, labels }: ReaderContext, keys: readonly Key[], tools: readonly Tool[]): Tool {
  const page = dialog.ownerDocument;
  const fill = (): Node[] => {
    const rows: KeyRow[] = [
      ...keys.map((key) => ({ keys: key.keys, label: labels.text(key.label) })),
      ...tools.flatMap((tool) => (tool.key === undefined ? [] : [{ keys: [tool.key], label: labels.text(tool.label) }])),
      { keys: ['Esc'], label: labels.text('closeTop') },
    ];
    const list = element(page, 'div', { class: 'key-help' });
    void loadTool('key-help').then(
      ({ renderKeyHelp }) => list.replaceChildren(renderKeyHelp(page, rows)),
      (error: unknown) => { list.textContent = describeFailure(labels, error); },
    );
    return [list];
  };
  return { name: 'help', label: 'keyboardHelp', icon: QUESTION_ICON, key: '?', fill };
}
