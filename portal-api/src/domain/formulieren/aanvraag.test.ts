import { inwonerOperations } from '@loket/contract';
import { OVERGENOMEN } from '@loket/formulieren';
import { formulierSchema } from '@loket/formulieren/definitie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Inwoner } from '../../access/policy.ts';
import { readContent } from '../../platform/config/content.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Persoon } from '../../registers/model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, NU, settings, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenBesluit, eenDossier } from '../../testing/zaken.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import type { Contact } from '../contactgegevens/model.ts';
import { createConcepten } from '../concepten/concepten.ts';
import { bewaarAanvraag, openAanvraag, type AanvraagDeps } from './aanvraag.ts';
import { conceptSleutel, conceptVan } from './welk-concept.ts';
import { createFormulieren } from './formulieren.ts';
import { onlineBezwaar } from './uit-besluit.ts';

const adres = { straat: 'Windehof', huisnummer: '14', huisletter: '', toevoeging: '', postcode: '7604SX', plaats: 'A' };
const persoon: Persoon = {
  bsn: BSN,
  naam: 'S. El Idrissi',
  voornamen: 'Samira',
  geslachtsnaam: 'El Idrissi',
  aanhef: null,
  geboorte: { datum: { tekst: '12 april 1982', datum: '1982-04-12' }, plaats: null, land: null },
  nationaliteiten: [],
  verblijf: { soort: 'adres', regels: ['Windehof 14'], delen: adres, briefadres: false, sinds: null },
  geheimhouding: false,
  inOnderzoek: [],
  overleden: false,
  partners: [],
  kinderen: [],
  ouders: [],
};
const mailadres = (adres: string, voorkeur: boolean) =>
  ({ id: adres, soort: 'email', adres, geverifieerd: true, voorkeur }) as const;
const contact: Contact = {
  adressen: [mailadres('oud@post.example', false), mailadres('samira@post.example', true)],
  voorkeurskanaal: {} as Contact['voorkeurskanaal'],
  taal: 'nl',
};
const MZW = 'mantelzorgwaardering';
const besluit = eenBesluit({ besluittype: 'Toekenning', verzenddatum: '2026-11-02' });
const met = eenDossier({ besluiten: [besluit] });

const eerdere = (id: string) => ({
  id,
  nummer: 'L26-AAAA-BBBB',
  titel: { nl: 'Eerder' },
  ontvangenOp: '2026-10-03T09:00:00Z',
  zelfdeWet: false,
  antwoorden: { uren: '9' },
});

let db: Awaited<ReturnType<typeof testDatabase>>;
let deps: AanvraagDeps;
const clock = createClock();
const geteld: string[] = [];
beforeAll(async () => {
  db = await testDatabase();
  clock.set(NU);
  const { prisma } = db.database;
  const registers = nepRegisters({ personen: [persoon], dossiers: [met] });
  deps = {
    registers,
    mijnZaken: createMijnZaken({ registers, settings }),
    eerdere: {
      voor: async (_vraag, _formulier, gekozen) => gekozen.map(eerdere),
      een: async (_v, _f, id) => eerdere(id),
    },
    contactboek: { contactVan: async () => contact },
    formulieren: createFormulieren({ prisma, clock, begin: readContent('formulieren', formulierSchema) }),
    concepten: createConcepten({
      prisma,
      keyring: createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]),
      pseudonym: createPseudonym(Buffer.alloc(32, 2)),
      clock,
    }),
    tellingen: {
      tel: async (_formulier, voorvallen) => void geteld.push(...voorvallen.map(({ stap, wat }) => `${wat} ${stap}`)),
    },
    settings,
  };
});
afterAll(() => db.drop());

const open = (acting: Inwoner = inwoner(), anders: Partial<AanvraagDeps> = {}) =>
  openAanvraag(vraagVan(acting), MZW, { ...deps, ...anders });
const bewaar = (
  antwoorden: object,
  revisie: number | null,
  acting: Inwoner = inwoner(),
  op: { stap?: string; now?: Date } = {},
) =>
  bewaarAanvraag(
    { ...vraagVan(acting), ...(op.now && { now: op.now }) },
    MZW,
    { versie: 1, antwoorden: antwoorden as Record<string, unknown>, revisie, ...(op.stap && { stap: op.stap }) },
    undefined,
    deps,
  );

describe('what is known already', () => {
  it('stands among the answers, from the sources that the form names', async () => {
    const aanvraag = await open();
    expect(inwonerOperations.getAanvraag.response!.parse(aanvraag)).toEqual(aanvraag);
    expect(aanvraag.vooringevuld).toEqual({ naam: 'S. El Idrissi', adres, email: 'samira@post.example' });
    expect(aanvraag).toMatchObject({ concept: null, nieuwereVersie: false, vandaag: '2026-11-23', ontbrekend: [] });
  });

  it('leaves out a secret address, and what is in doubt', async () => {
    for (const twijfel of [{ geheimhouding: true }, { inOnderzoek: ['verblijfplaats'] }] as Partial<Persoon>[]) {
      const { vooringevuld } = await open(inwoner(), {
        registers: nepRegisters({ personen: [{ ...persoon, ...twijfel }] }),
      });
      expect(vooringevuld).not.toHaveProperty('adres');
    }
  });

  it('of a child does not tell a parent who lives elsewhere where the other one lives', async () => {
    expect((await open(namens())).vooringevuld).not.toHaveProperty('adres');
    const gezin = { samen: [], zelfdeAdres: true };
    expect((await open(namens({ gezin }))).vooringevuld).toHaveProperty('adres');
  });

  it('may be missing: the form can be filled in all the same, and it is told', async () => {
    const registers = nepRegisters({ stuk: { personen: stuk('brp', 'personen') } });
    expect(await open(inwoner(), { registers })).toMatchObject({
      vooringevuld: { email: 'samira@post.example' },
      ontbrekend: [{ bron: 'brp', soort: 'personen' }],
    });
  });
});

describe('an objection that is begun at a decision', () => {
  const over = { zaak: met.zaak.ref, besluit: besluit.ref };
  const begin = (acting: Inwoner, van: typeof over) => openAanvraag(vraagVan(acting), 'bezwaar', deps, { over: van });

  it('knows the number, the subject and the day of the letter', async () => {
    expect((await begin(inwoner(), over)).vooringevuld).toMatchObject({
      kenmerk: met.zaak.identificatie,
      onderwerp: expect.stringContaining('Toekenning'),
      besluitdatum: { dag: '2', maand: '11', jaar: '2026' },
    });
  });

  it('is refused for a case of somebody else, and for a decision that is not of this case', async () => {
    const geweigerd = { code: 'niet-gevonden' };
    await expect(begin(inwoner({ bsn: ANDER_BSN }), over)).rejects.toMatchObject(geweigerd);
    const anders = { ...over, besluit: { ...besluit.ref, id: met.zaak.ref.id } };
    await expect(begin(inwoner(), anders)).rejects.toMatchObject(geweigerd);
  });

  it('is offered as long as the form is published', async () => {
    const pad = (await onlineBezwaar(deps.formulieren)())(over.zaak, over.besluit);
    expect(Object.fromEntries(new URL(pad!, 'https://x').searchParams)).toEqual({
      zaak: `openzaak/${over.zaak.id}`,
      besluit: `openzaak/${over.besluit.id}`,
    });
    const geen = await onlineBezwaar({ gepubliceerd: async () => null })();
    expect(geen(over.zaak, over.besluit)).toBeNull();
  });
});

describe('a draft', () => {
  it('is kept for who types it, and of two tabs the second is told what the first kept', async () => {
    const eerste = await bewaar({ uren: '12' }, null);
    expect(eerste).toMatchObject({ bewaard: true, concept: { antwoorden: { uren: '12' }, versie: 1 } });
    const revisie = eerste.concept!.revisie;
    expect(await bewaar({ uren: '14' }, revisie)).toMatchObject({ bewaard: true });
    const tweede = await bewaar({ uren: '16' }, revisie);
    expect(tweede).toMatchObject({ bewaard: false, concept: { antwoorden: { uren: '14' } } });
    expect(inwonerOperations.bewaarAanvraag.response!.parse(tweede)).toEqual(tweede);
    expect((await open()).concept).toMatchObject({ antwoorden: { uren: '14' } });
    expect((await open(inwoner({ bsn: ANDER_BSN }))).concept).toBeNull();
  });

  it('remembers from which submissions of another law she took answers over', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const wie = inwoner({ bsn: '999990019' });
    await bewaar({ uren: '9', [OVERGENOMEN]: [id] }, null, wie);
    expect((await open(wie)).eerder).toEqual([eerdere(id)]);
    expect((await open(inwoner({ bsn: ANDER_BSN }))).eerder).toEqual([]);
  });

  it('tells how far people come: begun once, each page once, and that she went on after having left', async () => {
    const ander = inwoner({ bsn: ANDER_BSN });
    const bij = async (stap: string | undefined, revisie: number | null, now = NU) => {
      geteld.length = 0;
      const { bewaard, concept } = await bewaar({}, revisie, ander, { ...(stap && { stap }), now });
      return { bewaard, revisie: concept!.revisie, geteld: [...geteld] };
    };
    const begin = await bij(undefined, null);
    expect(begin.geteld).toEqual(['begonnen ', 'bereikt uw-gegevens']);
    const verder = await bij('voor-wie', begin.revisie);
    expect(verder.geteld).toEqual(['bereikt voor-wie', 'voltooid uw-gegevens']);
    // another tab, which saves over what is not there any more, counts nothing
    expect(await bij('controleren', begin.revisie)).toMatchObject({ bewaard: false, geteld: [] });
    const terug = await bij('uw-gegevens', verder.revisie);
    expect(terug.geteld).toEqual([]);
    expect((await bij('verzonnen', terug.revisie, new Date(NU.getTime() + 3_600_000))).geteld).toEqual([]);
    const later = await deps.concepten.lees(ander, conceptSleutel({ id: MZW }, undefined));
    const laat = new Date(NU.getTime() + 3_600_000);
    expect((await bij('voor-wie', later!.revisie, laat)).geteld).toEqual(['hervat voor-wie']);
    await deps.concepten.verwijder(ander, conceptSleutel({ id: MZW }, undefined));
  });

  it('goes on with the version that it was begun with', async () => {
    const { prisma } = db.database;
    const oud = (await deps.formulieren.versie(MZW, 1))!;
    const inhoud = { ...oud, titel: { nl: 'Nieuwe titel' } };
    await prisma.formulierVersie.create({
      data: { formulierId: MZW, versie: 2, inhoud: inhoud as object, door: 'x', naam: 'Redacteur', moment: NU },
    });
    await prisma.formulier.update({ where: { id: MZW }, data: { gepubliceerd: 2 } });
    expect(await open()).toMatchObject({ formulier: { versie: 1 }, nieuwereVersie: true });
    await deps.concepten.verwijder(inwoner(), conceptSleutel({ id: MZW }, undefined));
    expect(await open()).toMatchObject({ formulier: { versie: 2, titel: { nl: 'Nieuwe titel' } }, concept: null });
  });
});

describe('a form of which more can be drafted', () => {
  const BB = 'bijzondere-bijstand';
  const wie = inwoner({ bsn: '999990044' });
  const leg = (soort: string, welke: string | undefined, id = BB) =>
    bewaarAanvraag(vraagVan(wie), id, { versie: 1, antwoorden: { soort }, revisie: null }, welke, deps);
  const bekijk = (welke?: string) => openAanvraag(vraagVan(wie), BB, deps, { welke });

  it('has one for each, told apart by what it is for', async () => {
    for (const [soort, welke] of [
      ['baby', 'een'],
      ['inrichting', 'twee'],
      ['', undefined],
    ] as const)
      expect(await leg(soort, welke)).toMatchObject({ bewaard: true });
    expect((await bekijk('een')).concept?.antwoorden).toEqual({ soort: 'baby' });
    const { concept, concepten } = await bekijk('drie');
    expect(concept).toBeNull();
    expect(concepten.map(({ welke, naam }) => [welke, naam?.nl])).toEqual(
      expect.arrayContaining([
        ['een', 'Spullen voor een baby'],
        ['twee', 'Meubels of inrichting'],
        ['eerste', undefined],
      ]),
    );
    expect((await bekijk('eerste')).concepten).toHaveLength(2);
    const aanvraag = await bekijk('een');
    expect(inwonerOperations.getAanvraag.response!.parse(aanvraag)).toEqual(aanvraag);
  });

  it('keeps its files apart, and any other form has one draft whatever is asked for', () => {
    const meer = { id: BB, concepten: { per: 'aanvraag', naam: 'soort' } } as const;
    expect(conceptSleutel(meer, 'een')).not.toBe(conceptSleutel(meer, 'twee'));
    expect(conceptSleutel(meer, 'eerste')).toBe(conceptSleutel(meer, undefined));
    expect(conceptSleutel({ id: MZW }, 'een')).toBe(conceptSleutel({ id: MZW }, undefined));
    expect(conceptVan(conceptSleutel(meer, 'een'))).toMatchObject({ formulier: BB, welke: 'een' });
    expect(conceptVan('vraag:openzaak:4a7c')).toBeNull();
  });
});

describe('who may begin it', () => {
  it('a representative for what she stands for, and nobody for a form that is not for her', async () => {
    const reikwijdte = { soort: 'zaaktypen', zaaktypen: ['BB'] } as const;
    await expect(open(namens({ grondslag: 'portaalmachtiging', reikwijdte }))).rejects.toMatchObject({
      code: 'niet-namens',
    });
    const bedrijf = {
      door: 'inwoner',
      soort: 'bedrijf',
      kvkNummer: '90000021',
      vestigingsnummer: null,
      niveau: 'midden',
    } as const;
    await expect(open(bedrijf)).rejects.toMatchObject({ code: 'geen-toegang' });
    await expect(openAanvraag(vraagVan(inwoner()), 'geen-formulier', deps)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
  });
});
