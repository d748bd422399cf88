/** What happens to the page while the reader lies over it: nothing that is not undone. */
import { element } from '../../view/element.ts';

function pauseMedia(page: Document): () => void {
  const playing = [...page.querySelectorAll<HTMLMediaElement>('video, audio')].filter((media) => !media.paused);
  for (const media of playing) media.pause();
  return () => {
    // Autoplay may be refused now; the page's own button still works.
    for (const media of playing) if (media.isConnected) media.play().catch(() => undefined);
  };
}

/**
 * Hides the page's text from view and from the browser's find, stops its scrolling, pauses its media. Returns the way
 * back: everything as it was and, on the same page, at the same scroll place.
 */
export function coverPage(page: Document, view: Window): (isSamePage: boolean) => void {
  const place = { left: view.scrollX, top: view.scrollY, behavior: 'instant' } as const;
  const resumeMedia = pauseMedia(page);
  // A style element beside `<body>` leaves the page's own attributes and nodes alone, and goes without a trace.
  const cover = element(page, 'style', {}, ['html { overflow: hidden !important } body { visibility: hidden !important }']);
  page.documentElement.append(cover);
  return (isSamePage) => {
    cover.remove();
    if (isSamePage) view.scrollTo(place);
    resumeMedia();
  };
}
