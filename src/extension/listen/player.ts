/** Reads sentences aloud one after the other, and goes where it is told. */
import type { SpokenSentence } from '../../view/spoken-sentences.ts';

export interface PlayerState {
  /** Index of the sentence that is spoken, or would be next; at the end the number of sentences. */
  at: number;
  playing: boolean;
  /** The voice gave no sound, twice. */
  failed: boolean;
}

export interface Player {
  /** Begins at a sentence, or where it stopped. */
  play: (at?: number) => void;
  /** Stops at once and keeps the sentence: `pause()` of the browser's own cancels on Android and never comes back. */
  pause: () => void;
  toggle: () => void;
  /** Goes one sentence or paragraph back (-1) or on (1); to the start of its own paragraph first, when in its midst. */
  step: (unit: 'sentence' | 'paragraph', by: -1 | 1) => void;
  /** Says the sentence again if it is being said: after the speed has changed. */
  repeat: () => void;
}

/** Says one sentence; resolves with whether it was said, at once with `false` when the signal aborts. */
export type SaySentence = (sentence: SpokenSentence, signal: AbortSignal) => Promise<boolean>;

/** Index of the first sentence of the paragraph `by` away; from the midst of one, back means to its own beginning. */
function findParagraph(sentences: readonly SpokenSentence[], at: number, by: -1 | 1): number {
  const current = (sentences[at] ?? sentences.at(-1))?.paragraph ?? 0;
  const own = sentences.findIndex((sentence) => sentence.paragraph === current);
  if (by === -1 && own < at) return own;
  const next = sentences.findIndex((sentence) => sentence.paragraph === current + by);
  return next === -1 ? at : next;
}

/** Makes a player; `tell` hears of every change. Silent for good when the signal aborts. */
export function makePlayer(sentences: readonly SpokenSentence[], say: SaySentence, onState: (state: PlayerState) => void, signal: AbortSignal): Player {
  let at = 0;
  let turn: AbortController | undefined;

  const stop = (failed = false): void => {
    turn?.abort();
    turn = undefined;
    if (!signal.aborted) onState({ at, playing: false, failed });
  };
  const run = async (own: AbortSignal): Promise<void> => {
    for (let sentence = sentences[at]; sentence; sentence = sentences[at]) {
      onState({ at, playing: true, failed: false });
      const said = await say(sentence, own);
      if (own.aborted) return;
      if (!said) return stop(true);
      at += 1;
    }
    stop();
  };
  const play = (from = at): void => {
    if (signal.aborted) return;
    turn?.abort();
    at = from < sentences.length ? from : 0;
    turn = new AbortController();
    void run(turn.signal);
  };
  const step: Player['step'] = (unit, by) => {
    const next = unit === 'sentence' ? at + by : findParagraph(sentences, at, by);
    const within = Math.min(Math.max(next, 0), sentences.length - 1);
    if (turn) return play(within);
    at = within;
    onState({ at, playing: false, failed: false });
  };
  signal.addEventListener('abort', () => stop());
  return { play, pause: () => stop(), toggle: () => (turn ? stop() : play()), step, repeat: () => { if (turn) play(); } };
}
