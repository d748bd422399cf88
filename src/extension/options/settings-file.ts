/** Settings as a file: JSON with one property a setting. */
import { fields, settingNames, type Fault, type Settings } from '../settings.ts';

/** Far more than all settings with room to grow, in characters. */
const MAX_FILE_LENGTH = 50_000;

/** What a file holds, or why it is none of ours. */
export type SettingsFile =
  | { values: Partial<Settings>; fault?: undefined }
  | { fault: { kind: 'too-large' } | { kind: 'no-json'; reason: string } | { kind: 'no-settings' } | ({ kind: 'wrong' } & Fault) };

/** Writes the file: all settings, and what a later version may have stored beside them. */
export function writeSettingsFile(settings: Settings, unknown: Record<string, unknown>): string {
  return `${JSON.stringify({ ...unknown, ...settings }, undefined, 2)}\n`;
}

function parseJsonText(text: string): { value: unknown; reason?: undefined } | { reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads the file. One wrong value spoils it whole; names nobody knows yet are kept as they are. */
export function parseSettingsFile(text: string): SettingsFile {
  if (text.length > MAX_FILE_LENGTH) return { fault: { kind: 'too-large' } };
  const { value, reason } = { value: undefined, ...parseJsonText(text) };
  if (reason !== undefined) return { fault: { kind: 'no-json', reason } };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: { kind: 'no-settings' } };
  const values = value as Record<string, unknown>;
  const named = settingNames.filter((name) => Object.hasOwn(values, name));
  if (named.length === 0) return { fault: { kind: 'no-settings' } };
  const name = named.find((candidate) => !fields[candidate].accepts(values[candidate]));
  return name === undefined ? { values } : { fault: { kind: 'wrong', name, found: values[name] } };
}
