import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf } from '../harness/inloggen.ts';
import { legVreemdsInRegister } from '../harness/levers.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { zakenVan } from '../harness/zaken.ts';

const THUISZORG = { kvk: '90000021', rsin: '999971001', vestigingsnummer: '000090000212' };

test('een ondernemer kiest op de voorpagina eHerkenning, en ziet boven elke pagina voor wie hij is ingelogd', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /eHerkenning/ }).click();
  await page.getByLabel('KVK-nummer').fill('90000097');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/overzicht');
  const banner = page.getByRole('banner');
  for (const path of ['/overzicht', '/mijn-zaken', '/mijn-gegevens']) {
    await page.goto(path);
    await expect(banner).toContainText('Bakkerij De Gouden Korst B.V.');
    await expect(banner).toContainText('KvK 90000097');
    await expect(banner).not.toContainText(/vestiging \d/);
  }
  await inloggenAlsBedrijf(page, { kvkNummer: '90000097', vestigingsnummer: '000090000972' });
  await expect(banner).toContainText('KvK 90000097, vestiging 000090000972');
});

test('17: het hele bedrijf ziet zijn zaken op alle vier de manieren, een vestiging alleen de hare', async ({
  page,
  stack,
}) => {
  const zaak = { toelichting: 'Vastgelegd op een eigen manier' };
  await legVreemdsInRegister(stack, 'bedrijf-op-vier-manieren', { ...THUISZORG, zaak });
  const ziet = async (vestigingsnummer?: string) => {
    const kvkNummer = THUISZORG.kvk;
    await inloggenAlsBedrijf(page, { kvkNummer, vestigingsnummer, terug: '/mijn-zaken?stand=alle' });
    const { resultaten, aantal } = await zakenVan(page);
    await expect(page.getByText(new RegExp(`^${aantal === 0 ? 'U heeft nog geen' : aantal} zaken`))).toBeVisible();
    const namen = resultaten.map(({ omschrijving }) => omschrijving).filter((text) => /^Zaak [A-D]$/.test(text));
    return [...new Set(namen)].sort();
  };
  expect(await ziet()).toEqual(['Zaak A', 'Zaak B', 'Zaak C', 'Zaak D']);
  expect(await ziet(THUISZORG.vestigingsnummer)).toEqual(['Zaak D']);
  expect(await ziet('000090000211')).toEqual([]);
});

test('een bedrijf ziet hoe het in het Handelsregister staat, met zijn vestigingen', async ({ page }) => {
  await inloggenAlsBedrijf(page, { kvkNummer: '90000097', terug: '/mijn-gegevens' });
  await expect(page.getByRole('heading', { level: 1, name: 'Gegevens van mijn bedrijf' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '3 vestigingen' })).toBeVisible();
  for (const text of [
    '90000097',
    '999976011',
    'Vestigingsnummer 000090000972',
    'Hoofdvestiging',
    'degoudenkorstschelfhorst.example',
  ]) {
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
  }
  await expect(page.getByText(/undefined|null|NaN|\[object/)).toHaveCount(0);
  await verwachtToegankelijk(page);

  // A company has no children.
  await page.goto('/voor-een-ander');
  await expect(page.getByText('Bent u bewindvoerder, mentor of curator?', { exact: false })).toBeVisible();
  await expect(page.getByRole('main').getByText(/kind/i)).toHaveCount(0);
});

test('een bedrijf dat de KvK niet kent, kan inloggen en ziet eerlijk dat er niets bekend is', async ({ page }) => {
  await inloggenAlsBedrijf(page, { kvkNummer: '90000199', terug: '/mijn-gegevens' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('KvK 90000199');
  await expect(page.getByText('Wij vinden geen gegevens van u')).toBeVisible();
  await verwachtToegankelijk(page);
});
