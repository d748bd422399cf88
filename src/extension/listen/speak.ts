/** One text said by the browser, as a promise. */
import type { Speech } from './load-voices.ts';

export interface Speaker {
  speech: Speech;
  makeUtterance: (text: string) => SpeechSynthesisUtterance;
}

export interface SpokenLine { text: string; voice: SpeechSynthesisVoice; rate: number }

/** Some voices begin late, none this late; and none is slower than this a character at its usual speed. In milliseconds. */
const WAKE_TIMEOUT_MS = 8000;
const MS_PER_CHARACTER = 250;

/** Held as long as they speak: Chrome forgets an utterance nobody holds, and with it its `end`. */
const speaking = new Set<SpeechSynthesisUtterance>();

/** How one attempt ended: a sleeping voice gave no sign in its time. */
type Ending = 'said' | 'silenced' | 'asleep' | 'failed';

function sayOnce({ speech, makeUtterance }: Speaker, { text, voice, rate }: SpokenLine, signal: AbortSignal): Promise<Ending> {
  return new Promise((resolve) => {
    const utterance = makeUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    const done = new AbortController();
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      done.abort();
      speaking.delete(utterance);
      if (ending === 'silenced' || ending === 'asleep') speech.cancel();
      resolve(ending);
    };
    const timer = setTimeout(() => end('asleep'), WAKE_TIMEOUT_MS + (text.length * MS_PER_CHARACTER) / rate);
    const once = { once: true, signal: done.signal };
    utterance.addEventListener('end', () => end('said'), once);
    utterance.addEventListener('error', () => end('failed'), once);
    signal.addEventListener('abort', () => end('silenced'), once);
    speaking.add(utterance);
    // A page before this one may have left the browser's only voice paused.
    speech.resume();
    speech.speak(utterance);
  });
}

/**
 * Says the line. A voice that fell asleep or failed is tried a second time.
 * @returns whether it was said; also `false` when the signal silenced it, which it does at once
 */
export async function speak(speaker: Speaker, line: SpokenLine, signal: AbortSignal): Promise<boolean> {
  for (let attempt = 0; attempt < 2 && !signal.aborted; attempt += 1) {
    // Both browsers swallow what is said in the same breath as a cancel.
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    if (signal.aborted) return false;
    const ending = await sayOnce(speaker, line, signal);
    if (ending === 'said' || ending === 'silenced') return ending === 'said';
  }
  return false;
}
