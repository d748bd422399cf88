import { describe, expect, test, vi } from 'vitest';
import { postKey, shortHash } from '../../../src/article/post-key.ts';

const store = vi.hoisted(() => ({ values: {} as Record<string, unknown>, isPrivate: false }));
vi.mock('webextension-polyfill', () => ({ default: {
  extension: { get inIncognitoContext() { return store.isPrivate; } },
  storage: { local: {
    get: (key: string) => Promise.resolve({ [key]: store.values[key] }),
    set: (values: Record<string, unknown>) => { Object.assign(store.values, values); return Promise.resolve(); },
    remove: (key: string) => { delete store.values[key]; return Promise.resolve(); },
  } },
} }));
const { addSeen, forgetSeen, noteSeen, parseSeen } = await import('../../../src/extension/seen-posts.ts');

describe('the stored seen posts', () => {
  test('are none at the first visit, and those of the first at the second', async () => {
    expect(await noteSeen('https://www.dw.com/en/x/live-1', ['1', '2'])).toBeUndefined();
    expect(await noteSeen('https://www.dw.com/en/y/live-2', ['1'])).toBeUndefined();
    expect(await noteSeen('https://www.dw.com/en/x/live-1', ['3', '2'])).toEqual(new Set([shortHash('1'), shortHash('2')]));
    expect(await noteSeen('https://www.dw.com/en/x/live-1', [])).toEqual(new Set([shortHash('1'), shortHash('2'), shortHash('3')]));
    expect(JSON.stringify(store.values)).not.toContain('dw.com');
    await forgetSeen();
    expect(store.values).toEqual({});
  });

  test('are neither read nor written in a private window', async () => {
    await noteSeen('https://www.dw.com/en/x/live-1', ['1']);
    const before = structuredClone(store.values);
    store.isPrivate = true;
    expect(await noteSeen('https://www.dw.com/en/x/live-1', ['2'])).toBeUndefined();
    expect(store.values).toEqual(before);
  });

  test('are limited to the 50 live blogs visited last and to the 600 newest posts of each', () => {
    let memory = parseSeen(undefined);
    for (let blog = 0; blog < 60; blog += 1) memory = addSeen(memory, `b${blog}`, ['p']);
    expect(memory).toHaveLength(50);
    expect(memory.map(({ blog }) => blog)).toContain('b10');
    expect(memory.map(({ blog }) => blog)).not.toContain('b9');
    const many = Array.from({ length: 700 }, (_, index) => `p${index}`);
    expect(addSeen(addSeen([], 'b', ['old']), 'b', many)[0]?.posts).toEqual(many.slice(0, 600));
  });

  test('are validated when read from storage', () => {
    expect(parseSeen('nonsense')).toEqual([]);
    expect(parseSeen([null, 7, {}, { blog: 1, posts: [] }, { blog: 'b', posts: [1] }, { blog: 'b', posts: ['x'] }])).toEqual([{ blog: 'b', posts: ['x'] }]);
  });
});

test('postKey is the id of a post, also after its text changed; without id it depends on the text', () => {
  const words = { kind: 'post', headline: 'Storm', authors: [], blocks: [{ kind: 'paragraph', spans: [{ text: 'It blows.' }] }] } as const;
  const post = (change: object): string => postKey({ ...structuredClone(words), ...change } as never);
  expect(post({ id: '700' })).toBe('700');
  expect(post({ id: '700', headline: 'Storm ends' })).toBe('700');
  expect(post({})).toBe(post({ time: '14:05' }));
  expect(post({})).not.toBe(post({ headline: 'Storm ends' }));
});
