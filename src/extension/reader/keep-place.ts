/** The reading place, kept while letters grow or the article is drawn anew. */

/** The toolbar's lower edge, in pixels. */
const LINE = 56;

function findBlocks(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('.article .body > [data-block]')];
}

/** Remembers what stands under the toolbar; the returned function puts it there again. At the top one stays there. */
export function keepPlace(dialog: HTMLElement): () => void {
  if (dialog.scrollTop === 0) return () => undefined;
  const block = findBlocks(dialog).find((candidate) => candidate.getBoundingClientRect().bottom > LINE);
  if (!block) return () => undefined;
  const { top, height } = block.getBoundingClientRect();
  // In a block that is higher than the window it is the line that counts, not where the block begins.
  const share = height > 0 && top < LINE ? (LINE - top) / height : 0;
  const rest = share === 0 ? top : LINE;
  return () => {
    const again = findBlocks(dialog).find((candidate) => candidate.dataset['block'] === block.dataset['block']);
    if (!again) return;
    const box = again.getBoundingClientRect();
    dialog.scrollTop += box.top + share * box.height - rest;
  };
}
