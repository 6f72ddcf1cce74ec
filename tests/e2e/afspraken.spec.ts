import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AfsprakenLijst } from '@loket/contract';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legInRegister, registerOproepen, weer, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';

// on a machine with much else to do the steps of a whole appointment take their time
test.beforeEach(() => test.setTimeout(240_000));
test.use({ viewport: { width: 390, height: 844 } });

const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const verder = (page: Page) => page.getByRole('button', { name: 'Ga verder' }).click();
const lijst = async (page: Page) => (await (await page.request.get('/api/v1/afspraken')).json()) as AfsprakenLijst;

/** Somebody else takes a time at the register. */
async function neemTijd(stack: TestStack, { product, locatie, begin, eind }: Record<string, string>): Promise<void> {
  const klant = { soort: 'bsn', nummer: '999999990' };
  const body = { klant, product, locatie, begin, eind, sleutel: `ander-${begin}`, nummer: 'X', status: 'gepland' };
  await legInRegister(stack, [{ register: 'afspraken', resource: 'afspraken', body }]);
}

test('een afspraak: maken, op het overzicht, verzetten, meenemen in de agenda en annuleren', async ({ page }) => {
  const bsn = '999970549';
  await inloggenAlsInwoner(page, { bsn, terug: '/afspraken' });
  await expect(page.getByText('U heeft geen afspraak')).toBeVisible();

  await page.getByRole('link', { name: 'Maak een afspraak' }).click();
  await expect(kop(page)).toHaveText('Waar gaat uw afspraak over?');
  // nothing chosen: said at the field; what is for companies is not offered
  await verder(page);
  await expect(page.getByRole('group', { name: 'Dit is nog niet goed' })).toBeFocused();
  await expect(page.getByLabel('Gesprek bij het ondernemersloket')).toHaveCount(0);
  await verwachtToegankelijk(page);
  await page.getByLabel('Gehandicaptenparkeerkaart aanvragen').check();
  await verder(page);
  await expect(kop(page)).toBeFocused();
  await page.getByLabel('Stadhuis, balie').check();
  await verder(page);
  await expect(kop(page)).toHaveText('Wanneer kunt u?');
  await page.getByLabel('donderdag 26 november 2026').check();
  // Thursday evening is open as well
  await page.getByLabel('18.20 uur').check();
  await schermafdruk(page, 'afspraak-wanneer');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await verder(page);
  await expect(kop(page)).toHaveText('Hoe kunnen wij u bereiken?');
  await page.getByLabel('Telefoonnummer').fill('06 12');
  await verder(page);
  await expect(page.getByRole('link', { name: /telefoonnummer in van 10 cijfers/ })).toBeVisible();
  await page.getByLabel('Telefoonnummer').fill('06 - 12 34 56 78');
  await verder(page);
  await expect(kop(page)).toHaveText('Klopt dit?');
  await expect(page.getByText('donderdag 26 november 2026 om 18.20 uur')).toBeVisible();
  await schermafdruk(page, 'afspraak-controle');
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Maak mijn afspraak' }).click();

  await expect(page.getByText('Uw afspraak is gemaakt')).toBeVisible();
  await expect(page.getByText('Uw afspraak is donderdag 26 november 2026 om 18.20 uur.')).toBeVisible();
  await expect(page.getByText(/^A2026-\d+$/)).toBeVisible();
  await expect(page.getByText('Haven Zuidzijde 30')).toBeVisible();
  await schermafdruk(page, 'afspraak-gemaakt');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  const adres = new URL(page.url()).pathname;

  await page.goto('/overzicht');
  await page.getByRole('link', { name: 'Uw afspraak: Gehandicaptenparkeerkaart aanvragen' }).click();
  await expect(page).toHaveURL(adres);

  await page.getByRole('link', { name: 'Verzet de afspraak' }).click();
  await expect(kop(page)).toHaveText('Verzet uw afspraak');
  await page.getByLabel('maandag 30 november 2026').check();
  await page.getByLabel('09.00 uur', { exact: true }).check();
  await schermafdruk(page, 'afspraak-verzetten');
  await page.getByRole('button', { name: 'Verzet mijn afspraak' }).click();
  await expect(page.getByText('Uw afspraak is verzet')).toBeVisible();
  await expect(page.getByText('Uw afspraak is maandag 30 november 2026 om 09.00 uur.')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Zet in mijn agenda' }).click();
  const bestand = await download;
  expect(bestand.suggestedFilename()).toBe('afspraak.ics');
  const ics = await readFile(await bestand.path(), 'utf8');
  expect(ics).toContain('DTSTART;TZID=Europe/Amsterdam:20261130T090000\r\n');
  expect(ics).toContain('SEQUENCE:1\r\n');
  expect(ics).not.toMatch(/parkeerkaart/i);

  await page.getByRole('button', { name: 'Annuleer de afspraak' }).click();
  await page.getByRole('button', { name: 'Ja, annuleer' }).click();
  await expect(page.getByText('gaat niet door.')).toBeVisible();
  const { komend, eerder } = await lijst(page);
  expect([komend, eerder.map(({ stand }) => stand)]).toEqual([[], ['geannuleerd']]);
  await page.goto('/afspraken');
  await expect(page.getByRole('heading', { name: 'Wat is geweest' })).toBeVisible();
  await schermafdruk(page, 'afspraken');
  await verwachtToegankelijk(page);
});

test('de tijd is intussen van een ander, en daarna ligt het register plat: eerlijk, niets kwijt, één afspraak', async ({
  page,
  stack,
}) => {
  const bsn = '999970483';
  await inloggenAlsInwoner(page, { bsn, terug: '/afspraken/nieuw?product=parkeerkaart' });
  await expect(page.getByLabel('Gehandicaptenparkeerkaart aanvragen')).toBeChecked();
  await verder(page);
  await page.getByLabel('Stadhuis, balie').check();
  await verder(page);
  await page.getByLabel('dinsdag 1 december 2026').check();
  await page.getByLabel('10.00 uur', { exact: true }).check();
  await verder(page);
  await page.getByLabel('E-mailadres').fill('iemand@post.example');
  await verder(page);
  await expect(kop(page)).toHaveText('Klopt dit?');
  await neemTijd(stack, {
    product: 'parkeerkaart',
    locatie: 'stadhuis',
    begin: '2026-12-01T10:00:00+01:00',
    eind: '2026-12-01T10:20:00+01:00',
  });
  await page.getByRole('button', { name: 'Maak mijn afspraak' }).click();
  await expect(page.getByText('Deze tijd is net door een ander gekozen')).toBeVisible();
  await schermafdruk(page, 'afspraak-bezet');
  await verwachtToegankelijk(page);
  expect((await lijst(page)).komend).toEqual([]);
  await page.getByRole('button', { name: 'dinsdag 1 december 2026 om 10.20 uur' }).click();

  await weer(stack, { afspraken: { outage: true } });
  await page.getByRole('button', { name: 'Maak mijn afspraak' }).click();
  await expect(
    page.getByText('Uw afspraak van dinsdag 1 december 2026 om 10.20 uur is nog niet gemaakt.'),
  ).toBeVisible();
  await expect(page.getByText('iemand@post.example')).toBeVisible();
  await schermafdruk(page, 'afspraak-nog-niet');

  await weer(stack, { afspraken: { failNext: 0 } });
  // the portal leaves a register alone for a while after an outage, so more than one attempt may be needed
  let minuut = 1;
  await expect(async () => {
    await zetKlok(stack, `2026-11-23T09:${String(minuut++).padStart(2, '0')}:00Z`);
    await expect
      .poll(async () => (await lijst(page)).komend.map(({ stand }) => stand), { timeout: 2500 })
      .toEqual(['gepland']);
  }).toPass();
  // the page that stood open says so by itself
  await expect(page.getByText('Uw afspraak is dinsdag 1 december 2026 om 10.20 uur.')).toBeVisible();
  expect((await lijst(page)).komend).toHaveLength(1);
  const { calls } = await registerOproepen(stack);
  expect(calls.filter(({ path }) => path.includes(bsn))).toEqual([]);
});

test('een ondernemer ziet wat voor ondernemers is, maakt een belafspraak, en ziet als heel bedrijf die van zijn vestiging', async ({
  page,
  browser,
  stack,
}) => {
  await inloggenAlsBedrijf(page, { kvkNummer: '90000055', terug: '/afspraken/nieuw' });
  await expect(page.getByLabel('Gesprek bij het ondernemersloket')).toBeVisible();
  await expect(page.getByLabel('Gesprek met het wijkteam')).toHaveCount(0);
  await page.getByLabel('Gesprek bij het ondernemersloket').check();
  await verder(page);
  await page.getByLabel('Per telefoon').check();
  await verder(page);
  await page.getByLabel('woensdag 25 november 2026').check();
  await page.getByLabel('09.00 uur', { exact: true }).check();
  await verder(page);
  // we call: so a number is needed
  await verder(page);
  await expect(
    page.getByRole('link', { name: 'Vul een telefoonnummer in. Op dat nummer bellen wij u.' }),
  ).toBeVisible();
  await page.getByLabel('Telefoonnummer').fill('0546123456');
  await verder(page);
  await page.getByRole('button', { name: 'Maak mijn afspraak' }).click();
  await expect(page.getByText('Uw afspraak is gemaakt')).toBeVisible();
  await expect(page.getByText('Zo komt u er')).toHaveCount(0);

  const bakker = { kvkNummer: '90000097', vestigingsnummer: '000090000972' };
  const klant = { soort: 'vestiging', nummer: bakker.vestigingsnummer };
  const [begin, eind] = ['2026-11-26T11:00:00+01:00', '2026-11-26T11:45:00+01:00'];
  const wat = { product: 'ondernemersloket', locatie: 'telefoon', begin, eind };
  const body = {
    klant,
    ...wat,
    uuid: randomUUID(),
    sleutel: 'van-de-vestiging',
    nummer: 'A2026-9001',
    status: 'gepland',
    contact: { email: '', telefoon: '0546123456' },
    kenmerken: {},
  };
  await legInRegister(stack, [{ register: 'afspraken', resource: 'afspraken', body }]);
  const bakkerij = await (await browser.newContext({ baseURL: stack.inwonerUrl })).newPage();
  await inloggenAlsBedrijf(bakkerij, { kvkNummer: bakker.kvkNummer, terug: '/afspraken' });
  const vanVestiging = bakkerij.getByRole('article').filter({ hasText: /26 november 2026 om 11\.00 uur, vestiging / });
  await vanVestiging.getByRole('link').click();
  await expect(bakkerij.getByText(/^Deze afspraak is van vestiging /)).toBeVisible();
  await expect(bakkerij.getByRole('link', { name: 'Verzet de afspraak' })).toHaveCount(0);
  await schermafdruk(bakkerij, 'afspraak-van-vestiging');
  await verwachtToegankelijk(bakkerij);
  await verwachtPassend(bakkerij);
  await bakkerij.context().close();
});
