/**
 * Copies the article into a document of its own: the page itself must not change. What the rules remove is not copied,
 * so all later steps work on a few hundred elements instead of thousands.
 */
import type { Rule } from '../../sites/site.ts';
import { excerpt } from '../clean-text.ts';
import type { Resumable } from '../resumable.ts';
import { nativeProperty } from '../dom-clobbering.ts';
import type { Removal } from '../model.ts';
import { isLeftOpen } from './find-removals.ts';

/** Deeper elements become siblings: ten thousand nested ones would overflow the stack of every recursive function. */
const MAX_DEPTH = 120;
/** Far more than any article has. The rest of such a page is left out, and listed as left out. */
const MAX_NODES = 60_000;
/** Nodes between two pauses. */
const NODES_PER_YIELD = 500;

/** Elements that hold no text of an article. They are left out without being listed. */
const NOT_COPIED = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'link', 'meta', 'object', 'canvas', 'head', 'map',
]);

interface Task { node: Node; into: Element; depth: number }

/**
 * Reads a link to another node. Fields of a form can hide the form's own properties, but not those of other elements.
 */
function readNode(node: Node & { localName?: unknown }, name: 'lastChild' | 'previousSibling'): Node | null {
  const isForm = typeof node.localName === 'string' ? node.localName === 'form' : node.localName !== undefined;
  return isForm ? nativeProperty<Node, typeof name>(node, name) : node[name];
}

function pushChildren(tasks: Task[], parent: Node, into: Element, depth: number): void {
  for (let child = readNode(parent, 'lastChild'); child; child = readNode(child, 'previousSibling')) tasks.push({ node: child, into, depth });
}

/**
 * Elements that Chromium (seen in version 156) never frees in a document without a window, nor the document with them.
 */
const NEVER_FREED = new Set(['video', 'audio', 'source', 'track']);

/** Copies an element without its children. One that would never be freed becomes an element of another namespace. */
function copyElement(element: Element, target: Document): Element {
  if (!NEVER_FREED.has(element.localName)) return target.importNode(element, false);
  const copy = target.createElementNS('klartext', element.localName);
  // The parser accepts attribute names that `setAttribute` rejects.
  for (const name of element.getAttributeNames()) if (/^[a-z_][\w.-]*$/i.test(name)) copy.setAttribute(name, element.getAttribute(name) ?? '');
  return copy;
}

/** On a copied element that a rule removes and the reader has restored. */
const RESTORED = 'data-klartext-restored';

/**
 * Copies `article` into `target` without `removals`, except those of `restoredRules`, which it marks. Returns the copy
 * and the list of what was left out. Iterative, since pages can be nested to any depth.
 */
export function* copyArticle(
  article: Element, target: Document, removals: ReadonlyMap<Element, Rule>, restoredRules: ReadonlySet<string>,
): Resumable<{ copy: Element; removed: Removal[] }> {
  const removed: Removal[] = [];
  const copy = target.createElement('div');
  const tasks: Task[] = [];
  pushChildren(tasks, article, copy, 0);
  let nodes = 0;
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    nodes += 1;
    if (nodes % NODES_PER_YIELD === 0) yield;
    if (nodes > MAX_NODES) {
      removed.push({ what: excerpt(nativeProperty(task.node, 'textContent') ?? ''), why: `the page has more than ${MAX_NODES} pieces`, rule: 'too-large' });
      break;
    }
    const { node, into, depth } = task;
    if (node.nodeType === 3) into.appendChild(target.createTextNode((node as Text).data));
    // A form whose field is named "nodeType" has that field there instead of a number.
    if (node.nodeType !== 1 && typeof node.nodeType === 'number') continue;
    const element = node as Element;
    const rule = removals.get(element);
    if (rule && !restoredRules.has(rule.name)) {
      removed.push({ what: excerpt(nativeProperty(element, 'textContent') ?? '') || `<${nativeProperty(element, 'localName')}>`, why: rule.reason, rule: rule.name, returns: true });
    } else if (isLeftOpen(element)) {
      // Its children alone are copied: fields would hide the properties of a copied form as well.
      pushChildren(tasks, element, into, depth);
    } else if (!NOT_COPIED.has(element.localName)) {
      const child = copyElement(element, target);
      into.appendChild(child);
      if (rule) child.setAttribute(RESTORED, '');
      pushChildren(tasks, element, depth < MAX_DEPTH ? child : into, Math.min(depth + 1, MAX_DEPTH));
    }
  }
  return { copy, removed };
}

/** Returns the body's elements with the restored elements outside them, in the page's order. */
export function withRestored(copy: Element, elements: readonly Element[]): Element[] {
  const restored = [...copy.querySelectorAll(`[${RESTORED}]`)].filter((candidate) => !elements.some((element) => element.contains(candidate)));
  return [...elements, ...restored].toSorted((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}
