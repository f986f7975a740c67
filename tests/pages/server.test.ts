import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADDRESSES } from './data/address.ts';
import { type Backend, startBackend } from './server.ts';

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
