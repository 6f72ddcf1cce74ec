import { BlobReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import type { Inzage, InzageBeperking } from '@loket/contract';
import { bezoeker } from '../harness/bezoeker.ts';
import type { Bezoeker } from '../harness/bezoeker.ts';
import { inDatabase } from '../harness/database.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { legVreemdsInRegister, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { sandboxSecrets } from '../../portal-api/src/platform/config/sandbox.ts';
import { createPseudonym } from '../../portal-api/src/platform/crypto/pseudonym.ts';
import type { TestStack } from '../harness/stack.ts';

const json = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const pseudonym = createPseudonym(Buffer.from(sandboxSecrets.pseudonymKey, 'base64'));

/** An employee looks up the case of somebody, for a purpose. */
async function kijkt(wie: Bezoeker, nummer: string, doel: string): Promise<void> {
  const answer = await wie.api('/zaken/_zoek', json({ nummer, doel }));
  expect(answer.status).toBe(200);
}

async function zaakVan(stack: TestStack, bsn: string, nummer: string): Promise<void> {
  const zaak = { identificatie: nummer, omschrijving: 'Voor wie keek' };
  await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', { bsn, zaak });
}

test('een medewerker kijkt met een doel, en de inwoner ziet welk team, waarvoor en wat, en vraagt ernaar', async ({
  page,
  stack,
}) => {
  const bsn = '999980701';
  await zaakVan(stack, bsn, 'ZAAK-2026-0000997001');
  const coach = await bezoeker(stack, { medewerker: 'mw-008' });
  await kijkt(coach, 'ZAAK-2026-0000997001', 'zaak-behandelen');

  await inloggenAlsInwoner(page, { bsn, terug: '/wie-keek' });
  const kaart = page.getByRole('article').filter({ hasText: 'Uw zaak behandelen' });
  await expect(kaart).toBeVisible();
  await expect(kaart).toContainText('Wijkteam Noord');
  await expect(kaart).toContainText('ZAAK-2026-0000997001');
  await expect(page.getByRole('main')).not.toContainText(/Hanan|MDW00008|undefined|null/);
  await expect(page.getByRole('link', { name: /^U zelf, \d+ keer$/ })).toBeVisible();
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'wie-keek');

  await kaart.getByRole('link', { name: /Stel hier een vraag over/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stel een vraag over deze regel' })).toBeVisible();
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
  await expect(page.getByRole('link', { name: 'Schrijf op wat u wilt vertellen of weten.' })).toBeVisible();
  await page.getByLabel('Wat wilt u weten?').fill('Waarom was dit nodig?');
  await verwachtToegankelijk(page);
  await schermafdruk(page, 'wie-keek-vraag');
  await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
  await page.waitForURL('**/mijn-vragen/*');
  await expect(page.getByRole('main')).toContainText('Waarom was dit nodig?');
});

/** The same looks of employees for anybody, and secret ones for who has `extra`. */
const regels = (stack: TestStack, bsn: string, extra: boolean) =>
  inDatabase(stack, async (client) => {
    const wie = pseudonym('bsn', bsn);
    const spans = ['1', '2', ...(extra ? ['a', 'b'] : [])];
    for (const [at, teken] of spans.entries()) {
      const geheim = teken > '9';
      await client.query(
        `insert into verwerking (trace_id, span_id, naam, status, begin, einde, activiteit, betrokkene, gebruiker, deur,
         rollen, teams, doel, categorieen)
         values ($1, $2, 'getZaak', 'OK', $3, $3, 'raadplegen-zaak', $4, $5, 'medewerker', '{coachj}', $6, $7, '{zaak}')`,
        [
          teken.repeat(32),
          teken.repeat(16),
          `2026-11-2${at % 3}T10:0${at}:00Z`,
          wie,
          geheim ? 'MDW00022' : 'MDW00008',
          geheim ? ['zv'] : ['noord'],
          geheim ? 'anders' : 'zaak-behandelen',
        ],
      );
    }
  });

/** Withholds the secret ones, by two employees. */
async function houdAchter(stack: TestStack, bsn: string): Promise<void> {
  const [els, gea] = [await bezoeker(stack, { medewerker: 'mw-031' }), await bezoeker(stack, { medewerker: 'mw-033' })];
  const aangevraagd = await els.api(
    '/inzage-beperkingen',
    json({
      betrokkene: { soort: 'bsn', nummer: bsn },
      van: '2026-11-01',
      tot: '2026-12-31',
      doel: 'anders',
      zaaknummer: null,
      grond: 'd',
      reden: 'Er loopt een onderzoek van de politie',
      einde: '2026-12-31',
    }),
  );
  expect(aangevraagd.status).toBe(201);
  const { id, regels: aantal } = (await aangevraagd.json()) as InzageBeperking;
  expect(aantal).toBe(2);
  expect((await els.api(`/inzage-beperkingen/${id}/bevestigen`, json({}))).status).toBe(403);
  expect((await gea.api(`/inzage-beperkingen/${id}/bevestigen`, json({}))).status).toBe(200);
}

test('wat twee medewerkers achterhouden, laat nergens een spoor na, en komt vanzelf terug', async ({ stack }) => {
  const [ik, ander] = ['999980713', '999980725'];
  await regels(stack, ik, true);
  await regels(stack, ander, false);
  const [mij, haar] = [await bezoeker(stack, { bsn: ik }), await bezoeker(stack, { bsn: ander })];
  const bytes = async (wie: Bezoeker) => {
    const paden = [
      '/inzage?periode=alles',
      '/inzage?periode=alles&wie=team:zv',
      '/inzage?periode=maand&wie=team:noord',
    ];
    const teksten: string[] = [];
    for (const pad of paden) {
      const lijst = await wie.lees<Inzage>(pad);
      // the moment of asking and of one's own looks differ from request to request, for everybody
      // and what the portal itself looked up, to tell of the question, is of who asked it
      const bezoeken = lijst.bezoeken.filter(({ activiteit }) => activiteit !== 'melden-van-wijzigingen');
      const kijkers = lijst.kijkers.filter(({ soort }) => soort !== 'onbekend');
      const zelfde = { peilmoment: '', eigen: { ...lijst.eigen, laatste: '' } };
      teksten.push(JSON.stringify({ ...lijst, ...zelfde, bezoeken, kijkers }));
    }
    const vraag = await wie.api(`/inzage/${'a'.repeat(16)}/vraag`, json({ sleutel: crypto.randomUUID(), tekst: 'x' }));
    return [...teksten, String(vraag.status)];
  };
  const voorheen = await bytes(mij);
  const zonder = await bytes(haar);
  expect(voorheen).not.toEqual(zonder);

  await houdAchter(stack, ik);
  // as many own looks for both, so that only what is withheld could differ
  await bytes(haar);
  const [nu, toen] = [await bytes(mij), await bytes(haar)];
  const zonderTellen = (teksten: string[]) =>
    teksten.map((tekst) => tekst.replace(/"keer":\d+,"laatste"/, '"laatste"'));
  expect(zonderTellen(nu)).toEqual(zonderTellen(toen));

  await zetKlok(stack, '2027-01-01T09:00:00Z');
  const weer = await (await bezoeker(stack, { bsn: ik })).lees<Inzage>('/inzage?periode=alles&wie=team:zv');
  expect(weer.bezoeken.length).toBeGreaterThan(0);
});

/** What is in the download of somebody, without what differs from request to request: moments, keys and her number. */
async function download(wie: Bezoeker, bsn: string): Promise<{ html: string; json: string; namen: string[] }> {
  const answer = await wie.api('/account/download');
  expect(answer.status).toBe(200);
  const zip = new ZipReader(new BlobReader(await answer.blob()));
  const files = (await zip.getEntries()) as FileEntry[];
  const tekst = async (naam: string) => {
    const text = await files.find(({ filename }) => filename === naam)!.getData(new TextWriter());
    return text
      .replaceAll(bsn, 'BSN')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
      .replaceAll(/\d{1,2} \w+ \d{4}( om \d\d:\d\d)?/g, 'MOMENT');
  };
  const namen = files.map(({ filename }) => filename);
  return { html: await tekst('index.html'), json: await tekst('data.json'), namen };
}

test('wat is achtergehouden, laat ook in de download van alle gegevens geen spoor na', async ({ stack }) => {
  const [ik, ander] = ['999980749', '999980750'];
  await regels(stack, ik, true);
  await regels(stack, ander, false);
  const vanMij = await download(await bezoeker(stack, { bsn: ik }), ik);
  expect(vanMij.json).toContain('team:zv');
  await houdAchter(stack, ik);
  // as many own looks for both
  await download(await bezoeker(stack, { bsn: ander }), ander);
  const [nu, zonder] = [
    await download(await bezoeker(stack, { bsn: ik }), ik),
    await download(await bezoeker(stack, { bsn: ander }), ander),
  ];
  expect(nu).toEqual(zonder);
  expect(nu.json).not.toContain('team:zv');
});

test('een inwoner downloadt alles na een verse login, en verwijdert haar account', async ({ page, stack }) => {
  const bsn = '999980737';
  await zaakVan(stack, bsn, 'ZAAK-2026-0000997003');
  await inloggenAlsInwoner(page, { bsn, terug: '/instellingen/account' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download al mijn gegevens' }).click();
  expect((await download).suggestedFilename()).toBe('mijn-gegevens.zip');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'account');
  await page.getByRole('button', { name: 'Verwijder mijn account' }).click();
  await expect(page.getByText('Vink aan dat u dit begrijpt.')).toBeVisible();
  await page.getByLabel('Ik begrijp wat er weggaat en wat er blijft').check();
  const elders = await bezoeker(stack, { bsn });
  await page.getByRole('button', { name: 'Verwijder mijn account' }).click();
  await page.waitForURL(/uitgelogd/);
  expect(await elders.lees('/sessie')).toMatchObject({ ingelogd: false });

  const later = await bezoeker(stack, { bsn });
  await zetKlok(stack, '2026-11-23T09:12:00Z');
  expect((await later.api('/account/download')).status).toBe(403);
});
