import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { kiesTaal, taalknop } from '../harness/taal.ts';
import { paginaVan, vindZaak } from '../harness/zaken.ts';

const JOHAN = '999970021';
const repository = path.resolve(import.meta.dirname, '../..');

type Teksten = { [sleutel: string]: string | Teksten };

/** Every text of the app that is another one in English, with the gaps of its values as a pattern. */
function nederlands(): { tekst: string; patroon: RegExp }[] {
  const folders = ['inwoner-app/src/locales', 'packages/app/src/locales'].map((folder) =>
    path.join(repository, folder),
  );
  return folders.flatMap((folder) =>
    fs.readdirSync(path.join(folder, 'nl')).flatMap((file) => {
      const read = (taal: string) => JSON.parse(fs.readFileSync(path.join(folder, taal, file), 'utf8')) as Teksten;
      return verschillen(read('nl'), read('en'));
    }),
  );
}

function verschillen(nl: Teksten, en: Teksten): { tekst: string; patroon: RegExp }[] {
  return Object.entries(nl).flatMap(([sleutel, tekst]) => {
    const other = en[sleutel];
    if (typeof tekst !== 'string') return typeof other === 'object' ? verschillen(tekst, other) : [];
    const literal = tekst.replace(/\{\{.+?\}\}/g, '');
    if (tekst === other || !/[a-z]{3}/i.test(literal)) return [];
    const escaped = tekst.split(/\{\{.+?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return [{ tekst, patroon: new RegExp(`^${escaped.join('.+')}$`) }];
  });
}

const TEKSTEN = nederlands();

/** Fails when a text of ours on the page is still Dutch. What registers say stays Dutch, and says so itself. */
async function verwachtEngels(page: Page): Promise<void> {
  const { lang, texts } = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest('[lang="nl"], script, style') && node.textContent)
        found.push(node.textContent.trim());
    }
    for (const element of document.querySelectorAll('[aria-label]')) {
      if (!element.closest('[lang="nl"]')) found.push(element.getAttribute('aria-label') ?? '');
    }
    return { lang: document.documentElement.lang, texts: [...new Set(found)].filter(Boolean) };
  });
  expect(lang).toBe('en');
  // a name is the same in every language, also where it looks like one of our sentences
  const dutch = texts.filter((text) => text !== 'Gemeente Almelo' && TEKSTEN.some(({ patroon }) => patroon.test(text)));
  expect(dutch, `Dutch on the English page ${new URL(page.url()).pathname}`).toEqual([]);
}

const OPENBAAR = [
  '/',
  '/contact',
  '/toegankelijkheid',
  '/privacy',
  '/uitgelogd',
  '/uitgelogd?reden=verlopen&terug=/mijn-zaken',
  '/inloggen-mislukt?reden=geannuleerd&middel=digid',
  '/bestaat-niet',
  '/mijn-zaken',
];

test('in het Engels blijft op de openbare pagina’s geen Nederlands staan, ook na opnieuw laden', async ({ page }) => {
  expect(TEKSTEN.length).toBeGreaterThan(200);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await kiesTaal(page, 'en');
  for (const path of OPENBAAR) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(taalknop(page)).toHaveText(/English$/);
    await verwachtEngels(page);
  }
  await verwachtToegankelijk(page);
});

test('een inwoner volgt zijn zaak in het Engels, en kan terug naar het Nederlands', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  await page.goto('/overzicht');
  await kiesTaal(page, 'en');
  for (const path of ['/overzicht', '/mijn-zaken?stand=alle', paginaVan(zaak), '/mijn-gegevens']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await verwachtEngels(page);
    await verwachtPassend(page);
  }
  await verwachtToegankelijk(page);
  // what the register says is Dutch, and a screen reader must hear that
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang="nl"]')).toContainText(zaak.titel);
  await kiesTaal(page, 'nl');
  await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();
});
