/** Why sentences became key points and others did not: every sentence with its scores. */
import type { Article } from '../article/model.ts';
import { findEditorPoints } from '../key-points/editor-points.ts';
import { rankSentences } from '../key-points/key-points.ts';
import type { RankedSentence } from '../key-points/key-points.ts';
import { promiseOf } from '../key-points/selection/choose-set.ts';

const MIN_ANTECEDENT = 0.1;
const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

function reasonOf({ isChosen, exclusion, judgement }: RankedSentence, lowestChosen: number): string {
  if (isChosen) return 'chosen';
  if (exclusion !== undefined) return `never a point: ${exclusion}`;
  return promiseOf(judgement) < lowestChosen
    ? 'other sentences promise more'
    : 'adds less to the chosen ones, or is longer';
}

function explainSentence(ranked: RankedSentence, number: number, lowestChosen: number): string {
  const { judgement, sentence } = ranked;
  const needs = [...judgement.antecedents]
    .filter(([, probability]) => probability >= MIN_ANTECEDENT)
    .toSorted((a, b) => b[1] - a[1])
    .map(([index, probability]) => `${index + 1} (${percent(probability)})`);
  const scores = [
    `importance ${judgement.importance.toFixed(2)} of 3`,
    `understood alone ${percent(judgement.understood)}`,
    `repeats headline or standfirst ${percent(judgement.repeats)}`,
    ...(needs.length > 0 ? [`if not, understood beside ${needs.join(', ')}`] : []),
    `promise ${promiseOf(judgement).toFixed(2)}`,
  ];
  return `${ranked.isChosen ? '*' : '-'} ${number}. ${sentence.text}\n    ${reasonOf(ranked, lowestChosen)}; ${scores.join('; ')}`;
}

/**
 * Every sentence of the running text with its scores and why it was or was not chosen, in the order in which they
 * count as early.
 */
export function explainPoints(article: Article): string {
  const written = findEditorPoints(article);
  if (written.length > 0) return `The editors' own ${written.length} points are taken; no sentence was ranked.\n`;
  const ranked = rankSentences(article);
  const lowestChosen = Math.min(
    ...ranked.filter(({ isChosen }) => isChosen).map(({ judgement }) => promiseOf(judgement)),
  );
  return `${ranked.map((sentence, index) => explainSentence(sentence, index + 1, lowestChosen)).join('\n')}\n`;
}
