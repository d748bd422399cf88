/** Serves www.dw.com and other sites on this machine behind a proxy: pages from memory and placeholder pictures; it refuses all other hosts. */
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { renderPlaceholder } from './placeholder-picture.ts';

export interface DwServer {
  /** Port on 127.0.0.1 of a proxy that connects to dw.com and to the sites of `putPage` only. */
  proxyPort: number;
  /** Serves a page at a URL from now on. */
  putPage: (url: string, html: string) => void;
  /** Every request so far: URLs that were served (also with status 404), and hosts with port, or whole http URLs, that were refused. */
  requests: { served: string[]; refused: string[] };
  stop: () => Promise<void>;
}

interface Reply { status: number; type: string; body: string }

const notFound: Reply = {
  status: 404,
  type: 'text/html; charset=utf-8',
  body: '<!doctype html><html lang="en"><title>Not here</title><p>The local server has no page at this URL.</p>',
};

function findReply(pages: ReadonlyMap<string, string>, host: string, path: string): Reply {
  const page = pages.get(`${host}${path}`);
  if (page !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: page };
  const picture = /^\/image\/(\d+)_(\d+)\.\w+$/.exec(path);
  if (picture) return { status: 200, type: 'image/svg+xml', body: renderPlaceholder(Number(picture[1]), Number(picture[2])) };
  if (/\.(jpg|webp)$/.test(path)) return { status: 200, type: 'image/svg+xml', body: renderPlaceholder(0, 605) };
  // Scripts, styles and icons of the page are empty: a missing one would be an error in the console.
  if (/\.m?js$/.test(path)) return { status: 200, type: 'text/javascript', body: '' };
  if (path.endsWith('.css')) return { status: 200, type: 'text/css', body: '' };
  if (/icon[^/]*\.(ico|png|svg)$/.test(path)) return { status: 200, type: 'image/svg+xml', body: renderPlaceholder(0, 800) };
  return notFound;
}

function respond(pages: ReadonlyMap<string, string>, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'www.dw.com'}`);
  const { status, type, body } = findReply(pages, url.hostname, url.pathname);
  // Browsers do not put a page with `no-store` into the back/forward cache.
  response.writeHead(status, { 'content-type': type, 'cache-control': type.startsWith('text/html') ? 'no-cache' : 'no-store' }).end(body);
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '*.dw.com' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'dw.com' }, { type: 2, value: '*.dw.com' }] }],
  });
  return { key, cert };
}

/** Returns the last two labels of a host name: enough for the sites that tests use. */
const domainOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Starts the server and its proxy, which hands over every https connection to those sites and refuses all others. */
export async function startDwServer(): Promise<DwServer> {
  const pages = new Map<string, string>();
  const domains = new Set(['dw.com']);
  const requests = { served: [] as string[], refused: [] as string[] };
  const site = createHttpsServer(await makeCertificate(), (request, response) => {
    requests.served.push(`https://${request.headers.host ?? ''}${request.url ?? ''}`);
    respond(pages, request, response);
  });
  // A request by http has its whole URL here; it is refused and counted too.
  const proxy = createHttpServer((request, response) => {
    requests.refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  const sockets = new Set<Socket>();

  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !domains.has(domainOf(host))) {
      requests.refused.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    site.emit('connection', socket);
  });

  await new Promise<void>((resolve) => { proxy.listen(0, '127.0.0.1', resolve); });
  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    requests,
    putPage: (url, html) => {
      const { hostname, pathname } = new URL(url);
      domains.add(domainOf(hostname));
      pages.set(`${hostname}${pathname}`, html);
    },
    stop: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      proxy.close(() => resolve());
    }),
  };
}
