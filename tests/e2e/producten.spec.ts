import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test('een inwoner zoekt wat zij wil regelen, met een tikfout, een keuze en een suggestie', async ({ page }) => {
  await page.goto('/producten');
  await expect(page.getByText('17 producten en diensten')).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'producten');

  const veld = page.getByRole('combobox', { name: 'Waar zoekt u naar?' });
  await veld.fill('parkeerkaatr');
  await veld.press('Enter');
  await expect(page.getByText('Wij vonden niets met ‘parkeerkaatr’.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gehandicaptenparkeerkaart' })).toBeVisible();

  await veld.fill('xqzwkj');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByRole('heading', { name: 'Niets gevonden. Zo komt u verder' })).toBeVisible();
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'producten-niets');
  await page.getByRole('link', { name: 'Bekijk alles' }).click();

  await page.getByRole('link', { name: /^Ondernemers/ }).click();
  await expect(page).toHaveURL('/producten?voor=ondernemer');
  await expect(page.getByRole('link', { name: 'Evenement organiseren' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Jeugdhulp' })).toHaveCount(0);

  await veld.pressSequentially('schuld');
  await expect(page.getByRole('option', { name: 'Hulp bij schulden' })).toBeVisible();
  await verwachtToegankelijk(page);
  await veld.press('ArrowDown');
  await veld.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp bij schulden' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Maak een afspraak' })).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'product');

  // Help in the neighbourhood stands beside applying, never in its place.
  await page.goto('/producten/hulp-bij-het-huishouden');
  const sneller = page.getByRole('region', { name: 'Misschien helpt dit sneller' });
  await expect(sneller.getByRole('link').first()).toHaveAttribute('href', /^\/voorzieningen\//);
  await expect(page.getByRole('link', { name: 'Begin met het formulier' })).toBeVisible();
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'product-misschien-eerder');

  // What was changed after people said so is found among it, and from the foot of every page.
  await page.goto('/producten?zoek=melding');
  const gewijzigd = page.getByRole('region', { name: 'U zei, wij deden' });
  await expect(gewijzigd.getByRole('link', { name: 'U hoort wat wij met uw melding doen' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'U zei, wij deden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'U zei, wij deden' })).toBeVisible();

  await page.goto('/producten/verhuizing-doorgeven');
  await expect(page.getByText('Dit regelt u met een medewerker.')).toBeVisible();

  await page.goto('/producten/mantelzorgwaardering');
  await expect(page.getByRole('link', { name: 'Begin met het formulier' })).toHaveAttribute(
    'href',
    '/aanvragen/mantelzorgwaardering',
  );
});

test.describe('een redacteur', () => {
  test.use({ deur: 'medewerker' });

  test('wijzigt een product, ziet het voorbeeld, publiceert het, en voegt een zoekwoord toe', async ({
    page,
    stack,
  }) => {
    await inloggenAlsMedewerker(page, { medewerker: 'mw-005', terug: '/beheer/producten' });
    await expect(page.getByRole('heading', { level: 1, name: 'Producten en diensten' })).toBeVisible();
    await verwachtToegankelijk(page);
    await schermafdruk(page, 'beheer-producten');
    await page.getByRole('link', { name: 'Leerlingenvervoer' }).click();
    const titel = page.getByLabel('Titel', { exact: true });
    // a second editor has it open as well
    const ander = await page.context().newPage();
    await ander.goto('/beheer/producten/leerlingenvervoer');
    await ander.getByLabel('Titel', { exact: true }).fill('Schoolbus');
    await titel.fill('Vervoer naar school');
    await expect(page.getByRole('heading', { level: 3, name: 'Vervoer naar school' })).toBeVisible();
    await verwachtToegankelijk(page);
    await schermafdruk(page, 'beheer-product');
    await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
    await expect(page.getByText('Oudere versie is zichtbaar')).toBeVisible();
    await ander.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
    await expect(ander.getByText('Een collega heeft dit net ook bewaard.')).toBeVisible();
    await expect(ander.getByLabel('Titel', { exact: true })).toHaveValue('Schoolbus');
    await ander.close();

    const lees = async (pad: string) => (await fetch(`${stack.inwonerUrl}${pad}`)).text();
    expect(await lees('/producten/leerlingenvervoer')).not.toContain('Vervoer naar school');
    await page.getByRole('button', { name: 'Publiceer versie 2' }).click();
    await expect(page.getByText('Zichtbaar voor iedereen')).toBeVisible();
    expect(await lees('/producten/leerlingenvervoer')).toContain('Vervoer naar school');

    await page.goto('/beheer/synoniemen');
    const woorden = page.getByLabel('Woorden', { exact: true });
    await expect(woorden).toHaveValue(/poetshulp/);
    await verwachtToegankelijk(page);
    await woorden.fill(`${await woorden.inputValue()}\nleerlingenvervoer, schoolbusje`);
    await page.getByRole('button', { name: 'Bewaar de woorden' }).click();
    await expect(page.getByText('De woorden zijn bewaard.')).toBeVisible();
    expect(await lees('/producten?zoek=schoolbusje')).toContain('/producten/leerlingenvervoer');
  });
});
