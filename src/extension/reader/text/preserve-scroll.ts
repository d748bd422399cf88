/** Preserves the scroll position and the open panel when the article changes its size or is rendered anew. */

/** Lower edge of the toolbar. */
const TOOLBAR_EDGE_PX = 56;

function findBlocks(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('.article .body > [data-block]')];
}

/**
 * Whether a block corresponds to one of the rendering before: posts by their key, as newer ones may have come before
 * them.
 */
function isSame({ dataset: now }: HTMLElement, { dataset: then }: HTMLElement): boolean {
  return then['post'] === undefined ? now['block'] === then['block'] : now['post'] === then['post'];
}

/** Notes the block below the toolbar; the returned function scrolls to it. At the top the position stays at the top. */
export function preserveScroll(dialog: HTMLElement): () => void {
  if (dialog.scrollTop === 0) return () => undefined;
  const block = findBlocks(dialog).find((candidate) => candidate.getBoundingClientRect().bottom > TOOLBAR_EDGE_PX);
  if (!block) return () => undefined;
  const { top, height } = block.getBoundingClientRect();
  // Where the block begins above the toolbar, the share of it that is above is preserved, and with it about the same
  // line.
  const share = height > 0 && top < TOOLBAR_EDGE_PX ? (TOOLBAR_EDGE_PX - top) / height : 0;
  const offset = share === 0 ? top : TOOLBAR_EDGE_PX;
  return () => {
    const counterpart = findBlocks(dialog).find((candidate) => isSame(candidate, block));
    if (!counterpart) return;
    const box = counterpart.getBoundingClientRect();
    dialog.scrollTop += box.top + share * box.height - offset;
  };
}

/** Notes the open panel and the focused control; the returned function restores both after a rendering. */
export function preservePanel(dialog: HTMLElement): () => void {
  const open = dialog.querySelector<HTMLElement>('.panel:popover-open');
  const tool = open?.previousElementSibling?.className;
  const name = (dialog.getRootNode() as ShadowRoot).activeElement?.getAttribute('name');
  return () => {
    // Without a panel the focus goes to the button that had it, where it exists again, else to the article.
    if (tool === undefined) {
      const button = name ? dialog.querySelector<HTMLElement>(`.article button[name="${name}"]`) : null;
      return (button ?? dialog.querySelector<HTMLElement>('.article'))?.focus({ preventScroll: true });
    }
    dialog.querySelector<HTMLElement>(`.tools > button.${tool}`)?.click();
    dialog.querySelector('.panel:popover-open')?.addEventListener('toggle', ({ currentTarget }) => {
      if (name) (currentTarget as HTMLElement).querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
    }, { once: true });
  };
}
