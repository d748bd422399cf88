/** Hands a file to the browser's downloads. */
import { element } from '../../../view/element.ts';

/** The link that is pressed for it stands in the reader; the page learns nothing of the click. */
export function download(root: HTMLElement, file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = element(root.ownerDocument, 'a', { href: url, download: name, hidden: true });
  // A router of the page would follow every link that it sees clicked.
  link.addEventListener('click', (event) => event.stopPropagation());
  root.append(link);
  link.click();
  link.remove();
  // The browser reads the file when the person has chosen a place for it.
  setTimeout(() => URL.revokeObjectURL(url), 600_000);
}
