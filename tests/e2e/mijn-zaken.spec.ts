import fs from 'node:fs';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner, vulDigidIn } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { paginaVan, vindZaak, zakenVan } from '../harness/zaken.ts';

const JOHAN = '999970021';

test('een inwoner volgt een zaak van het overzicht tot een document', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  await page.goto('/overzicht');
  await page.getByRole('link', { name: 'Bekijk al mijn zaken' }).click();
  await page.getByRole('button', { name: /^Alle/ }).click();
  await page.getByRole('listitem').filter({ hasText: zaak.nummer }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
  await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vraag over deze zaak' })).toBeVisible();

  const [eerste] = zaak.documenten;
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: eerste?.titel }).first().click();
  const bestand = await (await download).path();
  expect((await download).suggestedFilename()).toBe(eerste?.bestandsnaam);
  expect(fs.statSync(bestand).size).toBe(eerste?.omvang);

  await schermafdruk(page, 'inwoner-zaak');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
});

test('de lijst is te filteren en te doorzoeken, en zegt hoeveel er is', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN, terug: '/mijn-zaken' });
  const { aantalLopend, aantal, resultaten } = await zakenVan(page);
  await expect(page.getByText(`${aantalLopend} zaken`, { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek in mijn zaken' }).fill('komtnietvoor');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText('Geen zaken gevonden met “komtnietvoor”')).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto('/mijn-zaken?stand=alle');
  await expect(page.getByText(`${aantal} zaken`, { exact: true })).toBeVisible();
  expect(resultaten).toHaveLength(aantal);
});

test('een zaak van een ander is niet te vinden, ook niet met het adres, en zijn documenten evenmin', async ({
  page,
  browser,
  baseURL,
}) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  const [document] = zaak.documenten;
  const context = await browser.newContext({ baseURL });
  const stranger = await context.newPage();
  await inloggenAlsInwoner(stranger, { bsn: '999970379' });
  await stranger.goto(paginaVan(zaak));
  await expect(stranger.getByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeVisible();
  await expect(stranger.getByText(zaak.nummer)).toHaveCount(0);
  const api = `/api/v1/zaken/${zaak.bron}/${zaak.id}`;
  const unknown = await stranger.request.get(`/api/v1/zaken/${zaak.bron}/00000000-0000-4000-8000-000000000000`);
  const foreign = await stranger.request.get(api);
  expect(foreign.status()).toBe(unknown.status());
  const file = await stranger.request.get(`${api}/documenten/${document?.bron}/${document?.id}`);
  expect(file.status()).toBe(404);
  await verwachtToegankelijk(stranger);
  await context.close();
});

test('een beschermde zaak vraagt om een extra controle, en laat zich daarna zien', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  const beschermd = await vindZaak(page, ({ zaaktype, titel }) => /jeugd/i.test(`${zaaktype} ${titel}`));
  await inloggenAlsInwoner(page, { bsn: JOHAN, niveau: 'midden' });
  const { resultaten, sterkerInloggen } = await zakenVan(page);
  expect(sterkerInloggen).toBe('substantieel');
  expect(resultaten.map(({ id }) => id)).not.toContain(beschermd.id);
  await page.goto(paginaVan(beschermd));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('extra beschermd');
  await schermafdruk(page, 'inwoner-zaak-sterker');
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Log in met extra controle' }).first().click();
  await vulDigidIn(page, { bsn: JOHAN });
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${paginaVan(beschermd)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(beschermd.titel);
});

test('een vestiging ziet minder dan het hele bedrijf', async ({ page }) => {
  await inloggenAlsBedrijf(page, { kvkNummer: '90000097' });
  const whole = await zakenVan(page);
  await inloggenAlsBedrijf(page, { kvkNummer: '90000097', vestigingsnummer: '000090000972' });
  const branch = await zakenVan(page);
  expect(whole.aantal).toBeGreaterThan(0);
  expect(branch.aantal).toBeLessThan(whole.aantal);
});

test('een onbekende inwoner ziet een vriendelijk leeg overzicht', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: '123456782', terug: '/mijn-zaken?stand=alle' });
  await expect(page.getByText('U heeft nog geen zaken bij ons')).toBeVisible();
  await schermafdruk(page, 'inwoner-mijn-zaken-leeg');
  await verwachtToegankelijk(page);
});
