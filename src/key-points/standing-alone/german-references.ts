/** German sentences that need the one before: pronouns behind the verb, words like "dafür", reported speech of nobody. */
import { isOneOf } from './table-words.ts';

/** "Das Ministerium", "Das seit Montag geschlossene Tor" stand by themselves, "das ist" does not: only the verb behind it tells. */
const DAS = /^Das(?:,| (?:war|sei|sind|waren|habe|hatte|wird|werde|würde|wäre|soll|sollte|kann|könnte|zeige|sagte|gehe|muss|teilte)(?![a-zß-ÿ])| (?!(?:nicht|seit|mit|jetzt|oft|weit|erst|laut|fast|gut|leicht|zuletzt|derzeit|bekannt|längst|meist|selbst) )[a-zß-ÿ]+t )/;
/** "Der will", "Die rückte am Morgen an", but "Die alte Schleuse", "Die dritte in Bonn". */
const DER_WITH_VERB = /^(?:Der|Die|Den|Dem) (?:(?:ist|sind|waren?|hat|haben|hatten?|wird|wurde|will|wollte|kann|konnte|soll|sollte|muss|musste) |(?!(?:zweite|dritte|vierte|fünfte|letzte) )[a-zß-ÿ]+[^s]ten? (?:am|im|in|an|auf|mit|nach|sich|nicht|auch|nun|de[rnm]|die|das|bei|vor|zu[mr]?) )/;

/** "Der Grund dafür liegt", "Das Problem dabei ist"; but "arbeitet daran, dass" says at once what is meant. */
const THEREFORE = /^(?:da(?:für|gegen|zu|bei|ran|raus|von|nach|rüber|rauf|rin)|hier(?:zu|für))$/;
const SAID_LATER = /, (?:dass|ob|wie|wer|was|wann|warum|[^,]* zu [a-zß-ÿ]+en)/u;

/** "Für viele sei das Auto zu teuer", "zeichne sich nicht ab": somebody named before says so. */
const REPORTING = /\s(?:sei|seien|werde|habe|könne|müsse|solle|wolle|dürfe|gebe|brauche|gehe|komme|(?!(?:ohne|alle|viele|keine|diese|jede|würde|wurde|gerade)\s)[a-zß-ÿ]{2,}[^t]e(?=\ssich))\s/;
/** Who says so stands in front, or behind a comma: "sagte Varn", "so Varn", "wie Varn sagt"; "an denen" says nothing. */
const SPEAKER = /[:"„»]|(?<![a-zß-ÿ])(?:[Ll]aut|zufolge|Angaben)(?![a-zß-ÿ])|,\s(?:so|wie|gab|hieß|schrieb|sagen|will|wird|war|kann|muss|soll|(?!(?:mit|seit|nicht)\s)[a-zß-ÿ]+t(?:en?)?)\s/;

/** "Wenn die Flut steigt, könne das Tor brechen": there the second clause is what somebody says. */
const CONDITION = /^(?:Wenn|Falls|Weil|Da|Obwohl)\s/;

function isReportOfNobody(text: string): boolean {
  const clauses = text.split(',', CONDITION.test(text) ? 2 : 1);
  return REPORTING.test(clauses.join(',')) && !SPEAKER.test(text);
}

/** In "Derzeit sind sie", "Zuvor hatte er" the pronoun is the subject, only later: German puts the verb second. */
export function pointsInGerman(text: string, words: readonly string[]): boolean {
  const start = text.toLowerCase();
  const therefore = words.findIndex((word, index) => index > 0 && index < 9 && THEREFORE.test(word));
  return DAS.test(text) || DER_WITH_VERB.test(text) || isReportOfNobody(text) || isOneOf('er sie ihn ihm ihnen', words[2])
    || (therefore > 0 && words[therefore + 1] !== ',' && !words.slice(0, therefore).includes(',') && !SAID_LATER.test(start));
}
