/** `npm start`: installs packages, builds the extension and shows a page in it (show.ts). */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Returns whether a browser window can be opened. */
function hasDisplay() {
  return ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function start() {
  installDependencies(root);
  // TypeScript can be imported only now that tsx is installed.
  const { tsImport } = await import('tsx/esm/api');
  const { parseStartRequest } = await tsImport('./start-request.ts', import.meta.url);
  const request = parseStartRequest(process.argv.slice(2), join(root, 'tests/fixtures/sample/source.html'));
  if (spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) throw new Error('The extension could not be built. The reason stands above.');
  const { show } = await tsImport('./show.ts', import.meta.url);
  await show(request, { root, hasDisplay: hasDisplay(), print: console.log });
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
