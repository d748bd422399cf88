/** Small articles in words of our own. */
import type { Article, Block, PostBlock, Span } from '../../../src/article/model.ts';

export function paragraph(text: string): Block {
  return { kind: 'paragraph', spans: [{ text }] };
}

export function bullets(...items: string[]): Block {
  return { kind: 'list', ordered: false, items: items.map((text): Span[] => [{ text }]) };
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 2, spans: [{ text }] };
}

export function post(time: string, ...texts: string[]): PostBlock {
  return { kind: 'post', time, headline: 'Entry', authors: [], blocks: texts.map(paragraph) };
}

export function article(blocks: Block[], more: Partial<Article> = {}): Article {
  return {
    kind: 'article', url: 'https://www.dw.com/en/x/a-1', language: 'en', direction: 'ltr', headline: '', kicker: [],
    authors: [], blocks, credits: [], ...more,
  };
}

/** A report of eleven plain sentences in four paragraphs. */
export const HARBOUR = [
  'The harbour of Lindholm closed its northern gates on Monday after engineers found cracks in two of its seven locks.',
  'Ships bound for the inland canals must wait at anchor until divers have examined the concrete below the water line.',
  'Harbour master Tilda Varn said the repairs would cost at least nine million crowns and last until the end of spring.',
  'The locks were built in 1931 and have been strengthened twice since then.',
  'Fishermen fear for the herring season, which brings the town about a third of its yearly income.',
  'Traders have begun to send timber and grain by rail instead, although the line through Moorbek has a single track.',
  'A second inspection is planned for Thursday, when the tide will be at its lowest this month.',
  'The regional parliament will debate emergency funds for Lindholm next week.',
  'Opposition members accuse the ministry of having ignored three warnings about the locks.',
  'The ministry rejects the charge and points to reports that were published every year.',
  'Insurance companies have sent surveyors to Lindholm to estimate the damage to trade.',
];

export function harbourBlocks(): Block[] {
  return [0, 3, 6, 9].map((from) => paragraph(HARBOUR.slice(from, from + 3).join(' ')));
}
