import { beforeEach, describe, expect, test } from 'vitest';
import { makePlayer, type Player, type PlayerState } from '../../../src/extension/listen/player.ts';
import type { SpokenSentence } from '../../../src/view/spoken-sentences.ts';

/** Two sentences, one, three. */
const sentences: SpokenSentence[] = [0, 0, 1, 2, 2, 2].map((paragraph, index) => ({ text: `S${index}`, place: paragraph, paragraph, language: 'en' }));

const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('the player', () => {
  let said: string[];
  let states: PlayerState[];
  let finish: (success: boolean) => void;
  let aborter: AbortController;
  let player: Player;
  const last = (): PlayerState | undefined => states.at(-1);

  beforeEach(() => {
    said = [];
    states = [];
    aborter = new AbortController();
    player = makePlayer(sentences, (sentence, signal) => new Promise((resolve) => {
      said.push(sentence.text);
      const silence = (): void => { said.push('silence'); resolve(false); };
      finish = (success) => { signal.removeEventListener('abort', silence); resolve(success); };
      signal.addEventListener('abort', silence);
    }), (state) => states.push(state), aborter.signal);
  });

  async function finishSentence(success = true): Promise<void> {
    finish(success);
    await settle();
  }

  test('goes on by itself, ends at the end without leaving it, and begins anew when asked', async () => {
    player.play(4);
    await finishSentence();
    expect(last()).toEqual({ index: 5, playing: true, failed: false });
    await finishSentence();
    expect(said).toEqual(['S4', 'S5']);
    expect(last()).toEqual({ index: 6, playing: false, failed: false });
    player.toggle();
    expect(said.at(-1)).toBe('S0');
  });

  test('steps back from the end', async () => {
    player.play(5);
    await finishSentence();
    player.step('paragraph', -1);
    expect(last()?.index).toBe(3);
  });

  test('pauses in silence and resumes at the beginning of the same sentence', async () => {
    player.play(1);
    player.toggle();
    await settle();
    expect(last()).toEqual({ index: 1, playing: false, failed: false });
    player.toggle();
    expect(said).toEqual(['S1', 'silence', 'S1']);
    await finishSentence();
    expect(said.at(-1)).toBe('S2');
  });

  test('steps by sentence, and no further than the ends', async () => {
    player.play(1);
    player.step('sentence', 1);
    await settle();
    expect(said).toEqual(['S1', 'silence', 'S2']);
    player.pause();
    player.step('sentence', -1);
    player.step('sentence', -1);
    player.step('sentence', -1);
    expect(last()).toEqual({ index: 0, playing: false, failed: false });
    expect(said).toHaveLength(4);
  });

  test('steps by paragraph: back to its own beginning first, then to the one before', () => {
    player.play(5);
    player.step('paragraph', -1);
    expect(last()?.index).toBe(3);
    player.step('paragraph', -1);
    expect(last()?.index).toBe(2);
    player.step('paragraph', 1);
    expect(last()?.index).toBe(3);
    player.step('paragraph', 1);
    expect(last()?.index).toBe(3);
  });

  test('repeats the sentence when the speed changes, only while it plays', () => {
    player.repeat();
    expect(said).toEqual([]);
    player.play(2);
    player.repeat();
    expect(said).toEqual(['S2', 'silence', 'S2']);
  });

  test('stops and says so when the voice fails, and can be tried again', async () => {
    player.play(2);
    await finishSentence(false);
    expect(last()).toEqual({ index: 2, playing: false, failed: true });
    player.toggle();
    expect(last()).toEqual({ index: 2, playing: true, failed: false });
  });

  test('is silent for good when the article goes', async () => {
    player.play(2);
    aborter.abort();
    await settle();
    const count = states.length;
    player.play();
    player.toggle();
    expect(said).toEqual(['S2', 'silence']);
    expect(states).toHaveLength(count);
  });
});
