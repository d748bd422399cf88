/** Defines the kinds of settings: each has a default, and a guard for what the storage or a file returns. */

export interface SettingField<Value> {
  fallback: Value;
  accepts: (value: unknown) => value is Value;
}

/** Defines a setting that is on or off. */
export function flag(fallback: boolean): SettingField<boolean> {
  return { fallback, accepts: (value) => typeof value === 'boolean' };
}

/** Defines a setting with a few options; the first is the default. */
export function choice<const Options extends readonly (string | number)[]>(...options: Options): SettingField<Options[number]> & { options: Options } {
  return {
    fallback: options[0] as Options[number],
    options,
    accepts: (value): value is Options[number] => options.some((option) => option === value),
  };
}

/** Defines a number from `min` to `max`. `step` is that of the slider; values between its steps are accepted too. */
export function range(fallback: number, min: number, max: number, step: number): SettingField<number> & { min: number; max: number; step: number } {
  return {
    fallback, min, max, step,
    accepts: (value): value is number => typeof value === 'number' && value >= min && value <= max,
  };
}
