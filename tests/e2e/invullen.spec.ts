import type { Aanvraag } from '@loket/contract';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

const pagina = '/aanvragen/mantelzorgwaardering';
const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const volgende = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();
const bewaard = (page: Page) => expect(page.getByText(/^Bewaard om /)).toBeVisible();

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('op de telefoon begonnen, op de computer afgemaakt', async ({ page, browser }) => {
  const bsn = '999970136';
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pagina);
  await expect(kop(page)).toHaveText('Mantelzorgwaardering aanvragen');
  await kijk(page, 'formulier-start-openbaar');
  await inloggenAlsInwoner(page, { bsn, terug: pagina });
  await page.getByRole('button', { name: 'Begin met invullen' }).click();

  await expect(kop(page)).toHaveText('Uw gegevens');
  await expect(page.getByRole('form').getByText('G.A. Wolbers')).toBeVisible();
  await expect(page.getByText('Dit staat in de Basisregistratie Personen.').first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await kijk(page, 'formulier-bekend');
  await volgende(page);

  await expect(kop(page)).toHaveText('Voor wie u zorgt');
  await expect(kop(page)).toBeFocused();
  await volgende(page);
  await expect(page.getByRole('group', { name: 'Kijk nog even naar deze 3 antwoorden' })).toBeFocused();
  await kijk(page, 'formulier-fouten');
  await page.getByRole('link', { name: /^Hoe heet deze persoon\?/ }).click();
  await expect(page.getByRole('textbox', { name: 'Hoe heet deze persoon?' })).toBeFocused();
  await page.keyboard.type('Truus Wolbers');
  await page.getByLabel('Mijn partner').check();
  await page.getByLabel('Nee', { exact: true }).check();
  await volgende(page);
  await expect(kop(page)).toHaveText('Waar deze persoon woont');
  // The register of addresses knows the street; at a number with a letter one chooses.
  await page.getByRole('textbox', { name: 'Postcode' }).fill('7605 xh');
  await page.getByRole('textbox', { name: 'Huisnummer' }).fill('1');
  await expect(page.getByRole('textbox', { name: 'Straat' })).toHaveValue('Landgoedallee');
  await expect(page.getByRole('textbox', { name: 'Plaats' })).toHaveValue('Almelo');
  await kijk(page, 'formulier-adres-gevonden');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Hoe heet deze persoon?' })).toHaveValue('Truus Wolbers');
  await page.getByLabel('Ja', { exact: true }).check();
  await volgende(page);
  await expect(kop(page)).toHaveText('Wat u doet');
  await page.getByLabel('Huishouden en koken').check();
  await page.getByLabel('Hoeveel uur per week zorgt u gemiddeld?').fill('20');
  await bewaard(page);

  const bureau = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await inloggenAlsInwoner(bureau, { bsn, terug: '/overzicht' });
  await bureau.getByRole('link', { name: 'Maak uw formulier af: Mantelzorgwaardering aanvragen' }).click();
  await expect(bureau.getByRole('heading', { name: /^U begon op .* aan dit formulier$/ })).toBeVisible();
  await bureau.getByRole('button', { name: 'Ga verder' }).click();
  await expect(kop(bureau)).toHaveText('Wat u doet');
  await expect(bureau.getByLabel('Hoeveel uur per week zorgt u gemiddeld?')).toHaveValue('20');
  await bureau.getByRole('textbox', { name: 'Dag' }).fill('1');
  await bureau.getByRole('textbox', { name: 'Maand' }).fill('maart');
  await bureau.getByRole('textbox', { name: 'Jaar' }).fill('2027');
  await volgende(bureau);
  await expect(bureau.getByText('Vul 23 november 2026 of een eerdere datum in.').first()).toBeVisible();
  await bureau.getByRole('textbox', { name: 'Jaar' }).fill('2021');
  await volgende(bureau);
  await bureau.getByLabel('Als bedrag op mijn rekening').check();
  await volgende(bureau);
  await bureau.getByRole('textbox', { name: 'Op welke rekening wilt u het bedrag?' }).fill('NL91 ABNA 0417 1643 00');
  await volgende(bureau);
  await expect(kop(bureau)).toHaveText('Hoe wij u bereiken');
  await volgende(bureau);
  await bureau.getByRole('checkbox').check();
  await volgende(bureau);

  await expect(kop(bureau)).toHaveText('Controleer uw antwoorden');
  await expect(bureau.getByText('NL91 ABNA 0417 1643 00')).toBeVisible();
  await expect(bureau.getByText('1 maart 2021')).toBeVisible();
  await kijk(bureau, 'formulier-controle');
  await bureau.getByRole('link', { name: 'Wijzig Hoe u de waardering krijgt' }).click();
  await bureau.getByLabel('Als cadeaubon').check();
  await bureau.getByRole('button', { name: 'Bewaar en controleer' }).click();
  await expect(kop(bureau)).toHaveText('Controleer uw antwoorden');
  await expect(bureau.getByText('NL91 ABNA 0417 1643 00')).toHaveCount(0);
  const verstuurd = bureau.waitForResponse(
    (answer) => answer.url().includes('/inzendingen') && answer.status() === 201,
  );
  await bureau.getByRole('button', { name: 'Verstuur' }).click();
  const { kopie } = (await (await verstuurd).json()) as { kopie: object[] };
  expect(JSON.stringify(kopie)).toContain('Truus Wolbers');
  expect(JSON.stringify(kopie)).not.toContain('ABNA');
  await bureau.waitForURL('**/ingediend/*');

  await page.getByLabel('Hoeveel uur per week zorgt u gemiddeld?').fill('21');
  await expect(page.getByRole('heading', { name: /is ergens anders verstuurd of weggegooid/ })).toBeVisible();
  await bureau.context().close();
});

test('twee tabbladen schrijven niet over elkaar heen, en wat niet bewaard kon worden is niet weg', async ({
  page,
  context,
}) => {
  await inloggenAlsInwoner(page, { bsn: '999970082', terug: pagina });
  await page.getByRole('button', { name: 'Begin met invullen' }).click();
  await expect(kop(page)).toHaveText('Uw gegevens');
  const ander = await context.newPage();
  for (const tab of [page, ander]) {
    await tab.goto(`${pagina}/de-zorg`);
    await expect(kop(tab)).toHaveText('Wat u doet');
  }
  await page.getByLabel('Huishouden en koken').check();
  await bewaard(page);
  await ander.getByLabel('Hoeveel uur per week zorgt u gemiddeld?').fill('12');
  await expect(ander.getByText('U vult dit formulier ook ergens anders in')).toBeVisible();
  await expect(ander.getByLabel('Huishouden en koken')).toBeChecked();

  await page.getByLabel('Hoeveel uur per week zorgt u gemiddeld?').fill('16');
  await expect(page.getByRole('heading', { name: 'U gaf ergens anders een ander antwoord' })).toBeVisible();
  await kijk(page, 'formulier-botsing');
  await page.getByRole('button', { name: 'De antwoorden van daar' }).click();
  await expect(page.getByLabel('Hoeveel uur per week zorgt u gemiddeld?')).toHaveValue('12');

  await context.setOffline(true);
  await page.getByLabel('Hoeveel uur per week zorgt u gemiddeld?').fill('14');
  await expect(page.getByText('Uw laatste antwoorden zijn nog niet bewaard')).toBeVisible();
  await context.setOffline(false);
  await bewaard(page);
  const aanvraag = async (tab: Page) =>
    (await (await tab.request.get('/api/v1/formulieren/mantelzorgwaardering/aanvraag')).json()) as Aanvraag;
  expect((await aanvraag(page)).concept?.antwoorden).toMatchObject({ uren: '14', taken: ['huishouden'] });

  await ander.goto(pagina);
  await ander.getByRole('button', { name: 'Gooi weg' }).click();
  await ander.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect(kop(ander)).not.toHaveText('Mantelzorgwaardering aanvragen');
  expect((await aanvraag(ander)).concept).toBeNull();
});

test('zonder inloggen: de antwoorden staan alleen in het tabblad, tot ze zijn verstuurd', async ({ page }) => {
  await page.goto('/aanvragen/melding-openbare-ruimte');
  await expect(page.getByText('Liever eerst inloggen?')).toBeVisible();
  await page.getByRole('button', { name: 'Begin met invullen' }).click();
  await page.getByLabel('Weg, stoep of fietspad').check();
  await page.getByRole('textbox', { name: 'Wat ziet u?' }).fill('Er ligt een tegel los.');
  await page.getByLabel('Ja', { exact: true }).check();
  await expect(page.getByText(/112/)).toBeVisible();
  await page.getByLabel('Nee', { exact: true }).check();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Wat ziet u?' })).toHaveValue('Er ligt een tegel los.');
  await volgende(page);
  await page.getByRole('textbox', { name: 'In welke straat of welk park is het?' }).fill('Grotestraat');
  await expect(page.getByText('Zonder in te loggen kunt u geen bestand toevoegen.')).toBeVisible();
  await verwachtToegankelijk(page);
  await volgende(page);
  await page.getByLabel('Nee', { exact: true }).check();
  await volgende(page);
  await expect(kop(page)).toHaveText('Controleer uw antwoorden');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.waitForURL('**/ingediend/*');
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((naam) => naam.startsWith('formulier')))).toEqual(
    [],
  );
});
