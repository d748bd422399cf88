/** The browser's voices, which arrive late. */

/** What is used of `speechSynthesis`. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'speak' | 'cancel' | 'resume'>;

/** Systems without voices never say so; after this many milliseconds there are none. */
const VOICES_TIMEOUT_MS = 1500;

/** The voices as soon as there are any; an empty list when the wait was in vain or the signal aborts. */
export function loadVoices(speech: Speech, signal: AbortSignal, timeoutMs = VOICES_TIMEOUT_MS): Promise<SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const found = speech.getVoices();
    if (found.length > 0 || signal.aborted) return resolve(found);
    const done = new AbortController();
    const answer = (): void => {
      clearTimeout(timer);
      done.abort();
      resolve(speech.getVoices());
    };
    const timer = setTimeout(answer, timeoutMs);
    speech.addEventListener('voiceschanged', () => { if (speech.getVoices().length > 0) answer(); }, { signal: done.signal });
    signal.addEventListener('abort', answer, { signal: done.signal });
  });
}
