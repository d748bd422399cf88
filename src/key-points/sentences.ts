/** Where sentences begin and end. */

export interface Sentence {
  text: string;
  /** Offsets in the text that was read, in UTF-16 units: `text.slice(start, end)` is the sentence. */
  start: number;
  end: number;
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The sentences of one block in reading order, never across a line break; an unknown language is read like English. */
export function readSentences(text: string, language: string): Sentence[] {
  return [...segmenterFor(language).segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const trimmed = segment.trim();
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
}
