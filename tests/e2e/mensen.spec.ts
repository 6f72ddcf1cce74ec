import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test.use({ deur: 'medewerker' });

const VERTREKKER = 'MDW00029';
const kop = (page: Page) => page.getByRole('heading', { level: 1 });

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

/** The directory of the sandbox without somebody, as the personnel system would give it. */
function bestandZonder(vertrekker: string) {
  const seed = path.resolve(import.meta.dirname, '../../packages/sandbox/seed/medewerkers.json');
  const { medewerkers } = JSON.parse(readFileSync(seed, 'utf8')) as {
    medewerkers: { identificatie: string; inDienst?: string | null; dagenInDienst?: number; dagenAfwezig?: object }[];
  };
  const over = medewerkers
    .filter(({ identificatie }) => identificatie !== vertrekker)
    .map(({ dagenInDienst, dagenAfwezig: _weg, inDienst, ...een }) =>
      dagenInDienst === undefined ? { ...een, inDienst } : een,
    );
  const nieuw = { identificatie: 'MDW00099', naam: 'Łukasz Żółkiewski', rollen: ['coachv'], teams: ['oost'] };
  return {
    name: 'personeel.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ medewerkers: [...over, nieuw] })),
  };
}

test('een coach vindt wie haar helpt, en zegt zelf waar zij van weet', async ({ page }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-011', terug: '/mensen' });
  const gids = page.getByRole('list', { name: 'Mensen' });

  await test.step('op wat iemand weet, op naam zonder de tekens, en in een ander schrift', async () => {
    await expect(gids.getByRole('listitem').first()).toBeVisible();
    await kijk(page, 'mensen');
    const zoek = page.getByRole('searchbox', { name: 'Zoek een collega' });
    await zoek.fill('schuldhulq');
    await zoek.press('Enter');
    await expect(page.getByText(/Dit zijn de collega’s voor ‘schuldhulp’/)).toBeVisible();
    await expect(gids.getByRole('link', { name: 'Nico Hofste' })).toBeVisible();
    await zoek.fill('bruggemann celik');
    await zoek.press('Enter');
    await expect(page.getByText('1 collega gevonden', { exact: true })).toBeVisible();
    await expect(gids.getByRole('link', { name: 'Zoë Brüggemann-Çelik' })).toBeVisible();
    await zoek.fill('حداد');
    await zoek.press('Enter');
    await gids.getByRole('link', { name: 'ليلى حداد' }).click();
    await expect(kop(page)).toHaveText('ليلى حداد');
    await expect(page.getByText('Arabisch')).toBeVisible();
    await kijk(page, 'mens');
  });

  await test.step('wie er is voor De Riet: eerst wie de wijk kent', async () => {
    await page.goto('/mensen/wijken');
    await page.getByLabel('Wijk', { exact: true }).selectOption('De Riet');
    await expect(page.getByRole('heading', { name: 'Voor De Riet: Wijkteam Oost' })).toBeVisible();
    const kennen = page.getByRole('list', { name: 'Kennen De Riet' });
    await expect(kennen.getByRole('link', { name: 'Nico Hofste' })).toBeVisible();
    await expect(kennen.getByText(/Vraag over: .*schulden/)).toBeVisible();
    const elders = page.getByRole('list', { name: 'Kennen De Riet, uit een ander team' });
    await expect(elders.getByRole('listitem').filter({ hasText: 'Yvonne Tijhuis' })).toContainText('Inkomen');
    await kijk(page, 'wijken');
    await page.getByRole('link', { name: 'Wijkteam Oost' }).first().click();
    await expect(page.getByRole('link', { name: 'Jeroen Blokhuis' })).toBeVisible();
    await kijk(page, 'team');
    await page.goto('/mensen/teams/zuid');
    await expect(page.getByRole('rowheader', { name: /Pieter Heerink/ })).toContainText(
      'Tot en met 4 december 2026. Vervanger: Saskia ten Thije',
    );
    await kijk(page, 'team-afwezig');
    await page.goto('/mensen/MDW00013');
    await expect(page.getByText('Straks afwezig')).toBeVisible();
    await kijk(page, 'mens-straks-afwezig');
    await page.goto('/mensen/teams');
    await expect(page.getByRole('heading', { name: 'Wie geeft leiding aan wie?' })).toBeVisible();
    await kijk(page, 'organisatie');
  });

  await test.step('haar profiel: met het toetsenbord, en een foto die alleen een foto mag zijn', async () => {
    await page.goto('/mensen/mijn-profiel');
    const foto = page.getByLabel('Mijn foto');
    await foto.setInputFiles({
      name: 'ik.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<svg onload="alert(1)"/>'),
    });
    await expect(page.getByText(/Dit is geen foto die wij kunnen gebruiken/)).toBeVisible();
    await foto.setInputFiles({ name: 'ik.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await expect(page.getByText('Je foto staat erop')).toBeVisible();
    const vraag = page.getByRole('textbox', { name: 'Vraag mij over' });
    await vraag.fill('kwijtschelding');
    await vraag.press('Enter');
    await page.getByLabel('Armeens').check();
    await page.getByLabel('Vervanger').selectOption({ label: 'Nico Hofste' });
    await page.getByLabel('Afwezig vanaf').fill('2026-12-07');
    await page.getByLabel('Afwezig tot en met').fill('2026-12-04');
    await page.getByRole('button', { name: 'Bewaar mijn profiel' }).click();
    await expect(page.getByRole('link', { name: /De laatste dag ligt vóór de eerste/ })).toBeVisible();
    await page.getByLabel('Afwezig tot en met').fill('2026-12-18');
    await kijk(page, 'mijn-profiel');
    await page.getByRole('button', { name: 'Bewaar mijn profiel' }).click();
    await expect(page.getByText('Bewaard. Collega’s zien het meteen.')).toBeVisible();
    await page.goto('/mensen/MDW00011');
    await expect(page.getByText(/kwijtschelding/)).toBeVisible();
    await expect(page.locator('img.mw-portret')).toHaveJSProperty('naturalWidth', 512);
  });
});

test('de beheerder leest een bestand in: wie vertrekt, is meteen buiten en komt er niet meer in', async ({
  page,
  browser,
  stack,
}) => {
  const vertrekker = await browser.newContext({ baseURL: stack.medewerkerUrl });
  const carla = await vertrekker.newPage();
  await inloggenAlsMedewerker(carla, { medewerker: 'mw-029', terug: '/mensen' });
  await expect(kop(carla)).toHaveText('Mensen');
  await inloggenAlsMedewerker(page, { medewerker: 'mw-035', terug: '/beheer/mensen/import' });

  await test.step('eerst ziet hij wie komt, verandert en gaat', async () => {
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(bestandZonder(VERTREKKER));
    await page.getByLabel('Dit bestand bevat iedereen').check();
    await page.getByRole('button', { name: 'Kijk wat er verandert' }).click();
    await expect(page.getByRole('region', { name: 'Gaan uit dienst' })).toContainText(
      'Carla Vrielink (MDW00029), 23 november 2026. Is nu 1 keer ingelogd.',
    );
    await expect(page.getByRole('region', { name: 'Komen erbij' })).toContainText('Łukasz Żółkiewski');
    await kijk(page, 'mensen-import');
    await carla.reload();
    await expect(kop(carla)).toHaveText('Mensen');
  });

  await test.step('dan is Carla buiten, en haar werk blijft staan', async () => {
    await page.getByRole('button', { name: /^Voer \d+ wijziging/ }).click();
    await expect(page.getByText('Doorgevoerd')).toBeVisible();
    await carla.reload();
    // which of the two depends on what her page asks first
    await expect(kop(carla)).toHaveText(/^(Je bent automatisch uitgelogd|Log in om verder te gaan)$/);
    // her account at the identity provider still lets her in, this portal does not
    await carla.goto('/inloggen/medewerker');
    await expect(kop(carla)).toHaveText('Je hebt geen toegang tot dit portaal');
    await page.goto('/beheer/mensen');
    await expect(page.getByRole('row', { name: /Carla Vrielink.*Uit dienst.*sessies: 1.*Inge Lammers/ })).toBeVisible();
    await expect(page.getByText('Teams zonder manager')).toBeVisible();
    await kijk(page, 'mensen-beheer');
    await page.goto(`/mensen/${VERTREKKER}`);
    await expect(page.getByText('Deze collega werkt hier niet meer')).toBeVisible();
  });

  await test.step('zij komt terug; een partner ziet de gids niet', async () => {
    await page.goto('/beheer/mensen');
    await page.getByLabel('Medewerkernummer').fill(VERTREKKER);
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByText('Vastgelegd: in dienst')).toBeVisible();
    await carla.goto('/inloggen/medewerker?terug=/mensen');
    await expect(kop(carla)).toHaveText('Mensen');
    await vertrekker.close();
    const partner = await bezoeker(stack, { partner: 'partner-90000071' });
    for (const pad of ['/mensen', '/mensen/MDW00011', '/mensen/MDW00011/foto', '/wijken', '/organisatie']) {
      expect((await partner.api(pad)).status, pad).toBe(403);
    }
  });
});
