/** The only importer of Readability: it says which paragraphs of a copy are the article. */
import { Readability } from '@mozilla/readability';

const MARK = 'data-klartext';
/** Above this it would take seconds; the shape of the page decides alone. */
const MOST_ELEMENTS = 1500;

/** Gives every piece of text a number that survives Readability's rewriting. */
function markTexts(copy: Element): Element[] {
  const texts = [...copy.querySelectorAll('p, h2, h3, h4, li, blockquote, td')];
  texts.forEach((text, index) => text.setAttribute(MARK, String(index)));
  return texts;
}

/** The pieces of text in `copy` that Readability takes for the article; none where it finds no article. */
export function askReadability(copy: Element, headline: string): Set<Element> {
  const texts = markTexts(copy);
  const chosen = new Set<Element>();
  if (copy.querySelectorAll('*').length <= MOST_ELEMENTS) {
    const page = copy.ownerDocument.implementation.createHTMLDocument(headline);
    page.body.append(page.importNode(copy, true));
    const found = new Readability<Node>(page, { serializer: (node) => node, disableJSONLD: true, charThreshold: 100 }).parse();
    for (const text of (found?.content as Element | undefined)?.querySelectorAll(`[${MARK}]`) ?? []) {
      const original = texts[Number(text.getAttribute(MARK))];
      if (original) chosen.add(original);
    }
  }
  for (const text of texts) text.removeAttribute(MARK);
  return chosen;
}
