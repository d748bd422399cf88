/** Tests the command as people and scripts run it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const fixture = (name: string): string => join(root, 'tests/fixtures', name, 'source.html');
const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/terminal/declutter.ts')];

function run(...args: string[]): string {
  return execFileSync(process.execPath, [...command, ...args], { encoding: 'utf8', cwd: root });
}

function runFailing(...args: string[]): { line: string; status: number | null } {
  const { stderr, stdout, status } = spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', cwd: root });
  expect(stdout).toBe('');
  return { line: stderr, status };
}

describe('declutter', () => {
  it('prints one JSON object and nothing else', () => {
    const report = JSON.parse(run(fixture('sample'), '--url', 'https://www.dw.com/en/harbour-town-swaps-diesel-ferries-for-sails/a-70000001', '--json')) as Record<string, unknown>;
    expect(report).toMatchObject({
      article: { kind: 'article', headline: 'Harbour town swaps diesel ferries for sails', direction: 'ltr', credits: ['Edited by: Nora Bakke'] },
    });
    expect(report['keyPoints']).toBeInstanceOf(Array);
    expect(JSON.stringify(report['removed'])).toContain('advertising');
  });

  it('prints Markdown, and an explanation with --explain', () => {
    expect(run(fixture('sample'))).toMatch(/^Environment · Europe\n\n# Harbour town swaps/);
    expect(run(fixture('sample'), '--explain')).toMatch(/preferred-source: "If our reports.*\(a plea to prefer/);
  });

  it('reports a page without an article with status 0', () => {
    const report = JSON.parse(run(fixture('topic'), '--json')) as Record<string, unknown>;
    expect(report['article']).toBeNull();
    expect(report['reason']).toMatch(/address is not that of an article/);
  });

  it('answers invalid input with one line on stderr and status 1', () => {
    const noPage = join(folder, 'picture.html');
    const noUrl = join(folder, 'no-url.html');
    writeFileSync(noPage, Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    writeFileSync(noUrl, '<!DOCTYPE html><html><body><p>Words</p></body></html>');
    for (const args of [[], [join(folder, 'missing.html')], [folder], [noPage], [noUrl], [noUrl, '--url', 'nonsense'], [fixture('sample'), '--loud']]) {
      const { line, status } = runFailing(...args);
      expect(status).toBe(1);
      expect(line).toMatch(/^[^\n]+\n$/);
    }
  });
});
