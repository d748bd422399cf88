/**
 * Recognises credits: the lines at the end of a text that say who worked on it. Their form is the same in all
 * languages: an agency's sign-off, a line in italics, a label with names.
 */
import { spansText } from '../block-text.ts';
import { charClassAt, hasWord, lazyRegExp, LOWER } from '../char-classes.ts';
import type { Block, ParagraphBlock } from '../model.ts';
import type { BylineContext } from './split-byline.ts';
import { splitByline } from './split-byline.ts';

/** "bik/jil (AFP, Reuters)", "ع.ب/ س.ن (د ب أ، رويترز)", "(dpa, AFP)". Counter-example: "She left (they said)". */
const signOff = lazyRegExp(String.raw`^(?:[\p{L}\p{M}.]{1,6}(?:[ /،,.-]{1,3}[\p{L}\p{M}.]{1,6}){0,6}[\s/]*)?[(（][\p{L}\p{M}\p{N}\s.,،、，/&-]{2,80}[)）]\.?$`);
/** "DW,dpa,AFP/ET,BK" of Turkish pages. */
const agenciesAndInitials = lazyRegExp(String.raw`^(?:\p{L}{2,8}[,\s]{1,2}){0,5}\p{L}{2,8}\s?\/\s?\p{Lu}{2,3}(?:[,/]\s?\p{Lu}{2,3})*$`);
/** "jp/rtr/afp" of Portuguese pages: initials, then agencies. */
const initialsAndAgencies = lazyRegExp(String.raw`^\p{L}{1,3}\/\p{L}{2,8}(?:[/,]\s?\p{L}{2,8}){0,6}$`);
/** "Edited by: Nora Bakke": a label of a few words, a colon, a few names. */
const LABELLED_LINE = /^[^:：.!?]{2,40}\s?[:：]\s?[^:：.!?؟。]{2,60}$/u;
const MAX_LABELLED_LINES = 4;
/** UTF-16 code units. A longer paragraph is a credit only if it starts with ©. */
const MAX_CREDIT_LENGTH = 200;
/** UTF-16 code units of an agency's sign-off. */
const MAX_SIGN_OFF_LENGTH = 100;
/** Words of the names behind one label. */
const MAX_NAME_WORDS = 8;

/** Returns whether a line consists of an agency's sign-off alone. */
export function isInitialsSignature(text: string): boolean {
  // The cheap pattern first: nearly all lines lack the bracket at their end.
  return /[)）]\.?$/.test(text) && signOff().test(text);
}

/** Returns the labelled lines of a credit. Pages put them below each other, or in one line: "Author: … / Editor: …". */
function labelledLines(text: string): string[] {
  return text.split(/\n|\s[/|]\s(?=[^:：]+[:：])/);
}

function isLabelled(text: string): boolean {
  const lines = labelledLines(text);
  return lines.length <= MAX_LABELLED_LINES && lines.every((line) => LABELLED_LINE.test(line));
}

function isEmphasised({ spans }: ParagraphBlock): boolean {
  return spans.every((span) => span.emphasis === true || !hasWord(span.text));
}

/**
 * Returns whether names stand behind the labels: few words, most of them not in lower case, no number of three digits.
 */
function holdsNames(text: string): boolean {
  const values = labelledLines(text).map((line) => line.split(/[:：]/)[1] ?? '');
  return values.every((value) => {
    const words = value.trim().split(/[\s,]+/);
    const lowerCase = words.filter((word) => charClassAt(word, 0) & LOWER).length;
    return words.length <= MAX_NAME_WORDS && lowerCase * 2 < words.length && !/\d{3}/.test(value);
  });
}

/**
 * Returns the authors named in a credit of several labelled lines, as pages of 2011 to 2013 have it: "Author: … /
 * Editor: …". The labels are in any language and are not read: the author stands above the editor. A single line may
 * name either of them, so it names no author.
 */
export function findSignedAuthors(credits: readonly string[], bylineContext: BylineContext): string[] {
  const signed = credits.find((credit) => labelledLines(credit).length > 1 && isLabelled(credit));
  return signed === undefined ? [] : splitByline(labelledLines(signed)[0]?.split(/[:：]/)[1] ?? '', bylineContext);
}

/** Returns whether a paragraph at the end of a text is a credit. */
function isCredit(block: ParagraphBlock): boolean {
  const text = spansText(block.spans).trim();
  if (text.length > MAX_CREDIT_LENGTH) return text.startsWith('©');
  if (text.startsWith('©') || text.length < MAX_SIGN_OFF_LENGTH && isInitialsSignature(text)) return true;
  if (text.includes('/') && (agenciesAndInitials().test(text) || initialsAndAgencies().test(text))) return true;
  if (block.spans.some((span) => span.href !== undefined && !isEmphasised(block))) return false;
  return isEmphasised(block) || (isLabelled(text) && holdsNames(text));
}

/** Returns whether a block may follow the credits, as the video of a legacy page does. */
function mayFollowCredits({ kind }: Block): boolean {
  return kind === 'figure' || kind === 'video' || kind === 'audio' || kind === 'gallery' || kind === 'embed' || kind === 'related';
}

/**
 * Separates the credits at the end from the blocks, in their order. A text that consists of credits alone keeps them.
 */
export function splitCredits(blocks: readonly Block[]): { blocks: Block[]; credits: string[] } {
  const kept = [...blocks];
  const credits: string[] = [];
  let index = kept.length - 1;
  while (index > 0) {
    const block = kept[index]!;
    if (block.kind === 'paragraph' && isCredit(block)) {
      credits.unshift(spansText(block.spans).trim());
      kept.splice(index, 1);
    } else if (!mayFollowCredits(block)) break;
    index -= 1;
  }
  const hasText = kept.some((block) => block.kind === 'paragraph' || block.kind === 'list');
  return hasText ? { blocks: kept, credits } : { blocks: [...blocks], credits: [] };
}
