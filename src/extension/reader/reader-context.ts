/** What every part of the reader works with while one article is shown. */
import type { Labels } from '../../view/labels.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import type { Settings } from '../settings.ts';
import type { ArticleOverrides } from './article-overrides.ts';

export interface ReaderContext {
  dialog: HTMLDialogElement;
  /** The article with its key points, and what became of the page's pieces. */
  answer: Extract<ReadAnswer, { article: object }>;
  labels: Labels;
  settings: Settings;
  /** Aborts when this article is no longer shown: at closing, and when another one takes its place. */
  signal: AbortSignal;
  /** Of a live blog: hashes of the posts seen before this reader was opened. */
  seen: ReadonlySet<string> | undefined;
  /** What was asked for beyond the page as it is. */
  overrides: ArticleOverrides;
  /** Reads the page anew and draws what it has become, at the same reading place. */
  rerender: () => Promise<void>;
  /** Shows this article with what a rule had taken out of it. */
  restore: (rules: readonly string[]) => void;
  /** Leaves the reader. */
  leave: () => void;
}
