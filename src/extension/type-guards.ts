/** Checks values whose type is not known, such as the payloads of messages. */

export type Guard<Value> = (value: unknown) => value is Value;
type Guards<Shape> = { [Key in keyof Shape]-?: Guard<Shape[Key]> };

/** Longer texts are in no message: URLs and codes are far shorter. In UTF-16 code units. */
const MAX_TEXT_LENGTH = 20_000;

export const isUndefined = (value: unknown): value is undefined => value === undefined;
export const isText = (value: unknown): value is string => typeof value === 'string' && value.length < MAX_TEXT_LENGTH;
export const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Makes a guard for objects with these properties and no others. */
export function hasShape<Shape extends object>(guards: Guards<Shape>): Guard<Shape> {
  const entries = Object.entries<Guard<unknown>>(guards);
  return (value): value is Shape => typeof value === 'object' && value !== null
    && Object.keys(value).every((key) => Object.hasOwn(guards, key))
    && entries.every(([key, guard]) => guard((value as Record<string, unknown>)[key]));
}

/** Makes a guard for one of these strings. */
export function isOneOf<const Options extends readonly string[]>(...options: Options): Guard<Options[number]> {
  return (value): value is Options[number] => options.some((option) => option === value);
}

/** Makes a guard that also accepts `undefined`. */
export function isOptional<Value>(guard: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || guard(value);
}
