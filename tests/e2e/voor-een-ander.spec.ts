import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsBedrijf, inloggenAlsInwoner } from '../harness/inloggen.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { balk, bekijk, kies, legZaak, zakenlijst } from '../harness/namens.ts';

const MARLOES = '999970033';
const JURRE = '999970057';
const FENNA = '999970045';

test('een moeder handelt voor haar kind van 9, en ziet op elke pagina voor wie', async ({ page, stack }) => {
  await legZaak(stack, { bsn: JURRE, soort: 'MOR', omschrijving: 'Wipkip kapot in de speeltuin' });
  await inloggenAlsInwoner(page, { bsn: MARLOES });
  await page.goto('/voor-een-ander');
  await expect(page.getByRole('article').filter({ hasText: 'J. ten Brinke' })).toContainText('9 jaar');
  await bekijk(page, 'voor-een-ander');

  await kies(page, 'J. ten Brinke');
  await expect(page).toHaveTitle(/^namens J\. ten Brinke: /);
  await expect(page.getByRole('banner')).toContainText('M. Oude Lansink-ten Brinke');
  await expect(page.getByRole('banner')).toContainText('namens J. ten Brinke');
  await page.getByRole('navigation').getByRole('link', { name: 'Mijn zaken', exact: true }).click();
  await expect(zakenlijst(page).getByRole('link')).toHaveCount(1);
  await expect(balk(page)).toBeVisible();
  await bekijk(page, 'voor-een-ander-zaken');

  // her own pages are not for who acts for another
  await page.goto('/wie-keek');
  await expect(page.getByText('Dit kunt u alleen voor uzelf doen')).toBeVisible();
  await verwachtToegankelijk(page);
  await page.goto('/instellingen');
  await expect(page.getByRole('main').getByRole('article')).toHaveText([/^Machtigingen/]);

  // with the keyboard, from the top of the page: the bar is near
  await page.goto('/mijn-gegevens');
  await expect(page.getByText('Windehof')).toBeVisible();
  await balk(page).getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Voor een ander' })).toBeVisible();
  await expect(balk(page)).toHaveCount(0);
  await page.goto('/mijn-zaken?stand=alle');
  await expect(zakenlijst(page)).not.toContainText('Wipkip');
});

test('een kind van 12 houdt iets voor zichzelf, en haar moeder merkt het meteen', async ({
  page,
  stack,
  browser,
  baseURL,
}) => {
  const jeugd = await legZaak(stack, { bsn: FENNA, soort: 'JEUGD', omschrijving: 'Gesprek met iemand' });
  await legZaak(stack, { bsn: FENNA, soort: 'MOR', omschrijving: 'Lamp bij het fietspad' });
  const moeder = await (await browser.newContext({ baseURL })).newPage();
  await inloggenAlsInwoner(moeder, { bsn: MARLOES, terug: '/voor-een-ander' });
  await kies(moeder, 'F.M. ten Brinke');
  await moeder.goto('/mijn-zaken?stand=alle');
  await expect(zakenlijst(moeder).getByText('Melding jeugdhulp')).toBeVisible();
  const eerst = (await zakenlijst(moeder).getByRole('link').count()) - 1;

  await inloggenAlsInwoner(page, { bsn: FENNA, terug: '/voor-een-ander' });
  await page.getByRole('link', { name: 'Kies wat je ouders zien' }).click();
  await page.getByLabel('Niet mijn zaken over hulp en zorg').check();
  await bekijk(page, 'wat-ouders-zien');
  await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
  await expect(page.getByText('Je keuze is bewaard')).toBeVisible();

  await moeder.reload();
  await expect(zakenlijst(moeder).getByRole('link')).toHaveCount(eerst);
  await expect(zakenlijst(moeder).getByText('Melding jeugdhulp')).toHaveCount(0);
  await moeder.goto(`/mijn-zaken/${jeugd.bron}/${jeugd.id}`);
  await expect(moeder.getByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeVisible();

  await page.getByRole('link', { name: 'Kies wat je ouders zien' }).click();
  await page.getByLabel('Mijn ouders mogen hier niets van mij zien').check();
  await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
  await expect(page.getByText('Je keuze is bewaard')).toBeVisible();
  await moeder.goto('/mijn-zaken');
  await expect(moeder.getByRole('heading', { level: 1, name: /U kunt niet meer handelen voor/ })).toBeVisible();
  await bekijk(moeder, 'namens-vervallen');
  await moeder.getByRole('button', { name: 'Ga verder voor uzelf' }).click();
  await expect(moeder.getByRole('heading', { level: 1, name: 'Mijn zaken' })).toBeVisible();
  await moeder.goto('/voor-een-ander');
  await expect(moeder.getByRole('article').filter({ hasText: 'F.M. ten Brinke' })).toContainText('regelt dit zelf');
  await moeder.context().close();
});

test('voor een kind van 16 of ouder is een machtiging nodig, ook als iemand het toch vraagt', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: '999970513', terug: '/voor-een-ander' });
  const lotte = page.getByRole('article').filter({ hasText: 'Schutte' });
  await expect(lotte).toContainText('16 jaar');
  await expect(lotte).toContainText('beslist uw kind zelf');
  await expect(lotte.getByRole('button')).toHaveCount(0);
});

test('een bewindvoerder ziet de geldzaak en niet de Wmo-zaak; een mentor andersom', async ({ page, stack }) => {
  const mehmet = '999970343';
  const geld = await legZaak(stack, { bsn: mehmet, soort: 'BB', omschrijving: 'Wasmachine' });
  const zorg = await legZaak(stack, { bsn: mehmet, soort: 'WMO-HBH', omschrijving: 'Hulp' });
  await inloggenAlsBedrijf(page, {
    kvkNummer: '90000102',
    namens: mehmet,
    rol: 'bewind',
    terug: '/mijn-zaken?stand=alle',
  });
  await expect(balk(page)).toContainText('M. Yıldırım');
  await expect(balk(page)).toContainText('als bewindvoerder');
  await expect(zakenlijst(page)).toContainText('bijzondere bijstand');
  await expect(zakenlijst(page)).not.toContainText('Wmo');
  await page.goto(`/mijn-zaken/${zorg.bron}/${zorg.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeVisible();
  await page.goto(`/mijn-zaken/${geld.bron}/${geld.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ijstand');
  await bekijk(page, 'bewindvoerder-zaak');

  const status = async (rol: 'mentorschap' | 'curatele') => {
    const { api } = await bezoeker(stack, { kvkNummer: '90000102', namens: mehmet, rol });
    return Promise.all([geld, zorg].map(async ({ bron, id }) => (await api(`/zaken/${bron}/${id}`)).status));
  };
  expect(await status('mentorschap')).toEqual([404, 200]);
  expect(await status('curatele')).toEqual([200, 200]);
  const kantoor = await bezoeker(stack, { kvkNummer: '90000102' });
  expect((await kantoor.api(`/zaken/${geld.bron}/${geld.id}`)).status).toBe(404);
});

test('een vader machtigt zijn dochter, zij handelt, en hij trekt het in terwijl zij kijkt', async ({
  page,
  stack,
  browser,
  baseURL,
}) => {
  const vader = '999970136';
  await legZaak(stack, { bsn: vader, soort: 'GPK', omschrijving: 'Kaart voor de auto' });
  await legZaak(stack, { bsn: vader, soort: 'BB', omschrijving: 'Bril' });
  await inloggenAlsInwoner(page, { bsn: vader, terug: '/voor-een-ander' });
  await page.getByRole('link', { name: 'Machtig iemand' }).click();
  await page.getByRole('button', { name: 'Maak de machtiging' }).click();
  await expect(page.getByRole('group', { name: 'Kijk nog even naar het volgende' })).toBeFocused();
  await verwachtToegankelijk(page);
  await page.getByLabel('Voor wie is de machtiging?').fill('mijn dochter Anja');
  await page.getByLabel('Gehandicaptenparkeerkaart').check();
  await page.getByLabel('Tot en met welke dag?').fill('2020-01-01');
  await page.getByRole('button', { name: 'Maak de machtiging' }).click();
  await expect(page.getByRole('link', { name: /Kies een dag die nog komt/ })).toBeVisible();
  await expect(page.getByLabel('Voor wie is de machtiging?')).toHaveValue('mijn dochter Anja');
  await bekijk(page, 'machtigen');
  await page.getByLabel('Tot en met welke dag?').fill('2027-11-23');
  await page.getByRole('button', { name: 'Maak de machtiging' }).click();
  const code = (await page.getByTestId('machtigingscode').textContent()) ?? '';
  expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  await bekijk(page, 'machtigingscode');

  const dochter = await (await browser.newContext({ baseURL })).newPage();
  await inloggenAlsInwoner(dochter, { bsn: '999970379', terug: '/voor-een-ander/code' });
  await dochter.getByLabel('Code', { exact: true }).fill('AAAA-BBBB-CCCC');
  await dochter.getByRole('button', { name: 'Bekijk de machtiging' }).click();
  await expect(dochter.getByRole('link', { name: /Deze code werkt niet/ })).toBeVisible();
  await dochter.getByLabel('Code', { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '));
  await dochter.getByRole('button', { name: 'Bekijk de machtiging' }).click();
  await expect(dochter.getByRole('heading', { level: 1, name: 'G.A. Wolbers wil u machtigen' })).toBeVisible();
  await bekijk(dochter, 'machtiging-aanvaarden');
  await dochter.getByRole('button', { name: 'Ja, ik doe dit' }).click();
  await kies(dochter, 'G.A. Wolbers');
  await dochter.goto('/mijn-zaken?stand=alle');
  await expect(zakenlijst(dochter)).toContainText('parkeerkaart');
  await expect(zakenlijst(dochter)).not.toContainText('bijzondere bijstand');

  await page.goto('/voor-een-ander');
  const kaart = page.getByRole('article').filter({ hasText: 'A.M. Lohuis' });
  await expect(kaart).toContainText('Geldig');
  await bekijk(page, 'machtigingen');
  await kaart.getByRole('button', { name: 'Trek in' }).click();
  await page.getByRole('button', { name: 'Ja, trek in' }).click();
  await expect(kaart).toContainText('Ingetrokken');
  // whom he chose himself, he sees by name among who looked
  await page.goto('/wie-keek');
  await expect(page.getByRole('article').filter({ hasText: 'A.M. Lohuis' }).first()).toContainText(
    'die u in dit loket gaf',
  );

  // her page was told, and asked at once
  await expect(dochter.getByRole('heading', { level: 1, name: /U kunt niet meer handelen voor/ })).toBeVisible();
  await expect(dochter.getByText('parkeerkaart')).toHaveCount(0);
  await dochter.getByRole('button', { name: 'Ga verder voor uzelf' }).click();
  await expect(balk(dochter)).toHaveCount(0);
  await dochter.context().close();
});

test('een DigiD-machtiging handelt meteen voor de ander, en stoppen geeft de eigen gegevens terug', async ({
  page,
}) => {
  await inloggenAlsInwoner(page, { bsn: '999970379', namens: '999970392', terug: '/overzicht' });
  await expect(balk(page)).toContainText('G.H. Brunninkhuis');
  await expect(balk(page)).toContainText('met een DigiD-machtiging');
  await balk(page).getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: /^Handel voor/ })).toBeVisible();
  await page.goto('/mijn-gegevens');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(balk(page)).toHaveCount(0);
  await expect(page.getByRole('banner')).not.toContainText('namens');
});
