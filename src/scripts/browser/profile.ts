/** Makes temporary browser profiles. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  folder: string;
  remove: () => void;
}

/**
 * Makes a temporary folder for a browser's profile. It is removed by `remove`, or when this process exits, also by
 * Ctrl-C, which puppeteer turns into an exit.
 */
export function makeProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-profile-'));
  const remove = (): void => {
    process.off('exit', remove);
    // Retries: a browser that has just been killed may still hold a file.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { folder, remove };
}
