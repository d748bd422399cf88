/** Loads the browser's voices, whose list is empty at first. */

/** The used members of `speechSynthesis`. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'speak' | 'cancel' | 'resume'>;

/** Systems without voices send no event: after this time there are none. */
const VOICES_TIMEOUT_MS = 1500;

/** Resolves to the voices as soon as there are some; to an empty list after the timeout or when the signal aborts. */
export function loadVoices(speech: Speech, signal: AbortSignal, timeoutMs = VOICES_TIMEOUT_MS): Promise<SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const found = speech.getVoices();
    if (found.length > 0 || signal.aborted) return resolve(found);
    const done = new AbortController();
    const finish = (): void => {
      clearTimeout(timer);
      done.abort();
      resolve(speech.getVoices());
    };
    const timer = setTimeout(finish, timeoutMs);
    speech.addEventListener('voiceschanged', () => { if (speech.getVoices().length > 0) finish(); }, { signal: done.signal });
    signal.addEventListener('abort', finish, { signal: done.signal });
  });
}
