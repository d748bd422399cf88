/**
 * A copy of the article alone, in a document of its own: the page is not ours. What the rules remove never gets
 * in, so everything later works on a few hundred elements instead of thousands.
 */
import type { Rule } from '../../sites/site.ts';
import type { Removal } from '../model.ts';
import type { Resumable } from '../cooperative.ts';
import { excerpt } from '../clean-text.ts';
import { nativeProperty } from '../dom-clobbering.ts';
import { isLeftOpen } from './find-removals.ts';

/** Deeper elements are put beside each other: ten thousand nested ones would overflow every recursion. */
const MAX_DEPTH = 120;
/** Far more than any article; the rest of a page gone mad is left out, and said so. */
const MAX_NODES = 60_000;
/** Between two pauses. */
const NODES_PER_YIELD = 500;

/** Never text of an article, and not worth a word about it. */
const silent = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'link', 'meta', 'object', 'canvas', 'head', 'map',
]);

interface Task { node: Node; into: Element; depth: number }

/** What the markup's names cannot hide: those of a form's fields hide the form's own, and of no other element. */
function readNode(node: Node & { localName?: unknown }, name: 'lastChild' | 'previousSibling'): Node | null {
  const isForm = typeof node.localName === 'string' ? node.localName === 'form' : node.localName !== undefined;
  return isForm ? nativeProperty<Node, typeof name>(node, name) : node[name];
}

function pushChildren(tasks: Task[], parent: Node, into: Element, depth: number): void {
  for (let child = readNode(parent, 'lastChild'); child; child = readNode(child, 'previousSibling')) tasks.push({ node: child, into, depth });
}

/** Chromium (seen in version 156) never lets go of these in a document without a window, nor of the document with them. */
const held = new Set(['video', 'audio', 'source', 'track']);

/** The element alone; one that would be held is copied as one that only has its name and attributes. */
function copyElement(element: Element, target: Document): Element {
  if (!held.has(element.localName)) return target.importNode(element, false);
  const copy = target.createElementNS('klartext', element.localName);
  // Markup may write attributes that no script may set.
  for (const name of element.getAttributeNames()) if (/^[a-z_][\w.-]*$/i.test(name)) copy.setAttribute(name, element.getAttribute(name) ?? '');
  return copy;
}

/** On a copied element that a rule would have taken out, had the reader not asked for it back. */
const RESTORED = 'data-klartext-brought-back';

/** Copies `article` without `removals` into `target`; iterative, since pages may be nested without end. */
export function* copyArticle(article: Element, target: Document, removals: ReadonlyMap<Element, Rule>, restoredRules: ReadonlySet<string>): Resumable<{ copy: Element; removed: Removal[] }> {
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
    // A form's field may be called "nodeType", and be no number.
    if (node.nodeType !== 1 && typeof node.nodeType === 'number') continue;
    const element = node as Element;
    const rule = removals.get(element);
    if (rule && !restoredRules.has(rule.name)) {
      removed.push({ what: excerpt(nativeProperty(element, 'textContent') ?? '') || `<${nativeProperty(element, 'localName')}>`, why: rule.reason, rule: rule.name, returns: true });
    } else if (isLeftOpen(element)) {
      // Only opened: a form's fields hide its own names, also in the copy.
      pushChildren(tasks, element, into, depth);
    } else if (!silent.has(element.localName)) {
      const child = copyElement(element, target);
      into.appendChild(child);
      if (rule) child.setAttribute(RESTORED, '');
      pushChildren(tasks, element, depth < MAX_DEPTH ? child : into, Math.min(depth + 1, MAX_DEPTH));
    }
  }
  return { copy, removed };
}

/** The body's elements with what the reader asked back from beside them, in the page's order. */
export function withRestored(copy: Element, elements: readonly Element[]): Element[] {
  const back = [...copy.querySelectorAll(`[${RESTORED}]`)].filter((piece) => !elements.some((element) => element.contains(piece)));
  return [...elements, ...back].toSorted((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}
