/** Caches the theme of the extension's pages, because the settings arrive only after their first paint. */
const KEY = 'theme';

/** Applies the cached theme; the stored settings correct an outdated one when they arrive. */
export function applyCachedTheme(root: HTMLElement, storage: Storage): void {
  const theme = storage.getItem(KEY);
  if (theme) root.dataset['theme'] = theme;
}

/** Caches the theme that `root` has now. */
export function cacheTheme(root: HTMLElement, storage: Storage): void {
  storage.setItem(KEY, root.dataset['theme'] ?? '');
}
