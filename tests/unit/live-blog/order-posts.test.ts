import { describe, expect, test } from 'vitest';
import type { Block, PostBlock } from '../../../src/article/model.ts';
import { orderPosts } from '../../../src/article/order-posts.ts';

const post = (id: string, time?: string): PostBlock => ({ kind: 'post', id, authors: [], blocks: [], ...(time !== undefined && { time }) });
const text: Block = { kind: 'paragraph', spans: [{ text: 'Overview' }] };
const names = (blocks: readonly Block[]): string => blocks.map((block) => (block.kind === 'post' ? block.id : block.kind)).join(' ');

describe('posts in order', () => {
  test('are sorted by time; other blocks keep their positions', () => {
    const blocks = [text, post('b', '2025-11-02T09:00:00Z'), post('d', '2025-11-03T07:00:00Z'), post('a', '2025-11-02T08:00:00Z'), text, post('c', '2025-11-02T10:00:00+00:00')];
    expect(names(orderPosts(blocks, 'newest'))).toBe('paragraph d c b paragraph a');
    expect(names(orderPosts(blocks, 'oldest'))).toBe('paragraph a b c paragraph d');
  });

  test('without dates are taken to have the newest first', () => {
    const blocks = [post('c', '14:05'), post('b'), post('a', '00:10')];
    expect(names(orderPosts(blocks, 'newest'))).toBe('c b a');
    expect(names(orderPosts(blocks, 'oldest'))).toBe('a b c');
  });

  test('with the oldest first are reversed, with those that have no date', () => {
    const blocks = [post('a', '2025-11-02T08:00:00Z'), post('b'), post('c', '2025-11-02T10:00:00Z'), post('d')];
    expect(names(orderPosts(blocks, 'newest'))).toBe('d c b a');
    expect(names(orderPosts(blocks, 'oldest'))).toBe('a b c d');
  });

  test('before the first date keep their order', () => {
    const blocks = [post('e'), post('d'), post('c', '2025-11-02T10:00:00Z'), post('b'), post('a', '2025-11-02T08:00:00Z')];
    expect(names(orderPosts(blocks, 'newest'))).toBe('e d c b a');
  });

  test('are unchanged where there are none or one', () => {
    expect(orderPosts([], 'oldest')).toEqual([]);
    expect(names(orderPosts([text, post('a')], 'oldest'))).toBe('paragraph a');
  });
});
