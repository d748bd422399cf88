/** Plays sentences one after the other, with pause and steps. */
import type { SpokenSentence } from '../../view/spoken-sentences.ts';

export interface PlayerState {
  /** Index of the sentence that is spoken or comes next; the number of sentences at the end. */
  index: number;
  playing: boolean;
  /** Whether the voice failed twice with this sentence. */
  failed: boolean;
}

export interface Player {
  /** Starts at a sentence, or where it stopped. */
  play: (index?: number) => void;
  /**
   * Stops at once and keeps the index. The browser's `pause()` is not used: on Android it cancels and cannot resume.
   */
  pause: () => void;
  toggle: () => void;
  /**
   * Goes one sentence or paragraph back (-1) or forward (1); from inside a paragraph, back leads to its first sentence.
   */
  step: (unit: 'sentence' | 'paragraph', by: -1 | 1) => void;
  /** Speaks the current sentence again where it is being spoken, with a changed rate. */
  repeat: () => void;
}

/** Speaks one sentence; resolves to whether it was spoken, to `false` at once when the signal aborts. */
export type SpeakSentence = (sentence: SpokenSentence, signal: AbortSignal) => Promise<boolean>;

/** Finds the index of the first sentence of the paragraph that a step leads to; `index` where there is none. */
function findParagraph(sentences: readonly SpokenSentence[], index: number, by: -1 | 1): number {
  const current = (sentences[index] ?? sentences.at(-1))?.paragraph ?? 0;
  const start = sentences.findIndex((sentence) => sentence.paragraph === current);
  if (by === -1 && start < index) return start;
  const next = sentences.findIndex((sentence) => sentence.paragraph === current + by);
  return next === -1 ? index : next;
}

/**
 * Makes a player; `onState` is called at every change. When the signal aborts, it stops and cannot be started again.
 */
export function makePlayer(sentences: readonly SpokenSentence[], speakSentence: SpeakSentence, onState: (state: PlayerState) => void, signal: AbortSignal): Player {
  let index = 0;
  let playing: AbortController | undefined;

  const stop = (failed = false): void => {
    playing?.abort();
    playing = undefined;
    if (!signal.aborted) onState({ index, playing: false, failed });
  };
  const run = async (stopped: AbortSignal): Promise<void> => {
    for (let sentence = sentences[index]; sentence; sentence = sentences[index]) {
      onState({ index, playing: true, failed: false });
      const isSpoken = await speakSentence(sentence, stopped);
      if (stopped.aborted) return;
      if (!isSpoken) return stop(true);
      index += 1;
    }
    stop();
  };
  const play = (from = index): void => {
    if (signal.aborted) return;
    playing?.abort();
    index = from < sentences.length ? from : 0;
    playing = new AbortController();
    void run(playing.signal);
  };
  const step: Player['step'] = (unit, by) => {
    const next = unit === 'sentence' ? index + by : findParagraph(sentences, index, by);
    const within = Math.min(Math.max(next, 0), sentences.length - 1);
    if (playing) return play(within);
    index = within;
    onState({ index, playing: false, failed: false });
  };
  signal.addEventListener('abort', () => stop());
  return { play, pause: () => stop(), toggle: () => (playing ? stop() : play()), step, repeat: () => { if (playing) play(); } };
}
