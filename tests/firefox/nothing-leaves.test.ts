import { expect, test } from 'vitest';
import { openPanelInTab } from './tab.ts';
import { withFirefox } from './with-firefox.ts';

const open = withFirefox();

test('a request from the panel is refused by its own policy', async () => {
  const panel = await openPanelInTab(open.firefox);
  const refused = await panel.run(() =>
    Promise.all(
      [
        () => fetch('https://fxg.jinritemai.com/left-the-machine'),
        () =>
          new Promise((done, fail) =>
            Object.assign(new Image(), {
              onload: done,
              onerror: fail,
              src: 'https://fxg.jinritemai.com/left-the-machine',
            }),
          ),
      ].map((way) =>
        way().then(
          () => false,
          () => true,
        ),
      ),
    ),
  );
  expect(refused).toEqual([true, true]);
  expect(open.backend.hosts().some((entry) => entry.includes('left-the-machine'))).toBe(false);
  await panel.close();
});
