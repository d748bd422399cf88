import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  folder: string;
  remove: () => void;
}

/** A folder for a browser's profile that is gone when this process is, also after Ctrl-C. */
export function makeProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-profile-'));
  const remove = (): void => {
    process.off('exit', remove);
    // A browser that was killed a moment ago may still hold a file.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { folder, remove };
}
