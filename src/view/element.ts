/** Creates all nodes of the view: elements from a tag, attributes and children, never from markup. */

import { nativeMethod, nativeProperty } from '../article/dom-clobbering.ts';

export type Child = Node | string | undefined | false;
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function applyAttributes(node: Element, attributes: Attributes): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
}

/**
 * Creates an element in the document `page`. Attributes that are `undefined` or `false` are left out; `true` sets an
 * empty attribute. Children that are `undefined` or `false` are left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  page: Document, tag: Tag, attributes: Attributes = {}, children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const node = nativeMethod(page, 'createElement').call(page, tag) as HTMLElementTagNameMap[Tag];
  applyAttributes(node, attributes);
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Creates a line icon of 24 × 24 units from SVG path data. It is decoration, so screen readers skip it. */
export function renderIcon(page: Document, path: string): SVGSVGElement {
  const svg = nativeProperty(page, 'createElementNS')(SVG, 'svg');
  applyAttributes(svg, { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });
  const line = nativeProperty(page, 'createElementNS')(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
