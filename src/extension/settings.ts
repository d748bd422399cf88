/** What the reader can choose. The defaults are the schema; only differences from them are stored. */
import { choice, flag, range, type SettingField } from './setting-schema.ts';
import { localeCodes } from './locales.ts';

export const fields = {
  /** Klartext on or off everywhere. */
  enabled: flag(true),
  /** Whether articles open in the reader by themselves. */
  opening: choice('ask', 'automatic'),
  keyPoints: flag(true),
  /** 0: by the article's length. */
  keyPointCount: choice(0, 3, 4, 5, 6, 7),
  theme: choice('automatic', 'light', 'dark', 'sepia', 'contrast'),
  font: choice('serif', 'sans', 'hyperlegible', 'system'),
  /** In pixels. */
  fontSize: range(19, 12, 36, 1),
  /** Width of the text in `ch`, about a character each. */
  measure: range(66, 40, 100, 2),
  /** As a multiple of the font size. */
  lineHeight: range(1.6, 1.2, 2.4, 0.1),
  /** In hundredths of the font size. */
  letterSpacing: range(0, 0, 16, 1),
  wordSpacing: range(0, 0, 50, 5),
  alignment: choice('start', 'justify'),
  /** Pictures at once, or only when asked for. */
  pictures: choice('show', 'ask'),
  /** Which end of a live blog stands first. */
  postOrder: choice('newest', 'oldest'),
  /** Of reading aloud, as a multiple of the voice's own. */
  speechRate: range(1, 0.5, 2, 0.1),
  /** What a click on the toolbar button opens where there is an article. */
  toolbarButton: choice('popup', 'reader'),
  /** Of the interface: the browser's, or a locale folder's. */
  language: choice('browser', ...localeCodes),
  /** Whether the words around an article are in the interface's language or in the article's. */
  articleLabels: choice('interface', 'article'),
} as const;

type Fields = typeof fields;
export type SettingName = keyof Fields;
export type Settings = { -readonly [Name in SettingName]: Fields[Name] extends SettingField<infer Value> ? Value : never };

export const settingNames = Object.keys(fields) as SettingName[];

export const defaults = Object.fromEntries(settingNames.map((name) => [name, fields[name].fallback])) as Settings;

/** A value that was found where a setting should be, and is none. */
export interface Fault { name: SettingName; found: unknown }

/** Settings from anything: what is missing or wrong is at its default; what was wrong is told. */
export function parseSettings(stored: unknown): { settings: Settings; faults: Fault[] } {
  const values = typeof stored === 'object' && stored !== null ? stored as Record<string, unknown> : {};
  const faults: Fault[] = [];
  const entries = settingNames.map((name) => {
    const field: SettingField<unknown> = fields[name];
    const found = values[name];
    if (found === undefined) return [name, field.fallback];
    if (field.accepts(found)) return [name, found];
    faults.push({ name, found });
    return [name, field.fallback];
  });
  return { settings: Object.fromEntries(entries) as Settings, faults };
}
