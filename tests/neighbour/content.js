/** Behaves as dictionary and translator extensions do: reads the double-clicked word, and replaces words in text nodes. */
document.addEventListener('dblclick', () => {
  document.documentElement.dataset.lookedUp = String(getSelection()).trim();
});

/**
 * Yields the text nodes of the page and of every open shadow root in it.
 * @param {Node} root
 * @returns {Generator<Text>}
 */
function* readTexts(root) {
  for (const node of root.childNodes) {
    if (node instanceof Text) yield node;
    else if (!['STYLE', 'SCRIPT'].includes(node.nodeName)) yield* readTexts(node);
  }
  if (root instanceof Element && root.shadowRoot) yield* readTexts(root.shadowRoot);
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'F4') return;
  for (const text of readTexts(document.documentElement)) text.data = text.data.replaceAll('ferry', 'Fähre');
});
