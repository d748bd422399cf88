/** Lists the article's headings in a panel. */
import { element } from '../../../view/element.ts';
import { renderButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';
import { findHeadings, isAbove, goToHeading } from '../text/heading-navigation.ts';
import type { Tool } from './tool.ts';

const LIST_ICON = 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01';
const MIN_HEADINGS = 3;

/**
 * Counts the blocks that have a heading: the toolbar is rendered before the article, so there are no elements to count
 * yet.
 */
function countHeadings({ answer }: ReaderContext): number {
  const { blocks } = answer.article;
  return blocks.filter((block) => block.kind === 'heading' || block.kind === 'footnotes' || ((block.kind === 'post' || block.kind === 'gallery') && block.headline !== undefined)).length;
}

function renderContentsEntries({ dialog, answer }: ReaderContext): Node[] {
  const page = dialog.ownerDocument;
  const headings = findHeadings(dialog);
  const current = headings.findLast(isAbove);
  const entries = headings.map((heading) => {
    const button = renderButton(page, { 'aria-current': heading === current && 'location' }, [heading.textContent], (pressed) => {
      pressed.closest<HTMLElement>('[popover]')?.hidePopover();
      goToHeading(heading);
    });
    return element(page, 'li', { class: `level-${heading.localName}` }, [button]);
  });
  return [element(page, 'ol', { lang: answer.article.language, dir: answer.article.direction }, entries)];
}

/** Makes the tool for one article; `undefined` for fewer than `MIN_HEADINGS` headings. */
export function contentsTool(context: ReaderContext): Tool | undefined {
  if (countHeadings(context) < MIN_HEADINGS) return undefined;
  return { name: 'contents', label: 'contents', icon: LIST_ICON, key: 'c', fill: () => renderContentsEntries(context) };
}
