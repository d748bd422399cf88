// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { onSwipe } from '../../../src/extension/reader/text/lightbox.ts';

type Place = [x: number, y: number];

function draw(from: Place, to: Place, fingers = 1): string[] {
  const plate = document.createElement('div');
  const swipes: string[] = [];
  onSwipe(plate, (way) => swipes.push(way));
  const touch = ([clientX, clientY]: Place): object => ({ identifier: 0, clientX, clientY });
  plate.dispatchEvent(Object.assign(new Event('touchstart'), { touches: Array.from({ length: fingers }, () => touch(from)) }));
  plate.dispatchEvent(Object.assign(new Event('touchend'), { changedTouches: [touch(to)] }));
  return swipes;
}

test.each<[string, Place, Place, string[]]>([
  ['to the left', [200, 100], [100, 110], ['left']],
  ['to the right', [100, 100], [200, 60], ['right']],
  ['a tap', [100, 100], [110, 100], []],
  ['upwards', [100, 300], [160, 100], []],
])('%s', (_name, from, to, swipes) => { expect(draw(from, to)).toEqual(swipes); });

test('two fingers zoom', () => { expect(draw([200, 100], [100, 100], 2)).toEqual([]); });
