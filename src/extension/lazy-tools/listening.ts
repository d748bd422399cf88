/** Reads an article aloud in the reader or the popup, with a player bar. */
import { nativeProperty } from '../../article/dom-clobbering.ts';
import type { Article } from '../../article/model.ts';
import type { Labels } from '../../view/labels.ts';
import { splitForSpeech } from '../../view/split-for-speech.ts';
import { readSpokenSentences, type SpokenSentence } from '../../view/spoken-sentences.ts';
import { lacksIntlData } from '../../view/format-date.ts';
import { findLocale, localeName } from '../locales.ts';
import type { Settings } from '../settings.ts';
import { chooseVoice } from '../listen/choose-voice.ts';
import { renderPlayerBar, type Bar } from '../listen/render-player-bar.ts';
import { makeFollower } from '../listen/follow-speech.ts';
import { loadVoices } from '../listen/load-voices.ts';
import { makePlayer, type Player, type SpeakSentence } from '../listen/player.ts';
import { makeSpeaker, type Speaker } from '../listen/speak.ts';
import { registerTool } from './tool-registry.ts';

/** The surface that shows the article. */
export interface ListeningSurface {
  /** The player bar is appended to it. */
  root: HTMLElement;
  /** The scroll container with the rendered article. */
  scroller: HTMLElement;
  article: Article;
  labels: Labels;
  settings: Settings;
  /** Stores a new speech rate, as a multiple of the voice's usual speed. */
  saveRate: (rate: number) => void;
  /** Aborts when the article is no longer shown. */
  signal: AbortSignal;
}

/**
 * Names a language in the interface's language; in its own where the browser lacks that data and would name it in
 * English.
 */
function nameLanguage(tag: string, labels: Labels): string {
  const locale = findLocale(tag);
  if (locale && lacksIntlData(labels.language)) return localeName(locale);
  return new Intl.DisplayNames([labels.language], { type: 'language' }).of(tag.split('-')[0] ?? tag) ?? tag;
}

/** Makes the function that speaks a sentence with a voice of its language, else with the article's. */
function makeSpeakSentence(speaker: Speaker, voices: SpeechSynthesisVoice[], articleVoice: SpeechSynthesisVoice, readRate: () => number): SpeakSentence {
  return async ({ spoken, language }: SpokenSentence, signal) => {
    const voice = chooseVoice(voices, language).voice ?? articleVoice;
    for (const part of splitForSpeech(spoken)) {
      if (!await speaker.speak({ text: part, voice, rate: readRate() }, signal)) return false;
    }
    return true;
  };
}

/**
 * Pauses when the tab is hidden, when the page is left and when a video or audio of the article plays: a voice from a
 * hidden tab is hard to find and stop.
 */
function pauseWhenHidden(player: Player, { root, signal }: ListeningSurface): void {
  const page = root.ownerDocument;
  nativeProperty(page, 'addEventListener')('visibilitychange', () => { if (nativeProperty(page, 'hidden')) player.pause(); }, { signal });
  nativeProperty(page, 'defaultView')?.addEventListener('pagehide', player.pause, { signal });
  root.addEventListener('play', player.pause, { capture: true, signal });
}

/**
 * Fills the bar and starts reading aloud; shows why there is no voice, and resolves to `undefined`, where there is
 * none.
 */
async function startPlayer(surface: ListeningSurface, speaker: Speaker | undefined, bar: Bar, speed: { rate: number }): Promise<Player | undefined> {
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
  const speakSentence = makeSpeakSentence(speaker, voices, choice.voice, () => speed.rate);
  const player = makePlayer(sentences, speakSentence, (state) => {
    bar.showState(state);
    follower.highlight(state.index);
  }, signal);
  bar.showControls(player, speed.rate);
  pauseWhenHidden(player, surface);
  player.play(follower.findFirstVisible());
  return player;
}

/** Finds the browser's speech synthesis; some Firefox profiles have none. */
function findSpeechSynthesis(view: (Window & typeof globalThis) | null): Speaker | undefined {
  if (!view || !('speechSynthesis' in view)) return undefined;
  return makeSpeaker(view.speechSynthesis, (text) => new view.SpeechSynthesisUtterance(text));
}

/**
 * Makes the function that a "listen" button calls: the first call opens the bar and starts, later ones pause and
 * resume.
 */
export function makeListening(surface: ListeningSurface): (opener: HTMLElement) => void {
  const { root, labels, settings, saveRate, signal } = surface;
  const page = root.ownerDocument;
  const speed = { rate: settings.speechRate };
  let open: { player?: Player | undefined } | undefined;
  return (opener) => {
    if (open) return open.player?.toggle();
    const opened = open = {} as { player?: Player | undefined };
    const closing = new AbortController();
    const bar = renderPlayerBar(page, labels, {
      close: () => closing.abort(),
      setRate: (rate) => {
        speed.rate = rate;
        opened.player?.repeat();
        saveRate(rate);
      },
    });
    const untilClosed = AbortSignal.any([signal, closing.signal]);
    untilClosed.addEventListener('abort', () => {
      const hadFocus = bar.node.matches(':focus-within');
      bar.node.remove();
      open = undefined;
      if (hadFocus) opener.focus({ preventScroll: true });
    });
    root.append(bar.node);
    void startPlayer({ ...surface, signal: untilClosed }, findSpeechSynthesis(nativeProperty(page, 'defaultView')), bar, speed).then((player) => {
      opened.player = player;
      if (!untilClosed.aborted) bar.node.querySelector<HTMLElement>(player ? '.listening-toggle' : '.listening-close')?.focus({ preventScroll: true });
    });
  };
}

registerTool('listening', { makeListening });
