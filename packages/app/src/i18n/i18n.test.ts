import { expect, it } from 'vitest';
import { createI18n } from './i18n.ts';

const bundle = (groet: string) => ({ default: { groet } });

it('gives a page its texts in the language asked for, also when it asks before those of the shell are there', async () => {
  let arrive: (texts: unknown) => void = () => undefined;
  const shellTexts = new Promise((resolve) => {
    arrive = resolve;
  });
  const { i18n, ready } = createI18n(
    {
      algemeen: { groet: 'Hallo' },
      bestanden: {
        'locales/en/algemeen.json': () => shellTexts,
        'locales/en/hulp.json': async () => bundle('Help'),
        'locales/nl/hulp.json': async () => bundle('Hulp'),
      },
    },
    'en',
  );
  const pageTexts = i18n.loadNamespaces(['hulp']);
  arrive(bundle('Hello'));
  await Promise.all([ready, pageTexts]);
  const say = i18n.t as (key: string) => string;
  expect([say('groet'), say('hulp:groet')]).toEqual(['Hello', 'Help']);
});

it('has a page in the new language, also when somebody goes there while the language is changing', async () => {
  let arrive: (texts: unknown) => void = () => undefined;
  const { i18n, talen } = createI18n(
    {
      algemeen: { groet: 'Hallo' },
      bestanden: {
        'locales/nl/algemeen.json': async () => bundle('Hallo'),
        'locales/en/algemeen.json': () => new Promise((resolve) => (arrive = resolve)),
        'locales/en/hulp.json': async () => bundle('Help'),
        'locales/nl/hulp.json': async () => bundle('Hulp'),
      },
    },
    'nl',
  );
  const changed = talen.kies('en');
  const page = talen.laad(['hulp']);
  await Promise.resolve();
  arrive(bundle('Hello'));
  await page;
  const say = i18n.t as (key: string) => string;
  expect([await changed, say('groet'), say('hulp:groet')]).toEqual([true, 'Hello', 'Help']);
});

it('keeps the language when the texts of the other one do not come', async () => {
  const { i18n, talen } = createI18n(
    {
      algemeen: { groet: 'Hallo' },
      bestanden: { 'locales/en/algemeen.json': () => Promise.reject(new Error('no network')) },
    },
    'nl',
  );
  expect([await talen.kies('en'), i18n.language]).toEqual([false, 'nl']);
});

it('knows which pages a language has, and which were translated by a machine', async () => {
  const { talen, i18n } = createI18n(
    {
      algemeen: { groet: 'Hallo' },
      bestanden: {
        'locales/tr/algemeen.json': async () => ({ default: { machine: true, groet: 'Merhaba {{naam}}' } }),
        'locales/nl/hulp.json': async () => bundle('Hulp'),
      },
    },
    'nl',
  );
  await talen.kies('tr');
  expect(talen.heeft('tr', ['algemeen'])).toBe(true);
  expect(talen.heeft('tr', ['algemeen', 'hulp'])).toBe(false);
  expect(talen.doorComputer('tr', ['algemeen'])).toBe(true);
  expect((i18n.t as (key: string, values: object) => string)('groet', { naam: '<A> & B' })).toBe('Merhaba <A> & B');
  expect((talen.nederlands().t as (key: string) => string)('groet')).toBe('Hallo');
});
