import { NieuwsInhoud } from '@loket/contract';
import { testDatabase } from '../../../testing/portal.ts';
import type { LiveTopic } from '../../platform/live/model.ts';
import type { Mail } from '../../platform/mail/model.ts';
import { createSearch } from '../../platform/search/search.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';
import { leesOpmaak } from '../tekst/opmaak-lezen.ts';
import type { Lezer, Melding, NieuwsDeps } from './model.ts';
import { createNieuwsberichten } from './nieuwsberichten.ts';
import { woordenVan } from './ontvangers.ts';

/** A Monday. */
const BEGIN = '2026-11-23T09:00:00Z';
export const ewout = { identificatie: 'MDW00005', naam: 'Ewout Pol' };
export const tess = { identificatie: 'MDW00050', naam: 'Tess Rouwenhorst' };

export const profiel = (identificatie: string, naam: string, rest: Partial<Medewerkerprofiel>) =>
  ({
    identificatie,
    naam,
    rollen: [],
    teams: [],
    vaardigheden: [],
    locatie: null,
    leidinggevende: null,
    inDienst: null,
    ...rest,
  }) as unknown as Medewerkerprofiel;
export const luuk = profiel('MDW00012', 'Luuk van Dam', {
  rollen: ['coachv'],
  teams: ['oost'],
  email: 'luuk@almelo.example',
});
export const nico = profiel('MDW00014', 'Nico Hofste', {
  rollen: ['coachf'],
  teams: ['oost', 'zv'],
  vaardigheden: ['Schuldhulp'],
});
export const guus = profiel('MDW00007', 'Guus Olde Hartman', { rollen: ['coachv'], teams: ['noord'] });
export const jeroen = profiel('MDW00010', 'Jeroen Blokhuis', { rollen: ['mgr'], teams: ['noord'] });
export const hugo = profiel('MDW00034', 'Hugo Scholten', { rollen: ['mgr'], teams: ['regio'] });
/** Of no team; answers to Hugo. */
export const ans = profiel('MDW00060', 'Ans Kok', { rollen: ['coachf'], leidinggevende: hugo.identificatie });
const mensen = [luuk, nico, guus, jeroen, hugo, ans, profiel(tess.identificatie, tess.naam, { rollen: ['red'] })];
const teams = [
  { id: 'oost', naam: 'Wijkteam Oost', teammanager: jeroen.identificatie },
  { id: 'noord', naam: 'Wijkteam Noord', teammanager: jeroen.identificatie },
  { id: 'zv', naam: 'Zorg en veiligheid', teammanager: hugo.identificatie },
];
/** Who came later, and who changed teams. */
const bij = new Map<string, Medewerkerprofiel>();
const inDienst = () => [...mensen.filter((een) => !bij.has(een.identificatie)), ...bij.values()];
const medewerkers: Medewerkers = {
  een: async (id) => inDienst().find(({ identificatie }) => identificatie === id) ?? null,
  namen: async (ids) =>
    new Map(
      inDienst()
        .filter((een) => ids.includes(een.identificatie))
        .map((een) => [een.identificatie, een.naam]),
    ),
  actief: async () => inDienst(),
  nieuwTussen: async () => [],
  ledenVan: async (team) => inDienst().filter((een) => een.teams.includes(team)),
  teamsOnder: async (id) => teams.filter(({ teammanager }) => teammanager === id).map((een) => een.id),
  onder: async (id) => inDienst().filter(({ leidinggevende }) => leidinggevende === id),
  doelgroepVan: async () => [],
};

export const inhoud = (anders: Partial<NieuwsInhoud> = {}): NieuwsInhoud =>
  NieuwsInhoud.parse({
    titel: 'Nieuwe regels voor schuldhulp',
    samenvatting: 'Vanaf december gaat de aanmelding anders.',
    tekst: leesOpmaak('## Wat verandert er\nJe meldt aan via **het portaal**.'),
    bijlagen: [],
    categorie: 'regels',
    doelgroep: ['medewerker'],
    vastgezet: false,
    reacties: true,
    vanaf: null,
    tot: null,
    leesplicht: null,
    urgent: false,
    onderwerpen: [],
    ...anders,
  });

/** News on a database of its own, with a clock that can be set, and everything that is told kept. */
export async function nieuwshuis() {
  const test = await testDatabase();
  const { prisma } = test.database;
  const staat = {
    now: new Date(BEGIN),
    gemeld: [] as Melding[],
    teruggenomen: [] as string[],
    verteld: [] as LiveTopic[],
    geplaatst: [] as { taak: string; runAt?: Date }[],
    mails: [] as Mail[],
    postbode: 'accepted' as 'accepted' | 'deferred' | 'deferred-late' | 'unknown',
  };
  const deps = {
    prisma,
    clock: { now: () => staat.now },
    search: createSearch({ prisma }),
    queue: {
      add: async (_tx: unknown, taak: string, _payload: unknown, options?: { runAt?: Date }) =>
        void staat.geplaatst.push({ taak, ...options }),
    },
    files: { hold: async () => undefined },
    medewerkers,
    meld: async (_tx: unknown, meldingen: readonly Melding[]) => void staat.gemeld.push(...meldingen),
    neemTerug: async (_tx: unknown, { voor = 'allen', pad }: { voor?: string; pad: string }) =>
      void staat.teruggenomen.push(`${voor} ${pad}`),
    vertel: async (_tx: unknown, topic: LiveTopic) => void staat.verteld.push(topic),
  } as unknown as NieuwsDeps;
  const mailer = {
    send: async (mail: Mail, beforeLast = async () => {}) => {
      if (staat.postbode === 'deferred') return { outcome: 'deferred' as const, code: '450' };
      await beforeLast();
      if (staat.postbode === 'unknown') return { outcome: 'unknown' as const, code: 'x' };
      if (staat.postbode !== 'accepted') return { outcome: 'deferred' as const, code: 'x' };
      staat.mails.push(mail);
      return { outcome: 'accepted' as const };
    },
    check: async () => undefined,
    close: () => undefined,
  };
  const nieuws = createNieuwsberichten({
    ...deps,
    teams: teams as never,
    mailer,
    origin: 'https://mw.example',
    nieuws: [],
  });
  const { redactie } = nieuws;
  const lezer = (wie: Medewerkerprofiel): Lezer => ({
    identificatie: wie.identificatie,
    doelgroep: woordenVan(wie),
    now: staat.now,
  });
  return {
    staat,
    test,
    nieuws,
    lezer,
    /** Somebody comes into service, or is somewhere else from now on. */
    komt: (wie: Medewerkerprofiel) => void bij.set(wie.identificatie, wie),
    dagen: (aantal: number) => new Date(staat.now.getTime() + aantal * 86_400_000),
    titels: async (wie: Medewerkerprofiel) =>
      (await nieuws.lezen.lijst(lezer(wie), { pagina: 1 })).berichten.map(({ titel }) => titel),
    /** What the queue does at the moment of an article. */
    taak: (naam: string, id: string) =>
      nieuws.tasks[naam]?.({ id }, { attempt: 1, signal: new AbortController().signal }),
    /** Written by one editor, approved by another, and published. */
    async gepubliceerd(anders: Partial<NieuwsInhoud> = {}) {
      const { id } = await redactie.maak(inhoud(anders), ewout);
      await redactie.biedAan(id, 1, ewout);
      await redactie.keurGoed(id, 1, tess);
      await redactie.publiceer(id, { versie: 1, ingrijpend: false }, ewout);
      return id;
    },
    async verbeterd(id: string, versie: number, anders: Partial<NieuwsInhoud>, ingrijpend = false) {
      await redactie.wijzig(id, versie, inhoud(anders), ewout);
      await redactie.biedAan(id, versie + 1, ewout);
      await redactie.keurGoed(id, versie + 1, tess);
      await redactie.publiceer(id, { versie: versie + 1, ingrijpend }, ewout);
    },
    async schoon() {
      bij.clear();
      Object.assign(staat, {
        now: new Date(BEGIN),
        gemeld: [],
        teruggenomen: [],
        verteld: [],
        geplaatst: [],
        mails: [],
        postbode: 'accepted',
      });
      await prisma.nieuwsbericht.deleteMany();
      await prisma.nieuwsVoorkeur.deleteMany();
      await prisma.$executeRaw`delete from search.document`;
    },
  };
}
