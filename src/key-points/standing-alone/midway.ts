/** What points back in the middle of a sentence: "Varn criticised this decision", "Varn, however, closed the gate". */
import { lazyRegExp } from '../../article/char-classes.ts';
import { TIMES } from './backward-words.ts';
import { isOneOf, readAlike } from './table-words.ts';

/** "This" and "these" in front of a noun, where its own clause is the first; everybody knows which week "this week" is. */
const DEMONSTRATIVES: Record<string, string> = {
  bg: 'този|тази|това|тези', de: 'diese|dieser|dieses|diesem|diesen', en: 'this|these', es: 'este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha', fr: 'cet|cette|ces', mk: 'овој|оваа|ова|овие',
  pl: 'tę|tej|tego|tych', pt: 'este|esta|estes|estas|esse|essa|esses|essas|deste|desta|desse|dessa|neste|nesta|nesse|nessa', ro: 'acest|această|aceste|acești', ru: 'этот|эта|эту|этой|этого|этому|этим|этих|эти',
  sr: 'ovaj|ovu|ovog|ovoj|ovom|ove|ovih', uk: 'цей|ця|цю|цієї|цій|цього|цьому|цих|ці',
};

/** Between commas. */
const CONTRASTS: Record<string, string> = {
  el: 'ωστόσο|όμως|αντίθετα', en: 'however|though|instead|meanwhile', es: 'sin embargo|no obstante|en cambio|por su parte', fr: 'en revanche|toutefois|cependant|pourtant|en effet|lui|elle|eux',
  pt: 'no entanto|porém|entretanto|contudo|por sua vez', ro: 'însă|totuși|în schimb', ru: 'однако|впрочем|кстати|в свою очередь', sr: 'međutim|naime|pak', uk: 'однак|проте|втім',
};

/** The patterns of a table by language, each prepared when it is first asked for. */
function prepare(table: Record<string, string>, frame: (words: string) => string): Map<string, () => RegExp> {
  return new Map(Object.entries(table).map(([base, words]) => [base, lazyRegExp(frame(words), 'gu')]));
}

const demonstratives = prepare(DEMONSTRATIVES, (words) => `(?:^| )(?:${words}) (\\p{L}+)`);
const contrasts = prepare(CONTRASTS, (words) => `^[^;:"“«„]*, (?:${words}),`);

/** Where the first clause ends; "4,5" is a number. */
const PAUSE = /[:"“«„]|,(?!\d)/;

/** Whether a sentence points back with such a word; `base` as `primaryLanguage` says it. */
export function pointsMidway(text: string, base: string): boolean {
  const alike = readAlike(text, base);
  const demonstrative = demonstratives.get(base)?.();
  const contrast = contrasts.get(base)?.();
  return (demonstrative !== undefined && Array.from(alike.matchAll(demonstrative)).some((found) => !isOneOf(TIMES, found[1]) && !PAUSE.test(alike.slice(0, found.index))))
    || (contrast !== undefined && alike.search(contrast) >= 0);
}
