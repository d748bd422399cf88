/** Fetches a picture for an exported file: the page may show it, but without CORS headers not read its bytes. */

/** DW's widest pictures have about half a million bytes. */
const MAX_PICTURE_BYTES = 8_000_000;
const REPLY_TIMEOUT_MS = 20_000;
/** `fromCharCode` takes each byte as an argument, and engines limit their number. */
const CHUNK_BYTES = 8192;
const PICTURE_TYPE = /^image\/(?:jpeg|png|gif|webp|avif|svg\+xml)$/;

/**
 * Reads a body as a binary string, one character for each byte; `undefined` where it has more than `MAX_PICTURE_BYTES`.
 */
async function readBinary(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = body.getReader();
  let binary = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return binary;
    for (let start = 0; start < value.length; start += CHUNK_BYTES) binary += String.fromCharCode(...value.subarray(start, start + CHUNK_BYTES));
    if (binary.length > MAX_PICTURE_BYTES) {
      await reader.cancel();
      return undefined;
    }
  }
}

/**
 * Fetches a picture as a `data:` URL; `undefined` where the request fails and where the answer is too large or no
 * picture. Never rejects. Sends no cookies and no referrer, and follows no redirection: its target was not checked.
 */
export async function fetchPicture(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal: AbortSignal.timeout(REPLY_TIMEOUT_MS) });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!response.ok || !response.body || !PICTURE_TYPE.test(type)) return undefined;
    const binary = await readBinary(response.body);
    return binary === undefined ? undefined : `data:${type};base64,${btoa(binary)}`;
  } catch {
    // The file says in the picture's place that it is missing.
    return undefined;
  }
}
