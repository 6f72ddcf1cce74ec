import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { Page } from '@playwright/test';

const PUBLIC_PAGES = {
  start: '/',
  contact: '/contact',
  toegankelijkheid: '/toegankelijkheid',
  privacy: '/privacy',
  uitgelogd: '/uitgelogd',
  'uitgelogd-verlopen': '/uitgelogd?reden=verlopen&terug=/mijn-zaken',
  'inloggen-mislukt': '/inloggen-mislukt?reden=geannuleerd&middel=digid',
  'niet-gevonden': '/bestaat-niet',
  inlogvraag: '/mijn-zaken',
  'u-zei-wij-deden': '/u-zei-wij-deden',
};

const PERSONAL_PAGES = {
  overzicht: '/overzicht',
  'mijn-zaken': '/mijn-zaken',
  'mijn-gegevens': '/mijn-gegevens',
  ondertekenen: '/ondertekenen',
  afspraken: '/afspraken',
  'afspraak-nieuw': '/afspraken/nieuw',
};

async function lookAt(page: Page, naam: string, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await schermafdruk(page, `inwoner-${naam}`);
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
}

for (const [naam, path] of Object.entries(PUBLIC_PAGES)) {
  test(`de openbare pagina ${naam} is toegankelijk en past op een telefoon`, async ({ page }) => {
    await lookAt(page, naam, path);
  });
}

for (const [naam, path] of Object.entries(PERSONAL_PAGES)) {
  test(`de pagina ${naam} van een inwoner is toegankelijk en past op een telefoon`, async ({ page }) => {
    await inloggenAlsInwoner(page, { bsn: '999970021' });
    await lookAt(page, naam, path);
  });

  test(`de pagina ${naam} van een bedrijf is toegankelijk en past op een telefoon`, async ({ page }) => {
    await inloggenAlsBedrijf(page, { kvkNummer: '90000097' });
    await lookAt(page, `${naam}-bedrijf`, path);
  });
}
