/** Checks that each file of the built extension is within its size budget. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SIZE_BUDGETS, UNCOUNTED } from './size-budgets.mjs';

/** @typedef {{ what: string, bytes: number, budget: number, files: string[] }} BudgetUse the files of one budget and their bytes in sum */

/**
 * Returns the bytes of every counted file of a built extension, by its path with forward slashes.
 * @param {string} folder
 * @returns {Promise<Map<string, number>>}
 */
export async function readSizes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => /** @type {const} */ ([file.slice(folder.length + 1).replaceAll('\\', '/'), (await stat(file)).size])));
  return new Map(sizes.filter(([path]) => !UNCOUNTED.test(path)));
}

/**
 * Returns the bytes in sum of the files that each budget covers.
 * @param {ReadonlyMap<string, number>} sizes
 * @returns {BudgetUse[]}
 */
export function sumBudgets(sizes) {
  const sum = (/** @type {string[]} */ files) => files.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  const all = [...sizes.keys()];
  return SIZE_BUDGETS.map(({ what, files: pattern, bytes }) => {
    const files = all.filter((file) => pattern.test(file));
    return { what, bytes: sum(files), budget: bytes, files };
  });
}

/**
 * Returns the files that exceed their budget or have none, a line each.
 * @param {ReadonlyMap<string, number>} sizes
 * @returns {string[]}
 */
export function findSizeFaults(sizes) {
  const stray = [...sizes.keys()].filter((file) => !SIZE_BUDGETS.some(({ files }) => files.test(file)));
  return [
    ...stray.map((file) => `${file} (${sizes.get(file)} bytes) has no budget`),
    ...sumBudgets(sizes).filter(({ bytes, budget }) => bytes > budget).map(({ what, bytes, budget, files }) => {
      const parts = files.length > 1 && files.length < 10 ? `: ${files.map((file) => `${file} ${sizes.get(file)}`).join(', ')}` : '';
      return `${what} is ${bytes} bytes, ${bytes - budget} more than its budget of ${budget}${parts}`;
    }),
  ];
}

/**
 * Checks a built extension.
 * @param {string} folder
 * @throws {Error} that names each file over its budget, its size and the budget
 */
export async function checkSizes(folder) {
  const faults = findSizeFaults(await readSizes(folder));
  if (faults.length > 0) throw new Error(`What ships has become too heavy (budgets and their reasons: src/scripts/build/size-budgets.mjs):\n  ${faults.join('\n  ')}`);
}
