/** Renders the panel of key points. */
import type { KeyPoint } from '../key-points/model.ts';
import { element } from './element.ts';
import type { Labels } from './labels.ts';

/** Renders the key points as a list of buttons, which lead to their sentences; `undefined` where there are none. */
export function renderKeyPoints(page: Document, keyPoints: readonly KeyPoint[], labels: Labels): HTMLElement | undefined {
  if (keyPoints.length === 0) return undefined;
  const items = keyPoints.map((keyPoint, index) => element(page, 'li', {}, [
    element(page, 'button', { class: 'key-point', type: 'button', 'data-point': index }, [keyPoint.text]),
  ]));
  return element(page, 'section', { class: 'key-points', 'aria-labelledby': 'klartext-key-points' }, [
    element(page, 'h2', { id: 'klartext-key-points', lang: labels.language, dir: labels.direction }, [labels.text('keyPoints')]),
    element(page, 'ol', {}, items),
  ]);
}
