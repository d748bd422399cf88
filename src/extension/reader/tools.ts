/** The buttons of the reader's toolbar, in order: one line a tool. */
import type { LabelKey } from '../../view/labels.ts';
import type { ReaderContext } from './context.ts';

export interface Tool {
  /** Class of its button. */
  name: string;
  label: LabelKey;
  /** Path of a line icon on a grid of 24. */
  icon: string;
  /** The key that presses it, shown in its title; one letter or a named key. */
  key?: string;
  press: (button: HTMLButtonElement) => void;
}

/** Makes the tools for one shown article. */
export function makeTools(_context: ReaderContext): Tool[] {
  return [];
}
