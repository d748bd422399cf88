// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { onSwipe } from '../../../src/extension/lazy-tools/lightbox.ts';

type Point = [x: number, y: number];

function swipe(from: Point, to: Point, fingers = 1): string[] {
  const plate = document.createElement('div');
  const swipes: string[] = [];
  onSwipe(plate, (direction) => swipes.push(direction));
  const touch = ([clientX, clientY]: Point): object => ({ identifier: 0, clientX, clientY });
  plate.dispatchEvent(Object.assign(new Event('touchstart'), { touches: Array.from({ length: fingers }, () => touch(from)) }));
  plate.dispatchEvent(Object.assign(new Event('touchend'), { changedTouches: [touch(to)] }));
  return swipes;
}

test.each<[string, Point, Point, string[]]>([
  ['a movement to the left', [200, 100], [100, 110], ['left']],
  ['a movement to the right', [100, 100], [200, 60], ['right']],
  ['a tap', [100, 100], [110, 100], []],
  ['a movement upwards', [100, 300], [160, 100], []],
])('reports the swipes of %s', (_name, from, to, swipes) => { expect(swipe(from, to)).toEqual(swipes); });

test('ignores two fingers, which zoom', () => { expect(swipe([200, 100], [100, 100], 2)).toEqual([]); });
