/** Chooses the browser's voice for a language. */

/** The properties of `SpeechSynthesisVoice` that the choice depends on. */
export interface Voice {
  /** BCP 47 tag; Android has an underscore: `de_DE`. */
  lang: string;
  /** False for voices that send the text to a server. */
  localService: boolean;
  default: boolean;
}

/** A voice, or why there is none: no voice has the language, or only voices that send the text to a server. */
export type VoiceChoice<Kind extends Voice> = { voice: Kind } | { voice?: undefined; absent: 'none' | 'remote' };

function parseLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

/**
 * Rates a voice: 0 for another language, else more for the same script, region ("zh-TW" is "zh-Hant-TW") and the
 * system's default, in this order.
 */
function rateVoice(voice: Voice, target: Intl.Locale): number {
  const locale = parseLocale(voice.lang);
  if (!locale || locale.language !== target.language) return 0;
  return 1 + (locale.script === target.script ? 4 : 0) + (locale.region === target.region ? 2 : 0) + (voice.default ? 1 : 0);
}

/**
 * Chooses the best local voice for a BCP 47 tag. Remote voices are never used: they would disclose what the person
 * reads.
 */
export function chooseVoice<Kind extends Voice>(voices: readonly Kind[], language: string): VoiceChoice<Kind> {
  const target = parseLocale(language);
  const rated = target ? voices.map((voice) => ({ voice, rating: rateVoice(voice, target) })).filter(({ rating }) => rating > 0) : [];
  const [best] = rated.filter(({ voice }) => voice.localService).toSorted((a, b) => b.rating - a.rating);
  return best ? { voice: best.voice } : { absent: rated.length > 0 ? 'remote' : 'none' };
}
