import { randomUUID } from 'node:crypto';
import { sandboxSecrets } from '../../portal-api/src/platform/config/sandbox.ts';
import { createPseudonym } from '../../portal-api/src/platform/crypto/pseudonym.ts';
import { bezoeker } from './bezoeker.ts';
import { inDatabase } from './database.ts';
import { legInZoekindex } from './meldingen.ts';
import type { TestStack } from './stack.ts';
import { legInRegister, legVreemdsInRegister } from './levers.ts';

/** What an attacker is after: a case with documents, and everything of it that nobody else may ever read. */
export interface Prooi {
  bron: string;
  id: string;
  nummer: string;
  documentBron: string;
  /** Documents by their status; only `definitief` and `gearchiveerd` are for the owner. */
  documenten: Record<'in_bewerking' | 'ter_vaststelling' | 'definitief' | 'gearchiveerd' | 'leeg', string>;
  /** A task of the same owner, and a message to which the document is attached. */
  taak: string;
  bericht: string;
  /** A question of the same owner, to which the document is attached. */
  vraag: string;
  /** An appointment of the same owner. */
  afspraak: string;
  /** An e-mail address of the same owner, and a code for it that waits. */
  digitaalAdres: string;
  controle: string;
  /** Time that somebody looked at the owner's data, by the id under which she can ask about it. */
  bezoek: string;
  /** A mandate of a resident, and a restriction on what she sees of the log that waits for a colleague. */
  machtiging: string;
  beperking: string;
  /** What a colleague is told who is none of the attackers. */
  melding: string;
  /** A signature that the owner asked of somebody else. */
  handtekening: string;
  /** The receipt of the form that it belongs to. */
  ingediend: string;
  geheimen: string[];
}

export const EIGENAAR = '999980300';
export const BEDRIJF = { kvkNummer: '90000097', rsin: '999976011', vestigingsnummer: '000090000973' };

const staart = (url: string) => url.split('/').at(-1) ?? '';
const van = (urls: string[], soort: string) => urls.filter((url) => url.includes(`/${soort}/`)).map(staart);

/** A case of a resident that colleagues without a higher ceiling may not see either. Putting it again changes nothing. */
export async function legProoi(stack: TestStack): Promise<Prooi> {
  await legVreemdsInRegister(stack, 'persoon-in-onderzoek', { bsn: EIGENAAR });
  const zaak = {
    identificatie: 'ZAAK-2026-0000990001',
    omschrijving: 'Alleen voor de eigenaar',
    toelichting: 'Dit leest niemand anders',
    vertrouwelijkheidaanduiding: 'vertrouwelijk',
  };
  const urls = await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', { bsn: EIGENAAR, zaak });
  const [id = ''] = van(urls, 'zaken/api/v1/zaken');
  const [in_bewerking = '', ter_vaststelling = '', definitief = '', gearchiveerd = '', leeg = ''] = van(
    urls,
    'enkelvoudiginformatieobjecten',
  );
  const objecten = await legObjecten(stack, { type: 'bsn', value: EIGENAAR }, definitief);
  const toegang = await legToegang(stack);
  return {
    ...objecten,
    ...toegang,
    bron: 'openzaak',
    id,
    nummer: zaak.identificatie,
    documentBron: 'openzaak',
    documenten: { in_bewerking, ter_vaststelling, definitief, gearchiveerd, leeg },
    // the name is that of the person of the seed after whom the owner is modelled
    geheimen: [
      id,
      ...Object.values(zaak).slice(0, 3),
      ...objecten.geheimen,
      ...toegang.geheimen,
      'Document ',
      EIGENAAR,
      'ten Brinke',
    ],
  };
}

/** Cases of a company, noted in the four ways of odd-register-data 17; the last is of one of its branches only. */
export async function legBedrijfsprooi(stack: TestStack): Promise<Prooi[]> {
  const { kvkNummer: kvk, rsin, vestigingsnummer } = BEDRIJF;
  const zaak = { omschrijving: 'Alleen voor dit bedrijf' };
  const urls = await legVreemdsInRegister(stack, 'bedrijf-op-vier-manieren', { kvk, rsin, vestigingsnummer, zaak });
  const { documenten, machtiging, beperking, melding, handtekening, ingediend } = await legProoi(stack);
  const objecten = await legObjecten(stack, { type: 'kvk', value: kvk }, documenten.definitief);
  return van(urls, 'zaken/api/v1/zaken').map((id) => ({
    ...objecten,
    machtiging,
    beperking,
    melding,
    handtekening,
    ingediend,
    bron: 'openzaak',
    id,
    nummer: `ODD-${id.slice(0, 8)}`,
    documentBron: 'openzaak',
    documenten,
    geheimen: [id, `ODD-${id.slice(0, 8)}`, zaak.omschrijving, ...objecten.geheimen],
  }));
}

/** A task of one person or company, and a message with a document. */
async function legObjecten(stack: TestStack, identificatie: { type: 'bsn' | 'kvk'; value: string }, document: string) {
  const bijlages = [`${stack.registersUrl}/openzaak/documenten/api/v1/enkelvoudiginformatieobjecten/${document}`];
  const titel = `Taak alleen voor deze ${identificatie.type}`;
  const onderwerp = `Bericht alleen voor deze ${identificatie.type}`;
  const [taak = ''] = await legVreemdsInRegister(stack, 'taak-zonder-zaak', { data: { titel, identificatie } });
  const [bericht = ''] = await legVreemdsInRegister(stack, 'bericht-geopend-als-tekst', {
    data: { onderwerp, identificatie, bijlages },
  });
  const vraag = await legVraag(stack, identificatie, document);
  const adres = await legAdres(stack, identificatie);
  const afspraak = await legAfspraak(stack, identificatie);
  return {
    taak: staart(taak),
    bericht: staart(bericht),
    vraag: vraag.id,
    afspraak: afspraak.uuid,
    digitaalAdres: adres.id,
    controle: await legControle(stack),
    bezoek: await legBezoek(stack, identificatie),
    geheimen: [titel, onderwerp, vraag.tekst, adres.adres, afspraak.nummer],
  };
}

/** An appointment of one person or company, of which only she knows. */
async function legAfspraak(stack: TestStack, { type, value }: { type: 'bsn' | 'kvk'; value: string }) {
  const afspraak = {
    uuid: type === 'bsn' ? '3d1f0a52-8a53-4c5e-9f0a-7d0b1c2e3f40' : '3d1f0a52-8a53-4c5e-9f0a-7d0b1c2e3f41',
    nummer: `AFSPRAAK-VAN-DEZE-${type.toUpperCase()}`,
    sleutel: `prooi-${type}`,
    klant: { soort: type, nummer: value },
    product: type === 'bsn' ? 'parkeerkaart' : 'ondernemersloket',
    locatie: 'stadhuis',
    begin: '2026-12-21T09:00:00+01:00',
    eind: '2026-12-21T09:20:00+01:00',
    status: 'gepland',
    contact: { email: '', telefoon: '' },
    kenmerken: {},
  };
  await legInRegister(stack, [{ register: 'afspraken', resource: 'afspraken', body: afspraak }]);
  return afspraak;
}

/** An e-mail address of one person or company. */
async function legAdres(stack: TestStack, { type, value }: { type: 'bsn' | 'kvk'; value: string }) {
  const adres = `alleen-van-deze-${type}@post.example`;
  const values = { [type]: value, eerste: adres, tweede: `tweede-${type}@post.example` };
  const urls = await legVreemdsInRegister(stack, 'twee-emailadressen', values);
  return { id: van(urls, 'digitaleadressen')[0] ?? '', adres };
}

/** A code that somebody waits for. Asking the portal for one so often would soon be too often. */
async function legControle(stack: TestStack): Promise<string> {
  const id = '5f0c3c53-2d0e-4b6e-9c5b-6f7c0a7d1e11';
  await inDatabase(stack, (client) =>
    client.query(
      `insert into adrescontrole (id, betrokkene, adres, adres_index, code_hash, laatst, verloopt)
       values ($1, 'iemand', decode('00', 'hex'), 'ergens', decode('00', 'hex'), '2026-11-23T09:00:00Z', '2030-01-01T00:00:00Z')
       on conflict do nothing`,
      [id],
    ),
  );
  return id;
}

/** A question of one person or company, to which a document is attached. */
async function legVraag(stack: TestStack, { type, value }: { type: 'bsn' | 'kvk'; value: string }, document: string) {
  const tekst = `Vraag alleen voor deze ${type}`;
  const values = { [type]: value, inhoud: tekst, sleutel: type, document };
  const urls = await legVreemdsInRegister(stack, 'vraag-met-inhoud', values);
  return { id: van(urls, 'klantcontacten')[0] ?? '', tekst };
}

const pseudonym = createPseudonym(Buffer.from(sandboxSecrets.pseudonymKey, 'base64'));

/** A look of an employee at the data of one person or company. */
async function legBezoek(stack: TestStack, { type, value }: { type: 'bsn' | 'kvk'; value: string }): Promise<string> {
  const span = type === 'bsn' ? 'b'.repeat(16) : 'c'.repeat(16);
  await inDatabase(stack, (client) =>
    client.query(
      `insert into verwerking (trace_id, span_id, naam, status, begin, einde, activiteit, betrokkene, gebruiker, deur,
         rollen, teams, doel, categorieen)
       select $1 || $1, $1, 'getZaak', 'OK', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z', 'raadplegen-zaak', $2,
         'MDW00008', 'medewerker', '{coachv}', '{noord}', 'zaak-behandelen', '{zaak}'
       where not exists (select 1 from verwerking where span_id = $1)`,
      [span, pseudonym(type, value)],
    ),
  );
  return span;
}

/** What the owner gave and what is asked about her, made by those who may; once for each stack. */
async function legToegang(stack: TestStack) {
  const reden = 'Alleen wie hierover beslist, leest deze reden';
  const voor = 'alleen de buurvrouw';
  const eigenaar = pseudonym('bsn', EIGENAAR);
  const gevonden = (tabel: string, waar: string) =>
    inDatabase(stack, async (client) => {
      const { rows } = await client.query<{ id: string }>(`select id from ${tabel} where ${waar}`, [eigenaar]);
      return rows[0]?.id;
    });
  const machtiging = () => gevonden('machtiging', 'gever = $1 and beeindigd is null');
  const beperking = () => gevonden('inzage_beperking', '$1 = any(betrokkenen) and besluit is null');
  if (!(await machtiging())) {
    const wie = await bezoeker(stack, { bsn: EIGENAAR });
    await wie.post('/machtigingen', { voor, zaaktypen: ['BB'], tot: '2027-01-01' });
  }
  if (!(await beperking())) {
    const wie = await bezoeker(stack, { medewerker: 'mw-031' });
    await wie.post('/inzage-beperkingen', {
      betrokkene: { soort: 'bsn', nummer: EIGENAAR },
      van: '2020-01-01',
      tot: '2020-01-02',
      doel: null,
      zaaknummer: null,
      grond: 'd',
      reden,
      einde: '2027-01-01',
    });
  }
  const naam = 'alleen wie hier moet ondertekenen';
  const handtekening = () => gevonden('medeondertekening', 'aanvrager = $1');
  if (!(await handtekening())) await legHandtekening(stack, naam);
  const { melding, ...verteld } = await legMelding(stack);
  return {
    machtiging: (await machtiging()) ?? '',
    beperking: (await beperking()) ?? '',
    melding,
    handtekening: (await handtekening()) ?? '',
    ingediend: (await gevonden('inzending', 'betrokkene = $1')) ?? '',
    geheimen: [voor, reden, naam, ...verteld.geheimen],
  };
}

/** What one colleague is told, and what only a team finds of which no attacker is a member. */
async function legMelding(stack: TestStack) {
  const melding = '0c8a5a55-51c0-4f0c-8d53-3c2a6f1b7e01';
  const onderwerp = 'Alleen deze collega leest deze melding';
  const title = 'Zwartboek van een ander team';
  await inDatabase(stack, (client) =>
    client.query(
      `insert into melding (id, voor, soort, onderwerp, pad, gemaakt)
       values ($1, 'MDW00033', 'werk', $2, '/werk/van-een-ander', '2026-11-23T09:00:00Z') on conflict do nothing`,
      [melding, onderwerp],
    ),
  );
  const document = { kind: 'nieuws', id: 'van-een-ander', title, summary: title, body: '', path: '/nieuws/x' };
  await legInZoekindex(stack, { ...document, audience: ['team:fin'], changed: new Date('2026-11-23T09:00:00Z') });
  return { melding, geheimen: [onderwerp, title] };
}

/** A form that somebody else must sign too, sent by the owner. */
async function legHandtekening(stack: TestStack, naam: string): Promise<void> {
  const id = 'mee-ondertekenen';
  const basis = { waarom: { nl: 'Om te proberen.' }, verplicht: false };
  const formulier = {
    id,
    versie: 1,
    titel: { nl: 'Formulier dat een ander ondertekent' },
    zaaktype: 'MZW',
    toegang: 'ingelogd',
    voor: ['persoon'],
    medeondertekening: { rol: 'vertegenwoordiger', naam: 'wie', email: 'post', waarom: basis.waarom },
    start: { inleiding: basis.waarom, nodig: [], minuten: 1, daarna: basis.waarom },
    stappen: [
      {
        id: 'een',
        titel: { nl: 'Wie tekent mee?' },
        onderdelen: [
          { ...basis, id: 'wie', soort: 'tekst', label: { nl: 'Wie?' }, maximaal: 100 },
          { ...basis, id: 'post', soort: 'email', label: { nl: 'Waar?' } },
        ],
      },
    ],
  };
  await inDatabase(stack, async (client) => {
    await client.query('insert into formulier (id, gepubliceerd) values ($1, 1) on conflict do nothing', [id]);
    await client.query(
      `insert into formulier_versie (formulier_id, versie, inhoud, door, naam, moment)
       values ($1, 1, $2, 'proef', 'Proef', now()) on conflict do nothing`,
      [id, JSON.stringify(formulier)],
    );
  });
  const wie = await bezoeker(stack, { bsn: EIGENAAR });
  const antwoorden = { wie: naam, post: 'mee@post.example' };
  await wie.post(`/formulieren/${id}/inzendingen`, { versie: 1, antwoorden, sleutel: randomUUID() });
}
