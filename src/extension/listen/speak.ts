/** Speaks one text with the browser's speech synthesis, as a promise. */
import type { Speech } from './load-voices.ts';

export interface SpokenLine {
  text: string;
  voice: SpeechSynthesisVoice;
  /** As a multiple of the voice's own rate. */
  rate: number;
}

export interface Speaker {
  speech: Speech;
  /**
   * Speaks the line; a line that timed out or failed is tried a second time. Resolves to whether it was spoken to its
   * end; to `false` at once when the signal aborts.
   */
  speak: (line: SpokenLine, signal: AbortSignal) => Promise<boolean>;
}

/** Some voices start late, none was seen to start later than this. */
const START_TIMEOUT_MS = 8000;
/** Added to the timeout: no voice is slower at its usual rate. */
const MAX_MS_PER_CHARACTER = 250;

type Outcome = 'spoken' | 'aborted' | 'timed-out' | 'failed';

/** Makes a speaker from the browser's `speechSynthesis` and a function that makes its utterances. */
export function makeSpeaker(speech: Speech, makeUtterance: (text: string) => SpeechSynthesisUtterance): Speaker {
  // Chrome collects an utterance without references as garbage, and its `end` event is never sent.
  const active = new Set<SpeechSynthesisUtterance>();

  const speakOnce = ({ text, voice, rate }: SpokenLine, signal: AbortSignal): Promise<Outcome> => new Promise((resolve) => {
    const utterance = makeUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    const done = new AbortController();
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      done.abort();
      active.delete(utterance);
      if (outcome === 'aborted' || outcome === 'timed-out') speech.cancel();
      resolve(outcome);
    };
    const timer = setTimeout(() => finish('timed-out'), START_TIMEOUT_MS + (text.length * MAX_MS_PER_CHARACTER) / rate);
    const once = { once: true, signal: done.signal };
    utterance.addEventListener('end', () => finish('spoken'), once);
    utterance.addEventListener('error', () => finish('failed'), once);
    signal.addEventListener('abort', () => finish('aborted'), once);
    active.add(utterance);
    // The synthesis is shared by all pages of a browser, and an earlier page may have left it paused.
    speech.resume();
    speech.speak(utterance);
  });

  const speak: Speaker['speak'] = async (line, signal) => {
    for (let attempt = 0; attempt < 2 && !signal.aborted; attempt += 1) {
      // Chrome and Firefox ignore `speak` in the same task as `cancel`.
      await new Promise((resolve) => { setTimeout(resolve, 0); });
      if (signal.aborted) return false;
      const outcome = await speakOnce(line, signal);
      if (outcome === 'spoken' || outcome === 'aborted') return outcome === 'spoken';
    }
    return false;
  };
  return { speech, speak };
}
