import { describe, expect, test } from 'vitest';
import { chooseVoice, type Voice } from '../../../src/extension/listen/choose-voice.ts';

const local = (lang: string, isDefault = false): Voice => ({ lang, localService: true, default: isDefault });
const remote = (lang: string): Voice => ({ lang, localService: false, default: false });
const choose = (language: string, ...voices: Voice[]): string | undefined => chooseVoice(voices, language).voice?.lang;

describe('the voice for a language', () => {
  test('has the same tag, else the likely region, else the same language', () => {
    expect(choose('pt-BR', local('pt-PT'), local('pt-BR'))).toBe('pt-BR');
    expect(choose('pt-PT', local('pt-BR'), local('pt-PT'))).toBe('pt-PT');
    expect(choose('de', local('de-AT'), local('de-DE'))).toBe('de-DE');
    expect(choose('de', local('en-US'), local('de-CH'))).toBe('de-CH');
  });

  test('has the region of the script where the tag names a script', () => {
    expect(choose('zh-Hans', local('zh-TW'), local('zh-CN'))).toBe('zh-CN');
    expect(choose('zh-Hant', local('zh-CN'), local('zh-TW'))).toBe('zh-TW');
  });

  test('may have a tag with an underscore, as on Android; invalid tags are skipped', () => {
    expect(choose('sw', local('not a tag'), local('sw_TZ'))).toBe('sw_TZ');
  });

  test('is the default voice among equal ones', () => {
    const voices = [local('fr-FR'), local('fr-FR', true)];
    expect(chooseVoice(voices, 'fr').voice).toBe(voices[1]);
  });

  test('is never remote: a local voice of another region comes before a remote one of the same tag', () => {
    expect(choose('en', remote('en-US'), local('en-IN'))).toBe('en-IN');
    expect(chooseVoice([remote('en-US'), local('de-DE')], 'en')).toEqual({ absent: 'remote' });
  });

  test('is absent where no voice has the language', () => {
    expect(chooseVoice([local('en-US'), remote('de-DE')], 'am')).toEqual({ absent: 'none' });
    expect(chooseVoice([], 'en')).toEqual({ absent: 'none' });
    expect(chooseVoice([local('en-US')], '')).toEqual({ absent: 'none' });
  });
});
