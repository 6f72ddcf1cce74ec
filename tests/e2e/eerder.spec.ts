import { randomUUID } from 'node:crypto';
import type { EerdereAanvraag, Ontvangstbewijs, ZaakDetail } from '@loket/contract';
import type { Page } from '@playwright/test';
import { bezoeker } from '../harness/bezoeker.ts';
import type { Bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';

const BSN = '999970458';
const IBAN = 'NL91 ABNA 0417 1643 00';
const FORMULIER = 'bijzondere-bijstand';
const pdf = Buffer.from('%PDF-1.4\n% een rekening\n%%EOF\n');
const kop = (page: Page) => page.getByRole('heading', { level: 1 });
const volgende = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();

const antwoorden = {
  soort: 'baby',
  bedrag: '120',
  'kosten-datum': { dag: '2', maand: '10', jaar: '2026' },
  noodzaak: 'Wij krijgen een kind.',
  vergoeding: 'nee',
  'krijgt-bijstand': 'nee',
  inkomen: '900',
  partner: 'nee',
  saldo: '150',
  betaalwijze: 'mij',
  iban: IBAN,
  email: 'eerder@post.example',
  telefoon: '0612345678',
  'naar-waarheid': true,
};

async function geregistreerd({ api, lees }: Bezoeker, id: string): Promise<NonNullable<Ontvangstbewijs['zaak']>> {
  const stand = async () => {
    const antwoord = await api(`/inzendingen/${id}`);
    return antwoord.ok ? ((await antwoord.json()) as Ontvangstbewijs).stand : antwoord.status;
  };
  await expect.poll(stand, { timeout: 90_000 }).toBe('geregistreerd');
  return (await lees<Ontvangstbewijs>(`/inzendingen/${id}`)).zaak!;
}

async function kijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, naam);
}

test('wie eerder een aanvraag deed, ziet haar antwoorden van toen met de bron, en geeft een document zonder het weer te sturen', async ({
  page,
  stack,
}) => {
  test.setTimeout(300_000);
  const zij = await bezoeker(stack, { bsn: BSN });
  const laad = async (naam: string) => {
    const geladen = await zij.api(`/formulieren/${FORMULIER}/bestanden`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-bestandsnaam': naam },
      body: pdf,
    });
    return (await geladen.json()) as { id: string; naam: string; omvang: number };
  };
  const stuur = async (wat: object, wie = zij) => {
    const answer = await wie.post(`/formulieren/${FORMULIER}/inzendingen`, {
      versie: 1,
      sleutel: randomUUID(),
      antwoorden: wat,
    });
    return (await answer.json()) as Ontvangstbewijs;
  };
  const eerste = await stuur({
    ...antwoorden,
    'rekening-bestand': [await laad('rekening.pdf')],
    afschriften: [await laad('afschrift.pdf')],
  });
  const oudeZaak = await geregistreerd(zij, eerste.id);

  await page.setViewportSize({ width: 390, height: 844 });
  await inloggenAlsInwoner(page, { bsn: BSN, terug: `/aanvragen/${FORMULIER}` });
  await expect(page.getByRole('heading', { name: 'Wat u eerder invulde' })).toBeVisible();
  await expect(page.getByText(`(nummer ${eerste.nummer})`)).toBeVisible();
  await kijk(page, 'eerder-start');
  await page.getByRole('button', { name: 'Begin met invullen' }).click();
  await expect(kop(page)).toHaveText('Uw gegevens');
  await volgende(page);
  await page.getByLabel('Voor welke kosten vraagt u geld?').selectOption('inrichting');
  await page.getByLabel(/Hoe hoog zijn de kosten/).fill('300');
  await page.getByRole('textbox', { name: 'Dag' }).fill('3');
  await page.getByRole('textbox', { name: 'Maand' }).fill('11');
  await page.getByRole('textbox', { name: 'Jaar' }).fill('2026');
  await page.getByRole('button', { name: 'Kies uit wat wij al van u hebben' }).click();
  await expect(page.getByText(/^\d+ document(en passen| past) bij deze vraag\.$/)).toBeVisible();
  await page.getByRole('checkbox', { name: /rekening\.pdf/ }).check();
  await expect(page.getByRole('button', { name: /^Verwijder .*rekening\.pdf/ })).toBeVisible();
  await kijk(page, 'eerder-document');
  await volgende(page);
  await page.getByRole('textbox', { name: 'Waarom moet u deze kosten maken?' }).fill('Het huis is leeg.');
  await page.getByLabel('Nee', { exact: true }).check();
  await volgende(page);
  await expect(page.getByRole('radio', { name: 'Nee', exact: true })).toBeChecked();
  await expect(page.getByText(`(nummer ${eerste.nummer}).`)).toBeVisible();
  await kijk(page, 'eerder-antwoord');
  // it was so then; now she gets an allowance, and nothing more is asked of her income
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await volgende(page);
  await expect(kop(page)).toHaveText('Hoe wij betalen');
  await expect(page.getByRole('radio', { name: 'Aan mij', exact: true })).toBeChecked();
  await expect(page.getByText(`(nummer ${eerste.nummer}).`)).toHaveCount(1);
  await volgende(page);
  await page.getByLabel('Wat is uw telefoonnummer?').fill('0612345678');
  await page.getByLabel('Wat is uw e-mailadres?').fill('eerder@post.example');
  await volgende(page);
  await page.getByRole('checkbox').check();
  await volgende(page);
  await expect(kop(page)).toHaveText('Controleer uw antwoorden');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.waitForURL('**/ingediend/*');
  const id = page.url().split('/').at(-1)!;
  const nieuweZaak = await geregistreerd(zij, id);

  const documentenVan = async ({ bron, id: zaak }: { bron: string; id: string }) =>
    (await zij.lees<ZaakDetail>(`/zaken/${bron}/${zaak}`)).documenten;
  const gegeven = (await documentenVan(oudeZaak)).filter(({ bestandsnaam }) => bestandsnaam === 'rekening.pdf');
  const daar = (await documentenVan(nieuweZaak)).filter(({ bestandsnaam }) => bestandsnaam === 'rekening.pdf');
  expect(gegeven).toHaveLength(1);
  expect(daar.map((document) => document.id)).toEqual(gegeven.map((document) => document.id));

  // Of somebody else it opens nothing: not her answers, not her document.
  const ander = await bezoeker(stack, { bsn: '999970136' });
  const vraag = (formulier: string, wie: Bezoeker) => wie.api(`/formulieren/${formulier}/eerder/${eerste.id}?versie=1`);
  expect((await vraag(FORMULIER, ander)).status).toBe(404);
  const { antwoorden: vorige } = (await (await vraag(FORMULIER, zij)).json()) as EerdereAanvraag;
  expect(vorige).toMatchObject({ betaalwijze: 'mij', iban: IBAN });
  const lijst = await zij.lees<{ resultaten: { bestand: object }[] }>(
    `/formulieren/${FORMULIER}/documenten?versie=1&vraag=rekening-bestand`,
  );
  const geweigerd = await ander.api(`/formulieren/${FORMULIER}/inzendingen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      versie: 1,
      sleutel: randomUUID(),
      antwoorden: { ...antwoorden, 'rekening-bestand': lijst.resultaten.map((een) => een.bestand) },
    }),
  });
  expect(geweigerd.status).toBe(400);
  expect(await geweigerd.text()).toContain('rekening-bestand');

  // Of another law nothing is filled in until she picks it.
  await page.goto('/aanvragen/subsidie-bewonersinitiatief');
  await page.getByRole('button', { name: /^Neem antwoorden over uit: / }).click();
  await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible();
  await kijk(page, 'eerder-andere-wet');
});

test('twee bezwaren naast elkaar, en een vraag die nog niet af is, staan allemaal op het overzicht en gaan verder waar zij waren', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await inloggenAlsInwoner(page, { bsn: '999970549', terug: '/aanvragen/bezwaar' });
  const onderwerp = page.getByRole('textbox', { name: 'Waar gaat de beslissing over?' });
  const begin = async (waarover: string) => {
    await page.getByRole('button', { name: 'Begin met invullen' }).click();
    await expect(kop(page)).toHaveText('Uw gegevens');
    const { search } = new URL(page.url());
    expect(search).toMatch(/^\?welke=/);
    await page.goto(`/aanvragen/bezwaar/beslissing${search}`);
    const bewaard = page.waitForResponse(
      (een) => een.request().method() === 'PUT' && Boolean(een.request().postData()?.includes(waarover)),
    );
    await onderwerp.fill(waarover);
    await bewaard;
    return search;
  };
  const een = await begin('De parkeerkaart');
  await page.goto('/aanvragen/bezwaar');
  await expect(page.getByRole('heading', { name: 'Hier was u al mee bezig' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'De parkeerkaart' })).toBeVisible();
  const twee = await begin('De bijstand');
  expect(twee).not.toBe(een);
  await page.goto(`/aanvragen/bezwaar${twee}`);
  await expect(page.getByRole('heading', { name: 'Hier was u ook mee bezig' })).toBeVisible();
  await kijk(page, 'concepten-naast-elkaar');
  await page.getByRole('link', { name: 'Begin een bezwaar tegen een andere beslissing' }).click();
  await expect(page.getByRole('button', { name: 'Begin met invullen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'De bijstand' })).toBeVisible();

  await page.goto('/mijn-vragen/nieuw');
  const bewaard = page.waitForResponse(
    (een) => een.request().method() === 'PUT' && Boolean(een.request().postData()?.includes('toeslag')),
  );
  await page.getByLabel('Wat is uw vraag?').fill('Heb ik recht op een toeslag?');
  await bewaard;
  await page.goto('/overzicht');
  await expect(page.getByRole('link', { name: /^Maak uw formulier af: .*De bijstand/ })).toBeVisible();
  await schermafdruk(page, 'overzicht-concepten');
  await page.getByRole('link', { name: 'Maak uw vraag af' }).click();
  await expect(page.getByLabel('Wat is uw vraag?')).toHaveValue('Heb ik recht op een toeslag?');
  await page.goto('/overzicht');
  await page.getByRole('link', { name: /^Maak uw formulier af: .*De parkeerkaart/ }).click();
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.goto(`/aanvragen/bezwaar/beslissing${een}`);
  await expect(onderwerp).toHaveValue('De parkeerkaart');
  await page.goto(`/aanvragen/bezwaar${een}`);
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await page.getByRole('button', { name: 'Ja, gooi weg' }).click();
  await expect(page.getByRole('link', { name: /^Maak uw formulier af: .*De bijstand/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /De parkeerkaart/ })).toHaveCount(0);
});
