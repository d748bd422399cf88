/** Where somebody else is speaking: quotations that run over several sentences. */

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
  // "« mot »." has a space before the mark that closes.
  return afterSpace && !/[.,;:!?…)]/u.test(text.charAt(at + 1));
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
