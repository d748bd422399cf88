/**
 * Reads properties of nodes that a page's markup hides (DOM clobbering). With `<img name="querySelector">` in a page,
 * `document.querySelector` is that picture; with `<input name="matches">` in a form, the form has no `matches`. The
 * prototypes still have the properties. Source: HTML Standard, named access on Document and on form elements.
 */

/** Returns a node's property even where the markup hides it. A function is returned bound to the node. */
export function nativeProperty<Target extends Node, Name extends keyof Target>(node: Target, name: Name): Target[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Target[Name];
}

/** Returns a node's function without binding it, for thousands of calls: binding takes longer than the call. */
export function nativeMethod<Target extends Node, Name extends keyof Target>(node: Target, name: Name): Target[Name] {
  return (Object.getPrototypeOf(node) as Target)[name];
}

/**
 * Wraps a document so that its properties are read even where the markup hides them. Only for reading it and making
 * nodes: a browser's functions do not accept the wrapper as a document.
 */
export function readSafely(page: Document): Document {
  return new Proxy(page, { get: (target, name) => nativeProperty(target, name as keyof Document) });
}
