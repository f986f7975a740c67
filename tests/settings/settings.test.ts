import { describe, expect, test } from 'vitest';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../../lib/settings/settings';
import { memoryArea } from './memory-area';

const DEFAULTS: Settings = {
  language: 'zh-CN',
  theme: 'system',
  stepBy: 'relative',
  palette: 'blue_orange',
  keep: 'all',
  welcome: 'open',
  shops: {},
};

describe('loading', () => {
  test('nothing stored: the defaults', async () => {
    expect(await loadSettings(memoryArea())).toEqual(DEFAULTS);
  });

  test.each([
    ['a word from a newer version', { language: 'fr', theme: 'dark' }, { ...DEFAULTS, theme: 'dark' }],
    ['a number', { theme: 7, stepBy: 'points' }, { ...DEFAULTS, stepBy: 'points' }],
    ['null', { stepBy: null, language: 'en' }, { ...DEFAULTS, language: 'en' }],
    [
      'half a shop',
      { 'shop:douyin|1': { industry: '女装', shopType: 3 } },
      { ...DEFAULTS, shops: { 'douyin|1': { industry: '女装' } } },
    ],
    [
      'one shop of two',
      { 'shop:douyin|1': 'broken', 'shop:douyin|2': { shopType: 'flagship' } },
      { ...DEFAULTS, shops: { 'douyin|2': { shopType: 'flagship' } } },
    ],
    ['a stranger’s key', { seen: true }, DEFAULTS],
  ])('%s costs that field alone', async (_name, stored, expected) => {
    expect(await loadSettings(memoryArea(stored))).toEqual(expected);
  });
});

describe('saving', () => {
  test('what is saved is loaded', async () => {
    const area = memoryArea();
    const chosen: Settings = {
      ...DEFAULTS,
      palette: 'red_green',
      keep: '1_year',
      language: 'en',
      theme: 'dark',
      stepBy: 'points',
      shops: { 'douyin|1': { industry: '女装', shopType: 'flagship' } },
    };
    await saveSettings(chosen, area);
    expect(await loadSettings(area)).toEqual(chosen);
  });

  test('one field leaves the others, known or not, as they are stored', async () => {
    const area = memoryArea({ language: 'fr', theme: 'dark', future: [1] });
    await saveSettings({ stepBy: 'points' }, area);
    expect(area.held).toEqual({ language: 'fr', theme: 'dark', future: [1], stepBy: 'points' });
  });

  test('one shop leaves the others', async () => {
    const area = memoryArea();
    await Promise.all([
      saveSettings({ shops: { 'douyin|1': { industry: '女装' } } }, area),
      saveSettings({ shops: { 'douyin|2': { industry: '家电' } } }, area),
    ]);
    expect((await loadSettings(area)).shops).toEqual({
      'douyin|1': { industry: '女装' },
      'douyin|2': { industry: '家电' },
    });
  });
});

test('watching tells of every change of ours, until it ends', async () => {
  const area = memoryArea();
  const heard: Settings[] = [];
  const end = watchSettings((settings) => heard.push(settings), area);

  await saveSettings({ theme: 'dark' }, area);
  await saveSettings({ shops: { 'douyin|1': { industry: '女装' } } }, area);
  await area.set({ 'somebody else': 1 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual([
    { ...DEFAULTS, theme: 'dark' },
    { ...DEFAULTS, theme: 'dark', shops: { 'douyin|1': { industry: '女装' } } },
  ]);

  end();
  await saveSettings({ theme: 'light' }, area);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toHaveLength(2);
});
