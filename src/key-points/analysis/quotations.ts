/** Where somebody else is speaking: quotations that run over several sentences, and marks that lost their partner. */

const DOUBLE = /["“”„‟＂«»「」『』]/g;
const ALWAYS_OPENS = /[„「『]/u;
const ALWAYS_CLOSES = /[」』]/u;

/** `“` opens in English and closes in German, `"` does both: what stands before it decides, not its shape. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (ALWAYS_OPENS.test(mark)) return true;
  if (ALWAYS_CLOSES.test(mark)) return false;
  const afterSpace = at === 0 || /[\s([{\u2013\u2014-]/u.test(text.charAt(at - 1));
  const beforeSpace = at === text.length - 1 || /\s/u.test(text.charAt(at + 1));
  if (afterSpace && beforeSpace) return mark === '«';
  return afterSpace;
}

/** For every start of a sentence, whether it lies inside a quotation that began before it. */
export function readInsideQuotation(text: string, starts: readonly number[]): boolean[] {
  const marks = Array.from(text.matchAll(DOUBLE), ({ index }) => index);
  let next = 0;
  return starts.map((start) => {
    while ((marks[next] ?? start) < start) next += 1;
    const last = marks[next - 1];
    return last !== undefined && opens(text, last);
  });
}

const ANY_MARK = /["“”„‟＂«»()[\]「」『』（）《》]/gu;
/** Marks of one kind; of those any two make a pair, of brackets one that opens and one that closes. */
const PAIRS: readonly string[] = ['"“”„‟＂', '«»'];
const BRACKETS: readonly string[] = ['()', '[]', '「」', '『』', '（）', '《》'];

/** Whether every double quotation mark and bracket has its partner; of `“`, `”`, `„` and `"` any two make a pair. */
export function isBalanced(text: string): boolean {
  const marks = text.match(ANY_MARK) ?? [];
  if (marks.length === 0) return true;
  const count = (wanted: string): number => marks.filter((mark) => wanted.includes(mark)).length;
  return PAIRS.every((kind) => count(kind) % 2 === 0)
    && BRACKETS.every((pair) => count(pair.charAt(0)) === count(pair.charAt(1)));
}
