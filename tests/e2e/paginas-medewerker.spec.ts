import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker, inloggenAlsPartner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });

const PUBLIC_PAGES = {
  welkom: '/',
  contact: '/contact',
  toegankelijkheid: '/toegankelijkheid',
  privacy: '/privacy',
  uitgelogd: '/uitgelogd',
  'uitgelogd-verlopen': '/uitgelogd?reden=verlopen&terug=/zaken/zoeken',
  'inloggen-mislukt': '/inloggen-mislukt?reden=geen-rol&middel=medewerker',
  'niet-gevonden': '/bestaat-niet',
  inlogvraag: '/start',
};

async function lookAt(page: Page, naam: string, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await schermafdruk(page, `medewerker-${naam}`);
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
}

for (const [naam, path] of Object.entries(PUBLIC_PAGES)) {
  test(`de openbare pagina ${naam} van medewerkers is toegankelijk en past op een telefoon`, async ({ page }) => {
    await lookAt(page, naam, path);
  });
}

test('de start van een KCC-medewerker is toegankelijk en past op een telefoon', async ({ page }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-002' });
  await lookAt(page, 'start-leeg', '/start');
  await lookAt(page, 'zoeken-leeg', '/zaken/zoeken');
});

test('de pagina’s van redactie en beheer zijn toegankelijk en passen op een telefoon', async ({ page }) => {
  test.slow();
  await inloggenAlsMedewerker(page, { medewerker: 'mw-005' });
  await lookAt(page, 'formulieren', '/beheer/formulieren');
  await lookAt(page, 'formulier-nieuw', '/beheer/formulieren/nieuw');
  await lookAt(page, 'formulier', '/beheer/formulieren/klacht');
  // A question for files: its own settings, open.
  await lookAt(page, 'formulier-bestand', '/beheer/formulieren/bijzondere-bijstand');
  await page.getByRole('button', { name: /^2\. De kosten/ }).click();
  await page.getByRole('button', { name: /^De rekening of offerte/ }).click();
  await expect(page.getByRole('group', { name: 'Welke bestanden mogen?' })).toBeVisible();
  await schermafdruk(page, 'medewerker-formulier-bestandstypen');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
});

test('de lijst van wat blijft steken is toegankelijk en past op een telefoon', async ({ page }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-035' });
  await lookAt(page, 'inzendingen', '/beheer/inzendingen');
});

test('de start van een partner is toegankelijk en past op een telefoon', async ({ page }) => {
  await inloggenAlsPartner(page, { partner: 'partner-90000071' });
  await lookAt(page, 'start-partner', '/start');
  await lookAt(page, 'geen-toegang', '/zaken/zoeken');
});
