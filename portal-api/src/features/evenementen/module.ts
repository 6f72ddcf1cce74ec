import { medewerkerOperations } from '@loket/contract';
import { Readable } from 'node:stream';
import { collega, medewerkerMet } from '../../access/policies/routes.ts';
import { Refused, type Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import { route, type Route } from '../../access/route.ts';
import { agendapunt } from '../../domain/evenementen/agenda.ts';
import { EVENEMENT, type Evenementen } from '../../domain/evenementen/evenementen.ts';
import { linkFout } from '../../domain/evenementen/herinnering.ts';
import { tijdenVan } from '../../domain/evenementen/tijden.ts';
import { doelgroepKeuzes } from '../../domain/medewerkers/keuzes.ts';
import type { Medewerkers } from '../../domain/medewerkers/model.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { beginVan, plusDagen } from '../../domain/termijnen/kalender.ts';
import { Problem } from '../../platform/http/problem.ts';
import { icalFile } from '../../platform/ical/ical.ts';
import type { Module } from '../../platform/module.ts';
import { isOpen, presentEvenement, presentRegels, type PresentDeps } from './present.ts';

export interface EvenementenDeps extends PresentDeps {
  evenementen: Evenementen;
  medewerkers: Medewerkers;
  teams: readonly { id: string; naam: string }[];
  rollen: readonly { code: string; naam: string }[];
  /** Public origin of the door. */
  origin: string;
}

const beheer = medewerkerMet('evenementen-beheren');
const magBeheren = (acting: Medewerker) => heeftRecht(acting, 'evenementen-beheren');

/** Events: what employees can go to, and who goes. */
export function evenementenModule(deps: EvenementenDeps): Module<Route> {
  const { evenementen, aanmeldingen, medewerkers } = deps;
  const operations = medewerkerOperations;
  const policy = collega;

  const standVan = async (id: string, { identificatie }: Medewerker) =>
    (await aanmeldingen.standenVan(EVENEMENT, [id], identificatie)).get(id)?.stand ?? null;
  /** The event, when it is for this reader; otherwise as if there were none. */
  const voorMij = async (id: string, acting: Medewerker) => {
    const rij = await evenementen.een(id);
    if (!rij) throw new Refused({ code: 'niet-gevonden' });
    if (magBeheren(acting)) return rij;
    const doelgroep = await medewerkers.doelgroepVan(acting);
    if (rij.doelgroep.some((een) => doelgroep.includes(een))) return rij;
    // whoever signed up before it was for others still has to know when it is
    if (await standVan(id, acting)) return rij;
    throw new Refused({ code: 'niet-gevonden' });
  };
  const toon = async (id: string, acting: Medewerker, now: Date) => {
    const rij = await voorMij(id, acting);
    return presentEvenement(rij, { wie: acting.identificatie, now, magBeheren: magBeheren(acting) }, deps);
  };
  return {
    name: 'evenementen',
    door: 'medewerker',
    onLeave: [evenementen.onLeave],
    jobs: evenementen.jobs,
    routes: [
      route(operations.listEvenementen, {
        policy,
        handle: async ({ acting, query: { van, tot }, now }) => {
          const wie = acting.identificatie;
          const voor = magBeheren(acting) ? 'alle' : { doelgroep: await medewerkers.doelgroepVan(acting), wie };
          const rijen = await evenementen.tussen(beginVan(van), beginVan(plusDagen(tot, 1)), voor);
          return {
            evenementen: await presentRegels(rijen, wie, now, deps),
            magBeheren: magBeheren(acting),
          };
        },
      }),
      route(operations.getEvenementKeuzes, {
        policy: beheer,
        // partners see no events
        handle: async () => ({
          doelgroepen: (await doelgroepKeuzes(deps)).filter(({ code }) => code !== 'partner'),
        }),
      }),
      route(operations.getEvenement, {
        policy,
        handle: ({ acting, params, now }) => toon(params.evenementId, acting, now),
      }),
      route(operations.bewaarEvenement, {
        policy: beheer,
        handle: async ({ acting, params: { evenementId }, body: { revisie, inhoud }, now }) => {
          const tijden = tijdenVan(inhoud);
          if (Array.isArray(tijden)) throw new Problem('invoer-onjuist', { invalidParams: tijden });
          const fout = linkFout(inhoud, tijden.begin, now);
          if (fout) throw new Problem('invoer-onjuist', { invalidParams: [fout] });
          const bewaard = await evenementen.bewaar(evenementId, revisie, { ...inhoud, tijden }, schrijverVan(acting));
          if (bewaard === null) throw new Problem('niet-gevonden');
          if (bewaard === 'ingehaald') throw new Problem('invoer-onjuist', { invalidParams: [ingehaald] });
          return toon(evenementId, acting, now);
        },
      }),
      route(operations.annuleerEvenement, {
        policy: beheer,
        handle: async ({ acting, params, body }) => {
          if (!(await evenementen.annuleer(params.evenementId, body.geannuleerd, schrijverVan(acting))))
            throw new Problem('niet-gevonden');
        },
      }),
      route(operations.meldAanVoorEvenement, {
        policy,
        handle: async ({ acting, params: { evenementId: object }, now }) => {
          const rij = await voorMij(object, acting);
          if (!isOpen(rij, now)) throw new Problem('niet-meer-open');
          await evenementen.meldAan(object, acting.identificatie);
          return toon(object, acting, now);
        },
      }),
      route(operations.meldAfVoorEvenement, {
        policy,
        handle: async ({ acting, params: { evenementId: object }, now }) => {
          const rij = await voorMij(object, acting);
          if (rij.begin <= now) throw new Problem('niet-meer-open');
          await evenementen.meldAf(object, acting.identificatie);
          return toon(object, acting, now);
        },
      }),
      route(operations.downloadEvenementAgenda, {
        policy,
        handle: async ({ acting, params: { evenementId }, now }) => {
          const rij = await voorMij(evenementId, acting);
          const adres = (await standVan(evenementId, acting)) === 'geplaatst' ? rij.adres : null;
          const event = agendapunt(rij, deps.origin, adres);
          return {
            stream: Readable.from([icalFile('Evenementen', [event], now)]),
            headers: {
              'Content-Type': 'text/calendar; charset=utf-8',
              'Content-Disposition': 'attachment; filename="evenement.ics"',
            },
          };
        },
      }),
    ],
  };
}

const ingehaald = {
  name: 'revisie',
  code: 'ingehaald',
  reason: 'Een collega heeft dit evenement net ook bewaard. Open het opnieuw en neem je wijziging over.',
};
