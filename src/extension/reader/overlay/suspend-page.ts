/** What happens to the page while the reader lies over it: nothing that is not undone. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { element } from '../../../view/element.ts';

/** Pauses what plays, and what the page starts meanwhile; returns the way back. */
function pauseMedia(page: Document, view: Window): () => void {
  const playing = [...nativeProperty(page, 'querySelectorAll')<HTMLMediaElement>('video, audio')].filter((media) => !media.paused);
  for (const media of playing) media.pause();
  const pausePlaying = (event: Event): void => { if (event.target instanceof HTMLMediaElement) event.target.pause(); };
  // Events inside the reader's own shadow root show the host as their target, which is no medium.
  view.addEventListener('play', pausePlaying, true);
  return () => {
    view.removeEventListener('play', pausePlaying, true);
    // Autoplay may be refused now; the page's own button still works.
    for (const media of playing) if (media.isConnected) media.play().catch(() => undefined);
  };
}

export interface SuspendedPage {
  /** Puts the cover back where the page has thrown it out. */
  keep: () => void;
  /** Takes it away; on the same page everything is as it was, at the same scroll place. */
  resume: (isSamePage: boolean) => void;
}

/** Hides the page's text from view and from the browser's find, stops its scrolling, pauses its media. */
export function suspendPage(page: Document, view: Window): SuspendedPage {
  const place = { left: view.scrollX, top: view.scrollY, behavior: 'instant' } as const;
  const resumeMedia = pauseMedia(page, view);
  const root = nativeProperty(page, 'documentElement');
  // A style element beside `<body>`, for which suspend-page.css looks, leaves the page's own attributes and nodes alone. What is
  // hidden has no height: without one of its own the page would be told that it was scrolled up.
  const cover = element(page, 'style', { 'data-klartext': true }, [`@media screen { html { min-block-size: ${root.scrollHeight}px !important } }`]);
  const keep = (): void => { if (!cover.isConnected) nativeProperty(page, 'documentElement').append(cover); };
  keep();
  return {
    keep,
    resume: (isSamePage) => {
      cover.remove();
      if (isSamePage) view.scrollTo(place);
      resumeMedia();
    },
  };
}
