import type { MijnGegevens, ZaakDetail, ZakenLijst } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { inDatabase } from '../harness/database.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, mooiWeer, weer, zetKlok } from '../harness/levers.ts';
import { bekijk, kies, legZaak, zakenlijst } from '../harness/namens.ts';

const MARLOES = '999970033';
const JURRE = '999970057';

test('ouders die apart wonen, zien door het kind niets van elkaar', async ({ stack }) => {
  const [samira, mohammed, yassin] = ['999970094', '999970197', '999970112'];
  const gedeeld = await legZaak(stack, { bsn: yassin, soort: 'LLV', omschrijving: 'Van moeder', anderen: [samira] });
  const eigen = await legZaak(stack, { bsn: yassin, soort: 'LLV', omschrijving: 'Van Yassin', anderen: [mohammed] });
  const vader = await bezoeker(stack, { bsn: mohammed });
  type Keuzes = { personen: { id: string; naam: string }[] };
  const { personen } = await vader.lees<Keuzes>('/voor-een-ander');
  const kind = personen.find(({ naam }) => naam === 'Y. Bouzian');
  await vader.post('/voor-een-ander/handelen', { id: kind?.id });

  const gegevens = await vader.lees<MijnGegevens>('/mijn-gegevens');
  expect(gegevens.gegevens).toMatchObject({ naam: 'Y. Bouzian', verblijf: { soort: 'niet_getoond' }, ouders: [] });
  const lijst = await vader.lees<ZakenLijst>('/zaken?stand=alle');
  const zaak = await vader.lees<ZaakDetail>(`/zaken/${gedeeld.bron}/${gedeeld.id}`);
  expect(zaak).toMatchObject({ nietAlles: true, toelichting: null, documenten: [] });
  for (const geheim of ['Kolkdwars', 'Samira', 'Idrissi', samira, 'Van moeder']) {
    expect(JSON.stringify([gegevens, lijst, zaak])).not.toContain(geheim);
  }
  expect(await vader.lees(`/zaken/${eigen.bron}/${eigen.id}`)).toMatchObject({ omschrijving: 'Van Yassin' });

  // the one at whose house the child lives sees that address, and no more of the other
  const moeder = await bezoeker(stack, { bsn: samira });
  const { personen: hare } = await moeder.lees<Keuzes>('/voor-een-ander');
  await moeder.post('/voor-een-ander/handelen', { id: hare.find(({ naam }) => naam === 'Y. Bouzian')?.id });
  const thuis = await moeder.lees<MijnGegevens>('/mijn-gegevens');
  expect(thuis.gegevens).toMatchObject({ verblijf: { soort: 'adres' }, ouders: [] });
  expect(JSON.stringify(thuis)).not.toContain('Mohammed');
});

test('gezag dat weg is, of niet is na te gaan, geeft geen toegang; wat er gebeurt staat onder twee namen in het log', async ({
  page,
  stack,
}) => {
  const [moeder, kind] = ['999981006', '999981018'];
  await legVreemdsInRegister(stack, 'kind-onder-gezag', {
    bsn: moeder,
    model: '999970033',
    geboren: '1986-11-02',
    ouders: [],
  });
  await legVreemdsInRegister(stack, 'kind-onder-gezag', { bsn: kind, ouders: [moeder] });
  await legZaak(stack, { bsn: kind, soort: 'MOR', omschrijving: 'Kuil in de stoep' });
  await inloggenAlsInwoner(page, { bsn: moeder, terug: '/voor-een-ander' });
  await kies(page, 'J. ten Brinke');
  await page.goto('/mijn-zaken');
  await expect(zakenlijst(page)).toContainText('Kuil in de stoep');

  const regels = await inDatabase(stack, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `select gebruiker, betrokkene, namens, grondslag, activiteit from verwerking where naam = 'listZaken' order by id desc limit 1`,
    );
    return rows;
  });
  expect(regels).toMatchObject([{ grondslag: 'gezag', activiteit: 'inzage-door-vertegenwoordiger' }]);
  expect(regels[0]?.namens).toBe(regels[0]?.betrokkene);
  expect(regels[0]?.gebruiker).not.toBe(regels[0]?.namens);

  await zetKlok(stack, '2026-11-23T09:04:00Z');
  await weer(stack, { brp: { outage: true } });
  await page.reload();
  await expect(zakenlijst(page)).toContainText('Kuil in de stoep');
  await zetKlok(stack, '2026-11-23T09:06:00Z');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /niet nagaan of u mag handelen/ })).toBeVisible();
  await expect(page.getByText('Kuil in de stoep')).toHaveCount(0);
  await bekijk(page, 'namens-onbekend');
  await mooiWeer(stack);
  await zetKlok(stack, '2026-11-23T09:07:00Z');
  await legVreemdsInRegister(stack, 'kind-onder-gezag', { bsn: kind, ouders: ['999970021'] });
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /U kunt niet meer handelen voor/ })).toBeVisible();
  }).toPass();
});

test('partner en kind in een zaak zien die niet, en een ouder ook niet door het kind (16)', async ({ stack }) => {
  const [aanvrager, partner, kind] = ['999981031', MARLOES, JURRE];
  const [url = ''] = await legVreemdsInRegister(stack, 'partner-en-kind', { bsn: aanvrager, partner, kind });
  const pad = `/zaken/openzaak/${url.split('/').at(-1)}`;
  expect((await (await bezoeker(stack, { bsn: aanvrager })).api(pad)).status).toBe(200);
  expect((await (await bezoeker(stack, { bsn: kind })).api(pad)).status).toBe(404);
  const moeder = await bezoeker(stack, { bsn: partner });
  expect((await moeder.api(pad)).status).toBe(404);
  const { personen } = await moeder.lees<{ personen: { id: string; leeftijd: number }[] }>('/voor-een-ander');
  await moeder.post('/voor-een-ander/handelen', { id: personen.find(({ leeftijd }) => leeftijd === 9)?.id });
  expect((await moeder.api(pad)).status).toBe(404);
});
