/** The line above the article: the way back, then the tools. */
import { drawIcon, element } from '../../view/element.ts';
import type { ReaderContext } from './context.ts';
import { makeTools, type Tool } from './tools.ts';

const BACK = 'M15 5l-7 7 7 7';

function drawTool(page: Document, label: string, tool: Tool): HTMLButtonElement {
  const title = tool.key === undefined ? label : `${label} (${tool.key})`;
  const button = element(page, 'button', { class: tool.name, type: 'button', title, 'aria-label': label }, [drawIcon(page, tool.icon)]);
  button.addEventListener('click', () => tool.press(button));
  return button;
}

/** Draws the line. */
export function drawToolbar(page: Document, context: ReaderContext): HTMLElement {
  const { labels } = context;
  const back = element(page, 'button', { class: 'back', type: 'button', title: `${labels.text('backToPage')} (Esc)` }, [
    drawIcon(page, BACK), element(page, 'span', {}, [labels.text('backToPage')]),
  ]);
  back.addEventListener('click', context.leave);
  return element(page, 'nav', { class: 'toolbar', lang: labels.language, dir: labels.direction, 'aria-label': 'Klartext' }, [
    back, element(page, 'div', { class: 'tools' }, makeTools(context).map((tool) => drawTool(page, labels.text(tool.label), tool))),
  ]);
}
