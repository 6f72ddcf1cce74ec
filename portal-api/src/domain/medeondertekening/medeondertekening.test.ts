import { randomUUID } from 'node:crypto';
import type { Formulier } from '@loket/formulieren';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { inwoner, NU, settings, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { proefantwoorden, proefformulier } from '../inzendingen/proef.testing.ts';
import type { Inzending } from '../inzendingen/model.ts';
import { createInzendingen } from '../inzendingen/inzendingen.ts';
import { bewaakTermijnen } from './bewaken.ts';
import { createMedeondertekeningen } from './medeondertekeningen.ts';
import { HANDTEKENING, MELDING } from './model.ts';
import { onderteken, openMetCode, teTekenen, trekTerug, weiger, type OndertekenDeps } from './ondertekenen.ts';
import { mailTaken } from './stuur.ts';
import { presentHandtekening, presentOndertekenaar } from './tonen.ts';
import { gevraagdDoor, trekVerzoekIn, vraagOpnieuw, wieTekentMee, type VraagDeps } from './vragen.ts';

const VREEMDE = '999990033';
const PARTNER = 'Piet de Vries';
const dag = (aantal: number) => new Date(NU.getTime() + aantal * 86_400_000);
const clock = createClock();
const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
const pseudonym = createPseudonym(Buffer.alloc(32, 2));

let db: Awaited<ReturnType<typeof testDatabase>>;
let deps: OndertekenDeps & VraagDeps;
let gelegd: Map<string, { soort: string; inhoud: Record<string, unknown> }>;
let taken: { id: string; soort: string; keer: string }[];
let mails: { to: string; text: string; subject: string }[];
let partners: string[] | Error;
let status: { einddatum: string | null; statustype: string };

beforeAll(async () => {
  db = await testDatabase();
  const { prisma } = db.database;
  const zaaktype = { statustypen: [{ url: 'eerste' }, { url: 'tweede' }] };
  deps = {
    prisma,
    medeondertekeningen: createMedeondertekeningen({ prisma, keyring, pseudonym }),
    inzendingen: createInzendingen({ prisma, keyring, pseudonym, clock }),
    gebeurtenissen: createGebeurtenissen({ prisma, keyring, pseudonym }),
    outbox: {
      put: async (_tx, { id = '', soort, inhoud }) => {
        const nieuw = !gelegd.has(id);
        if (nieuw) gelegd.set(id, { soort, inhoud: inhoud as Record<string, unknown> });
        return { id, nieuw };
      },
    },
    queue: { add: async (_tx, _taak, payload) => void taken.push(payload as (typeof taken)[number]) },
    registers: {
      personen: {
        gezag: async () => {
          if (partners instanceof Error) throw partners;
          return [{ bsn: BSN, partners }] as never;
        },
        naam: async () => PARTNER,
      },
      inzendingen: {
        zaak: async () =>
          ({
            data: { zaak: { einddatum: status.einddatum, status: { statustypeUrl: status.statustype } }, zaaktype },
          }) as never,
      },
    },
    eigenWerk: async (_naam, _signal, doe) => doe(vraagVan(inwoner()).grant),
    live: { publish: async () => undefined },
    pseudonym,
    clock,
    settings,
  };
});
afterAll(() => db.drop());
beforeEach(async () => {
  clock.set(NU);
  gelegd = new Map();
  taken = [];
  mails = [];
  partners = [ANDER_BSN];
  status = { einddatum: null, statustype: 'eerste' };
  await db.database.prisma.medeondertekening.deleteMany();
  await db.database.prisma.gebeurtenis.deleteMany();
});

const formulier = {
  ...proefformulier,
  medeondertekening: {
    rol: 'partner',
    naam: 'naam',
    email: 'post',
    waarom: { nl: 'Samen.' },
    toont: ['wie'],
  },
  stappen: [
    ...proefformulier.stappen,
    {
      id: 'waar',
      titel: { nl: 'Waar vragen wij het?' },
      onderdelen: [
        { id: 'post', soort: 'email', label: { nl: 'Waar?' }, waarom: { nl: 'Om te vragen.' }, verplicht: false },
      ],
    },
  ],
} as Formulier;
const bekend = new Map([
  ['brp.naam', 'S. El Idrissi'],
  ['brp.partner', PARTNER],
]);

/** Sends a form that a partner must sign too, and gives it with the signature that is asked. */
async function vraagt(anders: Record<string, string> = {}, form: Formulier = formulier) {
  const antwoorden = { ...proefantwoorden, naam: PARTNER, post: 'piet@post.example', ...anders };
  const vraag = vraagVan(inwoner());
  const tekenen = await wieTekentMee(deps)(vraag, form, antwoorden, bekend);
  const { prisma } = db.database;
  const inzending = await prisma.$transaction(async (tx) => {
    const nieuw = await (deps.inzendingen as ReturnType<typeof createInzendingen>).bewaar(tx, inwoner(), {
      id: randomUUID(),
      sleutel: randomUUID(),
      formulier: form,
      antwoorden,
      vertrek: { formulier: form.id, versie: 2, waarden: {}, bestanden: [], eigenschappen: {} },
      bijlagen: [],
      wie: { soort: 'bsn', waarde: BSN },
      namens: false,
    });
    await tekenen(tx, nieuw as Inzending);
    return nieuw as Inzending;
  });
  const [een] = await deps.medeondertekeningen.bijInzending(inzending.id);
  if (!een) throw new Error('no signature was asked');
  return { inzending, een, id: een.id };
}
const als = (bsn: string) => vraagVan(inwoner({ bsn }));
const vind = (bsn: string, id: string) => teTekenen(als(bsn), id, deps);
const nu = async (id: string) => (await deps.medeondertekeningen.metId(id))?.stand;
const post = () =>
  mailTaken({
    ...deps,
    mailer: { send: async (mail) => (mails.push(mail), { outcome: 'accepted' }) },
    afzender: { gemeente: 'Almelo', portaal: 'Eén Loket', telefoon: '', origin: 'https://loket.example' },
  });
const verstuur = async () => {
  for (const taak of taken.splice(0)) await post()['medeondertekening-mail']?.(taak, {} as never);
};

describe('asking for a signature', () => {
  it('knows the partner from the register, keeps only that, and asks by mail without saying of what', async () => {
    const { een, id } = await vraagt();
    expect(een).toMatchObject({ vastgesteld: 'brp', code: null, stand: 'gevraagd', uiterlijk: '2026-12-07' });
    await verstuur();
    expect(mails).toMatchObject([{ to: 'piet@post.example', subject: 'Iemand vraagt u om iets mee te ondertekenen' }]);
    expect(mails[0]?.text).not.toMatch(/mantelzorg|Idrissi|Piet|code:/i);
    const rij = await db.database.prisma.medeondertekening.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify({ ...rij, inhoud: null })).not.toMatch(new RegExp(`${BSN}|${ANDER_BSN}|piet`));
  });

  it('of a partner who is known and without address asks by her own channel', async () => {
    await vraagt({ post: '' });
    expect(taken).toEqual([]);
    const wie = pseudonym('bsn', ANDER_BSN);
    expect(await db.database.prisma.gebeurtenis.findMany({ where: { betrokkene: wie } })).toMatchObject([
      { soort: 'taak' },
    ]);
  });

  it.each([
    ['another name than that of the partner', { naam: 'Jan Jansen' }, [ANDER_BSN]],
    ['no partner in the register', {}, []],
    ['more than one', {}, [ANDER_BSN, VREEMDE]],
    ['a register that does not answer', {}, stuk('brp', 'personen')],
  ])('asks with a code after %s', async (_waarom, anders, antwoord) => {
    partners = antwoord;
    const { een } = await vraagt(anders);
    expect(een).toMatchObject({ ondertekenaar: null, vastgesteld: null });
    await verstuur();
    expect(mails[0]?.text).toMatch(/deze code in: [A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\./);
  });

  it('asks several', async () => {
    const ook = { rol: 'vertegenwoordiger', naam: 'naam', email: 'post', waarom: { nl: 'Ook.' } } as const;
    const { inzending } = await vraagt({}, { ...formulier, medeondertekening: [formulier.medeondertekening, ook].flat() as never });
    const alle = await deps.medeondertekeningen.bijInzending(inzending.id);
    expect(alle.map(({ rol, vastgesteld }) => [rol, vastgesteld])).toEqual([
      ['partner', 'brp'],
      ['vertegenwoordiger', null],
    ]);
  });
});

describe('who may see and sign it', () => {
  it('is the partner, who sees the answers about both and no others', async () => {
    const { id, inzending } = await vraagt();
    const { een } = await vind(ANDER_BSN, id);
    const scherm = presentHandtekening(een, inzending, inwoner({ bsn: ANDER_BSN }), 'nl', settings);
    expect(scherm).toMatchObject({ aanvrager: 'S. El Idrissi', verklaringen: ['Ik heb alles naar waarheid ingevuld.'] });
    expect(scherm.kopie.map(({ titel }) => titel)).toEqual(['Voor wie zorgt u?']);
    expect(JSON.stringify(scherm)).not.toContain('piet@post.example');
  });

  it.each([
    ['somebody else', VREEMDE],
    ['whose form it is', BSN],
  ])('is not %s: it is as if it were not there', async (_wie, bsn) => {
    const { id } = await vraagt();
    await expect(vind(bsn, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is the first who has the code of the mail, once, and never whose form it is', async () => {
    partners = [];
    const { een } = await vraagt();
    const code = een.code ?? '';
    await expect(openMetCode(als(BSN), code, deps)).rejects.toMatchObject({ code: 'niet-gevonden' });
    const pogingen = [ANDER_BSN, VREEMDE].map((bsn) => openMetCode(als(bsn), code, deps).then(() => bsn));
    const gelukt = (await Promise.allSettled(pogingen)).flatMap((een) => (een.status === 'fulfilled' ? [een.value] : []));
    expect(gelukt).toHaveLength(1);
    expect((await vind(gelukt[0] ?? '', een.id)).een).toMatchObject({ vastgesteld: 'code', code: null });
  });

  it('needs the login with which the case can be seen', async () => {
    const { id } = await vraagt({}, { ...formulier, zaaktype: 'WMO-HBH' });
    await expect(vind(ANDER_BSN, id)).rejects.toMatchObject({ code: 'sterker-inloggen' });
  });
});

describe('signing', () => {
  it('is one signature from two tabs, goes to the case once, and is news for whose form it is', async () => {
    const { id } = await vraagt();
    const tabs = [await vind(ANDER_BSN, id), await vind(ANDER_BSN, id)];
    await Promise.all(tabs.map((tab) => onderteken(als(ANDER_BSN), tab, deps)));
    await onderteken(als(ANDER_BSN), await vind(ANDER_BSN, id), deps);
    expect([...gelegd]).toMatchObject([[id, { soort: HANDTEKENING, inhoud: { handtekening: { ondertekenaar: PARTNER } } }]]);
    const wie = pseudonym('bsn', BSN);
    const nieuws = await db.database.prisma.gebeurtenis.findMany({ where: { betrokkene: wie } });
    expect(nieuws.map(({ soort }) => soort)).toEqual(['ondertekening']);
  });

  it('or refusing, of which the reason is for the municipality alone', async () => {
    const { id } = await vraagt();
    const tabs = [await vind(ANDER_BSN, id), await vind(ANDER_BSN, id)] as const;
    await weiger(als(ANDER_BSN), tabs[0], 'Het inkomen klopt niet.', deps);
    await expect(onderteken(als(ANDER_BSN), tabs[1], deps)).rejects.toMatchObject({ code: 'niet-meer-open' });
    expect([...gelegd.values()]).toMatchObject([
      { soort: MELDING, inhoud: { wat: 'geweigerd', reden: 'Het inkomen klopt niet.' } },
    ]);
    const een = await gevraagdDoor(als(BSN), id, deps);
    expect(JSON.stringify(presentOndertekenaar(een, 'nl'))).not.toContain('inkomen');
  });

  it('can be taken back until somebody goes on with the case', async () => {
    const { id, inzending } = await vraagt();
    await onderteken(als(ANDER_BSN), await vind(ANDER_BSN, id), deps);
    const zaak = { bron: 'openzaak', id: randomUUID(), nummer: inzending.nummer };
    await (deps.inzendingen as ReturnType<typeof createInzendingen>).sluit(db.database.prisma, inzending.id, zaak);
    status = { einddatum: null, statustype: 'tweede' };
    const terug = async () => trekTerug(als(ANDER_BSN), await vind(ANDER_BSN, id), deps);
    await expect(terug()).rejects.toMatchObject({ code: 'niet-meer-open' });
    status = { einddatum: null, statustype: 'eerste' };
    await terug();
    expect(await nu(id)).toBe('teruggetrokken');
    expect([...gelegd.values()].map(({ inhoud }) => inhoud['wat'])).toEqual([undefined, 'teruggetrokken']);
  });
});

describe('the term', () => {
  it('reminds once, tells once when it has ended, and signing stays possible', async () => {
    const { id } = await vraagt();
    await verstuur();
    expect(await bewaakTermijnen(deps)).toBe(0);
    clock.set(dag(9));
    expect([await bewaakTermijnen(deps), await bewaakTermijnen(deps)]).toEqual([1, 0]);
    await verstuur();
    expect(mails.map(({ subject }) => subject)[1]).toBe('Herinnering: iemand wacht op uw handtekening');
    clock.set(dag(14.5));
    expect(await bewaakTermijnen(deps)).toBe(0);
    clock.set(dag(15));
    const beide = await Promise.all([bewaakTermijnen(deps), bewaakTermijnen(deps)]);
    expect(beide.reduce((som, aantal) => som + aantal)).toBe(1);
    expect([...gelegd.values()]).toMatchObject([{ soort: MELDING, inhoud: { wat: 'termijn', uiterlijk: '2026-12-07' } }]);
    await onderteken(als(ANDER_BSN), await vind(ANDER_BSN, id), deps);
    expect(await nu(id)).toBe('getekend');
  });

  it('ends on no Saturday, Sunday or holiday, and is as long as the form says', async () => {
    clock.set(new Date('2026-12-11T09:00:00Z'));
    const kort = { ...formulier, medeondertekening: { ...formulier.medeondertekening, termijn: 14 } } as Formulier;
    // two weeks later is Christmas Day, and then Boxing Day and Sunday
    expect((await vraagt({}, kort)).een.uiterlijk).toBe('2026-12-28');
  });

  it('is nobody’s business once it was signed', async () => {
    const { id } = await vraagt();
    await onderteken(als(ANDER_BSN), await vind(ANDER_BSN, id), deps);
    clock.set(dag(20));
    expect(await bewaakTermijnen(deps)).toBe(0);
  });
});

describe('whose form it is', () => {
  it('can ask again at another address; the first code then no longer works', async () => {
    partners = [];
    const { een, id } = await vraagt();
    await openMetCode(als(VREEMDE), een.code ?? '', deps);
    await vraagOpnieuw(als(BSN), await gevraagdDoor(als(BSN), id, deps), 'echt@post.example', deps);
    await expect(vind(VREEMDE, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    taken.splice(0, 1);
    await verstuur();
    expect(mails.map(({ to }) => to)).toEqual(['echt@post.example']);
    const nieuw = await deps.medeondertekeningen.metId(id);
    expect(await openMetCode(als(ANDER_BSN), nieuw?.code ?? '', deps)).toBe(id);
  });

  it('can ask again after a refusal, and no longer ask it', async () => {
    const { id, inzending } = await vraagt();
    await weiger(als(ANDER_BSN), await vind(ANDER_BSN, id), 'Nog niet.', deps);
    await vraagOpnieuw(als(BSN), await gevraagdDoor(als(BSN), id, deps), 'piet@post.example', deps);
    const [nieuw, ...meer] = await deps.medeondertekeningen.bijInzending(inzending.id);
    expect([nieuw?.stand, meer]).toEqual(['gevraagd', []]);
    expect(nieuw?.id).not.toBe(id);
    await trekVerzoekIn(als(BSN), await gevraagdDoor(als(BSN), nieuw?.id ?? '', deps), deps);
    const stand = await vind(ANDER_BSN, nieuw?.id ?? '');
    await expect(onderteken(als(ANDER_BSN), stand, deps)).rejects.toMatchObject({ code: 'niet-meer-open' });
    expect([...gelegd.values()].map(({ inhoud }) => inhoud['wat'])).toEqual(['geweigerd', 'ingetrokken']);
  });

  it('fills no mailbox: after five mails it is enough', async () => {
    const { id } = await vraagt();
    await db.database.prisma.medeondertekening.update({ where: { id }, data: { mails: 5 } });
    const een = await gevraagdDoor(als(BSN), id, deps);
    await expect(vraagOpnieuw(als(BSN), een, 'piet@post.example', deps)).rejects.toMatchObject({ code: 'te-vaak' });
  });
});

it('is there to download for both, and goes with an account; what still waits stays', async () => {
  const { personalData } = deps.medeondertekeningen;
  const [aanvrager, partner] = [BSN, ANDER_BSN].map((waarde) => ({ soort: 'bsn', waarde }) as const);
  const { id } = await vraagt();
  expect(await personalData.erase(partner!)).toBe(0);
  await onderteken(als(ANDER_BSN), await vind(ANDER_BSN, id), deps);
  expect(await personalData.export(aanvrager!)).toMatchObject({ gevraagd: [{ naam: PARTNER, stand: 'getekend' }] });
  expect(await personalData.export(partner!)).toMatchObject({ ondertekend: [{ aanvrager: 'S. El Idrissi' }] });
  expect(await personalData.erase(partner!)).toBe(1);
  expect(await personalData.export(partner!)).toMatchObject({ ondertekend: [] });
  // its form is no case yet
  expect(await personalData.erase(aanvrager!)).toBe(0);
  await db.database.prisma.inzending.updateMany({ data: { afgerond: NU } });
  expect(await personalData.erase(aanvrager!)).toBe(1);
});
