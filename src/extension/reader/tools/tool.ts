/** A button of the reader's toolbar. */
import type { LabelKey } from '../../../view/labels.ts';

export interface Tool {
  /** Class of its button. */
  name: string;
  label: LabelKey;
  /** Path of a line icon on a grid of 24. */
  icon: string;
  /** The key that presses it, shown in its title and in the help; one letter or sign. */
  key?: string;
  /** What a press does … */
  press?: (button: HTMLButtonElement) => void;
  /** … or what stands in the panel that it opens. */
  fill?: () => Node[];
}
