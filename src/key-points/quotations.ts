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
  let open = false;
  let next = 0;
  return starts.map((start) => {
    for (let at = marks[next]; at !== undefined && at < start; at = marks[++next]) open = opens(text, at);
    return open;
  });
}

const BRACKETS: readonly [string, string][] = [['(', ')'], ['[', ']'], ['「', '」'], ['『', '』'], ['（', '）'], ['《', '》']];

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether every double quotation mark and bracket has its partner; of `“`, `”`, `„` and `"` any two make a pair. */
export function isBalanced(text: string): boolean {
  return (text.match(/["“”„‟＂]/gu)?.length ?? 0) % 2 === 0
    && (text.match(/[«»]/gu)?.length ?? 0) % 2 === 0
    && BRACKETS.every(([open, close]) => countOf(text, open) === countOf(text, close));
}
