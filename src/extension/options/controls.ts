/** Which control stands for which setting, with the words beside it: data, drawn by `draw-form.ts`. */
import type { LabelKey } from '../../view/labels.ts';
import type { SettingName } from '../settings.ts';

export interface Control {
  name: SettingName;
  label: LabelKey;
  /** One sentence on what it does. */
  hint: LabelKey;
  /** For choices: the word for each option; a number is its own word. */
  options?: Readonly<Record<string, LabelKey>>;
}

export const controls: readonly Control[] = [
  { name: 'enabled', label: 'optionEnabled', hint: 'optionEnabledHint' },
  { name: 'opening', label: 'optionOpening', hint: 'optionOpeningHint', options: { ask: 'optionOpeningAsk', automatic: 'optionOpeningAutomatic' } },
  { name: 'keyPoints', label: 'optionKeyPoints', hint: 'optionKeyPointsHint' },
  { name: 'keyPointCount', label: 'optionKeyPointCount', hint: 'optionKeyPointCountHint', options: { 0: 'optionByLength' } },
  { name: 'theme', label: 'optionTheme', hint: 'optionThemeHint', options: { automatic: 'themeAutomatic', light: 'themeLight', dark: 'themeDark', sepia: 'themeSepia', contrast: 'themeContrast' } },
];
