/** Which publishers the reader allows Klartext to read, now. */
import browser from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { publisherOf, publishers } from '../../sites/publishers.ts';
import { originsOf } from '../host-permissions.ts';

async function isGranted(publisher: Publisher): Promise<boolean> {
  return await browser.permissions.contains(originsOf(publisher));
}

/** Asked of the browser each time: what was allowed may be withdrawn anywhere. */
export async function grantedPublishers(): Promise<Publisher[]> {
  const answers = await Promise.all(publishers.map(isGranted));
  return publishers.filter((_, index) => answers[index]);
}

/** Whether a page may be read without being asked for each time. */
export async function canReadPage(url: string): Promise<boolean> {
  const publisher = URL.canParse(url) ? publisherOf(new URL(url)) : undefined;
  return publisher !== undefined && await isGranted(publisher);
}
