/** The line above the article: the way back, how far one has read, the tools. */
import { renderIcon, element } from '../../../view/element.ts';
import type { ReaderContext } from '../reader-context.ts';
import { renderPanel } from './panel.ts';
import { helpTool } from './help-tool.ts';
import { followKeys, makeKeys, type Key } from '../keys.ts';
import type { Tool } from './tool.ts';
import { makeTools } from './tools.ts';

const BACK = 'M15 5l-7 7 7 7';

function renderTool(page: Document, tool: Tool, { labels }: ReaderContext): HTMLElement[] {
  const label = labels.text(tool.label);
  const title = tool.key === undefined ? label : `${label} (${tool.key})`;
  const button = element(page, 'button', { class: tool.name, type: 'button', title, 'aria-label': label, 'aria-keyshortcuts': tool.key }, [renderIcon(page, tool.icon)]);
  if (tool.press) button.addEventListener('click', () => tool.press?.(button));
  if (!tool.fill) return [button];
  const panel = renderPanel(page, { name: `${tool.name}-panel`, label: tool.label, fill: tool.fill }, labels);
  // The browser's own tie between button and panel: a second press closes it, and assistive technology knows of it.
  button.popoverTargetElement = panel;
  return [button, panel];
}

function findButton(bar: HTMLElement, tool: Tool): HTMLButtonElement | null {
  return bar.querySelector(`.tools > button.${tool.name}`);
}

function renderBack(page: Document, { labels, leave }: ReaderContext): HTMLButtonElement {
  const icon = renderIcon(page, BACK);
  icon.classList.add('turns');
  const back = element(page, 'button', { class: 'back', type: 'button', title: `${labels.text('backToPage')} (Esc)` }, [
    icon, element(page, 'span', {}, [labels.text('backToPage')]),
  ]);
  back.addEventListener('click', leave);
  return back;
}

/** Draws the line, and lets its keys be heard; `left` and `progress` are filled as one reads. */
export function renderToolbar(page: Document, context: ReaderContext): HTMLElement {
  const { labels } = context;
  const keys = makeKeys(context);
  const tools = makeTools(context);
  tools.push(helpTool(context, keys, tools));
  const bar = element(page, 'nav', { class: 'toolbar', lang: labels.language, dir: labels.direction, 'aria-label': 'Klartext' }, [
    renderBack(page, context),
    element(page, 'span', { class: 'left' }),
    element(page, 'div', { class: 'tools' }, tools.flatMap((tool) => renderTool(page, tool, context))),
    element(page, 'div', { class: 'progress' }, [element(page, 'div', { class: 'line' })]),
  ]);
  const toolKeys = tools.flatMap((tool): Key[] => (tool.key === undefined ? []
    : [{ keys: [tool.key], label: tool.label, press: () => findButton(bar, tool)?.click() }]));
  followKeys(context, [...keys, ...toolKeys]);
  return bar;
}
