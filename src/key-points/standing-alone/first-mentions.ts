/**
 * What a report introduces with "a" and calls by "the" from then on: "the tanker" after "a tanker". Among the points, the one
 * without the other leaves a reader asking which.
 */
import { primaryLanguage } from '../language-key.ts';
import { isNamed } from './epithets.ts';

interface Articles {
  /** A beginning whose last part is the noun; German writes nouns with a capital, elsewhere the word behind it must be a verb. */
  definite: RegExp;
  /** In front of a noun, with an adjective between or not. */
  indefinite: string;
}

const ARTICLES: Record<string, Articles> = {
  de: { definite: /^["„“»]?(?:Der|Die|Das|Dem|Den) (?:[a-zß-ÿ]+ ){0,2}([A-ZÄÖÜ][a-zß-ÿ]{3,})(?= [a-zß-ÿ])/, indefinite: '[Ee]ine?[mnrs]?' },
  en: { definite: /^["“]?The ([a-z]{4,})(?= (?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|did|does|said|says|told|took|came|went|began|[a-z]{2,}ed)(?![a-z]))/, indefinite: '[Aa]n?' },
  es: { definite: /^["“«]?(?:El|La) ([a-zß-ÿ]{4,})(?= (?:es|era|fue|está|estaba|ha|había|tiene|tenía|se|no|ya|quedó|empezó)(?![a-zß-ÿ]))/, indefinite: '[Uu]na?' },
  fr: { definite: /^["“«]?\s?(?:Le |La |L['’])([a-zß-ÿ]{4,})(?= (?:est|était|a|avait|sera|se|s['’]|ne|n['’]|doit|peut|va|fut)(?![a-zß-ÿ]))/, indefinite: '[Uu]ne?' },
  pt: { definite: /^["“«]?[OA] ([a-zß-ÿ]{4,})(?= (?:é|era|foi|está|estava|tem|tinha|será|se|não|já|vai|ficou)(?![a-zß-ÿ]))/, indefinite: '[Uu]ma?' },
};

/**
 * For every sentence, the groups of sentences of which one must stand among the points as well; none for most. `known` is
 * what a reader has read before the points: headline and standfirst.
 */
export function readFirstMentions(texts: readonly string[], language: string, known: string): number[][][] {
  const base = primaryLanguage(language);
  const articles = Object.hasOwn(ARTICLES, base) ? ARTICLES[base] : undefined;
  return texts.map((text, index) => {
    const [start = '', noun = ''] = articles?.definite.exec(text) ?? [];
    if (!articles || noun === '' || isNamed(text.slice(start.length)) || known.toLowerCase().includes(noun.toLowerCase())) return [];
    const mention = new RegExp(`(?<![A-Za-zß-ÿ])${articles.indefinite} (?:[A-Za-zß-ÿ-]+ )?${noun}(?![a-zß-ÿ])`);
    const places = texts.slice(0, index).flatMap((earlier, place) => (earlier.includes(noun) && mention.test(earlier) ? [place] : []));
    return places.length > 0 ? [places] : [];
  });
}
