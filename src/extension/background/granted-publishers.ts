/** Finds the publishers whose sites Klartext is permitted to read. */
import browser from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { publisherOf, publishers } from '../../sites/publishers.ts';
import { originsOf } from '../host-permissions.ts';

async function isGranted(publisher: Publisher): Promise<boolean> {
  return await browser.permissions.contains(originsOf(publisher));
}

/**
 * Asks the browser for the permitted publishers each time: a permission may be withdrawn in the browser's own pages.
 */
export async function grantedPublishers(): Promise<Publisher[]> {
  const granted = await Promise.all(publishers.map(isGranted));
  return publishers.filter((_, index) => granted[index]);
}

/** Whether the page at a URL may be read without a click (which would grant `activeTab`). */
export async function canReadPage(url: string): Promise<boolean> {
  const publisher = URL.canParse(url) ? publisherOf(new URL(url)) : undefined;
  return publisher !== undefined && await isGranted(publisher);
}
