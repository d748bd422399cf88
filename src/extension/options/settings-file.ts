/**
 * Writes and reads the settings as a JSON file with one property for each setting, and describes what is wrong in one.
 */
import type { Labels } from '../../view/labels.ts';
import { fields, settingNames, type Fault, type SettingName, type Settings } from '../settings.ts';

/** In UTF-16 code units; all settings together take about 500. */
const MAX_FILE_LENGTH = 50_000;

/** The settings that a file holds, or why it is rejected. */
export type SettingsFile =
  | { values: Partial<Settings>; fault?: undefined }
  | { fault: { kind: 'too-large' } | { kind: 'no-json'; reason: string } | { kind: 'no-settings' } | ({ kind: 'wrong' } & Fault) };

/** Returns the file's text: all settings, and the values that a later version stored beside them. */
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

/**
 * Parses the file's text. One wrong value rejects the whole file; names that this version does not have are kept as
 * they are.
 */
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

function describeExpected(name: SettingName, labels: Labels): string {
  const field = fields[name];
  if ('options' in field) return labels.text('expectedChoice', field.options.join(', '));
  if ('step' in field) return labels.text('expectedRange', labels.number(field.min), labels.number(field.max));
  return labels.text('expectedFlag');
}

/** Returns one or two sentences that name the file, the setting and what is wrong with its value. */
export function describeFault(fault: NonNullable<SettingsFile['fault']>, file: string, labels: Labels): string {
  switch (fault.kind) {
    case 'too-large': return labels.text('importTooLarge', file);
    case 'no-json': return labels.text('importNoJson', file, fault.reason);
    case 'no-settings': return labels.text('importNoSettings', file);
    case 'wrong': return labels.text('importWrong', fault.name, JSON.stringify(fault.found).slice(0, 60), describeExpected(fault.name, labels));
  }
}
