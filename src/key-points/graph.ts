/** Sentences that recommend each other: PageRank over any table of likeness (TextRank, Mihalcea and Tarau 2004; LexRank, Erkan and Radev 2004). */

const DAMPING = 0.85;
/** Enough for three digits; the order settles much earlier. */
const ROUNDS = 30;

/** Where a sentence's links lead and what each weighs; most sentences have nothing to do with each other. */
interface Links { to: number[]; weights: number[]; sum: number }

function readLinks(row: Float64Array): Links {
  const links: Links = { to: [], weights: [], sum: 0 };
  row.forEach((weight, to) => {
    if (weight === 0) return;
    links.to.push(to);
    links.weights.push(weight);
    links.sum += weight;
  });
  return links;
}

/** Each sentence's share of the attention, 1 on average. */
export function rankByLinks(table: readonly Float64Array[]): number[] {
  const all = table.map(readLinks);
  let ranks = new Float64Array(all.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(all.length).fill(1 - DAMPING);
    let lost = 0;
    all.forEach(({ to, weights, sum }, from) => {
      const rank = ranks[from] ?? 0;
      if (sum === 0) { lost += rank; return; }
      const part = (DAMPING * rank) / sum;
      to.forEach((place, index) => { next[place] = (next[place] ?? 0) + part * (weights[index] ?? 0); });
    });
    const share = (DAMPING * lost) / all.length;
    ranks = lost === 0 ? next : next.map((rank) => rank + share);
  }
  return [...ranks];
}
