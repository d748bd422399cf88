/** Fetches a picture for a file that is taken along: the page itself may show it, but not read its bytes. */

/** In bytes. DW's widest pictures have about half a million. */
const MAX_PICTURE_BYTES = 8_000_000;
const PICTURE = /^image\/(?:jpeg|png|gif|webp|avif|svg\+xml)$/;

/** The body's bytes as text, one character a byte; `undefined` once they are too many. */
async function readBinary(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = body.getReader();
  let binary = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return binary;
    // In slices: an argument for every byte would be too many at once.
    for (let start = 0; start < value.length; start += 8192) binary += String.fromCharCode(...value.subarray(start, start + 8192));
    if (binary.length > MAX_PICTURE_BYTES) {
      await reader.cancel();
      return undefined;
    }
  }
}

/**
 * The picture as a `data:` address; `undefined` where there is none, or one that is too large or no picture.
 * Nothing about the reader goes along, and a redirection is not followed: it would lead away from what was checked.
 */
export async function fetchPicture(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal: AbortSignal.timeout(20_000) });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!response.ok || !response.body || !PICTURE.test(type)) return undefined;
    const binary = await readBinary(response.body);
    return binary === undefined ? undefined : `data:${type};base64,${btoa(binary)}`;
  } catch {
    // Whatever failed, the file will say that this picture is not in it.
    return undefined;
  }
}
