/**
 * A long day has hundreds of posts; laid out all at once they would delay the opening by a third. Those far below follow
 * in idle moments, and then stay: posts whose heights are only guessed would make every jump miss its aim.
 */

/** So many posts fill the first screens. */
const NEAR = 40;
/** So many are laid out in one idle moment: few, so that nobody who scrolls meanwhile feels it. */
const AT_A_TIME = 15;
/** Whoever has not scrolled for so long rests, in milliseconds. */
const REST = 300;

/** Leaves out the posts far below, for now. */
export function holdFarPosts(article: HTMLElement): void {
  [...article.querySelectorAll('.post')].slice(NEAR).forEach((post) => post.classList.add('far'));
}

/** Brings them in turn, until the signal aborts; not while somebody scrolls, who would feel it. */
export function layOutFarPosts(dialog: HTMLElement, signal: AbortSignal): void {
  const waiting = [...dialog.querySelectorAll('.post.far')];
  let scrolled = 0;
  dialog.addEventListener('scroll', () => { scrolled = performance.now(); }, { passive: true, signal });
  const wait = (): void => { if (waiting.length > 0) requestIdleCallback(next, { timeout: 1000 }); };
  const next = (): void => {
    if (signal.aborted) return;
    if (performance.now() - scrolled < REST) return void setTimeout(wait, REST);
    waiting.splice(0, AT_A_TIME).forEach((post) => post.classList.remove('far'));
    wait();
  };
  wait();
}
