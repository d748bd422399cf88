/** Renders the bar above the article: the way back to the page, the progress of reading, the tools. */
import { element, renderIcon } from '../../../view/element.ts';
import { LISTEN_ICON, makeLazyListening } from '../../lazy-listening.ts';
import { renderButton } from '../../render-button.ts';
import { followKeys, makeKeys, type Key } from '../keys.ts';
import type { ReaderContext } from '../reader-context.ts';
import { appearanceTool } from './appearance-tool.ts';
import { contentsTool } from './contents-tool.ts';
import { exportTool } from './export-tool.ts';
import { helpTool } from './help-tool.ts';
import { renderPanel } from './panel.ts';
import { showFailure } from '../tool-failure.ts';
import type { Tool } from './tool.ts';

const BACK_ICON = 'M15 5l-7 7 7 7';

/** The first press opens the player bar and starts reading aloud, later ones pause and resume. */
function listenTool({ dialog, answer, labels, settings, signal }: ReaderContext): Tool {
  const surface = { root: dialog, scroller: dialog, article: answer.article, labels, settings, signal };
  const press = makeLazyListening(surface, (error) => showFailure(dialog, labels, error));
  return { name: 'listen', label: 'listen', icon: LISTEN_ICON, key: 'l', press };
}

/** Makes the tools for one article, in the order of their buttons. */
function makeTools(context: ReaderContext, keys: readonly Key[]): Tool[] {
  const tools = [contentsTool(context), appearanceTool(context), listenTool(context), exportTool(context)].filter((tool) => tool !== undefined);
  // The help lists its own key too, so it gets the list that it is in.
  tools.push(helpTool(context, keys, tools));
  return tools;
}

function renderTool(page: Document, tool: Tool, { labels }: ReaderContext): HTMLElement[] {
  const label = labels.text(tool.label);
  const title = tool.key === undefined ? label : `${label} (${tool.key})`;
  const attributes = { class: tool.name, title, 'aria-label': label, 'aria-keyshortcuts': tool.key };
  const button = renderButton(page, attributes, [renderIcon(page, tool.icon)], (pressed) => tool.press?.(pressed));
  if (!tool.fill) return [button];
  const panel = renderPanel(page, { name: `${tool.name}-panel`, label: tool.label, fill: tool.fill }, labels);
  // The browser connects button and panel: a second press closes the panel, and assistive technology announces it.
  button.popoverTargetElement = panel;
  return [button, panel];
}

function renderBack(page: Document, { labels, leave }: ReaderContext): HTMLButtonElement {
  const icon = renderIcon(page, BACK_ICON);
  icon.classList.add('turns');
  const text = element(page, 'span', {}, [labels.text('backToPage')]);
  return renderButton(page, { class: 'back', title: `${labels.text('backToPage')} (Esc)` }, [icon, text], leave);
}

/** Renders the bar and listens to its keys. `followProgress` fills the elements `left` and `line`. */
export function renderToolbar(page: Document, context: ReaderContext): HTMLElement {
  const { labels } = context;
  const keys = makeKeys(context);
  const tools = makeTools(context, keys);
  const bar = element(page, 'nav', { class: 'toolbar', lang: labels.language, dir: labels.direction, 'aria-label': 'Klartext' }, [
    renderBack(page, context),
    element(page, 'span', { class: 'left' }),
    element(page, 'span', { class: 'tool-status', role: 'status' }),
    element(page, 'div', { class: 'tools' }, tools.flatMap((tool) => renderTool(page, tool, context))),
    element(page, 'div', { class: 'progress' }, [element(page, 'div', { class: 'line' })]),
  ]);
  const toolKeys = tools.flatMap((tool): Key[] => {
    const press = (): void => bar.querySelector<HTMLButtonElement>(`.tools > button.${tool.name}`)?.click();
    return tool.key === undefined ? [] : [{ keys: [tool.key], label: tool.label, press }];
  });
  followKeys(context, [...keys, ...toolKeys]);
  return bar;
}
