/** Where texts stand in drawn nodes. */

interface Letter { node: Text; offset: number }

/** Every character that is no white space, with its place: drawing may turn line breaks into elements. */
function readLetters(root: Node): { text: string; letters: Letter[] } {
  const letters: Letter[] = [];
  let text = '';
  const walker = root.ownerDocument?.createTreeWalker(root, 4 /* text nodes */);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    for (const { 0: letter, index: offset } of (node as Text).data.matchAll(/\S/g)) {
      letters.push({ node: node as Text, offset });
      text += letter;
    }
  }
  return { text, letters };
}

/**
 * The range of each text inside `root`, in order: each is looked for behind the one before it, so that repeated
 * sentences find their own place, and what stands between them (times, counters) is passed over. `undefined` for a
 * text that is not there.
 */
export function findRanges(root: Node, texts: readonly string[]): (Range | undefined)[] {
  const rendered = readLetters(root);
  let from = 0;
  return texts.map((text) => {
    const wanted = text.replace(/\s+/g, '');
    const at = wanted === '' ? -1 : rendered.text.indexOf(wanted, from);
    const first = rendered.letters[at];
    const last = rendered.letters[at + wanted.length - 1];
    if (!first || !last) return undefined;
    from = at + wanted.length;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  });
}
