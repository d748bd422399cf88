/** A finger drawn across an element. */

/** Shorter is a tap, in pixels. */
const MIN_SWIPE_PX = 40;

/** Calls `swipe` with the way the finger went; drawn more up or down than aside it is none. Two fingers belong to the browser's zoom. */
export function onSwipe(target: HTMLElement, swipe: (to: 'left' | 'right') => void): void {
  let from: Touch | undefined;
  target.addEventListener('touchstart', ({ touches }) => { from = touches.length === 1 ? touches[0] : undefined; }, { passive: true });
  target.addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0];
    if (!from || to?.identifier !== from.identifier) return;
    const [across, along] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    // Zoomed in, a finger moves the picture about.
    if ((window.visualViewport?.scale ?? 1) > 1.01 || Math.abs(across) < MIN_SWIPE_PX || Math.abs(across) < 2 * Math.abs(along)) return;
    swipe(across < 0 ? 'left' : 'right');
  });
}
