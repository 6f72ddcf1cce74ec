import { randomUUID } from 'node:crypto';
import type { Formulier } from '@loket/formulieren';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { inwoner, NU, settings, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { createInzendingen } from '../inzendingen/inzendingen.ts';
import type { Inzending } from '../inzendingen/model.ts';
import { proefantwoorden, proefformulier } from '../inzendingen/proef.testing.ts';
import { createMedeondertekeningen } from './medeondertekeningen.ts';
import { teTekenen, type OndertekenDeps } from './ondertekenen.ts';
import { mailTaken } from './stuur.ts';
import { wieTekentMee, type VraagDeps } from './vragen.ts';

export const PARTNER = 'Piet de Vries';

/** A form with one question of many kinds, that a partner must sign too. */
export const metPartner = {
  ...proefformulier,
  medeondertekening: { rol: 'partner', naam: 'naam', email: 'post', waarom: { nl: 'Samen.' }, toont: ['wie'] },
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

/** Everything around signatures with a database of its own; what would go out is kept to look at. */
export async function proefMetHandtekeningen() {
  const db = await testDatabase();
  const clock = createClock();
  const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
  const pseudonym = createPseudonym(Buffer.alloc(32, 2));
  const { prisma } = db.database;
  const buiten = {
    gelegd: new Map<string, { soort: string; inhoud: Record<string, unknown> }>(),
    taken: [] as { id: string; soort: string; keer: string }[],
    mails: [] as { to: string; text: string; subject: string }[],
    /** What the register says. */
    partners: [ANDER_BSN] as string[] | Error,
    status: 'eerste',
  };
  const inzendingen = createInzendingen({ prisma, keyring, pseudonym, clock });
  const zaaktype = { statustypen: [{ url: 'eerste' }, { url: 'tweede' }] };
  const deps: OndertekenDeps & VraagDeps = {
    prisma,
    medeondertekeningen: createMedeondertekeningen({ prisma, keyring, pseudonym }),
    inzendingen,
    gebeurtenissen: createGebeurtenissen({ prisma, keyring, pseudonym }),
    outbox: {
      put: async (_tx, { id = '', soort, inhoud }) => {
        const nieuw = !buiten.gelegd.has(id);
        if (nieuw) buiten.gelegd.set(id, { soort, inhoud: inhoud as Record<string, unknown> });
        return { id, nieuw };
      },
    },
    queue: { add: async (_tx, _taak, payload) => void buiten.taken.push(payload as (typeof buiten.taken)[number]) },
    registers: {
      personen: {
        gezag: async () => {
          if (buiten.partners instanceof Error) throw buiten.partners;
          return [{ bsn: BSN, partners: buiten.partners }] as never;
        },
        naam: async () => PARTNER,
      },
      inzendingen: {
        zaak: async () =>
          ({ data: { zaak: { einddatum: null, status: { statustypeUrl: buiten.status } }, zaaktype } }) as never,
      },
    },
    eigenWerk: async (_naam, _signal, doe) => doe(vraagVan(inwoner()).grant),
    live: { publish: async () => undefined },
    pseudonym,
    clock,
    settings,
  };
  const als = (bsn: string) => vraagVan(inwoner({ bsn }));
  const post = mailTaken({
    ...deps,
    mailer: {
      send: async (mail) => {
        buiten.mails.push(mail);
        return { outcome: 'accepted' };
      },
    },
    afzender: { gemeente: 'Almelo', portaal: 'Eén Loket', telefoon: '', origin: 'https://loket.example' },
  });
  return {
    prisma,
    clock,
    pseudonym,
    buiten,
    deps,
    inzendingen,
    als,
    stop: () => db.drop(),
    vind: (bsn: string, id: string) => teTekenen(als(bsn), id, deps),
    stand: async (id: string) => (await deps.medeondertekeningen.metId(id))?.stand,
    /** Nothing asked, nothing on its way, at nine. */
    async begin() {
      clock.set(NU);
      Object.assign(buiten, { gelegd: new Map(), taken: [], mails: [], partners: [ANDER_BSN], status: 'eerste' });
      await prisma.medeondertekening.deleteMany();
      await prisma.gebeurtenis.deleteMany();
    },
    /** Sends the mails that wait. */
    async verstuur() {
      for (const taak of buiten.taken.splice(0)) await post['medeondertekening-mail']?.(taak, {} as never);
    },
    /** Sends a form that a partner must sign too, and gives it with the signature that is asked. */
    async vraagt(anders: Record<string, string> = {}, formulier: Formulier = metPartner) {
      const antwoorden = { ...proefantwoorden, naam: PARTNER, post: 'piet@post.example', ...anders };
      const tekenen = await wieTekentMee(deps)(als(BSN), formulier, antwoorden, bekend);
      const inzending = await prisma.$transaction(async (tx) => {
        const nieuw = await inzendingen.bewaar(tx, inwoner(), {
          id: randomUUID(),
          sleutel: randomUUID(),
          formulier,
          antwoorden,
          vertrek: { formulier: formulier.id, versie: 2, waarden: {}, bestanden: [], eigenschappen: {} },
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
    },
  };
}
