/** Defines all settings with their defaults. Only values that differ from the defaults are synced. */
import { choice, flag, range, type SettingField } from './setting-schema.ts';
import { localeCodes } from './locales.ts';

export const fields = {
  /** Turns Klartext on or off everywhere. */
  enabled: flag(true),
  /** Whether articles open in the reader automatically. */
  opening: choice('ask', 'automatic'),
  keyPoints: flag(true),
  /** 0 means a number by the article's length. */
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
  /** In hundredths of the font size. */
  wordSpacing: range(0, 0, 50, 5),
  alignment: choice('start', 'justify'),
  /** Whether pictures are loaded at once or at a press. */
  pictures: choice('show', 'ask'),
  /** Which post of a live blog comes first. */
  postOrder: choice('newest', 'oldest'),
  /** Rate of reading aloud, as a multiple of the voice's own. */
  speechRate: range(1, 0.5, 2, 0.1),
  /** What a click on the toolbar button opens on an article. */
  toolbarButton: choice('popup', 'reader'),
  /** Language of the interface: the browser's, or a locale code. */
  language: choice('browser', ...localeCodes),
  /** Whether the labels around an article are in the interface's language or in the article's. */
  articleLabels: choice('interface', 'article'),
} as const;

type Fields = typeof fields;
export type SettingName = keyof Fields;
export type Settings = { -readonly [Name in SettingName]: Fields[Name] extends SettingField<infer Value> ? Value : never };

export const settingNames = Object.keys(fields) as SettingName[];

export const defaults = Object.fromEntries(settingNames.map((name) => [name, fields[name].fallback])) as Settings;

/** A stored value that its setting does not accept. */
export interface Fault { name: SettingName; found: unknown }

/**
 * Parses a stored value or file. Missing and rejected values are at their defaults; the rejected ones are returned as
 * faults.
 */
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
