import type { Medewerker } from './access/policy.ts';
import { heeftRecht } from './access/rights.ts';
import type { Medewerkers } from './domain/medewerkers/model.ts';
import type { Meldingen } from './domain/meldingen/meldingen.ts';
import { ontvangerVan, type Meldingsoort } from './domain/meldingen/model.ts';
import type { Nieuwsberichten } from './domain/nieuwsberichten/nieuwsberichten.ts';
import { padVan } from './domain/onboarding/bericht.ts';
import type { Onboarding } from './domain/onboarding/onboarding.ts';
import type { Paginas } from './domain/paginas/paginas.ts';
import { eigenarenVan, type Terugmeldingen } from './domain/terugmeldingen/terugmeldingen.ts';
import { dagVan } from './domain/termijnen/kalender.ts';
import type { Werkbron, Werkitem } from './domain/werk/model.ts';
import type { Prisma } from './generated/prisma/client.ts';

interface Delen {
  nieuwsberichten: Pick<Nieuwsberichten, 'leesplichten' | 'moderatie' | 'openstaand' | 'begin'>;
  paginas: Pick<Paginas, 'openstaand' | 'begin'>;
  terugmeldingen: Pick<Terugmeldingen, 'voor'>;
  onboarding: Pick<Onboarding, 'begin' | 'takenVan' | 'takenVoorAnderen'>;
  medewerkers: Pick<Medewerkers, 'doelgroepVan'>;
  meldingen: Pick<Meldingen, 'lijst'>;
}

/** What waits in the portal itself, beside what waits in the registers: the parts of the house know no work list. */
export function eigenWerkbronnen(delen: Delen): Werkbron[] {
  const { nieuwsberichten, paginas, terugmeldingen, onboarding, medewerkers, meldingen } = delen;
  return [
    bron('leesplicht', async (acting, now) => {
      const [doelgroep] = await Promise.all([medewerkers.doelgroepVan(acting), nieuwsberichten.begin()]);
      const open = await nieuwsberichten.leesplichten.openstaand({
        identificatie: ontvangerVan(acting),
        doelgroep,
        now,
      });
      return open.map(({ id, titel, uiterlijk, pad }) => item('leesplicht', id, { onderwerp: titel, uiterlijk, pad }));
    }),
    bron('controle', async (acting, now) => {
      const redactie = heeftRecht(acting, 'redactie');
      const [geschreven, gemeld] = await Promise.all([
        redactie ? nieuwsberichten.openstaand(acting.identificatie) : [],
        redactie ? nieuwsberichten.moderatie.openstaand() : [],
        paginas.begin(),
      ]);
      return [
        ...gemeld.map(({ id, titel, toelichting, sinds, pad }) =>
          item('controle', `${id}:reactie`, { onderwerp: titel, toelichting, sinds, pad }),
        ),
        ...geschreven.map(({ id, titel, soort, sinds, pad }) =>
          item('controle', `${id}:${soort}`, { onderwerp: titel, sinds, pad }),
        ),
        ...(await paginas.openstaand(acting.identificatie, now)).map(({ id, titel, soort, uiterlijk, pad }) =>
          item('controle', `${id}:${soort}`, { onderwerp: titel, uiterlijk, pad }),
        ),
      ];
    }),
    bron('feedback', async (acting) =>
      (await terugmeldingen.voor(eigenarenVan(acting))).map(({ id, onderwerp, moment }) =>
        item('feedback', id, { onderwerp, sinds: dagVan(new Date(moment)), pad: '/paginas/werk' }),
      ),
    ),
    bron('onboarding', async ({ identificatie }) => {
      await onboarding.begin();
      const [mijn, anderen] = await Promise.all([
        onboarding.takenVan(identificatie),
        onboarding.takenVoorAnderen(identificatie),
      ]);
      return [...mijn.filter(({ eigenaar }) => eigenaar === identificatie), ...anderen]
        .filter(({ gedaanOp }) => gedaanOp === null)
        .map((taak) =>
          item('onboarding', taak.id, { onderwerp: taak.titel, uiterlijk: taak.uiterlijk, pad: padVan(taak) }),
        );
    }),
    // Somebody named her: it waits until she has read it.
    bron('vermelding', async ({ identificatie }) => {
      const vraag = { soorten: ['vermelding'], ongelezen: true, vanaf: 0, aantal: 50 } as const;
      return (await meldingen.lijst(identificatie, vraag)).meldingen.map(({ id, onderwerp, pad, gemaakt }) =>
        item('vermelding', id, { onderwerp, sinds: dagVan(gemaakt), pad }),
      );
    }),
  ];
}

function bron(name: string, list: (acting: Medewerker, now: Date) => Promise<Werkitem[]>): Werkbron {
  return { name, kind: 'taken', list: ({ acting, now }) => list(acting, now) };
}

function item(
  soort: string,
  id: string,
  rest: Pick<Werkitem, 'onderwerp' | 'pad'> & Partial<Pick<Werkitem, 'uiterlijk' | 'sinds' | 'toelichting'>>,
): Werkitem {
  return {
    sleutel: `${soort}:${id}`,
    soort,
    toelichting: null,
    uiterlijk: null,
    sinds: null,
    vraagtActie: true,
    van: 'mij',
    team: null,
    overdraagbaar: false,
    ...rest,
  };
}

/** Under which kind of notice something is told that news and pages have to tell. */
const soortVan: Record<string, Meldingsoort> = {
  genoemd: 'vermelding',
  antwoord: 'vermelding',
  leesplicht: 'leesplicht',
  'leesplicht-team': 'leesplicht',
  beoordelen: 'controle',
  teruggegeven: 'controle',
  goedgekeurd: 'controle',
  overgenomen: 'controle',
  'reactie-gemeld': 'controle',
  'reactie-weg': 'reactie',
  herzien: 'controle',
  terugmelding: 'feedback',
  'terugmelding-afgehandeld': 'feedback',
};

interface Bericht {
  voor: string;
  soort: string;
  onderwerp: string;
  toelichting: string | null;
  pad: string;
  /** Takes the place of the same that she has not read yet. */
  opnieuw?: boolean;
}

const alsSoort = (soort: string): Meldingsoort => soortVan[soort] ?? 'feedback';

/** How news and pages tell colleagues something: as notices, in the transaction in which it happens. */
export function meldAls(meldingen: Pick<Meldingen, 'zet' | 'vervalt'>) {
  return async (tx: Prisma.TransactionClient, nieuw: readonly Bericht[]): Promise<void> => {
    const weer = nieuw.filter(({ opnieuw }) => opnieuw);
    for (const { soort, pad } of new Map(weer.map((een) => [`${alsSoort(een.soort)} ${een.pad}`, een])).values()) {
      const wie = weer.filter((een) => een.pad === pad && alsSoort(een.soort) === alsSoort(soort));
      await meldingen.vervalt(
        tx,
        alsSoort(soort),
        pad,
        wie.map(({ voor }) => voor),
      );
    }
    await meldingen.zet(
      tx,
      nieuw.map(({ voor, soort, onderwerp, toelichting, pad }) => ({
        voor,
        soort: alsSoort(soort),
        onderwerp,
        toelichting,
        pad,
      })),
    );
  };
}

/** How what is done is no notice any more, when it was not read: of one, or of everybody. */
export function neemTerugAls(meldingen: Pick<Meldingen, 'vervalt'>) {
  return (
    tx: Prisma.TransactionClient,
    { voor, soort, pad }: Pick<Bericht, 'soort' | 'pad'> & { voor?: string },
  ): Promise<void> => meldingen.vervalt(tx, alsSoort(soort), pad, voor === undefined ? undefined : [voor]);
}
