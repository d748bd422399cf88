/**
 * Words at the start of a sentence that point back at something outside it, by language: personal and demonstrative
 * pronouns, possessives and connectives. Only the frequent ones: each line was paid for in kilobytes. Left out where
 * the commoner reading is harmless: German "der" and "die", French "on", Spanish "la" are mostly articles.
 */
const BACKWARD: Record<string, string> = {
  am: 'እሱ እሷ እነሱ ይህ ይህም ይሄ ያ እነዚህ ነገር ሆኖም ስለዚህ በተጨማሪም',
  ar: 'هو هي هم هذا هذه هؤلاء ذلك تلك لكن ولكن كما وقال وقالت وأضاف وأضافت وأوضح وأشار وأكد وكان وكانت وهو وهي وهذا وهذه وذلك ثم أيضا لذلك',
  bg: 'той тя то те това този тази тези неговият нейният техният но и обаче също освен затова така после',
  bn: 'তিনি তারা তাঁরা এটি এটা এই সে এরা এসব তবে কিন্তু এ এছাড়া তাঁর তার তাদের এর এতে আর এবং ফলে তখন',
  bs: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov ali i međutim također takođe zato tada tako',
  de: 'er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesem diesen dabei damit dafür '
    + 'dagegen danach darum darauf daran deshalb deswegen daher aber und doch auch denn jedoch dennoch trotzdem zudem außerdem ferner '
    + 'so dann dort da also hier allerdings hingegen stattdessen sondern oder jene jener',
  el: 'αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος όμως αλλά και επίσης ωστόσο έτσι τότε',
  en: 'he she it they him her his hers its them their this that these those but and so or nor however still also yet then '
    + 'meanwhile instead because while there such moreover furthermore nevertheless therefore thus otherwise besides',
  es: 'él ella ello ellos ellas esto eso aquello este esta estos estas ese esa esos esas su sus pero y así además también sin entonces '
    + 'por aunque',
  fa: 'او وی آنها آن‌ها ایشان این آن اما ولی همچنین و لذا بنابراین سپس',
  fr: 'il elle ils elles ce cela ça ceci cet cette ces celui celle ceux leur leurs son sa ses mais et donc or cependant pourtant '
    + 'toutefois ainsi puis aussi alors',
  ha: 'shi ita su ya ta sun wannan waɗannan wadannan hakan amma kuma haka sai don',
  hi: 'वह वे यह ये उसने उन्होंने इसने उनका उनकी उनके उसका उसकी इसका इसकी इसके इससे इस उस इन उन लेकिन मगर और हालांकि साथ इसलिए',
  hr: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov ali i međutim također zato tada tako',
  id: 'ia dia mereka beliau ini itu hal tetapi tapi namun dan juga selain sementara karena',
  mk: 'тој таа тоа тие овој оваа ова овие неговиот нејзиниот нивниот но и меѓутоа сепак исто така затоа потоа',
  pl: 'on ona ono oni one to ten ta te tego jego jej ich ale i oraz jednak także również więc potem zatem',
  ps: 'هغه هغې دی دا دوی دغه خو او همدارنګه ځکه',
  pt: 'ele ela eles elas isso isto aquilo este esta estes estas esse essa esses essas seu sua seus suas mas e também além assim porém '
    + 'então contudo',
  ro: 'el ea ei ele acesta aceasta acest această acestea aceștia asta dar și însă totuși de astfel apoi',
  ru: 'он она оно они это этот эта эти его её ее их но и а также однако поэтому при тем затем потом так тогда',
  sq: 'ai ajo ata ato ky kjo këta këto por dhe edhe megjithatë gjithashtu prandaj atëherë',
  sr: 'on ona ono oni one to ovo ovaj ova ovi njegov njegova njihov ali i međutim takođe zato tada tako '
    + 'он она оно они оне то ово овај ова ови његов његова њихов али и међутим такође зато тада тако',
  sw: 'yeye wao hii huyo huyu hiyo hizo hayo hilo hili lakini pia hata na hivyo kisha',
  ta: 'அவர் அவன் அவள் அவர்கள் இது அது இந்த அந்த இதில் இதன் ஆனால் மேலும் எனவே',
  tr: 'o bu şu onlar bunlar onun bunun buna bunu ancak ama ve fakat ayrıca böylece öte',
  uk: 'він вона воно вони це цей ця ці його її їх їхній але і й та а також однак тому при потім так тоді',
  ur: 'وہ یہ ان اس انہوں اُن اِس اُس لیکن تاہم اور مگر جبکہ پھر',
};

/** Chinese does not divide its words: the first characters decide. */
const CHINESE = /^(他|她|它|这|這|那|但|而|此|同|并|並|因此|所以|不过|不過|然而)/u;

/** "Das Ministerium" stands by itself, "das ist" does not: only the verb behind it tells. */
const GERMAN_DAS = /^das (ist|war|sei|sind|waren|hat|habe|hatte|wird|werde|würde|wäre|soll|sollte|kann|könnte|gilt|zeigt|zeige|liegt|bedeutet|heißt|sagte|sagt|geht|gehe|macht|muss|reicht|teilte|berichtet)\b/u;

const FIRST_PERSON = new Set((
  'i we my our me us myself ich wir mein meine meinen uns unser unsere mich mir je nous mon ma mes notre nos yo nosotros mi mis '
  + 'nuestro nuestra eu nós meu minha nosso я мы мой моя наш ми мене мій ben biz ja mój moja nasz saya kami'
).split(' '));

const lists = new Map<string, ReadonlySet<string>>();

function backwardWords(language: string): ReadonlySet<string> {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const list = lists.get(base) ?? new Set((Object.hasOwn(BACKWARD, base) ? BACKWARD[base] ?? '' : '').split(' '));
  lists.set(base, list);
  return list;
}

/** Whether a sentence starts by pointing back: with a listed word, or, in any cased script, in the middle of things. */
export function startsBackward(text: string, language: string): boolean {
  const start = text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  const first = /^[\p{L}\p{M}\u200C]+/u.exec(start)?.[0] ?? '';
  return backwardWords(language).has(first) || CHINESE.test(start) || GERMAN_DAS.test(start)
    || /^\P{L}*\p{Ll}/u.test(text) || /^[…–—,;.-]/u.test(text);
}

/** Whether somebody speaks of themselves, in the languages where that has words of its own. */
export function isFirstPerson(words: readonly string[]): boolean {
  return words.some((word) => FIRST_PERSON.has(word));
}
