/** Shapes by which a sentence points at something outside it although its first word does not. */
import { DIGIT, indexOfClass, hasClass, UPPER, LETTER, wordPattern } from '../../article/char-classes.ts';
import { primaryLanguage } from '../language-key.ts';
import { pointsMidway } from './midway.ts';

/** "A year later", "on the same day": later than what, and which day? "A year after the flood" says so itself. */
const NO_TIME: Record<string, RegExp> = {
  en: /^(?:(?:[a-z0-9]+ ){0,3}(?:moments?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?) (?:later(?! than)|earlier|afterwards?|before(?=,))|(?:on|at|in|by|during) (?:the|that) same|(?:by|until|since|before|back) then|the (?:next|following|previous|same) (?:day|morning|afternoon|evening|night|week|month|year)|(?:shortly|soon|not long) (?:afterwards?|before(?=,)|after(?=,)))(?![a-zß-ÿ-])/,
  de: /^(?:(?:(?:[a-zß-ÿ0-9]+ ){0,3}(?:augenblicke?|sekunden?|minuten?|stunden?|tagen?|nächte|wochen?|monaten?|jahre?n?|jahrzehnte?|erst) |)(?:später(?! als)|zuvor|davor|danach|darauf)|(?:am|im|zur|in der) (?:selben|gleichen|folgenden)|am (?:nächsten|übernächsten) (?:tag|morgen|abend|mittag|vormittag|nachmittag)|(?:kurz|bald|wenig|tags|unmittelbar) (?:darauf|danach|zuvor|später)|bis dahin|nach kurzer zeit|seither|seitdem|zu (?:der|dieser|jener) zeit)(?![a-zß-ÿ-])/,
  fr: /^(?:(?:[a-zß-ÿ0-9]+ ){1,3}(?:plus tard|auparavant|avant,|après,)|le lendemain|la veille|le même jour|ce jour-là|entre-temps|dès lors)(?![a-zß-ÿ])/,
  es: /^(?:(?:[a-zß-ÿ0-9]+ ){0,2}(?:días?|horas?|semanas?|meses|mes|años?) (?:después|más tarde|antes)(?! de)|al día siguiente|ese mismo día|el mismo día|hasta entonces|desde entonces|poco después)(?![a-zß-ÿ])/,
  pt: /^(?:(?:[a-zß-ÿ0-9]+ ){0,2}(?:dias?|horas?|semanas?|m[eê]s(?:es)?|anos?) (?:depois|mais tarde|antes)(?! d)|no dia seguinte|no mesmo dia|até então|desde então|pouco depois)(?![a-zß-ÿ])/,
};

/** Whether a sentence begins with a time that only the one before it tells. */
export function tellsNoTime(text: string, language: string): boolean {
  const base = primaryLanguage(language);
  return Object.hasOwn(NO_TIME, base) && NO_TIME[base]?.test(text.slice(indexOfClass(text, LETTER | DIGIT)).toLowerCase()) === true;
}

/** "War sie", "spielt er": German puts its subject behind the verb. With a capital "Sie" is the reader. */
const TURNED = /^[^A-Za-zÀ-ÿ]*(?:\S+\s+){1,5}?[a-zß-ÿ]{2,}\s(?:er|sie|ihn|ihm|ihnen)(?![a-zß-ÿ])/;
const GERMAN_POINTERS = /^(?:[^,:"„»]|,(?=\d))*?\s(?:hingegen|dagegen|stattdessen|allerdings|jedoch|wiederum|ebenfalls|beispielsweise)(?![a-zß-ÿ])/;
const CONCESSION = /(?<![A-Za-zÀ-ÿ])[Zz]war(?![a-zß-ÿ])(?!.*(?<![A-Za-zÀ-ÿ])(?:aber|doch|jedoch|allerdings|dennoch|trotzdem|und zwar)(?![a-zß-ÿ]))/;
const ENGLISH_POINTERS = /^[^,:"“]*(?:\s(?:though|however),|\s(?:is|was|are|were)\sthen\s)/;

/** "Haben das gut verkraftet", "Wenn das gelingt,": what? But "haben das neue Tor", "wenn das Tor klemmt,". */
const GERMAN_THAT = /^[^,:"„]*\sdas\s(?:gut|schlecht|nicht|auch|so|tatsächlich|wirklich|schon|nie|nun|jetzt|anders|bereits|noch|kaum|selbst)\s|^[^A-Za-zÀ-ÿ]*[A-Za-zÀ-ÿ]{2,7}\sdas\s[a-zß-ÿ]+,/;
/** "Das Problem hier ist", "Bei dem Schiff handelt es sich", "Die 37-Jährige sagte", "Die 37 Jahre alte Taucherin sagte", but not "Die 37 Jahre alte Tilda Varn". */
const GERMAN_NOUNS = /^[^A-Za-zÀ-ÿ]*(?:Bei\sde[mnr]\s[A-ZÄÖÜ][a-zß-ÿ-]*\shandel|(?:[A-ZÄÖÜ][a-zß-ÿ-]*\s){1,2}(?:hier|da(?:bei|für|gegen|hinter|ran|von))\s|D(?:er|ie|em|en)\s\d+(?:-Jährigen?\s|\sJahre\salten?\s[A-ZÄÖÜ][a-zß-ÿ-]*\s(?![A-ZÄÖÜ])))/;
/** "Wie die Polizei mitteilte, hat er", "Um Geld zu sparen, will sie": who? */
const GERMAN_WHO = /^(?:Wie|Um|Ohne|Statt|Einst)\s[^,]*,\s[a-zß-ÿ]+\s(?:er|sie|ihn|ihm|ihnen)\s/;
/** "Ziel ist es", "Grund war ein Riss": of what? But "Ziel der Stadt ist es". */
const GERMAN_AIM = /^(?:Ziel|Grund|Hintergrund|Anlass|Auslöser|Ursache|Folge|Ergebnis|Schuld|Voraussetzung|Bedingung)\s(?:ist|sind|war|waren|sei|seien)\s/;
/** "Hunderte sind dort erschienen": where? But "In Lindholm … dort". */
const GERMAN_THERE = /^(?!.*\s(?:in|im|nach|aus|auf|am|bei|an|vor|zu|zum|zur)\s(?:de[mnr]\s)?[A-ZÄÖÜ].*\sdort\s)(?!(?:In|Im|Nach|Aus|Auf|Am|Bei|An|Vor|Zu|Zum|Zur|Wer|Wo)\s)[^:"„»]{0,90}\s(?:dort|dorthin|hier)\s/;
/** "Sie übernimmt solche Fahrten.": but "solche, die …" and "solche Fahrten wie …" say which. */
const GERMAN_SUCH = /\ssolche[mnrs]?\s[A-ZÄÖÜ](?!.*\s(?:wie|die|der|das|denen)\s)/;
const ENGLISH_AGE = /^[^A-Za-zÀ-ÿ]*The\s\d+-year-old(?:['’]s)?\s(?:[a-z]+ed|said|says|was|is|has|had|will|told|also|who)(?![a-z])/;

/** "Some declined to comment.", "Beide wurden verletzt.": some of whom? */
const ENGLISH_SOME = /^[^A-Za-z]*(?:Some|Many|Most|Others|Several|Both|Neither|None|Another|One|All)\s(?:also\s)?(?:even|is|are|was|were|has|have|had|will|would|can|could|may|might|do|did|said|says?|went|came|[a-z]+ed)(?![a-z])/;
const GERMAN_SOME = /^[^A-Za-zÀ-ÿ]*(?:Einige|Manche|Viele|Andere|Beide|Mehrere|Keiner|Weitere)\s(?:sind|waren|haben|hatten|werden|wurden|können|konnten|wollen|wollten|müssen|mussten|sagen|sagten|kamen|gingen|sollen|seien|[a-zß-ÿ]+ten)(?![a-zß-ÿ])/;
/** "The Lindholm-based firm rents …": but "The Lindholm-based firm Varn & Tamm" says which. */
const ENGLISH_BASED = /^[^A-Za-z]*The\s(?:[A-Z][\w.]*\s)*[A-Z][\w.]*-based\s[a-z]+\s(?![A-Z])/;
/** "After his death, someone left a comment.": with a capital further on the name only comes later. */
const ENGLISH_HIS = /^[^A-Za-z]*(?:After|Before|During|Despite|Among|Without|Under|Since|Until|Behind|Beyond|Against|Unlike|Between|Throughout)\s(?:his|her|their|its)\s[^A-Z]*$/;

/** "About a third of its ships left": whose? */
const ENGLISH_PART = /^[^A-Za-z]*(?:About|Around|Some|Most|Many|More|Nearly|Almost|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Only|\d)[^A-Z,]*\sof\s(?:its|his|her|their)\s/;
/** "Varn says that does not trouble": what does not? */
const ENGLISH_THAT = /^[^,:"“]*\ssa(?:ys|id)\sthat(?:['’]s|\s(?:is|was|does|did|has|had|will|would|can|could)(?:n['’]t)?)\s/;
/** "Wearing the red coat of Lindholm, she opened": who? */
const ENGLISH_WHO = /^[^A-Za-z]*[A-Z][a-z]+(?:ing|ed)\s[^,]*,\s(?:he|she|they)\s/;
const ENGLISH_LAST = /(?:\sat\sthe\stime|,\stoo)\.["”]?$/;

/** "…, berichteten Medien darüber.": over what? */
const GERMAN_LAST = /\sda(?:rüber|für|gegen|von|zu|ran|bei|rauf|rum|raus|nach)[.!]["“]?$/;
/** "Klar ist, dass er …", "…, sagte er." */
const GERMAN_SPEAKER = /^(?:Klar|Fest|Sicher|Unklar|Offen|Möglich|Wahrscheinlich|Bekannt)\s[^,]*,\s(?:dass|ob|wann|wie|wo|warum)\s(?:er|sie)\s|,\s(?:so|sagte?|erklärte?|betonte?|meinte?|schrieb)\s(?:er|sie)[.,\s]/;
const ENGLISH_SPEAKER = /,["”’]?\s(?:he|she|they)\s(?:said|says|added|adds|told|explained|wrote|warned|noted|argued)\b[^,]*[.]["”]?$/;

const INSIDE: Record<string, (text: string) => boolean> = {
  de: (text) => TURNED.test(text.split(/[,:„"»]/, 1)[0] ?? '')
    || [GERMAN_POINTERS, CONCESSION, GERMAN_THAT, GERMAN_NOUNS, GERMAN_WHO, GERMAN_AIM, GERMAN_THERE, GERMAN_SUCH, GERMAN_SOME, GERMAN_LAST, GERMAN_SPEAKER].some((pattern) => pattern.test(text)),
  en: (text) => [ENGLISH_POINTERS, ENGLISH_AGE, ENGLISH_SOME, ENGLISH_BASED, ENGLISH_HIS, ENGLISH_PART, ENGLISH_THAT, ENGLISH_WHO, ENGLISH_LAST, ENGLISH_SPEAKER].some((pattern) => pattern.test(text)),
};

/** Whether a sentence points back with a pronoun or a connective in its first clause. */
export function pointsInside(text: string, language: string): boolean {
  const base = primaryLanguage(language);
  return pointsMidway(text, base) || (Object.hasOwn(INSIDE, base) && INSIDE[base]?.(text) === true);
}

const SPEECH = /["“”„«»「『][^"“”„«»「」『』]*["“”„«»」』]/g;
const PRONOUNS = new Set('he she they er sie il ils elle elles él ella ele ela он она они він вона вони'.split(' '));

/** "وتقول: "…"", "Dijo: «…»": many languages need no pronoun; and of "Varn: "…"" a surname alone is left. */
const ONE_WORD_SAYS = /^[^\s:]+\s?:\s*["“”„«»「『]/u;

/**
 * Whether a sentence is somebody's words and does not say whose: what is left without them has no letter, or a pronoun
 * and no name, or one word in front. So is what an interviewer says in front of a question.
 */
export function isSpeakerless(text: string): boolean {
  if (ONE_WORD_SAYS.test(text)) return true;
  if (!/^["“”„«»「『]/.test(text)) return text.startsWith('DW: ');
  const rest = text.replace(SPEECH, ' ');
  return !hasClass(rest, LETTER) || (!hasClass(rest, UPPER) && (rest.match(wordPattern(rest)) ?? []).some((word) => PRONOUNS.has(word)));
}
