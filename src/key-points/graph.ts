/** Sentences that recommend each other: PageRank over any table of likeness (TextRank, Mihalcea and Tarau 2004; LexRank, Erkan and Radev 2004). */

const DAMPING = 0.85;
/** Enough for three digits; the order settles much earlier. */
const ROUNDS = 30;

/** Each sentence's share of the attention, 1 on average. */
export function rankByLinks(links: readonly Float64Array[]): number[] {
  const size = links.length;
  const sums = links.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = new Float64Array(size).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(size).fill(1 - DAMPING);
    let lost = 0;
    links.forEach((row, from) => {
      const rank = ranks[from] ?? 0;
      const sum = sums[from] ?? 0;
      if (sum === 0) { lost += rank; return; }
      const part = (DAMPING * rank) / sum;
      for (let to = 0; to < size; to++) next[to] = (next[to] ?? 0) + part * (row[to] ?? 0);
    });
    ranks = next.map((rank) => rank + (DAMPING * lost) / size);
  }
  return [...ranks];
}
