import fs from 'node:fs';
import path from 'node:path';
import type { ZaakDetail, ZakenLijst } from '@loket/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { asLogboekRegel } from '../../portal-api/src/access/processing-log.ts';
import type { Logregel } from '../../portal-api/src/access/processing-log.ts';
import { bezoeker } from '../harness/bezoeker.ts';
import { inDatabase } from '../harness/database.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { legVreemdsInRegister } from '../harness/levers.ts';
import type { TestStack } from '../harness/stack.ts';

const schemaFile = path.resolve(
  import.meta.dirname,
  '../../../shared/standards/logboek-dataverwerkingen-logregel.schema.json',
);

interface Regel extends Logregel {
  id: number;
}

/** The lines that were written since a line, the oldest first. */
function regelsNa(stack: TestStack, id: number): Promise<Regel[]> {
  return inDatabase(stack, async (client) => {
    const { rows } = await client.query<Regel>(
      `select id::int, trace_id as "traceId", span_id as "spanId", parent_span_id as "parentSpanId", naam, status, begin,
       einde, activiteit, betrokkene, gebruiker, deur, rollen, teams, doel, toelichting, categorieen
       from verwerking where id > $1 order by id`,
      [id],
    );
    return rows;
  });
}

const laatste = async (stack: TestStack) => (await regelsNa(stack, 0)).at(-1)?.id ?? 0;

/** A resident with one case and its documents. */
async function inwonerMetZaak(stack: TestStack, bsn: string): Promise<ZaakDetail> {
  await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', { bsn });
  const { lees } = await bezoeker(stack, { bsn });
  const { resultaten } = await lees<ZakenLijst>('/zaken');
  return lees<ZaakDetail>(`/zaken/${resultaten[0]?.bron}/${resultaten[0]?.id}`);
}

test('wat een inwoner van zichzelf bekijkt, staat in het verwerkingenlog, zonder haar nummer', async ({
  page,
  stack,
}) => {
  const bsn = '999980427';
  await legVreemdsInRegister(stack, 'persoon-zonder-huisnummer', { bsn });
  const zaak = await inwonerMetZaak(stack, bsn);
  const since = await laatste(stack);
  await inloggenAlsInwoner(page, { bsn, terug: '/mijn-zaken' });
  await page.getByRole('list', { name: 'Mijn zaken' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Document definitief' }).first().click();
  await (await download).path();
  await page.goto('/mijn-gegevens');
  await expect(page.getByText(bsn)).toBeVisible();

  const regels = await regelsNa(stack, since);
  const [eerste] = regels;
  for (const regel of regels) {
    expect(regel).toMatchObject({ activiteit: 'inzage-door-betrokkene', status: 'OK', deur: 'inwoner', doel: null });
    expect(regel.betrokkene).toBe(eerste?.betrokkene);
    expect(regel.gebruiker).toBe(regel.betrokkene);
  }
  expect(JSON.stringify(regels)).not.toContain(bsn);
  const gezien = Object.fromEntries(regels.map(({ naam, categorieen }) => [naam, categorieen]));
  expect(gezien).toMatchObject({ listZaken: ['zaken'], getZaak: ['zaak'], downloadDocument: ['document'] });
  expect(gezien.getMijnGegevens?.length).toBeGreaterThan(0);
});

test.describe('aan de deur van medewerkers', () => {
  test.use({ deur: 'medewerker' });

  test('zoekt een medewerker een zaak, opent die en haalt een stuk op, dan staat er wie, van wie, wat en waarvoor', async ({
    page,
    stack,
  }) => {
    const bsn = '999980439';
    const zaak = await inwonerMetZaak(stack, bsn);
    const eigen = (await regelsNa(stack, 0)).findLast(({ deur }) => deur === 'inwoner')?.betrokkene;
    const since = await laatste(stack);
    await inloggenAlsMedewerker(page, { medewerker: 'mw-008', terug: '/zaken/zoeken' });
    await page.getByLabel('Zaaknummer').fill(zaak.nummer);
    await page.getByLabel('Iets anders').check();
    await page.getByLabel('Leg kort uit waarom').fill('Belt over een brief');
    await page.getByRole('button', { name: 'Zoek de zaak' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Document definitief' }).first().click();
    await (await download).path();

    const regels = await regelsNa(stack, since);
    expect(regels.map(({ naam }) => naam)).toEqual(['zoekZaak', 'getZaak', 'downloadDocument']);
    expect(regels.map(({ categorieen }) => categorieen)).toEqual([['zaak'], ['zaak'], ['document']]);
    for (const regel of regels) {
      expect(regel).toMatchObject({
        activiteit: 'raadplegen-zaak',
        status: 'OK',
        deur: 'medewerker',
        gebruiker: 'MDW00008',
        rollen: ['coachj'],
        doel: 'anders',
        betrokkene: eigen,
      });
      expect(regel.toelichting?.length).toBeGreaterThan(10);
      expect(Buffer.from(regel.toelichting ?? []).toString('latin1')).not.toContain('brief');
    }
    expect(JSON.stringify(regels)).not.toContain(bsn);
  });

  test('ook een weigering staat in het log', async ({ stack }) => {
    const { bron, id } = await inwonerMetZaak(stack, '999980440');
    const redacteur = await bezoeker(stack, { medewerker: 'mw-005' });
    const since = await laatste(stack);
    expect((await redacteur.api(`/zaken/${bron}/${id}`)).status).toBe(403);
    expect(await regelsNa(stack, since)).toMatchObject([
      { naam: 'getZaak', status: 'ERROR', gebruiker: 'MDW00005', betrokkene: 'onbekend', categorieen: [] },
    ]);
  });
});

test('elke regel past in het Logboek Dataverwerkingen', async ({ stack }) => {
  test.skip(!fs.existsSync(schemaFile), 'the standards are not beside this repository');
  await inwonerMetZaak(stack, '999980452');
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')) as object);
  const regels = await regelsNa(stack, 0);
  expect(regels.length).toBeGreaterThan(0);
  for (const regel of regels) {
    validate(asLogboekRegel(regel));
    expect(validate.errors ?? [], regel.naam).toEqual([]);
  }
});

test('kan het log niet worden geschreven, dan komt er niets van iemand naar buiten', async ({ stack }) => {
  const bsn = '999980464';
  const zaak = await inwonerMetZaak(stack, bsn);
  const { bron, id, documenten } = zaak;
  const inwoner = await bezoeker(stack, { bsn });
  const coach = await bezoeker(stack, { medewerker: 'mw-008' });
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const doel = JSON.stringify({ doel: 'zaak-behandelen' });
  expect((await coach.api(`/zaken/${bron}/${id}/doel`, { ...json, body: doel })).status).toBe(204);
  const stuk = `/zaken/${bron}/${id}/documenten/${documenten[0]?.bron}/${documenten[0]?.id}`;
  await inDatabase(stack, (client) => client.query('alter table verwerking rename to verwerking_even_weg'));
  try {
    const paden = ['/zaken', '/overzicht', '/mijn-gegevens', `/zaken/${bron}/${id}`, stuk];
    const answers = [
      ...paden.map((pad) => inwoner.api(pad)),
      coach.api(`/zaken/${bron}/${id}`),
      coach.api(stuk),
      coach.api('/zaken/_zoek', { ...json, body: JSON.stringify({ nummer: zaak.nummer, doel: 'zaak-behandelen' }) }),
    ];
    for (const answer of await Promise.all(answers)) {
      const pad = new URL(answer.url).pathname.replace(/[0-9a-f-]{36}/g, '…');
      expect.soft(answer.status, pad).toBe(503);
      const text = await answer.text();
      expect.soft(JSON.parse(text), pad).toMatchObject({ code: 'niet-beschikbaar' });
      for (const geheim of [zaak.nummer, id, bsn, 'PDF', 'ten Brinke']) expect.soft(text, pad).not.toContain(geheim);
    }
  } finally {
    await inDatabase(stack, (client) => client.query('alter table verwerking_even_weg rename to verwerking'));
  }
  expect((await inwoner.api('/zaken')).status).toBe(200);
});
