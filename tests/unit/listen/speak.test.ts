import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadVoices } from '../../../src/extension/listen/load-voices.ts';
import { makeSpeaker } from '../../../src/extension/listen/speak.ts';

/** A browser's voice whose answers the test gives. */
class StandIn extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: (EventTarget & { text: string; rate?: number; lang?: string })[] = [];
  cancelled = 0;
  getVoices = (): SpeechSynthesisVoice[] => this.voices;
  speak = (utterance: unknown): void => { this.spoken.push(utterance as (typeof this.spoken)[number]); };
  cancel = (): void => { this.cancelled += 1; };
  resume = (): void => undefined;
  answer(type: string): void { this.spoken.at(-1)?.dispatchEvent(new Event(type)); }
}

const voice = { lang: 'en-GB' } as SpeechSynthesisVoice;

describe('a line that is said', () => {
  let speech: StandIn;
  let aborter: AbortController;
  const say = (): Promise<boolean> => makeSpeaker(speech, (text) => Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance).speak(
    { text: 'A bell is cast.', voice, rate: 1.5 }, aborter.signal,
  );
  beforeEach(() => { vi.useFakeTimers(); speech = new StandIn(); aborter = new AbortController(); });
  afterEach(() => { vi.useRealTimers(); });

  test('carries voice, language and speed, and is done when the voice has ended', async () => {
    const said = say();
    await vi.advanceTimersByTimeAsync(0);
    expect(speech.spoken).toEqual([expect.objectContaining({ text: 'A bell is cast.', voice, lang: 'en-GB', rate: 1.5 })]);
    speech.answer('end');
    expect(await said).toBe(true);
    expect(speech.cancelled).toBe(0);
  });

  test('falls silent at once when aborted, and is not said again', async () => {
    const said = say();
    await vi.advanceTimersByTimeAsync(0);
    aborter.abort();
    expect(await said).toBe(false);
    expect(speech.cancelled).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(speech.spoken).toHaveLength(1);
  });

  test('is never said when aborted before it began', async () => {
    const said = say();
    aborter.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(await said).toBe(false);
    expect(speech.spoken).toEqual([]);
  });

  test('is said a second time by a voice that fell asleep, and not a third', async () => {
    const said = say();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(speech.spoken).toHaveLength(2);
    expect(speech.cancelled).toBe(1);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await said).toBe(false);
    expect(speech.spoken).toHaveLength(2);
  });

  test('is said a second time after an error', async () => {
    const said = say();
    await vi.advanceTimersByTimeAsync(0);
    speech.answer('error');
    await vi.advanceTimersByTimeAsync(0);
    speech.answer('end');
    expect(await said).toBe(true);
  });
});

describe('voices', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  const load = (speech: StandIn, signal = new AbortController().signal): Promise<SpeechSynthesisVoice[]> => loadVoices(speech, signal);

  test('are waited for when they come late, past an announcement of none', async () => {
    const speech = new StandIn();
    const loaded = load(speech);
    speech.dispatchEvent(new Event('voiceschanged'));
    speech.voices = [voice];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await loaded).toEqual([voice]);
  });

  test('are none when nothing comes', async () => {
    const loaded = load(new StandIn());
    await vi.advanceTimersByTimeAsync(1500);
    expect(await loaded).toEqual([]);
  });
});
