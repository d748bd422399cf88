/** Sentences that recommend each other: PageRank over any table of likeness (TextRank, Mihalcea and Tarau 2004; LexRank, Erkan and Radev 2004). */

const DAMPING = 0.85;
/** Enough for three digits; the order settles much earlier. */
const ROUNDS = 30;

/** All links, sentence after sentence; most sentences have nothing to do with each other. */
interface Links {
  /** Where each sentence's links begin, and, behind the last sentence, where all end. */
  from: Int32Array;
  to: number[];
  weights: number[];
  /** The weight of all links of a sentence. */
  sums: Float64Array;
}

type WeightOf = (alike: number, one: number, other: number) => number;

function readLinks(table: readonly Float64Array[], weightOf: WeightOf): Links {
  const links: Links = { from: new Int32Array(table.length + 1), to: [], weights: [], sums: new Float64Array(table.length) };
  table.forEach((row, one) => {
    let sum = 0;
    for (let other = 0; other < row.length; other++) {
      const alike = row[other] ?? 0;
      const weight = alike === 0 ? 0 : weightOf(alike, one, other);
      if (weight === 0) continue;
      links.to.push(other);
      links.weights.push(weight);
      sum += weight;
    }
    links.sums[one] = sum;
    links.from[one + 1] = links.to.length;
  });
  return links;
}

/** Each sentence's share of the attention, 1 on average; `table` is symmetric, `weightOf` makes a link's weight of what it says. */
export function rankByLinks(table: readonly Float64Array[], weightOf: WeightOf): number[] {
  const { from, to, weights, sums } = readLinks(table, weightOf);
  const size = table.length;
  const ranks = new Float64Array(size).fill(1);
  const given = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    let lost = 0;
    for (let one = 0; one < size; one++) {
      const rank = ranks[one] ?? 0;
      const sum = sums[one] ?? 0;
      // A sentence without links gives what it has to all.
      if (sum === 0) lost += rank;
      given[one] = sum === 0 ? 0 : (DAMPING * rank) / sum;
    }
    const share = 1 - DAMPING + (DAMPING * lost) / size;
    for (let one = 0; one < size; one++) {
      let rank = share;
      const end = from[one + 1] ?? 0;
      // A link leads both ways and weighs the same, so that what comes in can be read where what goes out is written.
      for (let link = from[one] ?? 0; link < end; link++) rank += (given[to[link] ?? 0] ?? 0) * (weights[link] ?? 0);
      ranks[one] = rank;
    }
  }
  return [...ranks];
}
