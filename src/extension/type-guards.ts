/** Small doubts about values that come from elsewhere, put together to doubts about whole shapes. */

export type Check<Value> = (value: unknown) => value is Value;
type Checks<Shape> = { [Key in keyof Shape]-?: Check<Shape[Key]> };

/** An object with these properties and no others. */
export function isObject<Shape extends object>(checks: Checks<Shape>): Check<Shape> {
  const known = Object.entries<Check<unknown>>(checks);
  return (value): value is Shape => typeof value === 'object' && value !== null
    && Object.keys(value).every((key) => Object.hasOwn(checks, key))
    && known.every(([key, check]) => check((value as Record<string, unknown>)[key]));
}

/** One of these words. */
export function isOneOf<const Options extends readonly string[]>(...options: Options): Check<Options[number]> {
  return (value): value is Options[number] => options.some((option) => option === value);
}

/** The check, or nothing at all. */
export function isOptional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value);
}
