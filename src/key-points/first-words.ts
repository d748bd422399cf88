/** Words by which a sentence points back at something outside it, or at the writer. */
import { DIGIT, endOfRun, findKind, kindAt, LARGE, LETTER, SMALL, WORD } from '../article/letters.ts';
import { tableLanguage } from './abbreviations.ts';
import { OPENINGS } from './backward-openings.ts';
import { readWords } from './words.ts';

/**
 * Words that point back when a sentence starts with them, by language: personal and demonstrative pronouns and possessives, and behind the bar connectives. Only the frequent ones: each line was paid for in
 * kilobytes. Left out where the commoner reading is harmless: German "der" and "die", Spanish "la" are mostly articles.
 */
const BACKWARD: Record<string, string> = {
  am: 'እሱ እሷ እነሱ ይህ ይህም ይሄ ያ እነዚህ እሳቸው እርሳቸው ከእነዚህም ከነዚህ ከእነሱ በዚህ በዚያ ከዚህ ከዚያ እኔ እኛ | ነገር ሆኖም ስለዚህ በተጨማሪም በዚህም ስለሆነም እዚያም እዚያ ነገርግን ከዚያ',
  ar: 'هو هي هم هذا هذه هؤلاء ذلك تلك وهو وهي وهذا وهذه وذلك | لكن ولكن كما وقال وقالت وأضاف وأضافت وأوضح وأشار وأكد وكان وكانت ثم أيضا لذلك وقد فقد وهكذا وهناك وهنا هكذا وبذلك وبهذا ولذلك ولهذا وكذلك وعليه وقيل وفيما فيما بينما وبينما حيث',
  bg: 'той тя то те това този тази тези неговият нейният техният там тогава | но и обаче също освен затова така после междувременно напротив всъщност например',
  bn: 'তিনি তারা তাঁরা এটি এটা এই সে এরা এসব এ তাঁর তার তাদের এর এতে সেখানে সেখানকার ওই সেই আমি আমরা আমার আমাদের | তবে কিন্তু এছাড়া আর এবং ফলে তখন অন্যদিকে যদিও তারপর এরপর পাশাপাশি তখনই',
  de: 'er sie es deren dessen ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesem diesen jene '
    + 'jener denen solche solcher solchen solches | dabei damit dafür dagegen danach darum darauf daran deshalb deswegen daher aber und doch auch denn '
    + 'jedoch dennoch trotzdem zudem außerdem ferner so dann dort da also hier allerdings hingegen stattdessen sondern '
    + 'oder dazu hinzu davon dadurch darüber daneben hierzu hierfür damals dorthin daraufhin ausserdem ebenso ebenfalls '
    + 'zugleich gleichzeitig',
  el: 'αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκεί | όμως αλλά και επίσης ωστόσο έτσι τότε επιπλέον παράλληλα μάλιστα εντούτοις ταυτόχρονα επομένως συνεπώς αντίθετα γι\'αυτό',
  en: 'he she it they him her his hers its them their this that these those | but and so or nor however still also yet '
    + 'then meanwhile instead such moreover furthermore nevertheless therefore thus otherwise '
    + 'besides additionally similarly consequently',
  es: 'él ella ello ellos ellas esto eso aquello este esta estos estas ese esa esos esas su sus dicha dicho dichas dichos allí ahí aquel aquella | pero y así además también sin entonces por aunque mientras asimismo tampoco luego',
  fa: 'او وی آنها آن‌ها ایشان این آن همین همان چنین آنان آن‌جا آنجا من ما | اما ولی همچنین و لذا بنابراین سپس هرچند ازاین‌رو بااین‌حال درنتیجه',
  fr: 'il elle ils elles ce cela ça ceci cet cette ces celui celle ceux leur leurs son sa ses là celles | mais et donc or cependant pourtant toutefois ainsi puis aussi alors enfin ensuite néanmoins',
  ha: 'shi ita su ya ta sun wannan waɗannan wadannan hakan | amma kuma haka sai don sannan misali',
  hi: 'वह वे यह ये उसने उन्होंने इसने उनका उनकी उनके उसका उसकी इसका इसकी इसके इससे इस उस इन उन वहां वहाँ वही वहीं यही ऐसे ऐसा ऐसी इसी उसी जिसके जिससे जिसमें उन्हें इन्हें उसे इसे उनमें इनमें उनसे इनसे इन्हीं उन्हीं मैं हम मेरा मेरी मेरे हमारा हमारी हमारे हमने मैंने | लेकिन मगर और हालांकि साथ इसलिए जबकि हालाँकि नतीजतन दरअसल तब',
  id: 'ia dia mereka beliau ini itu menurutnya akibatnya | tetapi tapi namun dan juga selain sementara karena hal sebaliknya sebelumnya selanjutnya misalnya akhirnya hasilnya alasannya artinya bahkan padahal sedangkan',
  mk: 'тој таа тоа тие овој оваа ова овие неговиот нејзиниот нивниот таму тогаш | но и меѓутоа сепак исто така затоа потоа истовремено всушност',
  pl: 'on ona ono oni one to ten ta te tego jego jej ich tam | ale i oraz jednak także również więc potem zatem ponadto tymczasem dlatego natomiast toteż wówczas',
  ps: 'هغه هغې دی دا دوی دغه هلته هغوی زه موږ زما زموږ | خو او همدارنګه ځکه',
  pt: 'ele ela eles elas isso isto aquilo este esta estes estas esse essa esses essas seu sua seus suas ali lá tal tais dele dela nesse nessa nesses nessas desse dessa desses dessas disso nisso | mas e também além assim porém então contudo portanto ademais entretanto todavia',
  ro: 'el ea ei ele acesta aceasta acest această acestea aceștia asta acolo acestia acestuia | dar și însă totuși de astfel apoi totodată deci',
  ru: 'он она оно они это этот эта эти его её ее их там такой такая такое такие | но и а также однако поэтому при тем затем потом так тогда впрочем напротив ранее например зато причем причём',
  sq: 'ai ajo ata ato ky kjo këta këto aty atje | por dhe edhe megjithatë gjithashtu prandaj atëherë ndërkohë',
  sr: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov он она оно они оне то ово овај ова ови његов његова њихов tamo тамо | ali i međutim takođe također zato tada tako али и међутим такође зато тада тако stoga istovremeno istodobno ipak naime štoviše štaviše стога истовремено ипак наиме',
  sw: 'yeye wao hii huyo huyu hiyo hizo hayo hilo hili huko hapo | lakini pia hata na hivyo kisha aidha vilevile',
  ta: 'இந்த அந்த இதில் அதில் இவை அவை அங்கு அப்போது நான் நாங்கள் எனது எங்கள் | ஆனால் மேலும் எனவே எனினும் ஆனாலும் ஆகவே இருப்பினும் மறுபுறம் அத்துடன்',
  tr: 'o bu şu onlar bunlar onun bunun buna bunu ona onlara orada aralarında bunların bunlardan bununla bundan | ancak ama ve fakat ayrıca böylece öte oysa oysaki halbuki dolayısıyla nitekim üstelik örneğin böylelikle aksine',
  uk: 'він вона воно вони це цей ця ці його її їх їхній там такий така таке такі | але і й та а також однак тому при потім так тоді втім водночас отже натомість проте наприклад навпаки',
  ur: 'وہ یہ ان اس انہوں اُن اِس اُس اسے اُسے انہیں انھیں انھوں اسی یہی وہی ایسے ایسا ایسی جس جن وہاں | لیکن تاہم اور مگر جبکہ پھر البتہ حالانکہ چنانچہ لہٰذا لہذا نتیجتاً تب',
};

/** Tamil writes its endings and postpositions onto "this", "that", "he" and "they". */
const TAMIL = /^(?:[இஅ]து|[இஅ]த(?:ன|ற|ை)|[இஅ]தே|[இஅ]வர|அவ[னள])/u;

/** Chinese does not divide its words: the first characters decide. */
const CHINESE = /^(?:[他她它这這那但而此同并並该該]|因此|所以|不过|不過|然而|与此|與此|另外|另一方面|其中|为此|為此|对此|對此|当时|當時|于是|於是|据[他她此]|據[他她此]|除此|尽管如此|儘管如此|相比之下|相反|结果|結果|例如|比如|随后|隨後|之[后後]|换句话|換句話|也就是|从而|從而|总之|總之|其次|可是|至[于於]|反之|否[则則]|然[后後])/u;

/** "Das Ministerium" stands by itself, "das ist" does not: only the verb behind it tells. */
const GERMAN_DAS = /^das(,| (ist|war|sei|sind|waren|hat|habe|hatte|wird|werde|würde|wäre|soll|sollte|kann|könnte|gilt|zeigt|zeige|liegt|bedeutet|heißt|sagte|sagt|geht|gehe|macht|muss|reicht|teilte|berichtet)\b)/u;

/**
 * "I" and "we" by language, since Croatian "i" is "and" and German "ja" is "yes". Without "us": it might be the US. Persian,
 * Hindi and their neighbours repeat what somebody said without marks: there only the first word is asked, above.
 */
const FIRST_PERSON: Record<string, string> = {
  ar: 'أنا نحن وأنا ونحن', bg: 'аз ние мой моя наш', de: 'ich wir mein meine meinen meinem meiner uns unser unsere unseren mich mir',
  el: 'εγώ εμείς μου μας', en: 'i we my our me myself ourselves', es: 'yo nosotros mi mis nuestro nuestra', fr: 'je j nous mon ma mes notre nos moi',
  id: 'saya kami kita', mk: 'јас ние мојот мојата нашиот', pl: 'ja my mój moja nasz nasza', pt: 'eu nós meu minha nosso nossa', ro: 'eu noi meu mea nostru',
  ru: 'я мы мой моя наш меня мне нас нам', sq: 'unë', sr: 'ja mi moj moja naš naša ја ми мој моја наш', sw: 'mimi sisi', tr: 'ben biz benim bizim', uk: 'я ми мій моя наш мене нас',
};
const SPEECH = /["“„«][^"”“»]*["”“»]/gu;

/** The language of a BCP 47 tag that the tables know; never a name that every object has. */
function baseOf(language: string): string {
  const base = tableLanguage(language);
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

/** Pronouns that come when a comma has, and no name has stood before it: "Last month, she …". */
const AFTER_COMMA: Record<string, string> = { en: 'he she it they his her their', es: 'él ella ellos ellas', fr: 'elle ils elles', pt: 'ele ela eles elas' };

/** "Well, …", "Kein Wunder, …" answer something said before; what stands before the first comma or colon. */
const OPENERS: Record<string, string> = {
  en: 'well|indeed|regardless|finally|yes|no|oh|sure|again|of course|in fact|for example|for instance|for one thing|as a result|in addition|in other words|'
    + 'that said|at the same time|since then|on the other hand|first up|next up|before that|after that|beyond that',
  de: 'ja|nein|nun|naja|immerhin|klar|kurzum|kein wunder|mehr noch|schlimmer noch|im gegenteil|grund|der grund|die folge|das ergebnis|das problem',
};

/** "Most of these", "Jeden dieser Panzer": what is pointed at comes second or third; but everybody knows which week "this week" is. */
const POINTING: Record<string, string> = {
  ar: 'ذلك هذا هذه تلك هؤلاء لذلك لهذا جانبه جانبها جانبهم جهته جهتها جهتهم قوله قولها قولهم بينهم بينها رأيه رأيها', bg: 'него нея тях това този тази тези',
  de: 'diese dieser dieses diesem diesen jene jener jenen ihnen', el: 'τούτου αυτό αυτόν αυτήν αυτούς αυτές αυτών αυτά', en: 'these those this them him', es: 'él ella ellos ellas ello',
  fa: 'این همین آن همان وی او آنها آن‌ها آنان ایشان', fr: 'lui eux elle elles cela', ha: 'cewarsa cewarta cewarsu cikinsu', id: 'mereka dia tersebut itu', mk: 'него неа нив тоа овој оваа ова овие',
  pl: 'niego niej nich nim nimi', ps: 'دې دغه همدې همدغه هغه هغې هغوی دوی', pt: 'ele ela eles elas isso isto disso disto desse dessa desses dessas deste desta nesse nessa dele dela deles delas',
  ro: 'acestuia acesteia acestora acestea aceștia', ru: 'этого этому этим этом этой этих это них ними нему ней', sq: 'tij saj tyre kësaj këtij këtë këto', sr: 'njega nje njih njima njemu njoj njegovim njenim njihovim njegovom njenom njihovom њега њих њима њему њој његовим њеним њиховим његовом њеном њиховом',
  sw: 'wake yake hapo wao mwao huyo hiyo hilo huo hayo hizo hao hicho', uk: 'це нього неї них ним ними ньому цього цьому цим цієї цій цих',
};
const TIMES = 'week yıl hafta ay année wiki mwaka mwezi weekend month year morning spring summer autumn fall winter season time tag tage tagen woche wochen monat jahr jahres sommer frühjahr herbst semana año mes ano mês semaine année mois '
  + 'an săptămână lună неделе неделю недели году года месяце месяца тижні тижня році року місяці місяця година седмица недела месец هفته ماه سال روز شب کال اونۍ میاشت الأسبوع العام الشهر اليوم الصيف الشتاء vit viti jave javë muaj';

/** "Der Grund dafür liegt", "Das Problem dabei ist"; but "arbeitet daran, dass" says at once what is meant. */
const THEREFORE = 'dafür dagegen dazu dabei daran daraus davon danach darüber darauf darin hierzu hierfür';
const SAID_LATER = /, (?:dass|ob|wie|wer|was|wann|warum|[^,]* zu [a-zß-ÿ]+en)/u;

/** "Für viele sei das Auto zu teuer": somebody named before says so; with a comma or "laut" the speaker is in it. */
const REPORTING = /\s(?:sei|seien|werde|habe|könne|müsse|solle|wolle|dürfe|gebe|brauche|gehe|komme)\s/u;
const SPEAKER = /[,:"„»]|\b(?:laut|zufolge|angaben)\b/u;

/** "It is unclear whether", "It is hard to": it stands for what follows. */
const IT_FOLLOWS = /^it(?:['’]s| is| was| remains| has been) (?:not |still |also )?(?:(?:un|im|il)?(?:clear|known|likely|possible|legal|common)|rare|hard|difficult|easy|important|up to) .*?(?:that|whether|how|why|when|if|to) /u;

const sets = new Map<string, ReadonlySet<string>>();

function isOneOf(words: string | undefined, word: string | undefined): boolean {
  if (words === undefined || word === undefined) return false;
  const known = sets.get(words) ?? new Set(words.split(' '));
  sets.set(words, known);
  return known.has(word);
}

/** In "Derzeit sind sie", "Zuvor hatte er" the pronoun is the subject, only later: German puts the verb second. */
function pointsInGerman(start: string, words: readonly string[]): boolean {
  const therefore = words.findIndex((word, index) => index > 0 && index < 9 && isOneOf(THEREFORE, word));
  return GERMAN_DAS.test(start) || (REPORTING.test(start) && !SPEAKER.test(start)) || isOneOf('er sie ihn ihm ihnen', words[2])
    || (therefore > 0 && words[therefore + 1] !== ',' && !words.slice(0, therefore).includes(',') && !SAID_LATER.test(start));
}

const openings = new Map<string, readonly string[]>();

/** Whether a text begins with one of a language's openings, and not only with its letters. */
function beginsWithOpening(start: string, base: string): boolean {
  const known = openings.get(base) ?? OPENINGS[base]?.split('|') ?? [];
  openings.set(base, known);
  const text = start.replaceAll('’', "'");
  // Arabic writes its "and" onto the next word.
  const places = base === 'ar' && /^[وف]/.test(text) ? [0, 1] : [0];
  return places.some((from) => known.some((opening) => text.startsWith(opening, from) && (kindAt(text, from + opening.length) & WORD) === 0));
}

/** Shapes of one language; `words` are those of `start`, commas and colons among them. */
function pointsInside(start: string, words: readonly string[], base: string): boolean {
  const pause = words.findIndex((word) => word === ',' || word === ':');
  return beginsWithOpening(start, base)
    || (pause > 0 && OPENERS[base]?.split('|').includes(words.slice(0, pause).join(' ')) === true)
    || [1, 2].some((place) => isOneOf(POINTING[base], words[place]) && !isOneOf(TIMES, words[place + 1]))
    || (base === 'de' && pointsInGerman(start, words));
}

/** Prepositions and conjunctions are short in scripts with capitals: "in", "nach", "als", "con". */
function isShortWord(word: string): boolean {
  return word.length > 0 && word.length <= 4 && endOfRun(word, 0, SMALL) === word.length;
}

/** What points back stands among so many words and signs. */
const ASKED = 8;

/** The first words of a text, with the commas and colons between them; Persian joins two halves of a word without a space. */
function readPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length && pieces.length <= ASKED; at++) {
    let end = endOfRun(text, at, WORD);
    while (end > at && text[end] === '\u200c' && endOfRun(text, end + 1, WORD) > end + 1) end = endOfRun(text, end + 1, WORD);
    if (end > at) {
      pieces.push(text.slice(at, end));
      at = end - 1;
    } else if (text[at] === ',' || text[at] === ':') pieces.push(text.charAt(at));
  }
  return pieces;
}

/** Whether the first comma comes before the second capital: no name has stood before it. */
function hasEarlyComma(text: string): boolean {
  let capitals = 0;
  for (const character of text.slice(0, text.indexOf(',') + 1)) if (kindAt(character, 0) & LARGE) capitals += 1;
  return text.includes(',') && capitals <= 1;
}

/**
 * Whether a sentence starts by pointing back: with a listed word, with a pronoun after a short word ("With their help",
 * "Als sie"), in a shape of its language, or, in any cased script, in the middle of things.
 */
export function startsBackward(text: string, language: string): boolean {
  const lower = text.toLowerCase();
  const start = lower.slice(findKind(lower, LETTER | DIGIT));
  const base = baseOf(language);
  const words = readPieces(start);
  const [first = '', second = '', third] = words;
  if (base === 'en' && IT_FOLLOWS.test(start)) return false;
  const { pronouns, connectives } = backwardWords(language);
  return (pronouns.has(first) && !isOneOf(TIMES, second)) || connectives.has(first)
    || (isShortWord(first) && pronouns.has(second) && ![first, third].some((word) => isOneOf(TIMES, word)))
    || CHINESE.test(start) || TAMIL.test(start) || pointsInside(start, words, base) || (kindAt(text, findKind(text, LETTER)) & SMALL) !== 0 || /^[…–—,;.-]/u.test(text)
    || (AFTER_COMMA[base] !== undefined && hasEarlyComma(text) && isOneOf(AFTER_COMMA[base], readPieces(start.slice(start.indexOf(',') + 1))[0]));
}

/** Whether the writer speaks of themselves; what others say between quotation marks does not count. */
export function isFirstPerson(text: string, language: string): boolean {
  const words = FIRST_PERSON[baseOf(language)];
  return words !== undefined && readWords(text.replace(SPEECH, ' ')).some((word) => isOneOf(words, word));
}
