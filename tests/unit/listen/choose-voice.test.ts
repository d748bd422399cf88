import { describe, expect, test } from 'vitest';
import { chooseVoice, type Voice } from '../../../src/extension/listen/choose-voice.ts';

const local = (lang: string, isDefault = false): Voice => ({ lang, localService: true, default: isDefault });
const remote = (lang: string): Voice => ({ lang, localService: false, default: false });
const choose = (language: string, ...voices: Voice[]): string | undefined => chooseVoice(voices, language).voice?.lang;

describe('the voice for a language', () => {
  test('has its very tag, then its likely region, then the language', () => {
    expect(choose('pt-BR', local('pt-PT'), local('pt-BR'))).toBe('pt-BR');
    expect(choose('pt-PT', local('pt-BR'), local('pt-PT'))).toBe('pt-PT');
    expect(choose('de', local('de-AT'), local('de-DE'))).toBe('de-DE');
    expect(choose('de', local('en-US'), local('de-CH'))).toBe('de-CH');
  });

  test('knows scripts by their regions', () => {
    expect(choose('zh-Hans', local('zh-TW'), local('zh-CN'))).toBe('zh-CN');
    expect(choose('zh-Hant', local('zh-CN'), local('zh-TW'))).toBe('zh-TW');
  });

  test('is read as Android writes it, and a tag that is none is passed over', () => {
    expect(choose('sw', local('not a tag'), local('sw_TZ'))).toBe('sw_TZ');
  });

  test('is the system\'s own among equals', () => {
    const voices = [local('fr-FR'), local('fr-FR', true)];
    expect(chooseVoice(voices, 'fr').voice).toBe(voices[1]);
  });

  test('never sends the text away: a distant local voice before a perfect remote one', () => {
    expect(choose('en', remote('en-US'), local('en-IN'))).toBe('en-IN');
    expect(chooseVoice([remote('en-US'), local('de-DE')], 'en')).toEqual({ absent: 'remote' });
  });

  test('is absent where there is none for the language', () => {
    expect(chooseVoice([local('en-US'), remote('de-DE')], 'am')).toEqual({ absent: 'none' });
    expect(chooseVoice([], 'en')).toEqual({ absent: 'none' });
    expect(chooseVoice([local('en-US')], '')).toEqual({ absent: 'none' });
  });
});
