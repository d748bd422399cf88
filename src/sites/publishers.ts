/** Whose pages we know, and their addresses: without the rules, which only the script that reads a page pays for. */
import { dwAddresses, dwPublisher } from './dw/dw-urls.ts';
import { france24Addresses, france24Publisher } from './france24/france24-urls.ts';
import type { Addresses, Publisher } from './site.ts';
import { addressesOf } from './match-publisher.ts';

/** The first is read from the start; each of the others only where the reader has allowed it. */
export const addresses: readonly Addresses[] = [dwAddresses, france24Addresses];
export const publishers: readonly Publisher[] = [dwPublisher, france24Publisher];

/** Whose page this is; `undefined` for everybody we do not know. */
export function publisherOf(url: URL): Publisher | undefined {
  const theirs = addressesOf(url, addresses);
  return publishers.find((publisher) => publisher.addresses === theirs);
}
