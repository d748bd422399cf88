/** Renders the player bar at the lower edge, with controls or a message on why there is no sound. */
import { renderIcon, element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { CLOSE_ICON, renderIconButton } from '../render-button.ts';
import { fields } from '../settings.ts';
import type { Player, PlayerState } from './player.ts';

const PLAY_ICON = 'M7 4.5v15l12-7.5z';
const PAUSE_ICON = 'M8 5v14M16 5v14';
const STEPS = [
  ['listenPreviousParagraph', 'M11 6l-6 6 6 6M18 6l-6 6 6 6', 'paragraph', -1],
  ['listenPreviousSentence', 'M15 6l-6 6 6 6', 'sentence', -1],
  ['listenNextSentence', 'M9 6l6 6-6 6', 'sentence', 1],
  ['listenNextParagraph', 'M6 6l6 6-6 6M13 6l6 6-6 6', 'paragraph', 1],
] as const;

export interface PlayerActions {
  close: () => void;
  /** Sets the rate, as a multiple of the voice's own. */
  setRate: (rate: number) => void;
}

export interface Bar {
  node: HTMLElement;
  /** Adds the controls; `rate` is their first rate. */
  showControls: (player: Player, rate: number) => void;
  showState: (state: PlayerState) => void;
  /** Shows a message in the status. */
  showMessage: (message: string) => void;
}

/** Renders the bar with its status and the button that closes it. */
export function renderPlayerBar(page: Document, labels: Labels, actions: PlayerActions): Bar {
  const status = element(page, 'p', { class: 'listening-status', role: 'status' });
  const toggle = element(page, 'button', { class: 'listening-toggle', type: 'button' });
  const renderSpeed = (rate: number): HTMLElement => {
    const { min, max, step } = fields.speechRate;
    const format = (value: number): string => `${labels.number(value)} ×`;
    const output = element(page, 'output', { class: 'listening-rate' }, [format(rate)]);
    const input = element(page, 'input', { type: 'range', name: 'speechRate', min, max, step, value: rate, 'aria-label': labels.text('listenSpeed'), 'aria-valuetext': format(rate) });
    input.addEventListener('input', () => {
      output.textContent = format(input.valueAsNumber);
      input.setAttribute('aria-valuetext', output.textContent);
    });
    // Trusted events only: the page's scripts can reach the input, as the shadow root is open.
    input.addEventListener('change', (event) => { if (event.isTrusted) actions.setRate(input.valueAsNumber); });
    return element(page, 'label', { class: 'listening-speed', title: labels.text('listenSpeed') }, [input, output]);
  };
  const node = element(page, 'section', { class: 'listening', role: 'group', lang: labels.language, dir: labels.direction, 'aria-label': labels.text('listen') }, [
    status, renderIconButton(page, { name: 'listening-close', label: labels.text('listenClose'), icon: CLOSE_ICON }, actions.close),
  ]);
  return {
    node,
    showControls: (player, rate) => {
      toggle.addEventListener('click', player.toggle);
      const steps = STEPS.map(([label, icon, unit, by]) => (
        renderIconButton(page, { name: `listening-${unit}`, label: labels.text(label), icon }, () => player.step(unit, by))));
      // Media controls run from left to right in every script.
      status.before(element(page, 'div', { class: 'listening-keys', dir: 'ltr' }, [...steps.slice(0, 2), toggle, ...steps.slice(2)]), renderSpeed(rate));
    },
    showState: ({ playing, failed }) => {
      const label = labels.text(playing ? 'listenPause' : 'listenPlay');
      toggle.replaceChildren(renderIcon(page, playing ? PAUSE_ICON : PLAY_ICON));
      toggle.title = label;
      toggle.ariaLabel = label;
      status.textContent = failed ? labels.text('listenFailed') : '';
    },
    showMessage: (message) => { status.textContent = message; },
  };
}
