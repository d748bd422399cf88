/** Declares what all parts of the reader work with while they show one article. */
import type { Labels } from '../../view/labels.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import type { Settings } from '../settings.ts';
import type { ArticleOverrides } from './article-overrides.ts';

export interface ReaderContext {
  dialog: HTMLDialogElement;
  /** The article with its key points, and what was kept and removed of the page. */
  answer: Extract<ReadAnswer, { article: object }>;
  labels: Labels;
  settings: Settings;
  /** Aborts when this rendering is no longer shown: when the reader closes and when another rendering replaces it. */
  signal: AbortSignal;
  /** For live blogs: hashes of the posts that were seen before this visit. */
  seen: ReadonlySet<string> | undefined;
  /** What the person requested for this article beyond its normal extraction; parts of the reader add to it. */
  overrides: ArticleOverrides;
  /** Extracts and renders the page anew, at the same scroll position. */
  rerender: () => Promise<void>;
  /** Renders the article anew with what these rules had removed. */
  restore: (rules: readonly string[]) => void;
  /** Closes the reader. */
  leave: () => void;
}
