/** Suspends the page while the reader covers it, and resumes it unchanged. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { element } from '../../../view/element.ts';

/**
 * Pauses videos and audios, also those that the page starts later; the returned function plays those that played
 * before.
 */
function pauseMedia(page: Document, view: Window): () => void {
  const playing = [...nativeProperty(page, 'querySelectorAll')<HTMLMediaElement>('video, audio')].filter((media) => !media.paused);
  for (const media of playing) media.pause();
  const pausePlaying = (event: Event): void => { if (event.target instanceof HTMLMediaElement) event.target.pause(); };
  // Events from the reader's shadow root have the host as their target, so media of the article are not paused.
  view.addEventListener('play', pausePlaying, true);
  return () => {
    view.removeEventListener('play', pausePlaying, true);
    // Where the browser blocks autoplay, the media stay paused.
    for (const media of playing) if (media.isConnected) media.play().catch(() => undefined);
  };
}

export interface SuspendedPage {
  /** Restores the cover where the page has removed it. */
  keep: () => void;
  /** Removes the cover and resumes media; on the same page it restores the scroll position too. */
  resume: (isSamePage: boolean) => void;
}

/** Hides the page from view and from the browser's find, prevents its scrolling and pauses its media. */
export function suspendPage(page: Document, view: Window): SuspendedPage {
  const scrollPosition = { left: view.scrollX, top: view.scrollY, behavior: 'instant' } as const;
  const resumeMedia = pauseMedia(page, view);
  const root = nativeProperty(page, 'documentElement');
  // A style element beside `<body>`, which suspend-page.css selects, changes no attribute or node of the page. Hidden
  // content has no height: without a height of its own the page would be scrolled to its top, and would get that event.
  const cover = element(page, 'style', { 'data-klartext': true }, [`@media screen { html { min-block-size: ${root.scrollHeight}px !important } }`]);
  const keep = (): void => { if (!cover.isConnected) nativeProperty(page, 'documentElement').append(cover); };
  keep();
  return {
    keep,
    resume: (isSamePage) => {
      cover.remove();
      if (isSamePage) view.scrollTo(scrollPosition);
      resumeMedia();
    },
  };
}
