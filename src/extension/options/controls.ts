/** Lists the controls of all settings with their labels, in groups. `render-form.ts` renders them. */
import type { LabelKey } from '../../view/labels.ts';
import type { SettingName } from '../settings.ts';

export interface Control {
  name: SettingName;
  label: LabelKey;
  /** One sentence on what the setting does. */
  hint: LabelKey;
  /** Labels of a choice's options. Options without one are numbers, or locales that are shown by their own names. */
  options?: Readonly<Record<string, LabelKey>>;
}

export interface Group {
  name: 'general' | 'key-points' | 'look' | 'pictures' | 'live-blogs' | 'listening' | 'toolbar-button' | 'language';
  label: LabelKey;
  controls: readonly Control[];
}

export const groups: readonly Group[] = [
  { name: 'general', label: 'groupGeneral', controls: [
    { name: 'enabled', label: 'optionEnabled', hint: 'optionEnabledHint' },
    { name: 'opening', label: 'optionOpening', hint: 'optionOpeningHint', options: { ask: 'optionOpeningAsk', automatic: 'optionOpeningAutomatic' } },
  ] },
  { name: 'key-points', label: 'keyPoints', controls: [
    { name: 'keyPoints', label: 'optionKeyPoints', hint: 'optionKeyPointsHint' },
    { name: 'keyPointCount', label: 'optionKeyPointCount', hint: 'optionKeyPointCountHint', options: { 0: 'optionByLength' } },
  ] },
  { name: 'look', label: 'groupLook', controls: [
    { name: 'theme', label: 'optionTheme', hint: 'optionThemeHint', options: { automatic: 'themeAutomatic', light: 'themeLight', dark: 'themeDark', sepia: 'themeSepia', contrast: 'themeContrast' } },
    { name: 'font', label: 'optionFont', hint: 'optionFontHint', options: { serif: 'fontSerif', sans: 'fontSans', hyperlegible: 'fontHyperlegible', system: 'fontSystem' } },
    { name: 'fontSize', label: 'optionFontSize', hint: 'optionFontSizeHint' },
    { name: 'measure', label: 'optionMeasure', hint: 'optionMeasureHint' },
    { name: 'lineHeight', label: 'optionLineHeight', hint: 'optionLineHeightHint' },
    { name: 'letterSpacing', label: 'optionLetterSpacing', hint: 'optionLetterSpacingHint' },
    { name: 'wordSpacing', label: 'optionWordSpacing', hint: 'optionWordSpacingHint' },
    { name: 'alignment', label: 'optionAlignment', hint: 'optionAlignmentHint', options: { start: 'alignmentStart', justify: 'alignmentJustify' } },
  ] },
  { name: 'pictures', label: 'groupPictures', controls: [
    { name: 'pictures', label: 'optionPictures', hint: 'optionPicturesHint', options: { show: 'picturesShow', ask: 'picturesAsk' } },
  ] },
  { name: 'live-blogs', label: 'groupLiveBlogs', controls: [
    { name: 'postOrder', label: 'postOrder', hint: 'postOrderHint', options: { newest: 'postsNewestFirst', oldest: 'postsOldestFirst' } },
  ] },
  { name: 'listening', label: 'groupListening', controls: [
    { name: 'speechRate', label: 'listenSpeed', hint: 'optionSpeechRateHint' },
  ] },
  { name: 'toolbar-button', label: 'groupToolbarButton', controls: [
    { name: 'toolbarButton', label: 'optionToolbarButton', hint: 'optionToolbarButtonHint', options: { popup: 'toolbarButtonPopup', reader: 'toolbarButtonReader' } },
  ] },
  { name: 'language', label: 'groupLanguage', controls: [
    { name: 'language', label: 'optionLanguage', hint: 'optionLanguageHint', options: { browser: 'languageBrowser' } },
    { name: 'articleLabels', label: 'optionArticleLabels', hint: 'optionArticleLabelsHint', options: { interface: 'articleLabelsInterface', article: 'articleLabelsArticle' } },
  ] },
];
