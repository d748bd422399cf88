/** Which publishers the reader allows Klartext to read, now. */
import browser from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { publisherOf, publishers } from '../../sites/publishers.ts';
import { accessTo } from '../host-permissions.ts';

async function isAllowed(publisher: Publisher): Promise<boolean> {
  return await browser.permissions.contains(accessTo(publisher));
}

/** Asked of the browser each time: what was allowed may be withdrawn anywhere. */
export async function findAllowed(): Promise<Publisher[]> {
  const answers = await Promise.all(publishers.map(isAllowed));
  return publishers.filter((_, index) => answers[index]);
}

/** Whether a page may be read without being asked for each time. */
export async function mayReadPage(address: string): Promise<boolean> {
  const publisher = URL.canParse(address) ? publisherOf(new URL(address)) : undefined;
  return publisher !== undefined && await isAllowed(publisher);
}
