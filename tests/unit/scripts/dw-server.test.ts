import { request } from 'node:http';
import { get } from 'node:https';
import type { Socket } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { startDwServer, type DwServer } from '../../../src/scripts/browser/dw-server.ts';

describe('the local server', () => {
  let server: DwServer;
  beforeAll(async () => {
    server = await startDwServer();
    server.putPage('https://www.dw.com/ar/قرية/a-1', '<p>A village.</p>');
    return server.stop;
  });

  function connect(target: string): Promise<{ status: number | undefined; socket: Socket }> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: server.proxyPort, method: 'CONNECT', path: target, agent: false })
        .on('connect', ({ statusCode }, socket) => resolve({ status: statusCode, socket }))
        .on('error', reject).end();
    });
  }

  async function load(url: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
    const { host } = new URL(url);
    const { socket } = await connect(`${host}:443`);
    return await new Promise((resolve, reject) => {
      // The certificate is self-signed.
      get(url, { socket, agent: false, rejectUnauthorized: false } as object, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => { body += part; })
          .on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
      }).on('error', reject);
    });
  }

  test('serves a page at its URL, percent-encoded or not, with or without a query', async () => {
    const page = { status: 200, type: 'text/html; charset=utf-8', body: '<p>A village.</p>' };
    expect(await load('https://www.dw.com/ar/%D9%82%D8%B1%D9%8A%D8%A9/a-1?maca=en-rss')).toEqual(page);
    expect(await load('https://amp.dw.com/ar/%D9%82%D8%B1%D9%8A%D8%A9/a-1')).toMatchObject({ status: 404 });
  });

  test('serves placeholder pictures, and 404 for other pages', async () => {
    expect(await load('https://static.dw.com/image/70000100_605.jpg')).toMatchObject({ status: 200, type: 'image/svg+xml' });
    expect(await load('https://www.dw.com/en/gone/a-2')).toMatchObject({ status: 404 });
  });

  test.each(['example.org:443', 'www.dw.com.example.org:443', 'evildw.com:443', 'www.dw.com:80'])('refuses a connection to %s', async (target) => {
    const { status, socket } = await connect(target);
    socket.destroy();
    expect(status).toBe(403);
  });
});
