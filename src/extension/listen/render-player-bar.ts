/** The bar at the lower edge: play and pause, steps, speed, the way out; or a sentence on why there is no sound. */
import { renderIcon, element } from '../../view/element.ts';
import type { Labels } from '../../view/labels.ts';
import { CLOSE_ICON, renderIconButton } from '../render-button.ts';
import { fields } from '../settings.ts';
import type { Player, PlayerState } from './player.ts';

const PLAY = 'M7 4.5v15l12-7.5z';
const PAUSE = 'M8 5v14M16 5v14';
const STEPS = [
  ['listenPreviousParagraph', 'M11 6l-6 6 6 6M18 6l-6 6 6 6', 'paragraph', -1],
  ['listenPreviousSentence', 'M15 6l-6 6 6 6', 'sentence', -1],
  ['listenNextSentence', 'M9 6l6 6-6 6', 'sentence', 1],
  ['listenNextParagraph', 'M6 6l6 6-6 6M13 6l6 6-6 6', 'paragraph', 1],
] as const;

export interface PlayerActions {
  close: () => void;
  /** A new speed, as a multiple of the voice's own. */
  setRate: (rate: number) => void;
}

export interface Bar {
  node: HTMLElement;
  /** Puts the controls in; `rate` is the speed they begin with. */
  showControls: (player: Player, rate: number) => void;
  showPopupState: (state: PlayerState) => void;
  /** Says a sentence in place of the controls. */
  showMessage: (message: string) => void;
}

/** Draws the bar, empty but for its way out. */
export function renderPlayerBar(page: Document, labels: Labels, actions: PlayerActions): Bar {
  const status = element(page, 'p', { class: 'listening-status', role: 'status' });
  const toggle = element(page, 'button', { class: 'listening-toggle', type: 'button' });
  const renderSpeed = (rate: number): HTMLElement => {
    const { min, max, step } = fields.speechRate;
    const write = (value: number): string => `${labels.number(value)} ×`;
    const shown = element(page, 'output', { class: 'listening-rate' }, [write(rate)]);
    const input = element(page, 'input', { type: 'range', name: 'speechRate', min, max, step, value: rate, 'aria-label': labels.text('listenSpeed'), 'aria-valuetext': write(rate) });
    input.addEventListener('input', () => {
      shown.textContent = write(input.valueAsNumber);
      input.setAttribute('aria-valuetext', shown.textContent);
    });
    // Only a reader's own hand: the page can reach into the open root.
    input.addEventListener('change', (event) => { if (event.isTrusted) actions.setRate(input.valueAsNumber); });
    return element(page, 'label', { class: 'listening-speed', title: labels.text('listenSpeed') }, [input, shown]);
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
      // Like a tape's keys these run from left to right in every script.
      status.before(element(page, 'div', { class: 'listening-keys', dir: 'ltr' }, [...steps.slice(0, 2), toggle, ...steps.slice(2)]), renderSpeed(rate));
    },
    showPopupState: ({ playing, failed }) => {
      const label = labels.text(playing ? 'listenPause' : 'listenPlay');
      toggle.replaceChildren(renderIcon(page, playing ? PAUSE : PLAY));
      toggle.title = label;
      toggle.ariaLabel = label;
      status.textContent = failed ? labels.text('listenFailed') : '';
    },
    showMessage: (message) => { status.textContent = message; },
  };
}
