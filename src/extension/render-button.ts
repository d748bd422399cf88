/** Renders buttons that call a function when they are pressed. */
import { element, renderIcon, type Attributes, type Child } from '../view/element.ts';

/** Paths of icons that several surfaces use, on a grid of 24 × 24 units. */
export const CLOSE_ICON = 'M6 6l12 12M18 6L6 18';
export const COPY_ICON = 'M9 9h11v11H9zM5 15H4V4h11v1';

type Press = (button: HTMLButtonElement) => void;

/** Renders a button; `attributes` are those beside its type. */
export function renderButton(page: Document, attributes: Attributes, children: readonly Child[], press: Press): HTMLButtonElement {
  const button = element(page, 'button', { ...attributes, type: 'button' }, children);
  button.addEventListener('click', () => press(button));
  return button;
}

export interface IconButtonPlan {
  /** Class of the button. */
  name: string;
  /** Shown as the button's title, and its accessible name. */
  label: string;
  /** Path of the icon, on a grid of 24 × 24 units. */
  icon: string;
}

/** Renders a button that shows an icon and no text. */
export function renderIconButton(page: Document, { name, label, icon }: IconButtonPlan, press: Press): HTMLButtonElement {
  return renderButton(page, { class: name, title: label, 'aria-label': label }, [renderIcon(page, icon)], press);
}
