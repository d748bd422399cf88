/**
 * Only in automatic mode, before anything of the page is painted: a plain sheet in the reader's colour, so that
 * neither white nor the original flashes up. Its colour is a style sheet that is registered with it, by theme.
 */
import { parseAddress } from '../article/detect.ts';
import { readNative } from '../article/dom-clobbering.ts';
import { addresses } from '../sites/publishers.ts';
import { addressesOf } from '../sites/match-publisher.ts';
import { liftVeil, VEIL } from './anti-flicker-cover.ts';

/** A page that has not become the reader after this many milliseconds is shown as it is. */
const PATIENCE = 3000;

const url = new URL(location.href);
if (parseAddress(url, addressesOf(url, addresses))) {
  readNative(document, 'documentElement').append(readNative(document, 'createElement')(VEIL));
  setTimeout(() => liftVeil(document), PATIENCE);
}
