import type { ZaakDetail } from '@loket/contract';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister } from '../harness/levers.ts';
import { schermafdruk, verwachtToegankelijk } from '../harness/looking.ts';
import { paginaVan, zakenVan } from '../harness/zaken.ts';

/** The only case of somebody who has one, opened in the browser; fails on any other number. */
async function openEnigeZaak(page: Page): Promise<ZaakDetail> {
  const { resultaten } = await zakenVan(page);
  expect(resultaten).toHaveLength(1);
  const [zaak] = resultaten;
  if (!zaak) throw new Error('no case');
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
  return (await (await page.request.get(`/api/v1/zaken/${zaak.bron}/${zaak.id}`)).json()) as ZaakDetail;
}

const titels = ({ documenten }: ZaakDetail) => documenten.map(({ titel }) => titel);

test('2: een zaak zonder status staat er als ontvangen', async ({ page, stack }) => {
  const bsn = '999980002';
  await legVreemdsInRegister(stack, 'zaak-zonder-status', { bsn });
  await inloggenAlsInwoner(page, { bsn });
  const { fase } = await openEnigeZaak(page);
  expect(fase).toBe('ontvangen');
  await expect(page.getByText('Ontvangen', { exact: true }).first()).toBeVisible();
  await verwachtToegankelijk(page);
});

test('1, 8, 9: zonder rol, intern of geheim is een zaak er niet', async ({ page, stack }) => {
  const bsn = '999980014';
  await legVreemdsInRegister(stack, 'zaak-zonder-rol', { bsn });
  await legVreemdsInRegister(stack, 'intern-zaaktype', { bsn });
  await legVreemdsInRegister(stack, 'geheime-zaak', { bsn });
  await legVreemdsInRegister(stack, 'geheime-zaak', { bsn, vertrouwelijkheidaanduiding: 'non_existent_key' });
  await inloggenAlsInwoner(page, { bsn });
  expect((await zakenVan(page)).resultaten).toEqual([]);
});

test('5, 6, 7: zonder volgorde of einde staat de geschiedenis er, de oudste stap eerst', async ({ page, stack }) => {
  const kinds = {
    'statustypen-zonder-volgnummer': '999980026',
    'zaaktype-zonder-eindstatus': '999980038',
    'statussen-nieuwste-eerst': '999980051',
  };
  for (const [kind, bsn] of Object.entries(kinds)) {
    await legVreemdsInRegister(stack, kind, { bsn });
    await inloggenAlsInwoner(page, { bsn });
    const { statuslijn } = await openEnigeZaak(page);
    await expect(page.getByRole('heading', { name: 'Zo verloopt uw zaak' })).toBeVisible();
    const dates = statuslijn.map(({ datum }) => datum).filter((datum) => datum !== null);
    expect(dates).toEqual([...dates].sort());
  }
});

test('10, 11: alleen vastgestelde documenten tot de eigen vertrouwelijkheid', async ({ page, stack }) => {
  const [bsn, other] = ['999980063', '999980075'];
  await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', { bsn });
  await inloggenAlsInwoner(page, { bsn });
  expect(titels(await openEnigeZaak(page))).toEqual(
    expect.arrayContaining(['Document definitief', 'Document gearchiveerd']),
  );
  await expect(page.getByText(/Document (in_bewerking|ter_vaststelling)/)).toHaveCount(0);
  await legVreemdsInRegister(stack, 'confidentieel-document', { bsn: other });
  await inloggenAlsInwoner(page, { bsn: other });
  expect(titels(await openEnigeZaak(page))).toEqual([]);
});

test('12, 13: een document zonder datum of grootte is te downloaden onder een veilige naam', async ({
  page,
  stack,
}) => {
  const [bsn, undated] = ['999980087', '999980099'];
  await legVreemdsInRegister(stack, 'document-zonder-omvang', { bsn });
  await inloggenAlsInwoner(page, { bsn });
  await openEnigeZaak(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Besluit/ }).click();
  expect((await download).suggestedFilename()).toBe('Besluit Wmo – één.pdf');
  await legVreemdsInRegister(stack, 'relatie-zonder-registratiedatum', { bsn: undated });
  await inloggenAlsInwoner(page, { bsn: undated });
  expect(titels(await openEnigeZaak(page))).toHaveLength(3);
});

test('14, 16: een behandelaar, partner of kind in de zaak ziet haar niet', async ({ page, stack }) => {
  const [bsn, behandelaar, partner, kind] = ['999980105', '999980117', '999980129', '999980130'];
  await legVreemdsInRegister(stack, 'vreemde-behandelaar', { bsn, behandelaar });
  await legVreemdsInRegister(stack, 'partner-en-kind', { bsn, partner, kind });
  for (const stranger of [behandelaar, partner, kind]) {
    await inloggenAlsInwoner(page, { bsn: stranger });
    expect((await zakenVan(page)).resultaten).toEqual([]);
  }
  await inloggenAlsInwoner(page, { bsn });
  expect((await zakenVan(page)).resultaten).toHaveLength(2);
});

test('18: het nummer van een zaak leest zoals mensen het kennen', async ({ page, stack }) => {
  const bsn = '999980142';
  await legVreemdsInRegister(stack, 'nummers', { bsn });
  await inloggenAlsInwoner(page, { bsn });
  const { resultaten } = await zakenVan(page);
  expect(resultaten.map(({ nummer }) => nummer).sort()).toEqual(['6639-2022', 'ZAAK-2022-0000000024']);
});

test('21: te laat, verlengd en opgeschort staat er, niet alleen een datum', async ({ page, stack }) => {
  const bsn = '999980154';
  await legVreemdsInRegister(stack, 'termijnen', { bsn });
  await inloggenAlsInwoner(page, { bsn });
  const { termijn } = await openEnigeZaak(page);
  expect(termijn).toMatchObject({ verlenging: { dagen: 14 }, opschorting: { reden: 'Wij wachten op stukken.' } });
  await expect(page.getByText('De tijd staat stil')).toBeVisible();
  await schermafdruk(page, 'inwoner-zaak-opgeschort');
  await verwachtToegankelijk(page);
});

test('25: een teruggezette status staat er als herstel', async ({ page, stack }) => {
  const bsn = '999980166';
  await legVreemdsInRegister(stack, 'status-teruggezet', { bsn });
  await inloggenAlsInwoner(page, { bsn });
  expect((await openEnigeZaak(page)).statuslijn.some(({ correctie }) => correctie)).toBe(true);
  await expect(page.getByText('Deze stap is hersteld', { exact: false }).first()).toBeVisible();
});

test('28: wat de BRP half weet, staat er leesbaar', async ({ page, stack }) => {
  const kinds = {
    'persoon-geboren-in-maand': '999980178',
    'persoon-geboorte-onbekend': '999980191',
    'persoon-in-buitenland': '999980208',
    'persoon-op-locatie': '999980221',
  };
  for (const [kind, bsn] of Object.entries(kinds)) {
    await legVreemdsInRegister(stack, kind, { bsn });
    await inloggenAlsInwoner(page, { bsn, terug: '/mijn-gegevens' });
    await expect(page.getByRole('heading', { name: 'Naam', exact: true })).toBeVisible();
    await expect(page.getByText(/undefined|null|NaN|\[object/)).toHaveCount(0);
  }
  await verwachtToegankelijk(page);
});
