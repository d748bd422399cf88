/** Which key was pressed, on whatever keyboard. */
import { isAllOf, LETTER } from '../../article/char-classes.ts';


/** The key's sign; on keyboards of other scripts the Latin letter of the same place: Russian "т" is where "n" is. */
export function readKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key.length > 1 || !isAllOf(key, LETTER) || /^[a-z]$/i.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter === undefined) return key;
  return shiftKey ? letter : letter.toLowerCase();
}
