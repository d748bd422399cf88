/** Deutsche Welle renames things: a page whose every class, id and `data-` attribute has another name and value. */

/** A name that says nothing, the same for the same word: pages rename consistently. */
function renamed(word: string): string {
  let hash = 7;
  for (const character of word) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0x7fffffff;
  return `x${hash.toString(36)}`;
}

/** Scrambles `page` in place. */
export function scramble(page: Document): Document {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      // What refers to an id is renamed with it.
      if (/^(class|id|for|popovertarget|aria-(labelledby|describedby|details|controls))$/.test(name)) element.setAttribute(name, value.split(/\s+/).filter(Boolean).map(renamed).join(' '));
      if (!name.startsWith('data-')) continue;
      element.removeAttribute(name);
      element.setAttribute(`data-${renamed(name)}`, renamed(value));
    }
  }
  return page;
}
