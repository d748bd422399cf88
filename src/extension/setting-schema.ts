/** Kinds of settings: each has a default and doubts what storage or a file returns. */

export interface SettingField<Value> {
  fallback: Value;
  accepts: (value: unknown) => value is Value;
}

/** On or off. */
export function flag(fallback: boolean): SettingField<boolean> {
  return { fallback, accepts: (value) => typeof value === 'boolean' };
}

/** One of a few words or numbers; the first is the default. */
export function choice<const Options extends readonly (string | number)[]>(...options: Options): SettingField<Options[number]> & { options: Options } {
  return {
    fallback: options[0] as Options[number],
    options,
    accepts: (value): value is Options[number] => options.some((option) => option === value),
  };
}

/** A number within limits, on a grid of `step`. */
export function range(fallback: number, min: number, max: number, step: number): SettingField<number> & { min: number; max: number; step: number } {
  return {
    fallback, min, max, step,
    accepts: (value): value is number => typeof value === 'number' && value >= min && value <= max,
  };
}
