import SwaggerParser from '@apidevtools/swagger-parser';
import { operationsOf } from '@loket/contract';
import type {
  AfspraakKeuzes,
  AfsprakenLijst,
  BerichtDetail,
  BerichtenLijst,
  Evenementen,
  MijnProfiel,
  NieuwsLijst,
  PaginaBoom,
  Operation,
  TakenLijst,
  VragenLijst,
  Werkvoorraad,
  ZaakDetail,
  ZakenLijst,
} from '@loket/contract';
import { bezoeker, deurVan } from '../harness/bezoeker.ts';
import type { Bezoeker, Deur, Login } from '../harness/bezoeker.ts';
import { contractVan } from '../harness/contract.ts';
import { expect, test } from '../harness/fixtures.ts';
import type { TestStack } from '../harness/stack.ts';

for (const deur of ['inwoner', 'medewerker'] as const) {
  test(`de deur van ${deur}s geeft een geldige OpenAPI-beschrijving van al haar operaties`, async ({ stack }) => {
    const { document } = await contractVan(deurVan(stack, deur));
    expect(document.openapi).toMatch(/^3\.1\./);
    await SwaggerParser.validate(structuredClone(document));
    const described = Object.values(document.paths ?? {}).flatMap((path) =>
      Object.values(path ?? {}).map((operation) => (operation as { operationId: string }).operationId),
    );
    expect(described.sort()).toEqual(Object.keys(operationsOf[deur]).sort());
  });
}

/** The cases that this resident or company sees, with a document where there is one. */
async function zakenVan(wie: Bezoeker): Promise<Record<string, string>[]> {
  const { resultaten } = await wie.lees<ZakenLijst>('/zaken?perPagina=100');
  const cases = await Promise.all(resultaten.map(({ bron, id }) => wie.lees<ZaakDetail>(`/zaken/${bron}/${id}`)));
  return cases.map(({ bron, id, documenten: [document] }) => ({
    bron,
    id,
    ...(document && { documentBron: document.bron, documentId: document.id }),
  }));
}

/** What this resident or company has besides cases, by how the paths to it begin. */
async function overigVan(wie: Bezoeker): Promise<Record<string, Record<string, string>[]>> {
  const { resultaten: taken } = await wie.lees<TakenLijst>('/taken');
  const { resultaten: vragen } = await wie.lees<VragenLijst>('/vragen');
  const { komend, eerder } = await wie.lees<AfsprakenLijst>('/afspraken');
  const { producten } = await wie.lees<AfspraakKeuzes>('/afspraakkeuzes');
  const { resultaten } = await wie.lees<BerichtenLijst>('/berichten');
  const berichten = await Promise.all(resultaten.map(({ id }) => wie.lees<BerichtDetail>(`/berichten/${id}`)));
  return {
    taken: taken.map(({ id }) => ({ id })),
    berichten: berichten.map(({ id, bijlagen: [document] }) => ({
      id,
      ...(document && { documentBron: document.bron, documentId: document.id }),
    })),
    concepten: [{ sleutel: 'vraag' }],
    vragen: vragen.map(({ id }) => ({ id })),
    afspraken: [...komend, ...eerder].map(({ id }) => ({ id })),
    afspraaktijden: producten.map(({ code, plekken: [plek = ''] }) => ({ product: code, plek })),
    formulieren: [{ formulier: 'bijzondere-bijstand' }],
    // what was sent is asked for where something is sent
    inzendingen: [],
  };
}

/** One pixel. */
const FOTO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** What this employee sees besides cases, by how the paths to it begin; her photo is there to be seen. */
async function overigVanMedewerker(wie: Bezoeker): Promise<Record<string, Record<string, string>[]>> {
  const headers = { 'content-type': 'application/octet-stream' };
  const foto = { method: 'PUT', headers, body: Buffer.from(FOTO, 'base64') };
  expect((await wie.api('/mijn-profiel/foto', foto)).status).toBe(204);
  const { mens } = await wie.lees<MijnProfiel>('/mijn-profiel');
  const { evenementen } = await wie.lees<Evenementen>('/evenementen?van=2026-11-01&tot=2026-12-31');
  const { items } = await wie.lees<Werkvoorraad>('/werk');
  const taken = items.flatMap(({ sleutel }) => /^contactverzoek:(.+)$/.exec(sleutel)?.[1] ?? []);
  return {
    werk: taken.map((taakId) => ({ taakId })),
    bijdrage: [{ cijfer: 'contactverzoeken' }, { cijfer: 'zaken' }, { cijfer: 'kennis' }],
    mensen: [{ identificatie: mens.identificatie }],
    teams: [{ team: 'noord' }],
    evenementen: evenementen.map(({ id }) => ({ evenementId: id })),
  };
}

/** What an operation is asked with, where it cannot be asked without. */
const VRAAG: Record<string, string> = {
  listAfspraakTijden: 'product={product}&plek={plek}',
  listBekendeDocumenten: 'versie=1&vraag=rekening-bestand',
  listEvenementen: 'van=2026-11-01&tot=2026-12-31',
  listInstructies: 'onderwerp=SHV',
  listVoorzieningenBij: 'bij=hulp-bij-schulden',
  zoekCollegas: 'zoek=an',
};

/** What not everybody may ask. */
const GEWEIGERD = ['listVestigingen', 'getAanvraag', 'listBekendeDocumenten'];

/**
 * Asks every operation that only reads, for each of the cases or what else there is, and collects what does not fit the
 * contract. Of what somebody has none of, nothing can be asked; the cases are always there.
 */
async function wijktAf(
  stack: TestStack,
  deur: Deur,
  wie: Bezoeker,
  zaken: Record<string, string>[],
  overig: Record<string, Record<string, string>[]> = {},
) {
  const contract = await contractVan(deurVan(stack, deur));
  const faults: string[] = [];
  const read = (Object.values(operationsOf[deur]) as Operation[]).filter(({ method }) => method === 'get');
  for (const { id, path: operationPath, params, status } of read) {
    const path = VRAAG[id] ? `${operationPath}?${VRAAG[id]}` : operationPath;
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const [, soort = ''] = operationPath.split('/');
    const things = overig[soort] ?? zaken;
    const asked = params || VRAAG[id] ? things.filter((thing) => names.every((name) => name in thing)) : [{}];
    if (soort === 'zaken') expect(asked.length, `something to ask ${id} for`).toBeGreaterThan(0);
    for (const zaak of asked as Record<string, string>[]) {
      const answer = await wie.api(path.replace(/\{(\w+)\}/g, (_, name: string) => zaak[name] ?? ''));
      // An employee has not every role, only a company has establishments, and this form is not for one; the refusal is
      // in the contract as well.
      const magWeigeren = deur === 'medewerker' || GEWEIGERD.includes(id);
      const expected = magWeigeren && answer.status === 403 ? 403 : status;
      if (answer.status !== expected) faults.push(`${id} answers ${answer.status}`);
      expect.soft(answer.headers.get('api-version'), id).toMatch(/^\d+\.\d+\.\d+$/);
      faults.push(...(await contract.faults(id, answer)).map((fault) => `${id}: ${fault}`));
    }
  }
  return [...new Set(faults)];
}

const WIE: Record<string, Login> = {
  'een inwoner': { bsn: '999970021' },
  'een inwoner met zorg en bezwaar': { bsn: '999970161' },
  // not one that the attack table asks as: who downloads everything more than five times in an hour is refused
  'een bedrijf': { kvkNummer: '90000039' },
};

for (const [wie, login] of Object.entries(WIE)) {
  test(`wat ${wie} te lezen krijgt, is zoals het contract zegt`, async ({ stack }) => {
    const lezer = await bezoeker(stack, login);
    expect(await wijktAf(stack, 'inwoner', lezer, await zakenVan(lezer), await overigVan(lezer))).toEqual([]);
  });
}

test('wat een medewerker te lezen krijgt, is zoals het contract zegt', async ({ stack }) => {
  const zaken = await zakenVan(await bezoeker(stack, { bsn: '999970161' }));
  const coach = await bezoeker(stack, { medewerker: 'mw-009' });
  const doel = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"doel":"zaak-behandelen"}' };
  for (const { bron, id } of zaken) expect((await coach.api(`/zaken/${bron}/${id}/doel`, doel)).status).toBe(204);
  expect(await wijktAf(stack, 'medewerker', coach, zaken, await overigVanMedewerker(coach))).toEqual([]);
});

test('wat een manager van haar team te lezen krijgt, is zoals het contract zegt', async ({ stack }) => {
  const manager = await bezoeker(stack, { medewerker: 'mw-004' });
  const overig = { bijdrage: [{ team: 'kcc', cijfer: 'zaken' }] };
  const zaken = await zakenVan(await bezoeker(stack, { bsn: '999970161' }));
  const doel = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"doel":"zaak-behandelen"}' };
  for (const { bron, id } of zaken) expect((await manager.api(`/zaken/${bron}/${id}/doel`, doel)).status).toBe(204);
  expect(await wijktAf(stack, 'medewerker', manager, zaken, overig)).toEqual([]);
});

test('wat een redacteur van nieuws en handboek te lezen krijgt, is zoals het contract zegt', async ({ stack }) => {
  const zaken = await zakenVan(await bezoeker(stack, { bsn: '999970161' }));
  const redacteur = await bezoeker(stack, { medewerker: 'mw-005' });
  const { berichten } = await redacteur.lees<NieuwsLijst>('/nieuws');
  const { paginas } = await redacteur.lees<PaginaBoom>('/paginas');
  const nieuws = berichten.slice(0, 4).map(({ id }) => ({ berichtId: id }));
  const handboek = paginas.slice(0, 4).map(({ id }) => ({ paginaId: id }));
  const overig = { nieuws, nieuwsbeheer: nieuws, paginas: handboek, paginabeheer: handboek };
  expect(await wijktAf(stack, 'medewerker', redacteur, zaken, overig)).toEqual([]);
});

test('ook een weigering is zoals het contract zegt', async ({ stack }) => {
  for (const deur of ['inwoner', 'medewerker'] as const) {
    const origin = deurVan(stack, deur);
    const contract = await contractVan(origin);
    const known = { bron: 'openzaak', documentBron: 'openzaak' } as Record<string, string>;
    const uuid = '00000000-0000-4000-8000-000000000000';
    for (const { id, method, path } of Object.values(operationsOf[deur]) as Operation[]) {
      const url = `${origin}/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? uuid)}`;
      const body = method === 'get' ? {} : { body: '[]', headers: { 'content-type': 'application/json' } };
      const answer = await fetch(url, { method: method.toUpperCase(), ...body });
      const copy = answer.clone();
      expect.soft(await contract.faults(id, answer), id).toEqual([]);
      if (!copy.ok) expect.soft(copy.headers.get('content-type'), id).toMatch(/^application\/problem\+json/);
    }
  }
});
