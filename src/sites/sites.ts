/**
 * Everybody we know something about. A new site is one file of data, and its three names in these three lists: who asks
 * for one of them does not pay for the others.
 */
import { dwAddresses } from './dw-addresses.ts';
import { dw, dwPublisher } from './dw.ts';
import { france24, france24Addresses, france24Publisher } from './france24.ts';
import type { Addresses, Publisher, Site } from './site.ts';
import { addressesOf } from './whose.ts';

/** The first is read from the start; each of the others only where the reader has allowed it. */
export const addresses: readonly Addresses[] = [dwAddresses, france24Addresses];
export const publishers: readonly Publisher[] = [dwPublisher, france24Publisher];
export const sites: readonly Site[] = [dw, france24];

/** Whose page this is; `undefined` for everybody we do not know. */
export function publisherOf(url: URL): Publisher | undefined {
  const theirs = addressesOf(url, addresses);
  return publishers.find((publisher) => publisher.addresses === theirs);
}

/** What we know about the site of this page. */
export function siteFor(url: URL): Site | undefined {
  const theirs = addressesOf(url, addresses);
  return sites.find(({ publisher }) => publisher.addresses === theirs);
}
