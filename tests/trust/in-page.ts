/**
 * Questions asked inside hostile pages. Each is a function that travels as text and uses its arguments only, and asks
 * the prototypes: some payloads name an element "querySelectorAll", and one is a `<klartext-reader>` of the page's own.
 */

/** How many sentences of a page there are to find, written so that they can be told from each other. */
export const writeSentence = (page: number, index: number): string => `The ferryman of page ${page} counted boat ${index} before the fog came in.`;

/** What is shown to a reader: the reader's own root, or a file's or the popup's document. */
export type Where = 'reader' | 'document';

/** The numbers of the sentences that stand in an article, by which their whole wording is checked. */
export function findNumbers(document: Document, where: Where): number[] {
  const reader = Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot?.querySelector('article');
  const root = where === 'reader' ? reader : document.documentElement;
  return [...(root?.textContent ?? '').matchAll(/The ferryman of page \d+ counted boat (\d+) before the fog came in\./g)].map((found) => Number(found[1]));
}

/** The numbers of those that the browser itself has as paragraphs: an unclosed `<select>` swallows the rest of a page. */
export function findParagraphs(document: Document): number[] {
  const paragraphs = [...Document.prototype.querySelectorAll.call(document, '.rich-text p')];
  return paragraphs.filter((node) => !node.closest('select, svg, math, video, audio, object, template'))
    .flatMap((node) => /^The ferryman of page \d+ counted boat (\d+) before the fog came in\.$/.exec(node.textContent)?.[1] ?? []).map(Number);
}

/** What in a drawn article, or a file made of it, could ever run, send, or load something from elsewhere. */
export function findDanger(document: Document, where: Where): string[] {
  const running = /^(script|iframe|frame|frameset|fencedframe|portal|object|embed|applet|form|base|template|foreignobject|use|image|feimage|animate\w*|set|discard|handler|math|noscript|plaintext|xmp|isindex)$/i;
  // Renderers of Markdown make links of addresses in words, ftp's among them.
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

/** Whether the reader, which stands beside the page's body, is there. */
export function hasReader(document: Document): boolean {
  return Boolean(Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot);
}

/** What the reader has drawn, as markup. */
export function readMarkup(document: Document): string {
  return Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot?.querySelector('article')?.outerHTML ?? '';
}

/** How often a payload has run in this world: an element named "defaultView" hides the document's own. */
export function readCanary(): number {
  return (globalThis as { canaried?: number }).canaried ?? 0;
}

/** What the browser tells the reader before it prints: pictures out of sight are fetched. */
export function announcePrint(): void {
  EventTarget.prototype.dispatchEvent.call(globalThis, new Event('beforeprint'));
}

/** Presses a button of the reader's, behind another that opens its panel. */
export function press(document: Document, ...selectors: string[]): void {
  const root = Document.prototype.querySelector.call(document, 'html > klartext-reader')?.shadowRoot;
  for (const selector of selectors) root?.querySelector<HTMLElement>(selector)?.click();
}

/** Keeps every file that is handed to the browser from being saved, and holds it ready. */
export function noteFiles(): void {
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

/** The file that was held ready last. */
export function takeFile(): string | undefined {
  return (globalThis as { saved?: string[] }).saved?.pop();
}
