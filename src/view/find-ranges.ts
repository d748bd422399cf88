/** Finds texts in rendered nodes. */

/** The position of one character: its text node and its offset there, in UTF-16 code units. */
interface CharPosition { node: Text; offset: number }

/**
 * Returns the text of `root` without white space, and the position of each of its characters. White space is left out
 * because rendering turns line breaks into elements.
 */
function readChars(root: Node): { text: string; positions: CharPosition[] } {
  const positions: CharPosition[] = [];
  let text = '';
  const walker = root.ownerDocument?.createTreeWalker(root, 4 /* text nodes */);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    for (const { 0: char, index: offset } of (node as Text).data.matchAll(/\S/g)) {
      positions.push({ node: node as Text, offset });
      text += char;
    }
  }
  return { text, positions };
}

/**
 * Returns the range of each text inside `root`, at the same index as the text; `undefined` for a text that `root` does
 * not contain. Each search begins after the text found before, so that each of several equal sentences gets a range of
 * its own; other text in between (times, counters) is skipped.
 */
export function findRanges(root: Node, texts: readonly string[]): (Range | undefined)[] {
  const rendered = readChars(root);
  let from = 0;
  return texts.map((text) => {
    const chars = text.replace(/\s+/g, '');
    const index = chars === '' ? -1 : rendered.text.indexOf(chars, from);
    const first = rendered.positions[index];
    const last = rendered.positions[index + chars.length - 1];
    if (!first || !last) return undefined;
    from = index + chars.length;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  });
}
