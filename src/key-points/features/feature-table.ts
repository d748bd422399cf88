/** Every feature of a sentence by its name. The learnt weights refer to these names. */
import { UPPER, LOWER } from '../../article/char-classes.ts';
import { isBoilerplate } from '../lexicon/boilerplate-lines.ts';
import { isContentWord, stemOf } from '../tokens/tokens.ts';
import { endsInMark, endsInStopApart, isQuestion } from './article-shape.ts';
import { calendarOf } from './calendar.ts';
import type { Context, Feature } from './context.ts';
import type { SentenceReading } from './sentence-reading.ts';

const yes = (value: boolean): number => (value ? 1 : 0);
const part = (share: number, whole: number): number => (whole > 0 ? share / whole : 0);
const capped = (value: number, most: number): number => Math.min(value, most);

const lengthOf = ({ sentence }: Context): number => sentence.length;
const paragraphLength = ({ shape, placed }: Context): number => shape.paragraphLengths.get(placed.paragraph) ?? 1;
const isLastOfParagraph = (context: Context): boolean => context.placed.place === paragraphLength(context) - 1;
const startsSection = ({ previous, placed }: Context): boolean =>
  placed.place === 0 && previous !== undefined && previous.placed.section !== placed.section;
const total = ({ article }: Context): number => article.sentences.length;

const POSITION = {
  lead: ({ index }) => 1 / (1 + index),
  early4: ({ index }) => Math.exp(-index / 4),
  early12: ({ index }) => Math.exp(-index / 12),
  relativePlace: (context) => context.index / total(context),
  lastTenth: (context) => yes(context.index >= total(context) * 0.9),
  articleLength: (context) => Math.log(total(context) / 20),
  paragraphStart: ({ placed }) => yes(placed.place === 0),
  placeInParagraph: ({ placed }) => capped(placed.place, 5),
  paragraphLength: (context) => capped(paragraphLength(context), 5),
  paragraphEnd: (context) => yes(isLastOfParagraph(context)),
  paragraphEarly: ({ placed }) => 1 / (1 + placed.paragraph),
  paragraphPlace: ({ placed, shape }) => placed.paragraph / Math.max(1, shape.paragraphs - 1),
  sectionStart: (context) => yes(startsSection(context)),
  section: ({ placed }) => capped(placed.section, 6),
  sections: ({ shape }) => capped(shape.sections, 8),
  headingShare: ({ article, placed, sentence }) => {
    const heading = article.headings.get(placed.section)?.stems;
    return heading ? part([...heading].filter((stem) => sentence.stems.has(stem)).length, capped(heading.size, 3)) : 0;
  },
} satisfies Record<string, Feature>;

const LENGTH = {
  length: (context) => capped(lengthOf(context), 50) / 20,
  short: (context) => yes(lengthOf(context) < 8),
  long: (context) => yes(lengthOf(context) > 35),
  relativeLength: (context) => Math.log((1 + lengthOf(context)) / (1 + context.article.medianLength)),
  contentWords: ({ sentence }) => capped(sentence.stems.size, 30) / 10,
  contentShare: ({ sentence }) => part(sentence.stems.size, sentence.words.length),
  wordLength: ({ article, sentence }) =>
    article.isCased
      ? part(
          sentence.words.reduce((sum, { word }) => sum + word.length, 0),
          sentence.words.length * 6,
        )
      : 0.9,
} satisfies Record<string, Feature>;

const TOLD = {
  toldShare: ({ information }) => part(information.told, information.own),
  toldHalf: ({ information }) => yes(part(information.told, information.own) > 0.5),
  toldMost: ({ information }) => yes(part(information.told, information.own) > 0.7),
  toldStems: ({ information }) => capped(information.toldStems, 6) / 3,
  toldNone: ({ information }) => yes(information.toldStems === 0),
  toldFirst: ({ information }) => capped(information.toldFirst, 6) / 3,
  headlineShare: ({ article: { headline }, information }) => part(information.headlineStems, headline.stems.size),
  standfirstShare: ({ article: { standfirst }, information }) =>
    part(information.standfirstStems, standfirst.stems.size),
  takenFromTold: ({ sentence, information: { headlineStems, standfirstStems } }) =>
    part(Math.max(headlineStems, standfirstStems), sentence.stems.size),
  toldSize: ({ article }) => Math.log(1 + article.told.stems.size),
  hasStandfirst: ({ article }) => yes(article.standfirst.words.length > 0),
} satisfies Record<string, Feature>;

const NOVELTY = {
  novel: ({ information }) => capped(information.given + information.fresh, 60) / 15,
  givenShare: ({ information }) => part(information.given, information.own),
  freshShare: ({ information }) => part(information.fresh, information.own),
  recurring: ({ information }) => capped(information.recurring, 8) / 3,
  introduced: ({ information }) => capped(information.introduced, 12) / 4,
  continued: ({ information }) => part(information.continued, information.own),
  continues: ({ previous }) => (previous ? part(previous.information.continued, previous.information.own) : 0),
  topStems: ({ shape, sentence }) =>
    capped([...shape.topStems].filter((stem) => sentence.stems.has(stem)).length, 4) / 2,
} satisfies Record<string, Feature>;

const PERCENT =
  /[%٪]|per ?cent|prozent|por ciento|por cento|процент|відсот|pour cent|yüzde|ποσοστ|persen|percento|százalék|procent|प्रतिशत|শতাংশ|فیصد|درصد|بالمئة|بالمائة|百分/u;
const MONEY =
  /[$€£¥₹₽]|(?<![\p{L}\p{M}])(?:usd|eur|euros?|d[oó]l+ar\p{L}*|millio\p{L}*|mill?iard\p{L}*|billions?|mio|mrd|mld|mln|mil+ones|milh\p{L}+|bilh\p{L}+|mili\p{L}{2,4}|rupiah|rp|миллион\p{L}*|млн|млрд|миллиард\p{L}*|мільйон\p{L}*|мільярд\p{L}*|милион\p{L}*|милиард\p{L}*|εκατ\p{L}*|δισ\p{L}*|milyon|milyar|دلار|دولار|ملیون|مليون|مليار|میلیون|میلیارد|کروڑ|करोड़|लाख|কোটি|লাখ|juta|triliun)(?![\p{L}\p{M}])|[万亿萬億]/u;

const NUMBERS = {
  hasNumber: ({ sentence }) => yes(sentence.numbers.length > 0),
  numbers: ({ sentence }) => capped(sentence.numbers.length, 4) / 2,
  numberRate: ({ sentence }) => capped(part(sentence.numbers.length * 5, Math.max(5, sentence.length)), 1),
  newNumbers: ({ information }) => capped(information.newNumbers, 3) / 2,
  percent: ({ sentence }) => yes(PERCENT.test(sentence.lower)),
  money: ({ sentence }) => yes(MONEY.test(sentence.lower)),
  weekday: ({ article, sentence }) => yes(calendarOf(article.story.language).weekday.test(sentence.lower)),
  month: ({ article, sentence }) => yes(calendarOf(article.story.language).month.test(sentence.lower)),
  numberInBrackets: ({ sentence }) => yes(/\([^)]*\d[^)]*\)/.test(sentence.text)),
  numberNext: ({ next }) => yes((next?.sentence.numbers.length ?? 0) > 0),
} satisfies Record<string, Feature>;

const NAMES = {
  names: ({ sentence }) => capped(sentence.names.size, 5) / 3,
  newNames: ({ information }) => capped(information.newNames, 4) / 2,
  toldNames: ({ information }) => capped(information.toldNames, 3) / 2,
  givenNames: ({ information }) => capped(information.givenNames.length, 3) / 2,
  nameRate: ({ article, sentence }) =>
    article.isCased && article.lexicon.base !== 'de' ? part(sentence.names.size * 5, sentence.words.length) : 0,
  openSurnames: ({ surnames }) => capped(surnames.introductions.length, 2) / 2,
  explainedLater: ({ surnames }) => capped(surnames.explainedLater, 2) / 2,
} satisfies Record<string, Feature>;

const QUOTATION = {
  quoted: ({ quotation }) => quotation.share,
  startsQuoted: ({ quotation }) => yes(quotation.startsQuoted),
  insideQuotation: ({ placed }) => yes(placed.quoted),
  quotedByName: ({ quotation, sentence }) =>
    yes(quotation.share > 0 && quotation.share < 0.9 && sentence.names.size > 0),
  openMark: ({ sentence: { text, marks } }) =>
    yes(
      marks.filter(({ character }) => '"“”„‟'.includes(character)).length % 2 === 1 ||
        text.split('«').length !== text.split('»').length ||
        text.split('(').length !== text.split(')').length,
    ),
} satisfies Record<string, Feature>;

/** The first content word of a sentence. */
function firstStem({ sentence }: Context): string {
  return stemOf(sentence.words.find(({ word }) => isContentWord(word))?.word ?? '');
}
const startsInSmall = ({ sentence: { words } }: Context): boolean => ((words[0]?.kind ?? 0) & LOWER) !== 0;

const REFERENCE = {
  pronounFirst: ({ references }) => yes(references.pronounFirst),
  connectiveFirst: ({ references }) => yes(references.connectiveFirst),
  connectiveThenPronoun: ({ references }) => yes(references.connectiveThenPronoun),
  pronounEarly: ({ references }) => yes(references.pronounEarly),
  pronounAfterComma: ({ references }) => yes(references.pronounAfterComma),
  pronouns: ({ references }) => capped(references.pronouns, 4) / 2,
  demonstratives: ({ references }) => capped(references.demonstratives, 3) / 2,
  reported: ({ references, quotation }) => yes(references.reported && quotation.share === 0),
  future: ({ references }) => yes(references.future > 0),
  firstInTold: (context) => yes(context.article.told.stems.has(firstStem(context))),
  firstInHeadline: (context) => yes(context.article.headline.stems.has(firstStem(context))),
  firstTop: (context) => yes(context.shape.topStems.has(firstStem(context))),
  firstWordCommon: ({ shape, sentence }) =>
    capped((shape.firstWords.get(sentence.words[0]?.word ?? '') ?? 1) - 1, 4) / 4,
  shortNext: ({ next }) => yes(next !== undefined && next.sentence.length < 10),
} satisfies Record<string, Feature>;

const VOICE = {
  firstPerson: ({ references }) => yes(references.firstPerson > 0),
  secondPerson: ({ references }) => yes(references.secondPerson > 0),
  question: ({ sentence }) => yes(isQuestion(sentence.text)),
  ellipsis: ({ sentence }) => yes(sentence.text.includes('...')),
  articleQuotes: ({ shape }) => shape.quotedShare,
  articleInFirstPerson: ({ shape }) => shape.firstPersonShare,
} satisfies Record<string, Feature>;

function capitalShare({ sentence: { words } }: Context): number {
  const [large, small] = [UPPER, LOWER].map((kind) => words.filter((word) => (word.kind & (kind ?? 0)) !== 0).length);
  return part(large ?? 0, (large ?? 0) + (small ?? 0));
}

const RUNNING_TEXT = {
  houseLine: ({ sentence }) => yes(isBoilerplate(sentence.text)),
  address: ({ sentence }) => yes(/https?:|www\.|@\w|\.com\b/.test(sentence.text)),
  bar: ({ sentence }) => yes(/[|•©→►]|\(öffnet/.test(sentence.text)),
  endsInColon: ({ sentence }) => yes(/:\s*$/.test(sentence.text)),
  noEndMark: ({ sentence, shape }) => yes(shape.isPunctuated && !endsInMark(sentence.text)),
  stopApart: ({ sentence }) => yes(endsInStopApart(sentence.text)),
  startsInSmall: (context) => yes(startsInSmall(context)),
  fewSmallWords: (context) => yes(context.article.isCased && capitalShare(context) > 0.65),
  tooFewWords: ({ sentence }) => yes(sentence.words.length < 4),
} satisfies Record<string, Feature>;

const toldShareOf = (reading: SentenceReading | undefined): number =>
  reading ? part(reading.information.told, reading.information.own) : 0;
const relativeLengthOf = (reading: SentenceReading | undefined, { article }: Context): number =>
  reading ? Math.log((1 + reading.sentence.length) / (1 + article.medianLength)) : 0;

/** The sentences before and behind. The linear models read these features, the trees do not (docs/key-points.md). */
const NEIGHBOURS = {
  previousShort: ({ previous }) => yes(previous !== undefined && previous.sentence.length < 8),
  previousLength: (context) => relativeLengthOf(context.previous, context),
  previousToldShare: ({ previous }) => toldShareOf(previous),
  nextLength: (context) => relativeLengthOf(context.next, context),
  nextToldShare: ({ next }) => toldShareOf(next),
  nextRefersBack: ({ next }) => yes(next?.references.pronounFirst === true || next?.references.connectiveFirst === true),
} satisfies Record<string, Feature>;

export const FEATURES = {
  ...POSITION,
  ...LENGTH,
  ...TOLD,
  ...NOVELTY,
  ...NUMBERS,
  ...NAMES,
  ...QUOTATION,
  ...REFERENCE,
  ...VOICE,
  ...RUNNING_TEXT,
  ...NEIGHBOURS,
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];
/** How many features the trees read: all but those of the neighbours, which stand last. */
export const TREE_FEATURES = FEATURE_NAMES.length - Object.keys(NEIGHBOURS).length;
