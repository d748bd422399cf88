/** Decides about marks that close a quotation: its attribution belongs to the same sentence. */
import { indexOfClass, isAllOf, charClassAt, LETTER, LOWER, UNSEGMENTED } from '../../article/char-classes.ts';
import { kindOfAbbreviation } from './abbreviations.ts';
import { closesQuotation, readQuotationPlace, textAfter } from './boundary-candidates.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isConjunction, isSpeechVerb, speechVerbs } from './boundary-lexicon.ts';
import { startsSentence } from './sentence-start.ts';

/**
 * In UTF-16 units, by language without spaces between words: in a clause no longer than this a verb of speech is looked
 * for anywhere; a longer one is a sentence of its own.
 */
const MAX_ATTRIBUTION_LENGTH = new Map([['zh', 24], ['ja', 24], ['th', 48], ['lo', 48]]);

/** Japanese particles behind a quotation; "でも" and "ところが" begin a sentence instead. */
const PARTICLE = /^(?:と(?!はいえ|ころが|くに|もに|りわけ)|って|など|なんて|の|を|に(?!もかかわらず)|は|も(?!し|ちろん|う)|で(?!も|は|すが)|から|だっ|だと)/u;

/** `"But why?" Capt. Voss asked`: the full stop of a title ends no sentence. */
function endsClause(word: string, language: string): boolean {
  if (/[!?,;:]$/.test(word)) return true;
  if (!word.endsWith('.') || word.length <= 3 || !isAllOf(word.slice(-4, -1), LOWER)) return false;
  return kindOfAbbreviation(word.slice(0, -1), language) !== 'neverFinal';
}

/**
 * Tells whether up to four words of a name and then a verb of speech follow. Before an attribution a full stop would be
 * a comma: `"We lost." Weber asked why.`
 */
function namesSpeaker(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (!/[?!…]/u.test(candidate.cluster)) return false;
  const words = textAfter(candidate, line).split(/\s+/u).slice(0, 6);
  const at = words.findIndex((word) => isSpeechVerb(word.replace(/[.!,]$/u, ''), line.language));
  return at > 0 && words.slice(0, at).every((word) => !endsClause(word, line.language));
}

/** Decides in scripts without capitals, by the verbs of the clause that follows. */
function isBoundaryBeforeUncased(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (isConjunction(candidate.after, line.language)) return false;
  const place = readQuotationPlace(candidate, line);
  if (place !== 'begins') return place === 'introduced';
  const clause = textAfter(candidate, line).split(/[.!?…。！？।॥۔؟።፧፡"“”«»「」]/u, 1)[0] ?? '';
  const longest = MAX_ATTRIBUTION_LENGTH.get(line.language);
  if (longest === undefined) {
    return !clause.split(/[\s،,]+/u).some((word) => isSpeechVerb(word, line.language));
  }
  return !(clause.length <= longest && speechVerbs(line.language).some((word) => clause.includes(word)));
}

/** Where words have spaces between them, a letter right behind the quotation belongs to its word: `"했다."라고`. */
function isSuffixed(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (candidate.gap !== '' || candidate.openers !== '') return false;
  const kind = charClassAt(line.text, candidate.next);
  if (line.language === 'ja') return PARTICLE.test(line.text.slice(candidate.next, candidate.next + 12));
  return candidate.shape === 'other' && (kind & UNSEGMENTED) === 0 && /["”’»]$/u.test(candidate.cluster);
}

const OPENS = /(?<=[\s\u3000-\u9fff])["“«](?=\S)|[「『„]/gu;
const MAY_QUOTE = /["“„«「『]/;
const CLOSES = /["”“»」』]/u;
/** In UTF-16 units: a longer quotation is no title. */
const MAX_TITLE_LENGTH = 120;

/**
 * Tells whether the mark stands inside a quotation that is a part of its sentence, as a title is: `Газета «Кто? Где?
 * Когда?» закрылась`, `他說「快跑！快！」便離開`. Behind a colon or comma the quotation has sentences of its own.
 */
export function isInsideEmbeddedQuotation(candidate: BoundaryCandidate, line: TextLine): boolean {
  const from = Math.max(candidate.sentence, candidate.start - MAX_TITLE_LENGTH);
  const before = line.text.slice(from, candidate.start);
  // Chinese sets titles, and nothing else, in marks of their own.
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return true;
  if (!MAY_QUOTE.test(before)) return false;
  const open = [...before.matchAll(OPENS)].at(-1)?.index ?? -1;
  const lead = before.slice(0, Math.max(0, open));
  if (indexOfClass(lead, LETTER) === lead.length || /[:：,，、;]\s*$/u.test(lead)) return false;
  if (CLOSES.test(before.slice(open + 1)) || CLOSES.test(candidate.cluster)) return false;
  const rest = line.text.slice(candidate.end, candidate.end + MAX_TITLE_LENGTH);
  const close = rest.search(CLOSES);
  // "…, nothing," he said: a comma is a sign of an attribution.
  if (close < 0 || /[,，،]/u.test(rest.charAt(close - 1) + rest.charAt(close + 1))) return false;
  const [behind = ''] = /^\s*\S/u.exec(rest.slice(close + 1)) ?? [];
  const kind = charClassAt(behind, behind.length - 1);
  return MAX_ATTRIBUTION_LENGTH.has(line.language) ? (kind & LETTER) !== 0 : (kind & LOWER) !== 0;
}

/** `"Will you come?" she asked`, `“您会来吗？”她问。`, `"Why?" President Weber asked`: the quotation's sentence goes on. */
export function isBoundaryAfterQuotation(candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  if (!closesQuotation(candidate)) return undefined;
  if (isSuffixed(candidate, line)) return false;
  const rest = textAfter(candidate, line);
  const [dash = ''] = /^\s*[—–-]\s*/.exec(rest) ?? [];
  const begins = (): boolean => readQuotationPlace(candidate, line) === 'begins';
  const isDashed = dash !== '' && (charClassAt(rest, dash.length) & LETTER) !== 0;
  if (isDashed && candidate.shape !== 'other') return begins() ? false : undefined;
  if (candidate.shape === 'lower') return false;
  if (dash !== '' && candidate.shape === 'other') return isBoundaryBeforeUncased(candidate, line);
  if (candidate.openers !== '') return undefined;
  if (candidate.shape === 'other') return isBoundaryBeforeUncased(candidate, line);
  const isAttributed = candidate.shape === 'upper' && begins() && !startsSentence(candidate, line);
  return isAttributed && namesSpeaker(candidate, line) ? false : undefined;
}
