/**
 * Functions that run inside hostile pages. Each is sent as text, uses nothing but its arguments, and calls the methods of
 * the prototypes: some payloads name an element "querySelectorAll", and one is a `<klartext-reader>` of the page.
 */

/** Returns sentence `index` of page `page`. */
export const writeSentence = (page: number, index: number): string => `The ferryman of page ${page} counted boat ${index} before the fog came in.`;

/** Where to look: in the reader's shadow root, or in the document of a file or the popup. */
export type Where = 'reader' | 'document';

/** Returns the numbers of the sentences in an article whose whole wording is there. */
export function findNumbers(document: Document, where: Where): number[] {
  const reader = Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot?.querySelector('article');
  const root = where === 'reader' ? reader : document.documentElement;
  return [...(root?.textContent ?? '').matchAll(/The ferryman of page \d+ counted boat (\d+) before the fog came in\./g)].map((found) => Number(found[1]));
}

/** Returns the numbers of the sentences that the browser parses as paragraphs: an unclosed `<select>` hides the rest of a page. */
export function findParagraphs(document: Document): number[] {
  const paragraphs = [...Document.prototype.querySelectorAll.call(document, '.rich-text p')];
  return paragraphs.filter((node) => !node.closest('select, svg, math, video, audio, object, template'))
    .flatMap((node) => /^The ferryman of page \d+ counted boat (\d+) before the fog came in\.$/.exec(node.textContent)?.[1] ?? []).map(Number);
}

/** Returns the elements and attributes of a rendered article, or of a file made of it, that could run, send or load something from another host. */
export function findDanger(document: Document, where: Where): string[] {
  const running = /^(script|iframe|frame|frameset|fencedframe|portal|object|embed|applet|form|base|template|foreignobject|use|image|feimage|animate\w*|set|discard|handler|math|noscript|plaintext|xmp|isindex)$/i;
  // Markdown renderers turn URLs in the text into links, also with ftp.
  const followed = where === 'reader' ? /^(https?:|mailto:|#)/i : /^(https?:|ftp:|mailto:|#|article\.xhtml(#|$))/i;
  const loaded = /^(https?:\/\/(([\w-]+\.)+(dw\.com|dw\.de|dw-world\.de)|(tv|radio)downloaddw-a\.akamaihd\.net)\/|data:image\/|pictures\/)/;
  const root = where === 'reader' ? Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot : document;
  return [...root?.querySelectorAll('*') ?? []].flatMap((node) => {
    const tag = node.localName;
    if (running.test(tag) || (where === 'reader' && /^(meta|link)$/i.test(tag))) return [tag];
    return [...node.attributes].filter(({ name, value }) => /^on|^(srcdoc|ping|formaction|action|background|data|manifest|archive|code(base)?|is)$/i.test(name)
      || (name === 'style' && /url\(|image|expression|import|binding|behavior/i.test(value))
      || (/^(xlink:)?href$/.test(name) && tag !== 'link' && !followed.test(value))
      || (/^(src|poster)$/.test(name) && !loaded.test(value))
      || (/srcset$/i.test(name) && value.split(/\s+(?:[\d.]+[wx])?,?\s*/).some((part) => part !== '' && !loaded.test(part)))
      || (name === 'target' && !/noopener/.test(node.getAttribute('rel') ?? ''))).map(({ name, value }) => `${tag} ${name}=${value}`);
  });
}

/** Returns whether the reader is mounted beside the page's body. */
export function hasReader(document: Document): boolean {
  return Boolean(Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot);
}

/** Returns the HTML that the reader has rendered. */
export function readMarkup(document: Document): string {
  return Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot?.querySelector('article')?.outerHTML ?? '';
}

/** Returns how often a payload has run in this world. Reads `globalThis`, because an element named "defaultView" hides the document's property. */
export function readCanary(): number {
  return (globalThis as { canaried?: number }).canaried ?? 0;
}

/** Fires the `beforeprint` event, at which the reader loads all pictures. */
export function announcePrint(): void {
  EventTarget.prototype.dispatchEvent.call(globalThis, new Event('beforeprint'));
}

/** Clicks elements of the reader in turn: the button that opens a panel, and a button in it. */
export function press(document: Document, ...selectors: string[]): void {
  const root = Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot;
  for (const selector of selectors) root?.querySelector<HTMLElement>(selector)?.click();
}

/** Cancels every download from now on and stores the file as base64 in `saved`. */
export function captureDownloads(): void {
  const saved: string[] = [];
  Object.assign(globalThis, { saved });
  EventTarget.prototype.addEventListener.call(globalThis, 'click', (event) => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    void fetch(link.href).then((response) => response.arrayBuffer()).then((buffer) => {
      let binary = '';
      for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte);
      saved.push(btoa(binary));
    });
  }, true);
}

/** Removes and returns the last captured file as base64; `undefined` where there is none. */
export function takeDownload(): string | undefined {
  return (globalThis as { saved?: string[] }).saved?.pop();
}
