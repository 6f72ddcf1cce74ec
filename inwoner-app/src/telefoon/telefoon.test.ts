import { describe, expect, it } from 'vitest';
import { houdLaatstGezienBij, readLaatstGezien, wisLaatstGezien } from './laatst-gezien.ts';
import { offlineTeksten } from './offline-teksten.ts';
import { datumEnTijd, toonOffline } from './toon-offline.ts';
import { renderApp } from '../testing/render-app.tsx';

function device() {
  const kept = new Map<string, string>();
  return {
    kept,
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  };
}
const note = { moment: '2026-11-23T09:00:00Z', lopend: 3, vragen: 1, tot: '2026-11-23T17:00:00Z' };

describe('the note of when somebody last looked', () => {
  it('holds numbers and moments only, and is thrown away with the session', async () => {
    const phone = device();
    const { app } = renderApp('/overzicht');
    const stop = houdLaatstGezienBij(app, phone);
    await expect.poll(() => phone.kept.size).toBe(1);
    const [text = ''] = phone.kept.values();
    expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual(['lopend', 'moment', 'tot', 'vragen']);
    expect(text).not.toMatch(/Brinke|Hulp|ZAAK|openzaak/);
    app.context.session.end('uitgelogd');
    expect(phone.kept.size).toBe(0);
    stop();
  });

  it('is not read any more after the session must have ended, and not on a device that keeps nothing', () => {
    const phone = device();
    phone.kept.set('loket-laatst-gezien', JSON.stringify(note));
    expect(readLaatstGezien(phone, new Date('2026-11-23T16:59:00Z'))).toEqual(note);
    expect(readLaatstGezien(phone, new Date('2026-11-23T17:00:00Z'))).toBeUndefined();
    expect(phone.kept.size).toBe(0);
    const closed = { localStorage: undefined } as unknown as Parameters<typeof wisLaatstGezien>[0];
    wisLaatstGezien(closed);
    expect(readLaatstGezien(closed, new Date())).toBeUndefined();
  });
});

it('the page without network says what was last seen, and how to reach a person', () => {
  const page = document.implementation.createHTMLDocument();
  const main = page.createElement('main');
  toonOffline(main, {
    taal: 'en',
    teksten: offlineTeksten('en'),
    laatst: note,
    wanneer: datumEnTijd(note.moment, 'en'),
  });
  expect(main.textContent).toMatch(/You last looked on Monday[, ]+23 November 2026 at 10:00/);
  expect(main.textContent).toContain('Running cases then: 3');
  expect(main.querySelector('a')?.getAttribute('href')).toBe('tel:+31546541111');
});
