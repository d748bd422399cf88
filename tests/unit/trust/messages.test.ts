/** Messages are answered where name, payload and sender are as declared; others are rejected and counted. */
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hasShape, isOneOf, isOptional } from '../../../src/extension/type-guards.ts';
import { protocol } from '../../../src/extension/message-protocol.ts';
import { fuzzRuns } from '../../trust/fuzz-runs.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const own = 'klartext-id';
const ownPage = 'chrome-extension://klartext-id/popup.html';
const fake = vi.hoisted(() => ({ listeners: [] as unknown[], session: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'klartext-id',
      getURL: (path: string) => `chrome-extension://klartext-id/${path}`,
      onMessage: {
        addListener: (listener: unknown) => { fake.listeners.push(listener); },
        removeListener: (listener: unknown) => { fake.listeners = fake.listeners.filter((other) => other !== listener); },
      },
    },
    storage: { session: {
      get: (key: string) => Promise.resolve({ [key]: fake.session[key] }),
      set: (values: object) => Promise.resolve(void Object.assign(fake.session, values)),
    } },
  },
}));
const { onMessages } = await import('../../../src/extension/messaging.ts');
const { readRejectedCount } = await import('../../../src/extension/rejected-messages.ts');

const answered: string[] = [];
const note = (name: string) => (): never => { answered.push(name); return undefined as never; };
const backgroundNames = Object.keys(protocol).filter((name) => name.startsWith('background:'));
const send = (message: unknown, sender: object): Promise<unknown> | undefined => (fake.listeners[0] as Listener)(message, sender);
const isRejected = async (message: unknown, sender: object): Promise<boolean> => await send(message, sender)?.then(() => false, () => true) ?? false;

beforeEach(() => {
  fake.listeners = [];
  fake.session = {};
  answered.length = 0;
});

const listen = (): void => onMessages('background', Object.fromEntries(backgroundNames.map((name) => [name, note(name)])) as never);

describe('the background', () => {
  test('answers declared messages', async () => {
    listen();
    await send({ name: 'background:open-options' }, { id: own });
    await send({ name: 'background:report-page', payload: { url: 'https://www.dw.com/', reason: 'unknown-site' } }, { id: own });
    await send({ name: 'background:report-page', payload: { url: 'https://www.dw.com/en/x/a-1', kind: 'article', wasReaderOpen: false } }, { id: own });
    await send({ name: 'background:fetch-picture', payload: 'https://static.dw.com/image/1_605.jpg' }, { id: own });
    expect(answered).toEqual(['background:open-options', 'background:report-page', 'background:report-page', 'background:fetch-picture']);
    expect(await readRejectedCount()).toBe(0);
  });

  test.each([
    ['another extension', { name: 'background:open-options' }, { id: 'other' }],
    ['a sender without id', { name: 'background:open-options' }, {}],
    ['an unknown name', { name: 'background:run' }, { id: own }],
    ['a name that every object inherits', { name: 'constructor' }, { id: own }],
    ['a payload where none was declared', { name: 'background:open-options', payload: {} }, { id: own }],
    ['a picture on another host', { name: 'background:fetch-picture', payload: 'https://canary.example/image/1.jpg' }, { id: own }],
    ['a picture by another scheme', { name: 'background:fetch-picture', payload: 'http://static.dw.com/image/1.jpg' }, { id: own }],
    ['a picture with a name and password', { name: 'background:fetch-picture', payload: 'https://a:b@static.dw.com/image/1.jpg' }, { id: own }],
    ['a locale outside its folder', { name: 'background:load-labels', payload: '../../manifest.json?' }, { id: own }],
    ['an undeclared property', { name: 'background:report-page', payload: { url: 'x', more: 1 } }, { id: own }],
    ['an undeclared property beside name and payload', { name: 'background:open-options', and: 1 }, { id: own }],
    ['no envelope', null, { id: own }],
  ])('rejects and counts: %s', async (_what, message, sender) => {
    listen();
    expect(await isRejected(message, sender)).toBe(true);
    expect(answered).toEqual([]);
    await vi.waitFor(async () => expect(await readRejectedCount()).toBe(1));
  });

  test('counts each of many messages that are rejected at once', async () => {
    listen();
    await Promise.all(Array.from({ length: 20 }, () => isRejected({ name: 'nonsense' }, { id: own })));
    await vi.waitFor(async () => expect(await readRejectedCount()).toBe(20));
  });

  test('ignores messages to another side', () => {
    listen();
    expect(send({ name: 'reader:toggle' }, { id: own })).toBeUndefined();
  });

  test('answers arbitrary messages as declared or rejects them, and never throws', async () => {
    listen();
    const message = fc.oneof(fc.anything(), fc.record({ name: fc.constantFrom(...backgroundNames, 'constructor', '__proto__', ''), payload: fc.anything() }, { requiredKeys: [] }));
    await fc.assert(fc.asyncProperty(message, async (received) => {
      answered.length = 0;
      const rejected = await isRejected(received, { id: own });
      const [name] = answered;
      if (name === undefined) expect(rejected).toBe(true);
      else expect(protocol[name as keyof typeof protocol].isPayload((received as { payload?: unknown }).payload ?? undefined)).toBe(true);
    }), { numRuns: fuzzRuns(2000) });
  });
});

describe('the reader in a page', () => {
  test('answers the background and the extension\'s pages, and no content script', async () => {
    onMessages('reader', { 'reader:read-article': note('read'), 'reader:enter-generic-mode': note('try'), 'reader:open': note('open'), 'reader:toggle': note('toggle'), 'reader:close': note('close'), 'reader:cancel-popup-request': note('close') });
    await send({ name: 'reader:toggle' }, { id: own });
    await send({ name: 'reader:open', payload: { point: 3 } }, { id: own, url: ownPage });
    expect(answered).toEqual(['toggle', 'open']);
    for (const url of ['https://www.dw.com/en/x/a-1', 'chrome-extension://klartext-id.example/popup.html', '']) {
      expect(await isRejected({ name: 'reader:toggle' }, { id: own, url })).toBe(true);
    }
    for (const point of [-1, 0.5, NaN, Infinity, '1', {}]) expect(await isRejected({ name: 'reader:open', payload: { point } }, { id: own })).toBe(true);
    expect(answered).toHaveLength(2);
  });
});

test('a reader answers the extension\'s own pages and background only, among arbitrary senders', async () => {
  onMessages('reader', { 'reader:toggle': note('toggle') } as never);
  const sender = fc.record({ id: fc.oneof(fc.constant(own), fc.constantFrom('other', '', `${own} `), fc.anything()), url: fc.oneof(fc.constantFrom(ownPage, `${ownPage}.example`, 'https://www.dw.com/', 'chrome-extension://klartext-id', 'chrome-extension://klartext-id.example/', 'CHROME-EXTENSION://klartext-id/x', ''), fc.webUrl(), fc.string()) }, { requiredKeys: [] });
  await fc.assert(fc.asyncProperty(sender, async (from) => {
    answered.length = 0;
    const rejected = await isRejected({ name: 'reader:toggle' }, from);
    expect(rejected).toBe(answered.length === 0);
    const isOwn = from.id === own && (from.url === undefined || from.url.startsWith('chrome-extension://klartext-id/'));
    expect(answered).toEqual(isOwn ? ['toggle'] : []);
  }), { numRuns: fuzzRuns(300) });
});

test('guards accept what they describe and nothing else', () => {
  const check = hasShape<{ word: 'a' | 'b'; more?: 'c' | undefined }>({ word: isOneOf('a', 'b'), more: isOptional(isOneOf('c')) });
  fc.assert(fc.property(fc.constantFrom('a', 'b'), fc.constantFrom('c', undefined), (word, more) => check({ word, more })));
  fc.assert(fc.property(fc.anything().filter((value) => typeof value !== 'object' || value === null || !['a', 'b'].includes(String((value as { word?: unknown }).word))), (value) => !check(value)), { numRuns: fuzzRuns(1000) });
  fc.assert(fc.property(fc.string().filter((name) => !['word', 'more'].includes(name)), fc.anything(), (name, value) => !check(Object.defineProperty({ word: 'a' }, name, { value, enumerable: true }))), { numRuns: fuzzRuns(500) });
});
