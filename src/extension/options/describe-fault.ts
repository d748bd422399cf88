/** Why a file was not taken, in words. */
import type { Labels } from '../../view/labels.ts';
import { fields, type SettingName } from '../settings.ts';
import type { SettingsFile } from './settings-file.ts';

function describeExpected(name: SettingName, labels: Labels): string {
  const field = fields[name];
  if ('options' in field) return labels.text('expectedChoice', field.options.join(', '));
  if ('step' in field) return labels.text('expectedRange', labels.number(field.min), labels.number(field.max));
  return labels.text('expectedFlag');
}

/** One sentence or two: which file, which setting, what is wrong with it. */
export function describeFault(fault: NonNullable<SettingsFile['fault']>, file: string, labels: Labels): string {
  switch (fault.kind) {
    case 'too-large': return labels.text('importTooLarge', file);
    case 'no-json': return labels.text('importNoJson', file, fault.reason);
    case 'no-settings': return labels.text('importNoSettings', file);
    case 'wrong': return labels.text('importWrong', fault.name, JSON.stringify(fault.found).slice(0, 60), describeExpected(fault.name, labels));
  }
}
