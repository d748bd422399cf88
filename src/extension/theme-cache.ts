/** The theme that a page of the extension showed last. */
const KEY = 'theme';

/** Shows it; a wrong one is put right as soon as the settings are there. */
export function applyCachedTheme(root: HTMLElement, memory: Storage): void {
  const theme = memory.getItem(KEY);
  if (theme) root.dataset['theme'] = theme;
}

/** Notes the theme that is shown. */
export function cacheTheme(root: HTMLElement, memory: Storage): void {
  memory.setItem(KEY, root.dataset['theme'] ?? '');
}
