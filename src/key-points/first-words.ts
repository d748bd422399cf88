/** Words by which a sentence points back at something outside it, or at the writer. */
import { readWords } from './words.ts';

/**
 * Words that point back when a sentence starts with them, by language: personal and demonstrative pronouns and possessives, and behind the bar connectives. Only the frequent ones: each line was paid for in
 * kilobytes. Left out where the commoner reading is harmless: German "der" and "die", Spanish "la" are mostly articles.
 */
const BACKWARD: Record<string, string> = {
  am: 'እሱ እሷ እነሱ ይህ ይህም ይሄ ያ እነዚህ | ነገር ሆኖም ስለዚህ በተጨማሪም',
  ar: 'هو هي هم هذا هذه هؤلاء ذلك تلك وهو وهي وهذا وهذه وذلك | لكن ولكن كما وقال وقالت وأضاف وأضافت وأوضح وأشار وأكد '
    + 'وكان وكانت ثم أيضا لذلك',
  bg: 'той тя то те това този тази тези неговият нейният техният | но и обаче също освен затова така после',
  bn: 'তিনি তারা তাঁরা এটি এটা এই সে এরা এসব এ তাঁর তার তাদের এর এতে | তবে কিন্তু এছাড়া আর এবং ফলে তখন',
  bs: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov | ali i međutim također takođe zato tada tako',
  de: 'er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesem diesen jene '
    + 'jener | dabei damit dafür dagegen danach darum darauf daran deshalb deswegen daher aber und doch auch denn '
    + 'jedoch dennoch trotzdem zudem außerdem ferner so dann dort da also hier allerdings hingegen stattdessen sondern '
    + 'oder dazu hinzu davon dadurch darüber daneben hierzu hierfür damals dorthin daraufhin ausserdem ebenso ebenfalls '
    + 'zugleich gleichzeitig',
  el: 'αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος | όμως αλλά και επίσης ωστόσο έτσι τότε',
  en: 'he she it they him her his hers its them their this that these those | but and so or nor however still also yet '
    + 'then meanwhile instead such moreover furthermore nevertheless therefore thus otherwise '
    + 'besides additionally similarly consequently',
  es: 'él ella ello ellos ellas esto eso aquello este esta estos estas ese esa esos esas su sus | pero y así además '
    + 'también sin entonces por aunque mientras',
  fa: 'او وی آنها آن‌ها ایشان این آن | اما ولی همچنین و لذا بنابراین سپس',
  fr: 'il elle ils elles ce cela ça ceci cet cette ces celui celle ceux leur leurs son sa ses | mais et donc or '
    + 'cependant pourtant toutefois ainsi puis aussi alors enfin ensuite',
  ha: 'shi ita su ya ta sun wannan waɗannan wadannan hakan | amma kuma haka sai don',
  hi: 'वह वे यह ये उसने उन्होंने इसने उनका उनकी उनके उसका उसकी इसका इसकी इसके इससे इस उस इन उन | लेकिन मगर और हालांकि '
    + 'साथ इसलिए',
  hr: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov | ali i međutim također zato tada tako',
  id: 'ia dia mereka beliau ini itu | tetapi tapi namun dan juga selain sementara karena hal',
  mk: 'тој таа тоа тие овој оваа ова овие неговиот нејзиниот нивниот | но и меѓутоа сепак исто така затоа потоа',
  pl: 'on ona ono oni one to ten ta te tego jego jej ich | ale i oraz jednak także również więc potem zatem',
  ps: 'هغه هغې دی دا دوی دغه | خو او همدارنګه ځکه',
  pt: 'ele ela eles elas isso isto aquilo este esta estes estas esse essa esses essas seu sua seus suas | mas e também '
    + 'além assim porém então contudo',
  ro: 'el ea ei ele acesta aceasta acest această acestea aceștia asta | dar și însă totuși de astfel apoi',
  ru: 'он она оно они это этот эта эти его её ее их | но и а также однако поэтому при тем затем потом так тогда',
  sq: 'ai ajo ata ato ky kjo këta këto | por dhe edhe megjithatë gjithashtu prandaj atëherë',
  sr: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov он она оно они оне то ово овај ова ови његов његова '
    + 'њихов | ali i međutim takođe zato tada tako али и међутим такође зато тада тако',
  sw: 'yeye wao hii huyo huyu hiyo hizo hayo hilo hili | lakini pia hata na hivyo kisha',
  ta: 'அவர் அவன் அவள் அவர்கள் இது அது இந்த அந்த இதில் இதன் | ஆனால் மேலும் எனவே',
  tr: 'o bu şu onlar bunlar onun bunun buna bunu | ancak ama ve fakat ayrıca böylece öte',
  uk: 'він вона воно вони це цей ця ці його її їх їхній | але і й та а також однак тому при потім так тоді',
  ur: 'وہ یہ ان اس انہوں اُن اِس اُس | لیکن تاہم اور مگر جبکہ پھر',
};

/** Chinese does not divide its words: the first characters decide. */
const CHINESE = /^(他|她|它|这|這|那|但|而|此|同|并|並|因此|所以|不过|不過|然而)/u;

/** "Das Ministerium" stands by itself, "das ist" does not: only the verb behind it tells. */
const GERMAN_DAS = /^das (ist|war|sei|sind|waren|hat|habe|hatte|wird|werde|würde|wäre|soll|sollte|kann|könnte|gilt|zeigt|zeige|liegt|bedeutet|heißt|sagte|sagt|geht|gehe|macht|muss|reicht|teilte|berichtet)\b/u;

/** "I" and "we" by language, since Croatian "i" is "and" and German "ja" is "yes". Without "us": it might be the US. */
const FIRST_PERSON: Record<string, string> = {
  bg: 'аз ние мой моя наш', bs: 'ja mi moj moja naš naša', de: 'ich wir mein meine meinen meinem meiner uns unser unsere unseren mich mir',
  el: 'εγώ εμείς μου μας', en: 'i we my our me myself ourselves', es: 'yo nosotros mi mis nuestro nuestra', fr: 'je j nous mon ma mes notre nos moi',
  hr: 'ja mi moj moja naš naša', id: 'saya kami kita', pl: 'ja my mój moja nasz nasza', pt: 'eu nós meu minha nosso nossa', ro: 'eu noi meu mea nostru',
  ru: 'я мы мой моя наш меня мне нас нам', sr: 'ja mi moj moja naš naša ја ми мој моја наш', tr: 'ben biz benim bizim', uk: 'я ми мій моя наш мене нас',
};
const SPEECH = /["“„«][^"”“»]*["”“»]/gu;

/** The language of a BCP 47 tag that the tables know; never a name that every object has. */
function baseOf(language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(BACKWARD, base) ? base : '';
}

interface Backward { pronouns: ReadonlySet<string>; connectives: ReadonlySet<string> }

const lists = new Map<string, Backward>();

function backwardWords(language: string): Backward {
  const base = baseOf(language);
  const known = lists.get(base);
  if (known) return known;
  const [pronouns = '', connectives = ''] = (BACKWARD[base] ?? '').split(' | ');
  const list = { pronouns: new Set(pronouns.split(' ')), connectives: new Set(connectives.split(' ')) };
  lists.set(base, list);
  return list;
}

/** Whether a word, with a capital, begins a sentence by pointing back. */
export function isBackwardWord(word: string, language: string): boolean {
  const { pronouns, connectives } = backwardWords(language);
  const lower = word.toLowerCase();
  return pronouns.has(lower) || connectives.has(lower);
}

/** German puts the verb second: in "Derzeit sind sie", "Zuvor hatte er" the pronoun is the subject, only later. */
const GERMAN_THIRD = /^[\p{L}\p{M}]+ [\p{L}\p{M}]+ (er|sie|ihn|ihm|ihnen)(?![\p{L}\p{M}])/u;

/** "Der Grund dafür liegt", "Das Problem dabei ist"; but "arbeitet daran, dass" says at once what is meant. */
const GERMAN_THEREFORE = /^(?:[\p{L}\p{M}]+ ){1,4}(?:dafür|dagegen|dazu|dabei|daran|daraus|davon|danach|darüber|darauf|darin|hierzu|hierfür)(?![\p{L}\p{M},])/u;
const GERMAN_SAID_LATER = /, (?:dass|ob|wie|wer|was|wann|warum|[^,]* zu [\p{L}]+en)/u;

/** "Most of these", "Jeden dieser Panzer": what is pointed at comes second or third. */
const POINTING: Record<string, RegExp> = {
  de: /^[\p{L}\p{M}]+ (?:[\p{L}\p{M}]+ )?(?:diese|dieser|dieses|diesem|diesen|jene|jener|jenen|ihnen)(?![\p{L}\p{M}])(?! (?:tag|woche|monat|jahr|sommer|winter|frühjahr|herbst|morgen|abend))/u,
  en: /^[\p{L}\p{M}]+ (?:[\p{L}\p{M}]+ )?(?:these|those|this|them|him)(?![\p{L}\p{M}])(?! (?:week|month|year|morning|summer|winter|spring|autumn|fall|season|time|who))/u,
};

/** "Last month, she …": the pronoun comes when the comma has, and no name has stood before it. */
const AFTER_COMMA: Record<string, RegExp> = {
  en: /^\P{L}*\p{L}[^,\p{Lu}]{2,60}, (?:he|she|they|his|her|their)(?!\p{L})/u,
  es: /^\P{L}*\p{L}[^,\p{Lu}]{2,60}, (?:él|ella|ellos|ellas)(?!\p{L})/u,
  fr: /^\P{L}*\p{L}[^,\p{Lu}]{2,60}, (?:elle|ils|elles)(?!\p{L})/u,
  pt: /^\P{L}*\p{L}[^,\p{Lu}]{2,60}, (?:ele|ela|eles|elas)(?!\p{L})/u,
};

/** "Well, …", "Kein Wunder, …": the answer to something said before. */
const OPENERS: Record<string, RegExp> = {
  en: /^(?:well|indeed|regardless|finally|yes|no|oh|sure|again|of course|in fact|for (?:example|instance|one thing)|as a result|in addition|in other words|that said|at the same time|since then|on the other hand|(?:first|next) up|(?:before|after|beyond) that),/u,
  de: /^(?:ja|nein|nun|naja|klar|kurzum|kein wunder|mehr noch|schlimmer noch|im gegenteil|grund|der grund|die folge|das ergebnis|das problem)[,:]/u,
};

/** "It is unclear whether", "It was the first time that": it stands for what follows. "This week" is known to everybody. */
const ENGLISH_HARMLESS = /^(?:it(?:'s|’s| is| was| remains| has been) (?:not |still |also )?(?:un)?(?:clear|known|likely|possible|impossible|legal|illegal|common|rare|hard|difficult|easy|important|up to) .*?(?:that|whether|how|why|when|if|to) |this (?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|season)(?!\p{L}))/u;

/** Prepositions and conjunctions are short in scripts with capitals: "in", "nach", "als", "con". */
const SHORT_WORD = /^[\p{Ll}]{1,4}$/u;

function pointsInGerman(start: string): boolean {
  return GERMAN_DAS.test(start) || GERMAN_THIRD.test(start) || (GERMAN_THEREFORE.test(start) && !GERMAN_SAID_LATER.test(start));
}

/** Shapes of one language, on a text in lower case without marks in front. */
function pointsInside(start: string, text: string, base: string): boolean {
  return POINTING[base]?.test(start) === true || OPENERS[base]?.test(start) === true || AFTER_COMMA[base]?.test(text) === true
    || (base === 'de' && pointsInGerman(start));
}

/**
 * Whether a sentence starts by pointing back: with a listed word, with a pronoun after a short word ("With their help",
 * "Als sie"), in a shape of its language, or, in any cased script, in the middle of things.
 */
export function startsBackward(text: string, language: string): boolean {
  const start = text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  const base = baseOf(language);
  if (base === 'en' && ENGLISH_HARMLESS.test(start)) return false;
  const [first = '', second = ''] = start.match(/[\p{L}\p{M}\p{N}\u200C]+/gu)?.slice(0, 2) ?? [];
  const { pronouns, connectives } = backwardWords(language);
  return pronouns.has(first) || connectives.has(first) || (SHORT_WORD.test(first) && pronouns.has(second))
    || CHINESE.test(start) || pointsInside(start, text, base) || /^\P{L}*\p{Ll}/u.test(text) || /^[…–—,;.-]/u.test(text);
}

/** Whether the writer speaks of themselves; what others say between quotation marks does not count. */
export function isFirstPerson(text: string, language: string): boolean {
  const words = FIRST_PERSON[baseOf(language)]?.split(' ') ?? [];
  return words.length > 0 && readWords(text.replace(SPEECH, ' ')).some((word) => words.includes(word));
}
