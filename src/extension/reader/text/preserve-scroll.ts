/** The reading place, kept while letters grow or the article is drawn anew. */

/** The toolbar's lower edge, in pixels. */
const TOOLBAR_EDGE_PX = 56;

function findBlocks(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('.article .body > [data-block]')];
}

/** A post is known by its own key: others may have come before it since. */
function isSame({ dataset: now }: HTMLElement, { dataset: then }: HTMLElement): boolean {
  return then['post'] === undefined ? now['block'] === then['block'] : now['post'] === then['post'];
}

/** Remembers what stands under the toolbar; the returned function puts it there again. At the top one stays there. */
export function preserveScroll(dialog: HTMLElement): () => void {
  if (dialog.scrollTop === 0) return () => undefined;
  const block = findBlocks(dialog).find((candidate) => candidate.getBoundingClientRect().bottom > TOOLBAR_EDGE_PX);
  if (!block) return () => undefined;
  const { top, height } = block.getBoundingClientRect();
  // In a block that is higher than the window it is the line that counts, not where the block begins.
  const share = height > 0 && top < TOOLBAR_EDGE_PX ? (TOOLBAR_EDGE_PX - top) / height : 0;
  const rest = share === 0 ? top : TOOLBAR_EDGE_PX;
  return () => {
    const again = findBlocks(dialog).find((candidate) => isSame(candidate, block));
    if (!again) return;
    const box = again.getBoundingClientRect();
    dialog.scrollTop += box.top + share * box.height - rest;
  };
}

/** Remembers an open panel and the control in it; the returned function opens it again after the reader was drawn anew. */
export function preservePanel(dialog: HTMLElement): () => void {
  const open = dialog.querySelector<HTMLElement>('.panel:popover-open');
  const tool = open?.previousElementSibling?.className;
  const name = (dialog.getRootNode() as ShadowRoot).activeElement?.getAttribute('name');
  return () => {
    // Without a panel the text has the focus, unless what had it is there again.
    if (tool === undefined) {
      const again = name ? dialog.querySelector<HTMLElement>(`.article button[name="${name}"]`) : null;
      return (again ?? dialog.querySelector<HTMLElement>('.article'))?.focus({ preventScroll: true });
    }
    dialog.querySelector<HTMLElement>(`.tools > button.${tool}`)?.click();
    dialog.querySelector('.panel:popover-open')?.addEventListener('toggle', ({ currentTarget }) => {
      if (name) (currentTarget as HTMLElement).querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
    }, { once: true });
  };
}
