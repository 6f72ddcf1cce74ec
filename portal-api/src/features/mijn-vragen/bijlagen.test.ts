import { text } from 'node:stream/consumers';
import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { createMijnGesprekken } from '../../domain/vragen/mijn-gesprekken.ts';
import { createMijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import { eenContact } from '../../testing/klanten.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, settings as basis, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenDocument, uuid } from '../../testing/zaken.ts';
import { downloadBijlage } from './download-bijlage.ts';
import { getVraag } from './get-vraag.ts';

const [brief, concept, geheim, elders] = [
  eenDocument(7),
  eenDocument(8, { status: 'in_bewerking' }),
  eenDocument(9, { vertrouwelijkheid: 'geheim' }),
  eenDocument(10),
];
const losse = [brief, concept, geheim, elders];
const contacten = [
  eenContact(1, { documenten: [concept.url] }),
  eenContact(2, { vanKlant: false, antwoordOp: [uuid(1)], taak: null, documenten: [brief.url, geheim.url] }),
];

function opstelling(van = BSN) {
  const settings = { ...basis, vragen: vragenSettings.parse({}) };
  const bestanden = Object.fromEntries(losse.map(({ ref }) => [ref.id, 'inhoud']));
  const registers = nepRegisters({ klanten: { contacten: { [van]: contacten } }, losse, bestanden });
  const mijnZaken = createMijnZaken({ registers, settings });
  const gesprekken = createMijnGesprekken({
    registers,
    outbox: { standen: async () => [] },
    gelezen: { van: async () => () => true },
    mijnZaken,
    settings: settings.vragen,
  });
  return { registers, settings, mijnZaken, gesprekken };
}

const haal = (n: number, deps = opstelling()) => {
  const vraag = vraagVan(inwoner());
  const pad = { id: uuid(1), documentBron: 'openzaak', documentId: uuid(n) };
  return { looks: vraag.looks, download: downloadBijlage(vraag, pad, deps) };
};

describe('what came with an answer', () => {
  it('stands with it when it is final and not too confidential, and can be opened', async () => {
    const detail = await getVraag(vraagVan(inwoner()), uuid(1), opstelling());
    expect(inwonerOperations.getVraag.response!.parse(detail)).toEqual(detail);
    expect(detail.bijdragen.map(({ bijlagen }) => bijlagen.map(({ id }) => id))).toEqual([[], [uuid(7)]]);
    const { download, looks } = haal(7);
    const { stream, headers } = await download;
    expect(await text(stream)).toBe('inhoud');
    expect(headers['Content-Disposition']).toContain('attachment');
    expect(looks()).toContainEqual(expect.objectContaining({ categories: expect.arrayContaining(['document']) }));
  });

  it.each([8, 9, 10])('document %i is refused, by its address as well', async (n) => {
    await expect(haal(n).download).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('of somebody else is not there', async () => {
    await expect(haal(7, opstelling(ANDER_BSN)).download).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
