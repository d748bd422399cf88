import { beforeEach, describe, expect, test } from 'vitest';
import { makePlayer, type Player, type PlayerState } from '../../../src/extension/listen/player.ts';
import type { SpokenSentence } from '../../../src/view/spoken-sentences.ts';

/** Three paragraphs of two, one and three sentences. */
const sentences: SpokenSentence[] = [0, 0, 1, 2, 2, 2].map((paragraph, index) => ({ text: `S${index}`, spoken: `S${index}`, place: paragraph, paragraph, language: 'en' }));

const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('the player', () => {
  let spoken: string[];
  let states: PlayerState[];
  let finish: (success: boolean) => void;
  let aborter: AbortController;
  let player: Player;
  const last = (): PlayerState | undefined => states.at(-1);

  beforeEach(() => {
    spoken = [];
    states = [];
    aborter = new AbortController();
    player = makePlayer(sentences, (sentence, signal) => new Promise((resolve) => {
      spoken.push(sentence.text);
      const silence = (): void => { spoken.push('silence'); resolve(false); };
      finish = (success) => { signal.removeEventListener('abort', silence); resolve(success); };
      signal.addEventListener('abort', silence);
    }), (state) => states.push(state), aborter.signal);
  });

  async function finishSentence(success = true): Promise<void> {
    finish(success);
    await settle();
  }

  test('continues to the end, stops there, and begins again on toggle', async () => {
    player.play(4);
    await finishSentence();
    expect(last()).toEqual({ index: 5, playing: true, failed: false });
    await finishSentence();
    expect(spoken).toEqual(['S4', 'S5']);
    expect(last()).toEqual({ index: 6, playing: false, failed: false });
    player.toggle();
    expect(spoken.at(-1)).toBe('S0');
  });

  test('steps back from the end', async () => {
    player.play(5);
    await finishSentence();
    player.step('paragraph', -1);
    expect(last()?.index).toBe(3);
  });

  test('stops speaking on pause and resumes at the beginning of the same sentence', async () => {
    player.play(1);
    player.toggle();
    await settle();
    expect(last()).toEqual({ index: 1, playing: false, failed: false });
    player.toggle();
    expect(spoken).toEqual(['S1', 'silence', 'S1']);
    await finishSentence();
    expect(spoken.at(-1)).toBe('S2');
  });

  test('steps by sentence, within first and last', async () => {
    player.play(1);
    player.step('sentence', 1);
    await settle();
    expect(spoken).toEqual(['S1', 'silence', 'S2']);
    player.pause();
    player.step('sentence', -1);
    player.step('sentence', -1);
    player.step('sentence', -1);
    expect(last()).toEqual({ index: 0, playing: false, failed: false });
    expect(spoken).toHaveLength(4);
  });

  test('steps by paragraph: back to the beginning of the current one, then to the one before', () => {
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

  test('repeats the sentence only while it plays', () => {
    player.repeat();
    expect(spoken).toEqual([]);
    player.play(2);
    player.repeat();
    expect(spoken).toEqual(['S2', 'silence', 'S2']);
  });

  test('stops with failed: true when the voice fails, and can be started again', async () => {
    player.play(2);
    await finishSentence(false);
    expect(last()).toEqual({ index: 2, playing: false, failed: true });
    player.toggle();
    expect(last()).toEqual({ index: 2, playing: true, failed: false });
  });

  test('stays silent after its signal aborted', async () => {
    player.play(2);
    aborter.abort();
    await settle();
    const stateCount = states.length;
    player.play();
    player.toggle();
    expect(spoken).toEqual(['S2', 'silence']);
    expect(states).toHaveLength(stateCount);
  });
});
