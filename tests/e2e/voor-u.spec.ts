import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

test('een inwoner ziet hoogstens drie tips met de reden, zet er een weg, en kan zonder', async ({ page }) => {
  // 83 years old, lives in the Schelfhorst
  await inloggenAlsInwoner(page, { bsn: '999970069' });
  const voorU = page.getByRole('region', { name: 'Voor u' });
  // the tips come when somebody comes near them
  await expect(async () => {
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(voorU).toBeVisible({ timeout: 1000 });
  }).toPass();
  const tips = voorU.getByRole('article');
  expect(await tips.count()).toBeLessThanOrEqual(3);
  await expect(voorU.getByText('Elke ochtend even gebeld worden')).toBeVisible();
  const bellen = tips.filter({ hasText: 'Elke ochtend even gebeld worden' });
  await bellen.getByText('Waarom zie ik dit?').click();
  await expect(bellen.getByText('U bent 75 jaar of ouder.')).toBeVisible();
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'voor-u');
  await voorU.getByRole('button', { name: 'Niet meer tonen: Elke ochtend even gebeld worden' }).click();
  await expect(voorU.getByText('Elke ochtend even gebeld worden')).toHaveCount(0);
  await voorU.getByRole('link', { name: 'Tips aan of uit' }).click();
  await expect(page.getByText('U heeft 1 tip weggezet.')).toBeVisible();
  await page.getByRole('button', { name: 'Laat die weer zien' }).click();
  await expect(page.getByText('U heeft 1 tip weggezet.')).toHaveCount(0);
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await page.getByRole('checkbox', { name: /Laat mij tips zien/ }).uncheck();
  await expect(page.getByRole('checkbox', { name: /Laat mij tips zien/ })).not.toBeChecked();
  await page.goto('/overzicht');
  await expect(page.getByRole('heading', { name: 'Snel naar' })).toBeVisible();
  await expect(voorU).toHaveCount(0);
});

test('wie schuldhulp krijgt, ziet daar niets van terug in tips', async ({ stack }) => {
  const { lees } = await bezoeker(stack, { bsn: '999970161' });
  const { tips } = await lees<{ tips: { waarom: { titels: string[] }[] }[] }>('/voor-u');
  const titels = tips.flatMap(({ waarom }) => waarom.flatMap((reden) => reden.titels));
  expect(titels.join()).not.toMatch(/schuld/i);
});

test.describe('een redacteur', () => {
  test.use({ deur: 'medewerker' });

  test('schrijft een tip, probeert hem op iemand die niet bestaat, en publiceert hem', async ({ page, stack }) => {
    await inloggenAlsMedewerker(page, { medewerker: 'mw-005', terug: '/beheer/tips' });
    await expect(page.getByRole('heading', { level: 1, name: 'Tips voor inwoners' })).toBeVisible();
    await verwachtToegankelijk(page);
    await page.getByRole('link', { name: 'Nieuwe tip' }).click();
    await page.getByLabel('Titel', { exact: true }).fill('Samen wandelen op dinsdag');
    await page.getByRole('button', { name: 'Bewaar deze tip' }).click();
    await expect(page.getByText('Niet alles is goed ingevuld')).toBeVisible();
    await page
      .getByLabel('Tekst, in B1 en met u')
      .fill('Elke dinsdag wandelt een groep door de wijk. Loop gerust mee.');
    await page.getByLabel('Gewicht').fill('100');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByLabel('Leeftijd', { exact: true }).fill('30');
    await page.getByRole('button', { name: 'Probeer', exact: true }).click();
    await expect(page.getByText(/^Deze tip past niet bij deze persoon/)).toBeVisible();
    await page.getByLabel('Leeftijd', { exact: true }).fill('70');
    await page.getByRole('button', { name: 'Probeer', exact: true }).click();
    await expect(page.getByText(/^Deze tip past bij deze persoon/)).toBeVisible();
    await page.getByRole('button', { name: 'Bewaar deze tip' }).click();
    await expect(page.getByText('Niet zichtbaar')).toBeVisible();
    await verwachtToegankelijk(page);
    await schermafdruk(page, 'tips-beheer');
    const inwoner = await bezoeker(stack, { bsn: '999970136' });
    const titels = async () =>
      (await inwoner.lees<{ tips: { titel: string }[] }>('/voor-u')).tips.map((tip) => tip.titel);
    expect(await titels()).not.toContain('Samen wandelen op dinsdag');
    await page.getByRole('button', { name: 'Publiceer versie 1' }).click();
    await expect(page.getByText('Zichtbaar voor inwoners')).toBeVisible();
    expect((await titels())[0]).toBe('Samen wandelen op dinsdag');
    await page.getByRole('button', { name: 'Haal van het overzicht' }).click();
    await expect(page.getByText('Niet zichtbaar')).toBeVisible();
  });
});
