/** Sends and receives messages: the only use of `runtime.onMessage`, except for the detector. */
import browser, { type Runtime } from 'webextension-polyfill';
import { protocol, type Answer, type Envelope, type MessageName, type Payload } from './message-protocol.ts';
import { makeRejectedCounter } from './rejected-messages.ts';

type Side = MessageName extends `${infer Name}:${string}` ? Name : never;
type NamesOf<Of extends Side> = Extract<MessageName, `${Of}:${string}`>;

/** A handler for each message that a side answers. */
export type Handlers<Of extends Side> = {
  [Name in NamesOf<Of>]: (payload: Payload<Name>, sender: Runtime.MessageSender) => Answer<Name> | Promise<Answer<Name>>;
};

function makeEnvelope<Name extends MessageName>(name: Name, payload: Payload<Name>): Envelope {
  return { name, payload };
}

/** Sends a message to the background. */
export async function sendMessage<Name extends NamesOf<'background'>>(name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  return await browser.runtime.sendMessage(makeEnvelope(name, payload)) as Answer<Name>;
}

/** Sends a message to the content scripts in the top frame of a tab; rejects where none of them listens. */
export async function sendToTab<Name extends NamesOf<'detector' | 'reader'>>(tabId: number, name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  return await browser.tabs.sendMessage(tabId, makeEnvelope(name, payload), { frameId: 0 }) as Answer<Name>;
}

function isNonNullObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isEnvelope(value: unknown): value is Envelope {
  return isNonNullObject(value) && 'name' in value && typeof value.name === 'string' && Object.hasOwn(protocol, value.name)
    && Object.keys(value).every((key) => key === 'name' || key === 'payload');
}

/**
 * Whether a sender may send to a side: content scripts only to the background, the extension's pages and background to
 * both.
 */
function isTrusted(side: Side, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return side === 'background' || sender.url === undefined || sender.url.startsWith(browser.runtime.getURL(''));
}

/** Returns why a message is rejected, `undefined` where it is accepted. */
function findFault(received: unknown, side: Side, sender: Runtime.MessageSender): string | undefined {
  if (!isTrusted(side, sender)) return `it came from ${sender.url ?? 'an unknown sender'}`;
  if (!isEnvelope(received)) return 'its name is not declared';
  return protocol[received.name].isPayload(received.payload ?? undefined) ? undefined : 'its payload has another shape than declared';
}

/**
 * Answers the messages of one side until the signal aborts. Undeclared, malformed and untrusted ones are rejected and
 * counted.
 */
export function onMessages<Of extends Side>(side: Of, handlers: Handlers<Of>, signal?: AbortSignal): void {
  const countRejected = makeRejectedCounter();
  const listener = (received: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (isEnvelope(received) && !received.name.startsWith(`${side}:`)) return undefined;
    const fault = findFault(received, side, sender);
    if (fault !== undefined) {
      countRejected();
      return Promise.reject(new Error(`A message was refused: ${fault}.`));
    }
    const { name, payload } = received as Envelope;
    const handler = handlers[name as NamesOf<Of>] as (payload: unknown, sender: Runtime.MessageSender) => unknown;
    return Promise.resolve(handler(payload ?? undefined, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
