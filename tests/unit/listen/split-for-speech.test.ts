import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitForSpeech } from '../../../src/view/split-for-speech.ts';

describe('a long sentence', () => {
  test('is not split while it is short enough', () => {
    expect(splitForSpeech('The bell, cast at dawn, rang at noon.', 60)).toEqual(['The bell, cast at dawn, rang at noon.']);
  });

  test('is split at a semicolon, else at a comma, else at a space', () => {
    expect(splitForSpeech('The bell cracked, badly; they cast another, larger one', 40)).toEqual(['The bell cracked, badly;', 'they cast another, larger one']);
    expect(splitForSpeech('When the bell had cooled, the town gathered around it', 40)).toEqual(['When the bell had cooled,', 'the town gathered around it']);
    expect(splitForSpeech('nine towns gave their oldest bronze', 20)).toEqual(['nine towns gave', 'their oldest bronze']);
  });

  test('is not split inside a number, nor after a single first word', () => {
    expect(splitForSpeech('So, the 12,500 people of nine towns', 20)).toEqual(['So, the 12,500', 'people of nine towns']);
  });

  test('is split at the punctuation of other scripts', () => {
    expect(splitForSpeech('钟在黎明时铸成,全镇的人都来了', 10)).toHaveLength(2);
    expect(splitForSpeech('钟在黎明时铸成,全镇的人都来了', 10)[0]).toBe('钟在黎明时铸成,');
    expect(splitForSpeech('عندما برد الجرس، اجتمعت البلدة حوله', 25)).toEqual(['عندما برد الجرس،', 'اجتمعت البلدة حوله']);
  });

  test('loses no text, and no part is too long, for any text', () => {
    assert(property(string({ unit: 'grapheme', maxLength: 600 }), integer({ min: 8, max: 200 }), (text, longest) => {
      const parts = splitForSpeech(text, longest);
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(parts.every((part) => part.length <= longest && !/\p{Surrogate}/u.test(part))).toBe(true);
    }));
  });
});
