/** Which of the browser's voices reads a language. */

/** What is asked of a voice; `SpeechSynthesisVoice` has it. */
export interface Voice {
  /** BCP 47; Android writes `de_DE`. */
  lang: string;
  /** False for voices that send the text to a server. */
  localService: boolean;
  default: boolean;
}

/** A voice, or why there is none: no voice for the language at all, or only ones that send the text away. */
export type VoiceChoice<Kind extends Voice> = { voice: Kind } | { voice?: undefined; absent: 'none' | 'remote' };

function parseLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

/** 0 for another language; then by script, region ("zh-TW" is "zh-Hant-TW") and the system's own preference. */
function rate(voice: Voice, wanted: Intl.Locale): number {
  const locale = parseLocale(voice.lang);
  if (!locale || locale.language !== wanted.language) return 0;
  return 1 + (locale.script === wanted.script ? 4 : 0) + (locale.region === wanted.region ? 2 : 0) + (voice.default ? 1 : 0);
}

/** The best voice for the language that keeps the text on this machine: what is read here is nobody else's business. */
export function chooseVoice<Kind extends Voice>(voices: readonly Kind[], language: string): VoiceChoice<Kind> {
  const wanted = parseLocale(language);
  const rated = wanted ? voices.map((voice) => ({ voice, rating: rate(voice, wanted) })).filter(({ rating }) => rating > 0) : [];
  const [best] = rated.filter(({ voice }) => voice.localService).toSorted((a, b) => b.rating - a.rating);
  return best ? { voice: best.voice } : { absent: rated.length > 0 ? 'remote' : 'none' };
}
