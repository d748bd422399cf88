/** Read aloud: one bar, one player, over whatever shows an article. */
import { nativeProperty } from '../../article/dom-clobbering.ts';
import type { Article } from '../../article/model.ts';
import type { Labels } from '../../view/labels.ts';
import { splitForSpeech } from '../../view/split-for-speech.ts';
import { readSpokenSentences, type SpokenSentence } from '../../view/spoken-sentences.ts';
import { lacksIntlData } from '../../view/format-date.ts';
import { findLocale, localeName } from '../locales.ts';
import { settingsStore } from '../settings-store.ts';
import type { Settings } from '../settings.ts';
import { chooseVoice } from './choose-voice.ts';
import { renderPlayerBar, type Bar } from './render-player-bar.ts';
import { makeFollower } from './follow-speech.ts';
import { loadVoices } from './load-voices.ts';
import { makePlayer, type Player, type SaySentence } from './player.ts';
import { makeSpeaker, type Speaker } from './speak.ts';

/** A speaker, as a path on a grid of 24. */
export const LISTEN_ICON = 'M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12';

/** What shows the article. */
export interface ListeningSurface {
  /** The bar is appended here. */
  root: HTMLElement;
  /** Holds the drawn article and scrolls. */
  scroller: HTMLElement;
  article: Article;
  labels: Labels;
  settings: Settings;
  /** Aborts when the article is no longer shown. */
  signal: AbortSignal;
}

/** In the interface's words; in the language's own where the browser lacks those and would say it in English. */
function nameLanguage(tag: string, labels: Labels): string {
  const own = findLocale(tag);
  if (own && lacksIntlData(labels.language)) return localeName(own);
  return new Intl.DisplayNames([labels.language], { type: 'language' }).of(tag.split('-')[0] ?? tag) ?? tag;
}

/** Says sentences with the voice of their language, else with the article's. */
function makeSay(speaker: Speaker, voices: SpeechSynthesisVoice[], own: SpeechSynthesisVoice, readRate: () => number): SaySentence {
  return async ({ text, language }: SpokenSentence, signal) => {
    const voice = chooseVoice(voices, language).voice ?? own;
    for (const part of splitForSpeech(text)) {
      if (!await speaker.speak({ text: part, voice, rate: readRate() }, signal)) return false;
    }
    return true;
  };
}

/** Silence where nobody looks: a voice out of a hidden tab cannot be found again. */
function pauseUnseen(player: Player, { root, signal }: ListeningSurface): void {
  const page = root.ownerDocument;
  nativeProperty(page, 'addEventListener')('visibilitychange', () => { if (nativeProperty(page, 'hidden')) player.pause(); }, { signal });
  nativeProperty(page, 'defaultView')?.addEventListener('pagehide', player.pause, { signal });
  // A video of the article has the word.
  root.addEventListener('play', player.pause, { capture: true, signal });
}

/** Fills the bar and begins to read, or says why there is no voice. */
async function begin(surface: ListeningSurface, speaker: Speaker | undefined, bar: Bar, speed: { rate: number }): Promise<Player | undefined> {
  const { article, labels, root, scroller, signal } = surface;
  bar.showMessage(labels.text('listenSearching'));
  const voices = speaker ? await loadVoices(speaker.speech, signal) : [];
  if (signal.aborted) return undefined;
  const choice = chooseVoice(voices, article.language);
  if (!speaker || !choice.voice) {
    const isRemote = !choice.voice && choice.absent === 'remote';
    bar.showMessage(labels.text(isRemote ? 'listenRemoteVoice' : 'listenNoVoice', nameLanguage(article.language, labels)));
    return undefined;
  }
  const sentences = readSpokenSentences(article);
  const follower = makeFollower(root, scroller, sentences, signal);
  const say = makeSay(speaker, voices, choice.voice, () => speed.rate);
  const player = makePlayer(sentences, say, (state) => {
    bar.showPopupState(state);
    follower.mark(state.at);
  }, signal);
  bar.showControls(player, speed.rate);
  pauseUnseen(player, surface);
  player.play(follower.findFirst());
  return player;
}

/** The browser's voice; pages of some Firefox profiles have none. */
function findSpeechSynthesis(view: (Window & typeof globalThis) | null): Speaker | undefined {
  if (!view || !('speechSynthesis' in view)) return undefined;
  return makeSpeaker(view.speechSynthesis, (text) => new view.SpeechSynthesisUtterance(text));
}

/** Makes the function that a "listen" button calls: it opens the bar and reads, then pauses and resumes. */
export function makeListening(surface: ListeningSurface): (opener: HTMLElement) => void {
  const { root, labels, settings, signal } = surface;
  const page = root.ownerDocument;
  const speed = { rate: settings.speechRate };
  let open: { player?: Player | undefined } | undefined;
  return (opener) => {
    if (open) return open.player?.toggle();
    const shown = open = {} as { player?: Player | undefined };
    const bar = new AbortController();
    const rendered = renderPlayerBar(page, labels, {
      close: () => bar.abort(),
      setRate: (rate) => {
        speed.rate = rate;
        shown.player?.repeat();
        void settingsStore.write({ speechRate: rate });
      },
    });
    const until = AbortSignal.any([signal, bar.signal]);
    until.addEventListener('abort', () => {
      const hadFocus = rendered.node.matches(':focus-within');
      rendered.node.remove();
      open = undefined;
      if (hadFocus) opener.focus({ preventScroll: true });
    });
    root.append(rendered.node);
    void begin({ ...surface, signal: until }, findSpeechSynthesis(nativeProperty(page, 'defaultView')), rendered, speed).then((player) => {
      shown.player = player;
      if (!until.aborted) rendered.node.querySelector<HTMLElement>(player ? '.listening-toggle' : '.listening-close')?.focus({ preventScroll: true });
    });
  };
}
