/**
 * Names in a page's markup hide properties of its nodes: with `<img name="querySelector">` in it, `document.querySelector`
 * is that picture, and with `<input name="matches">` in it a form has no `matches`. The prototypes still know.
 * Source: HTML Standard, "DOM clobbering" notes on named access on Document and on form elements.
 */

/** A node's own property, whatever the markup says; functions come bound to the node. */
export function nativeProperty<Target extends Node, Name extends keyof Target>(node: Target, name: Name): Target[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Target[Name];
}

/** A node's own function, not bound to it: for calls by the thousand, since binding takes longer than they do. */
export function nativeMethod<Target extends Node, Name extends keyof Target>(node: Target, name: Name): Target[Name] {
  return (Object.getPrototypeOf(node) as Target)[name];
}

/** The page as its prototype knows it. Only for reading and making nodes: the browser itself takes no stand-in for a document. */
export function readSafely(page: Document): Document {
  return new Proxy(page, { get: (target, name) => nativeProperty(target, name as keyof Document) });
}
