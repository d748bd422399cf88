/** What each sentence tells that headline and standfirst told, that earlier sentences told, and that is new. */
import type { ArticleAnalysis } from '../analysis/article-analysis.ts';
import { stemOf } from '../tokens/tokens.ts';

export interface Information {
  /** Sums of the rarity of stems: all, told by headline or standfirst, given by earlier sentences, new. */
  own: number;
  told: number;
  given: number;
  fresh: number;
  /** How many stems headline or standfirst have; how many of these no earlier sentence had. */
  toldStems: number;
  toldFirst: number;
  /** How many stems of the sentence the headline has, and the standfirst. */
  headlineStems: number;
  standfirstStems: number;
  /** Stems that stand in at least a tenth of the sentences. */
  recurring: number;
  /** How often the new stems come again later: the sum of the logarithms. */
  introduced: number;
  /** The part of own stems, by rarity, that the next sentence takes up. */
  continued: number;
  newNumbers: number;
  newNames: number;
  toldNames: number;
  /** Names that earlier sentences have said and headline and standfirst have not. */
  givenNames: readonly string[];
  givenStems: readonly string[];
}

interface Said {
  stems: Set<string>;
  names: Set<string>;
  numbers: Set<string>;
}

function nameFacts(
  article: ArticleAnalysis,
  index: number,
  said: Said,
): Pick<Information, 'newNames' | 'toldNames' | 'givenNames'> {
  const names = [...(article.sentences[index]?.names ?? [])];
  const untold = names.filter((name) => !article.told.stems.has(name));
  return {
    newNames: untold.filter((name) => !said.names.has(name)).length,
    toldNames: names.length - untold.length,
    givenNames: untold.filter((name) => said.names.has(name)),
  };
}

function readInformation(article: ArticleAnalysis, index: number, said: Said): Information {
  const { sentences, headline, standfirst, told, spread, rarity } = article;
  const sentence = sentences[index]!;
  const next = sentences[index + 1]?.stems;
  const common = Math.max(3, sentences.length / 10);
  const found = {
    own: 0,
    told: 0,
    given: 0,
    fresh: 0,
    toldStems: 0,
    toldFirst: 0,
    headlineStems: 0,
    standfirstStems: 0,
    recurring: 0,
    introduced: 0,
    continued: 0,
  };
  const givenStems: string[] = [];
  for (const stem of sentence.stems) {
    const [weight, count, isSaid] = [rarity(stem), spread.get(stem) ?? 0, said.stems.has(stem)];
    found.own += weight;
    if (count >= common) found.recurring += 1;
    if (next?.has(stem)) found.continued += weight;
    if (!isSaid) found.introduced += Math.log(count);
    if (told.stems.has(stem)) {
      found.told += weight;
      found.toldStems += 1;
      if (!isSaid) found.toldFirst += 1;
      if (headline.stems.has(stem)) found.headlineStems += 1;
      if (standfirst.stems.has(stem)) found.standfirstStems += 1;
    } else if (isSaid) {
      found.given += weight;
      givenStems.push(stem);
    } else found.fresh += weight;
  }
  const newNumbers = sentence.numbers.filter((number) => !told.numbers.has(number) && !said.numbers.has(number)).length;
  return { ...found, newNumbers, givenStems, ...nameFacts(article, index, said) };
}

/** Reads the information of every sentence, in order. */
export function readInformationFlow(article: ArticleAnalysis): Information[] {
  const said: Said = { stems: new Set(), names: new Set(), numbers: new Set() };
  return article.sentences.map((sentence, index) => {
    const information = readInformation(article, index, said);
    for (const stem of sentence.stems) said.stems.add(stem);
    for (const number of sentence.numbers) said.numbers.add(number);
    // A name at the beginning of a sentence is none for certain, but it has been said.
    for (const { word, isCapitalised } of sentence.words) if (isCapitalised) said.names.add(stemOf(word));
    for (const name of sentence.names) said.names.add(name);
    return information;
  });
}
