import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadVoices } from '../../../src/extension/listen/load-voices.ts';
import { makeSpeaker } from '../../../src/extension/listen/speak.ts';

/** A fake speechSynthesis whose events the test dispatches. */
class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: (EventTarget & { text: string; rate?: number; lang?: string })[] = [];
  cancelled = 0;
  getVoices = (): SpeechSynthesisVoice[] => this.voices;
  speak = (utterance: unknown): void => { this.spoken.push(utterance as (typeof this.spoken)[number]); };
  cancel = (): void => { this.cancelled += 1; };
  resume = (): void => undefined;
  dispatch(type: string): void { this.spoken.at(-1)?.dispatchEvent(new Event(type)); }
}

const voice = { lang: 'en-GB' } as SpeechSynthesisVoice;

describe('speaking a sentence', () => {
  let speech: FakeSpeech;
  let aborter: AbortController;
  const start = (): Promise<boolean> => makeSpeaker(speech, (text) => Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance).speak(
    { text: 'A bell is cast.', voice, rate: 1.5 }, aborter.signal,
  );
  beforeEach(() => { vi.useFakeTimers(); speech = new FakeSpeech(); aborter = new AbortController(); });
  afterEach(() => { vi.useRealTimers(); });

  test('passes voice, language and rate, and resolves when the voice has ended', async () => {
    const isSpoken = start();
    await vi.advanceTimersByTimeAsync(0);
    expect(speech.spoken).toEqual([expect.objectContaining({ text: 'A bell is cast.', voice, lang: 'en-GB', rate: 1.5 })]);
    speech.dispatch('end');
    expect(await isSpoken).toBe(true);
    expect(speech.cancelled).toBe(0);
  });

  test('stops at once when aborted, and does not retry', async () => {
    const isSpoken = start();
    await vi.advanceTimersByTimeAsync(0);
    aborter.abort();
    expect(await isSpoken).toBe(false);
    expect(speech.cancelled).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(speech.spoken).toHaveLength(1);
  });

  test('does not speak when aborted before it began', async () => {
    const isSpoken = start();
    aborter.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(await isSpoken).toBe(false);
    expect(speech.spoken).toEqual([]);
  });

  test('retries once when the voice sends no event, and not a second time', async () => {
    const isSpoken = start();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(speech.spoken).toHaveLength(2);
    expect(speech.cancelled).toBe(1);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await isSpoken).toBe(false);
    expect(speech.spoken).toHaveLength(2);
  });

  test('retries after an error', async () => {
    const isSpoken = start();
    await vi.advanceTimersByTimeAsync(0);
    speech.dispatch('error');
    await vi.advanceTimersByTimeAsync(0);
    speech.dispatch('end');
    expect(await isSpoken).toBe(true);
  });
});

describe('loading voices', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  const load = (speech: FakeSpeech, signal = new AbortController().signal): Promise<SpeechSynthesisVoice[]> => loadVoices(speech, signal);

  test('waits for voices that come late, also after an event without voices', async () => {
    const speech = new FakeSpeech();
    const loaded = load(speech);
    speech.dispatchEvent(new Event('voiceschanged'));
    speech.voices = [voice];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await loaded).toEqual([voice]);
  });

  test('returns none when no voice comes in time', async () => {
    const loaded = load(new FakeSpeech());
    await vi.advanceTimersByTimeAsync(1500);
    expect(await loaded).toEqual([]);
  });
});
