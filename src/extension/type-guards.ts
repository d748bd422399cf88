/** Small doubts about values that come from elsewhere, put together to doubts about whole shapes. */

export type Guard<Value> = (value: unknown) => value is Value;
type Guards<Shape> = { [Key in keyof Shape]-?: Guard<Shape[Key]> };

/** An object with these properties and no others. */
export function hasShape<Shape extends object>(guards: Guards<Shape>): Guard<Shape> {
  const known = Object.entries<Guard<unknown>>(guards);
  return (value): value is Shape => typeof value === 'object' && value !== null
    && Object.keys(value).every((key) => Object.hasOwn(guards, key))
    && known.every(([key, guard]) => guard((value as Record<string, unknown>)[key]));
}

/** One of these words. */
export function isOneOf<const Options extends readonly string[]>(...options: Options): Guard<Options[number]> {
  return (value): value is Options[number] => options.some((option) => option === value);
}

/** The check, or nothing at all. */
export function isOptional<Value>(guard: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || guard(value);
}
