/**
 * The lines at the end of a text that say who worked on it. They are known by their shape in any language: an agency
 * sign-off, a line that is nothing but emphasised, a label with names.
 */
import { hasWord, charClassAt, lazyRegExp, LOWER } from '../char-classes.ts';
import { spansText } from '../block-text.ts';
import type { Block, ParagraphBlock } from '../model.ts';
import type { BylineContext } from './split-byline.ts';
import { splitByline } from './split-byline.ts';

/** "bik/jil (AFP, Reuters)", "ع.ب/ س.ن (د ب أ، رويترز)", "(dpa, AFP)"; counter-example: "She left (they said)". */
const signOff = lazyRegExp(String.raw`^(?:[\p{L}\p{M}.]{1,6}(?:[ /،,.-]{1,3}[\p{L}\p{M}.]{1,6}){0,6}[\s/]*)?[(（][\p{L}\p{M}\p{N}\s.,،、，/&-]{2,80}[)）]\.?$`);
/** "DW,dpa,AFP/ET,BK" of Turkish pages. */
const slashed = lazyRegExp(String.raw`^(?:\p{L}{2,8}[,\s]{1,2}){0,5}\p{L}{2,8}\s?\/\s?\p{Lu}{2,3}(?:[,/]\s?\p{Lu}{2,3})*$`);
/** "jp/rtr/afp" of Portuguese pages: initials, then agencies. */
const initialled = lazyRegExp(String.raw`^\p{L}{1,3}\/\p{L}{2,8}(?:[/,]\s?\p{L}{2,8}){0,6}$`);
/** "Edited by: Nora Bakke": a label of a few words, a colon, a few names. */
const labelled = /^[^:：.!?]{2,40}\s?[:：]\s?[^:：.!?؟。]{2,60}$/u;
const mostLines = 4;
const longest = 200;

/** Whether a line is nothing but an agency's sign-off. */
export function isInitialsSignature(text: string): boolean {
  // Without a bracket at its end it is none: that is cheaper to know.
  return /[)）]\.?$/.test(text) && signOff().test(text);
}

/** Labels with names stand one below the other, or in one line: "Author: … / Editor: …". */
function linesOf(text: string): string[] {
  return text.split(/\n|\s[/|]\s(?=[^:：]+[:：])/);
}

function isLabelled(text: string): boolean {
  const lines = linesOf(text);
  return lines.length <= mostLines && lines.every((line) => labelled.test(line));
}

function isEmphasised({ spans }: ParagraphBlock): boolean {
  return spans.every((span) => span.emphasis === true || !hasWord(span.text));
}

/** Names begin large where a script knows large letters. */
function holdsNames(text: string): boolean {
  const values = linesOf(text).map((line) => line.split(/[:：]/)[1] ?? '');
  return values.every((value) => {
    const words = value.trim().split(/[\s,]+/);
    const small = words.filter((word) => charClassAt(word, 0) & LOWER).length;
    return words.length <= 8 && small * 2 < words.length && !/\d{3}/.test(value);
  });
}

/**
 * Authors of pages that name them only in the last lines, as those of 2011 to 2013 do: "Author: … / Editor: …". The
 * labels are not read; who wrote stands above who edited, and a single line may be either.
 */
export function findSignedAuthors(credits: readonly string[], bylineContext: BylineContext): string[] {
  const signed = credits.find((credit) => linesOf(credit).length > 1 && isLabelled(credit));
  return signed === undefined ? [] : splitByline(linesOf(signed)[0]?.split(/[:：]/)[1] ?? '', bylineContext);
}

/** Whether a paragraph at the end of a text is a credit. */
function isCredit(block: ParagraphBlock): boolean {
  const text = spansText(block.spans).trim();
  if (text.length > longest) return text.startsWith('©');
  if (text.startsWith('©') || text.length < 100 && isInitialsSignature(text)) return true;
  if (text.includes('/') && (slashed().test(text) || initialled().test(text))) return true;
  if (block.spans.some((span) => span.href !== undefined && !isEmphasised(block))) return false;
  return isEmphasised(block) || (isLabelled(text) && holdsNames(text));
}

/** Takes the credits from the end of the blocks: kept apart, in their order. A text that is nothing else stays. */
export function splitCredits(blocks: readonly Block[]): { blocks: Block[]; credits: string[] } {
  const kept = [...blocks];
  const credits: string[] = [];
  let index = kept.length - 1;
  while (index > 0) {
    const block = kept[index]!;
    if (block.kind === 'paragraph' && isCredit(block)) {
      credits.unshift(spansText(block.spans).trim());
      kept.splice(index, 1);
    } else if (!isPicture(block)) break;
    index -= 1;
  }
  return kept.some((block) => block.kind === 'paragraph' || block.kind === 'list') ? { blocks: kept, credits } : { blocks: [...blocks], credits: [] };
}

/** Cards and pictures may follow the sign-off, as the video of a legacy page does. */
function isPicture({ kind }: Block): boolean {
  return kind === 'figure' || kind === 'video' || kind === 'audio' || kind === 'gallery' || kind === 'embed' || kind === 'related';
}
