import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { HOSTS } from './boards/addresses.ts';
import { visitOf } from './boards/visit.ts';
import { bundleBoards, bundleKit, bundlePages } from './bundle.ts';
import { ADDRESSES, optionsFromUrl, pageAt } from './data/address.ts';
import { SCENARIOS } from './data/options.ts';
import { isKitName, KIT_NAMES } from './kits/registry.ts';

export type Backend = {
  port: number;
  /** Every host header and path that was asked for, in order: `fxg.jinritemai.com/ffa/eco/experience-score`. */
  hosts(): string[];
  close(): Promise<void>;
};

/** Nothing that a page does may leave this server. */
const DOMAINS = [...new Set(Object.values(HOSTS).flat())].map((host) => host.split('.').slice(-2).join('.'));
const FRAMES = [...new Set([...DOMAINS, 'jinritemai.com'])].map((domain) => `https://*.${domain}:*`).join(' ');
const POLICY = `default-src 'self' 'unsafe-inline' data: blob:; frame-src 'self' ${FRAMES}`;

/**
 * Serves the look-alike back-end over https under whatever host it is asked for; point a browser here with
 * `--host-resolver-rules=MAP * 127.0.0.1:<port> --ignore-certificate-errors`. Hosts that are not the back-end's get a 404.
 */
export async function startBackend({ port = 0, log = false } = {}): Promise<Backend> {
  const [bundle, certificate] = await Promise.all([bundlePages(), makeCertificate()]);
  const script = `/garfish/static/js/${bundle.name}`;
  const asked: string[] = [];
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
    asked.push(`${host}${url.pathname}`);
    if (log) console.log(`${host}${request.url}`);
    const send = ({ status, body = '', ...headers }: Answer) => response.writeHead(status, headers).end(body);
    if (url.pathname === script) send({ ...SCRIPT, status: 200, body: bundle.code });
    else if (url.pathname.startsWith(BOARD_SCRIPTS))
      boardScript(url.pathname).then(send, (error) => send(failure(error)));
    else send(answer(host, url, script));
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...asked],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Answer = { status: number; body?: string } & Record<string, string | number>;

const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=31536000, immutable' };

const BOARD_SCRIPTS = '/boards/static/';

/** The boards' script, or a kit's; bundled when first asked for. */
async function boardScript(path: string): Promise<Answer> {
  const name = path.slice(BOARD_SCRIPTS.length).replace(/\.js$/, '');
  if (name !== 'boards' && !isKitName(name)) return { status: 404 };
  const { code } = name === 'boards' ? await bundleBoards() : await bundleKit(name);
  return { ...SCRIPT, 'cache-control': 'no-cache', status: 200, body: code };
}

function boardPage(kit: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
<body><script type="module">
import { start } from '${BOARD_SCRIPTS}boards.js';
import { painter } from '${BOARD_SCRIPTS}${kit}.js';
await start(painter);
</script></body>
</html>`;
}

function failure(error: unknown): Answer {
  return { status: 400, body: error instanceof Error ? error.message : 'bad address' };
}

const HTML = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };

function answer(host: string, url: URL, script: string): Answer {
  if (url.searchParams.has('board')) {
    try {
      const visit = visitOf(url);
      return visit ? { ...HTML, status: 200, body: boardPage(visit.kit) } : { status: 404 };
    } catch (error) {
      return failure(error);
    }
  }
  const page = isOurs(host) ? pageAt(url.pathname) : undefined;
  if (!page) return { status: 404 };
  if (url.searchParams.get('scenario') === 'logged_out' && page !== 'login') {
    return { status: 302, location: `/login/common${url.search}` };
  }
  try {
    optionsFromUrl(url);
  } catch (error) {
    return failure(error);
  }
  return { ...HTML, status: 200, body: html(page, script) };
}

function isOurs(host: string): boolean {
  return host.endsWith('.jinritemai.com') || host === 'localhost' || host === '127.0.0.1';
}

function html(page: string, script: string): string {
  const title = page === 'home' ? '首页' : page === 'login' ? '登录' : '商家体验分';
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}-抖店</title><link rel="icon" href="data:,"></head>
<body><script src="${script}"></script></body>
</html>`;
}

function makeCertificate() {
  const names = ['*.jinritemai.com', 'localhost', ...Object.values(HOSTS).flat()].map((value) => ({
    type: 2 as const,
    value,
  }));
  return generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--port');
  const started = performance.now();
  const { port } = await startBackend({
    port: at > 0 ? Number(process.argv[at + 1]) : 8443,
    log: process.argv.includes('--log'),
  });
  console.log(
    `Look-alike back-end, up in ${Math.round(performance.now() - started)} ms. Scenarios: ${SCENARIOS.join(' ')}`,
  );
  for (const [page, path] of Object.entries(ADDRESSES))
    console.log(`${page.padEnd(8)} https://localhost:${port}${path}`);
  console.log(`boards   https://localhost:${port}/?platform=jd&board=<kit>&seed=1, kits: ${KIT_NAMES.join(' ')}`);
  console.log(
    `\nUnder the real names: chromium --user-data-dir=/tmp/pages --ignore-certificate-errors "--host-resolver-rules=MAP * 127.0.0.1:${port}" https://fxg.jinritemai.com${ADDRESSES.cards}?scenario=september9`,
  );
}

if (import.meta.main) await main();
