/**
 * Nouns that begin a sentence and mean something another one has named: "The company" – which? "The effects" – of what?
 * Languages without an article have such beginnings in `backward-openings.ts`.
 */
import { primaryLanguage } from '../language-key.ts';

interface Epithets {
  /** An article at the beginning and, as group, what may be the noun; an adjective may stand between. */
  article: RegExp;
  /** A town, a firm, a person, a thing: what follows must say which. */
  things?: string;
  /** What happened, what was said, decided or caused: what follows must say of what. */
  parts: string;
  /** "The decision to close", "die Kritik an", ", Varn habe gelogen". */
  whole: RegExp;
}

/** "The city of Bonn", "der Mann, der", "die Stadt Bonn" say which. */
const NAMED = /^(?:['’]s)?[\s,]+(?:of|that|which|who|whose|where|when|in|at|on|for|to|from|between|with|behind|called|named|known|des|der|die|das|dem|den|deren|dessen|von|namens|[A-ZÄÖÜ][a-zß-ÿ]+|[A-Z0-9]{2,})(?![a-zß-ÿ])/;

/** Three languages of one family: no word of one of them is another's of other meaning. */
const ROMANCE: Epithets = {
  article: /^["“«]?\s?(?:(?:El|L[aeo]s?|[OA]s?)\s|L['’])([a-zß-ÿ]+)/,
  parts: 'decisión decisão décision medida mesure objetivo objectif meta razón razão raison motivo causa cause resultado résultat consecuencia consequência conséquence efecto efeito effet impacto impact '
    + 'anuncio anúncio annonce estudio estudo étude acuerdo acordo accord ataque attaque propuesta proposta proposition',
  whole: /^(?:,|\s(?:d['’]|(?:d[aeou]s?|del|que|qui|pa?ra|pour|por|contr[ae]|sobre|sur|e[mn]|n[oa]s?|entre|con|com|avec|al|a l[ao]s?|aos?|aux?|à|dont|[A-Z][a-zß-ÿ]+)\s))/,
};

/** Nouns without the ending of many or of a woman. */
const EPITHETS: Record<string, Epithets> = {
  en: {
    article: /^["“]?The (?:(?:new|latest|recent|final|proposed|planned|same|whole|entire|joint|tragic) )?([A-Za-z]+)/,
    things: 'city town village company firm group man woman boy girl couple pair duo trio teenager student player striker goalkeeper driver pilot singer actor actress author '
      + 'film movie book song case suspect victim attacker gunman vessel ship tanker plane aircraft building minister spokesman spokeswoman spokesperson lawmaker official professor '
      + 'researcher scientist team club institute ministry agency answer irony',
    parts: 'announcement decision ruling incident attack crash accident blast explosion report study law bill legislation measure move proposal plan project deal agreement statement comment remark '
      + 'meeting evacuation effect impact consequence reason cause aim goal result outcome finding change ban vote verdict charge allegation claim criticism warning reaction response request negotiation '
      + 'investigation probe inquiry raid killing arrest shooting letter document survey',
    whole: /^\s(?:about|over|against|into|by|as|among)\s/,
  },
  de: {
    article: /^["„“»]?D(?:er|ie|as|en|em)\s(?:[a-zß-ÿ]+e[nrs]?\s)?([A-ZÄÖÜ][a-zß-ÿ]+)/,
    things: 'stadt ort gemeinde dorf insel unternehmen konzern firma hersteller anbieter gruppe organisation verein klub mannschaft team mann frau junge mädchen paar duo spieler stürmer torwart trainer '
      + 'fahrer politiker sänger autor film buch fall verdächtige opfer täter plattform schiff tanker flugzeug gebäude verband behörde institut sprecher minister professor forscher',
    parts: 'ankündigung entscheidung urteil vorfall angriff unfall explosion bericht studie untersuchung umfrage gesetz entwurf maßnahme vorschlag plan projekt abkommen erklärung treffen '
      + 'auswirkung folge konsequenz grund gründe ursache ziel ergebnis ergebnisse anlass auslöser hintergrund wirkung reaktion kritik vorwurf vorwürfe beschluss schritt regelung '
      + 'änderung neuerung verbot einigung vereinbarung abstimmung vorhaben ermittlung verdacht forderung antrag',
    whole: /^(?:,\s|\s(?:auf|für|gegen|über|an|am|in|im|zu[mr]?|mit|bei|nach|aus|um|zwischen)\s)/,
  },
  es: ROMANCE,
  fr: ROMANCE,
  pt: ROMANCE,
};

/** Of many, of a woman: "victims", "Maßnahmen", "Sprecherin". */
const ENDINGS = ['', 'n', 's', 'en', 'in'];

function isListed(words: string, noun: string): boolean {
  const list = words.split(' ');
  return ENDINGS.some((ending) => noun.endsWith(ending) && list.includes(noun.slice(0, noun.length - ending.length)));
}

/** Whether what follows a noun says which one is meant. */
export function isNamed(rest: string): boolean {
  return NAMED.test(rest);
}

/** Whether a sentence begins with such a noun that `known`, what a reader has read before, does not have; without a headline nobody can tell. */
export function startsWithEpithet(text: string, language: string, known: string): boolean {
  const base = primaryLanguage(language);
  const epithets = Object.hasOwn(EPITHETS, base) ? EPITHETS[base] : undefined;
  const [start = '', word = ''] = epithets?.article.exec(text) ?? [];
  const noun = word.toLowerCase();
  const rest = text.slice(start.length);
  if (!epithets || noun === '' || known.trim() === '' || isNamed(rest) || known.toLowerCase().includes(noun)) return false;
  return isListed(epithets.things ?? '', noun) || (isListed(epithets.parts, noun) && !epithets.whole.test(rest));
}
