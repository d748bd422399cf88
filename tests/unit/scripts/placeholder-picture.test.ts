import { expect, test } from 'vitest';
import { renderPlaceholder, findPictureSize } from '../../../src/scripts/browser/placeholder-picture.ts';

test('a placeholder has the shape of the picture format it stands for', () => {
  expect(findPictureSize(605)).toEqual({ width: 1199, height: 674 });
  expect(findPictureSize(800).height).toBe(findPictureSize(800).width);
  expect(renderPlaceholder(7, 605)).toContain('viewBox="0 0 1199 674"');
});

test('two pictures look different', () => {
  expect(renderPlaceholder(7, 605)).not.toBe(renderPlaceholder(8, 605));
});
