/**
 * Where the story begins. A reportage may open with a scene ("Fog hangs over the quay") and say only in its third paragraph
 * what headline and standfirst have promised; what stands early there is not what matters.
 */
interface Place { paragraph: number }

/** A scene is short: the beginning is looked for in so many sentences and in this part of the article. */
const MOST_SENTENCES = 12;
const PART = 0.4;
/** Shorter pieces are reports: a first sentence that keeps little of the headline still has the news. */
const FEWEST_SENTENCES = 20;
/** With fewer terms headline and standfirst promise too little to be missed. */
const FEWEST_TERMS = 5;
/** A beginning keeps this part of what the most telling of these paragraphs keeps, and at least two terms. */
const ENOUGH = 0.5;
const FEWEST_KEPT = 2;

/** The index of the first sentence of the first paragraph that says what the topic says; 0 where none does. */
export function findBegin<Stem>(places: readonly Place[], stems: readonly (readonly Stem[])[], topic: ReadonlySet<Stem>): number {
  if (topic.size < FEWEST_TERMS || places.length < FEWEST_SENTENCES) return 0;
  const kept = new Map<number, Set<Stem>>();
  places.slice(0, Math.min(MOST_SENTENCES, places.length * PART)).forEach(({ paragraph }, index) => {
    const found = kept.get(paragraph) ?? new Set();
    for (const stem of stems[index] ?? []) if (topic.has(stem)) found.add(stem);
    kept.set(paragraph, found);
  });
  const most = Math.max(0, ...[...kept.values()].map((found) => found.size));
  const begin = [...kept].find(([, found]) => found.size >= Math.max(FEWEST_KEPT, most * ENOUGH))?.[0];
  return begin === undefined ? 0 : Math.max(0, places.findIndex(({ paragraph }) => paragraph === begin));
}
