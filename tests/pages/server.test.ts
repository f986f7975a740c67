import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTS } from './boards/addresses.ts';
import { addressOf, visitOf } from './boards/visit.ts';
import { ADDRESSES } from './data/address.ts';
import { type Backend, startBackend } from './server.ts';

const PLATFORMS = Object.keys(HOSTS) as (keyof typeof HOSTS)[];

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend();
}, 30_000);
afterAll(() => backend.close());

test('serves every page under both real host names, and its script', async () => {
  for (const host of ['fxg.jinritemai.com', 'compass.jinritemai.com']) {
    for (const path of Object.values(ADDRESSES)) expect((await get(host, path)).status, `${host}${path}`).toBe(200);
  }
  const { body } = await get('fxg.jinritemai.com', ADDRESSES.cards);
  const script = /src="([^"]+)"/.exec(body)![1]!;
  const code = (await get('fxg.jinritemai.com', script)).body;
  expect(code.length).toBeGreaterThan(100_000);
  expect(code).not.toContain('jsxDEV'); // the runner's NODE_ENV must not reach the bundle
});

test('serves no other host, and says what it was asked for', async () => {
  expect((await get('update.googleapis.com', '/service')).status).toBe(404);
  expect((await get('fxg.jinritemai.com', '/nowhere?token=1')).status).toBe(404);
  expect(backend.hosts().slice(-2)).toEqual(['update.googleapis.com/service', 'fxg.jinritemai.com/nowhere']);
});

test('an expired session is sent to the sign-in page', async () => {
  const { status, location } = await get('fxg.jinritemai.com', `${ADDRESSES.cards}?scenario=logged_out`);
  expect([status, location]).toEqual([302, '/login/common?scenario=logged_out']);
});

test('a misspelt scenario is refused by name', async () => {
  const { status, body } = await get('fxg.jinritemai.com', `${ADDRESSES.cards}?scenario=lodaing`);
  expect(status).toBe(400);
  expect(body).toContain('scenario=lodaing');
});

test.each(PLATFORMS)('serves boards and traps of %s under its hosts', async (platform) => {
  for (const visit of [
    { platform, kit: 'hand', seed: 2 } as const,
    { platform, kit: 'hand', seed: 3, trap: 'chat' } as const,
  ]) {
    const { host, pathname, search } = new URL(addressOf(visit));
    expect(visitOf(new URL(`https://${host}${pathname}${search}`))).toEqual(visit);
    const { status, body } = await get(host, pathname + search);
    expect([status, body.includes('/boards/static/hand.js')]).toEqual([200, true]);
  }
});

test('a kit and the boards are modules of their own', async () => {
  for (const name of ['boards', 'hand']) {
    const { status, body } = await get('jdsz.jd.com', `/boards/static/${name}.js`);
    expect([status, /export ?\{/.test(body)], name).toEqual([200, true]);
  }
  expect((await get('jdsz.jd.com', '/boards/static/nothing.js')).status).toBe(404);
});

test.each(['board=nothing', 'board=hand&trap=nothing', 'board=hand&scenario=nothing'])(
  'refuses ?%s by name',
  async (query) => {
    const { status, body } = await get('jdsz.jd.com', `/?${query}`);
    expect([status, body.includes('nothing')]).toEqual([400, true]);
  },
);

function get(
  host: string,
  path: string,
): Promise<{ status: number | undefined; location: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: backend.port, path, headers: { host }, rejectUnauthorized: false };
    request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, body }));
    })
      .on('error', reject)
      .end();
  });
}
