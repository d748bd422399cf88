/** Declares a tool of the reader's toolbar. */
import type { LabelKey } from '../../../view/labels.ts';

export interface Tool {
  /** Class of the tool's button. */
  name: string;
  label: LabelKey;
  /** Path of a line icon on a grid of 24 × 24 units. */
  icon: string;
  /** The character of the key that presses the button; shown in its title and in the help. */
  key?: string;
  /** Called at a press. Either this or `fill` is set. */
  press?: (button: HTMLButtonElement) => void;
  /** Renders the contents of the panel that a press opens. */
  fill?: () => Node[];
}
