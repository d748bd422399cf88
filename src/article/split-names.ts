/** Names as bylines string them together. */
import { tidyLine } from './tidy.ts';

/** Names in a byline; the publisher is no author, and what stands in brackets is a note. */
export function splitNames(text: string, and: string): string[] {
  const between = new RegExp(`\\s*[,;|/،؛、，]\\s*|\\s+${and}\\s+`, 'u');
  return text.replace(/\s*[([（][^)\]）]*[)\]）]/g, '').split(between).map(tidyLine)
    .filter((name) => /\p{L}{2}/u.test(name) && !/^(deutsche welle|dw)\b/i.test(name));
}
