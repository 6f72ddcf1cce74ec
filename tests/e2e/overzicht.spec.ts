import type { Overzicht } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import { inDatabase } from '../harness/database.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, registerOproepen, weer, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { zetStatus } from '../harness/register.ts';
import type { TestStack } from '../harness/stack.ts';

/**
 * The calls to registers that a visit makes before it is answered. The catalogue is left out, which is read once for
 * everybody, and what the portal looks up by itself behind the page.
 */
async function oproepenVan(stack: TestStack, bezoek: () => Promise<unknown>): Promise<string[]> {
  const { next } = await registerOproepen(stack);
  await bezoek();
  const { calls } = await registerOproepen(stack, next);
  return calls
    .filter(({ register, userId }) => !/catalogi|brp/.test(register) && userId !== 'een-loket')
    .map((call) => `${call.method} ${call.path}`);
}

test('alles wat wacht in een lijst: de eerste dag bovenaan, met wat, waarom en voor wanneer', async ({
  page,
  stack,
}) => {
  const bsn = '999986077';
  const [zaak = ''] = await legVreemdsInRegister(stack, 'zaak-met-besluiten', {
    bsn,
    soort: 'BB',
    besluiten: [{ datum: '2026-11-10', verzenddatum: '2026-11-12' }],
  });
  await legVreemdsInRegister(stack, 'taak-zonder-zaak', { bsn });
  await legVreemdsInRegister(stack, 'bericht-geopend-als-tekst', { bsn });
  await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  await zetStatus(stack, zaak, 1, '2026-11-23T08:30:00Z');
  await inloggenAlsInwoner(page, { bsn, terug: '/overzicht' });
  const vragen = page.getByRole('region', { name: 'Dit vragen wij van u' });
  await expect(vragen.getByRole('article')).not.toHaveCount(0);
  const besluit = vragen.getByRole('article').filter({ hasText: 'Lees ons besluit' });
  await expect(besluit).toContainText('Bezwaar maken kan tot en met donderdag 24 december 2026');
  // Which documents are missing is looked up behind the first visit; the open page is told.
  const stukken = vragen.getByRole('article').filter({ hasText: 'Stuur ons: Rekening of offerte, Bankafschrift' });
  await expect(stukken).toContainText('Uiterlijk maandag 7 december 2026');
  await expect(stukken.getByRole('link')).toHaveAttribute('href', /\/documenten-sturen$/);
  const { aandacht } = (await (await page.request.get('/api/v1/overzicht')).json()) as Overzicht;
  const dagen = aandacht.map(({ uiterlijk }) => uiterlijk ?? '9999');
  expect(dagen).toEqual(dagen.toSorted());
  expect(aandacht.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['besluit', 'taak', 'documenten_nodig']));
  await schermafdruk(page, 'inwoner-overzicht-wat-wacht');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
});

test('wie terugkomt, ziet wat er nieuw is sinds de vorige keer', async ({ page, stack }) => {
  const bsn = '999986089';
  const [zaak = ''] = await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  const eerder = await bezoeker(stack, { bsn });
  expect(await eerder.lees<Overzicht>('/overzicht')).toMatchObject({ nieuws: { sinds: null, items: [] } });
  await zetKlok(stack, '2026-11-24T09:00:00Z');
  await zetStatus(stack, zaak, 1, '2026-11-24T08:30:00Z');
  const wacht = async () => (await eerder.lees<Overzicht>('/overzicht')).nieuws?.items.length;
  await zetKlok(stack, '2026-11-23T09:10:00Z');
  await expect.poll(wacht).toBe(1);
  await zetKlok(stack, '2026-11-25T09:00:00Z');
  await zetStatus(stack, zaak, 2, '2026-11-25T08:30:00Z');
  await inloggenAlsInwoner(page, { bsn, terug: '/overzicht' });
  const nieuws = page.getByRole('region', { name: 'Nieuw sinds uw vorige bezoek' });
  await expect(nieuws.getByRole('link', { name: 'Uw zaak is een stap verder: Ingepland' })).toBeVisible();
  await schermafdruk(page, 'inwoner-overzicht-nieuw');
  await verwachtToegankelijk(page);
});

test('ook wat nooit is gemeld, staat bij Nieuw: wat anders is dan de vorige keer', async ({ stack }) => {
  const bsn = '999986120';
  const [zaak = ''] = await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  await (await bezoeker(stack, { bsn })).lees<Overzicht>('/overzicht');
  const bekendeStukken = () =>
    inDatabase(stack, async (client) => {
      const { rowCount } = await client.query(`select from aandacht_stand where soort = 'stuk'`);
      return rowCount;
    });
  // which documents there are becomes known behind the visit
  await expect.poll(bekendeStukken).not.toBe(0);
  await zetKlok(stack, '2026-11-23T14:00:00Z');
  await zetStatus(stack, zaak, 1, '2026-11-23T13:30:00Z');
  await legVreemdsInRegister(stack, 'taak-zonder-zaak', { bsn });
  await legVreemdsInRegister(stack, 'document-op-zaak', { zaak, titel: 'Brief waarvan niets is gemeld' });
  const gemeld = () =>
    inDatabase(stack, async (client) => {
      const { rowCount } = await client.query('delete from gebeurtenis where zaak_id = $1', [zaak.split('/').at(-1)]);
      return rowCount;
    });
  await expect.poll(gemeld).toBe(1);
  const ik = await bezoeker(stack, { bsn });
  const soorten = async () => (await ik.lees<Overzicht>('/overzicht')).nieuws?.items.map(({ soort }) => soort).sort();
  await expect.poll(soorten).toEqual(['document', 'status', 'taak']);
});

test('het overzicht vraagt registers niet meer dan nodig: koud hoogstens 12 keer, daarna hoogstens 4', async ({
  stack,
}) => {
  const bsn = '999986090';
  await legVreemdsInRegister(stack, 'bench', { bsn, zaken: 30 });
  await legVreemdsInRegister(stack, 'taak-zonder-zaak', { bsn });
  await legVreemdsInRegister(stack, 'bericht-geopend-als-tekst', { bsn });
  const ik = await bezoeker(stack, { bsn });
  const koud = await oproepenVan(stack, () => ik.lees('/overzicht'));
  expect(koud.length, koud.join('\n')).toBeLessThanOrEqual(12);
  // what the first visit did not wait for is looked up behind it
  await expect.poll(async () => (await ik.lees<Overzicht>('/overzicht')).wordtAangevuld).toBe(false);
  const warm = await oproepenVan(stack, () => ik.lees('/overzicht'));
  expect(warm.length, warm.join('\n')).toBeLessThanOrEqual(4);
});

test('een trage of stille bron houdt de rest niet op, en de pagina zegt wat er mist', async ({ stack }) => {
  const bsn = '999986107';
  await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  const ik = await bezoeker(stack, { bsn });
  await weer(stack, { objecten: { outage: true } });
  const overzicht = await ik.lees<Overzicht>('/overzicht');
  expect(overzicht.lopend).toHaveLength(1);
  expect(overzicht.ontbrekend.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['taken', 'berichten']));
});
