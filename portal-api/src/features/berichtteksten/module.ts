import { Readable } from 'node:stream';
import { medewerkerOperations } from '@loket/contract';
import { medewerkerMet } from '../../access/policies/routes.ts';
import type { Medewerker } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import { controleer } from '../../domain/berichtteksten/controle.ts';
import type { Versies } from '../../domain/berichtteksten/versies.ts';
import type { Afzender } from '../../domain/kennisgevingen/opmaak.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';
import type { Registers } from '../../registers/model.ts';
import { bekijk, sleutelUit, taalVan, voorbeeldVan } from './bekijk.ts';
import { listBerichtteksten } from './list-berichtteksten.ts';

export interface BerichttekstenDeps {
  versies: Versies;
  registers: Pick<Registers, 'zaaktypen'>;
  afzender: Afzender;
}

const policy = medewerkerMet('berichtteksten');

/** A mail is styled on its elements and runs nothing; only a page of ours may frame it. */
const voorbeeldHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "sandbox allow-scripts allow-popups; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

/** Where editors keep the words of mail and text messages. Shows no data of anybody. */
export function berichttekstenModule(deps: BerichttekstenDeps): Module<Route> {
  const { versies } = deps;
  const operations = medewerkerOperations;
  return {
    name: 'berichtteksten',
    door: 'medewerker',
    routes: [
      route(operations.listBerichtteksten, { policy, handle: () => listBerichtteksten(deps) }),
      route(operations.getBerichttekst, {
        policy,
        handle: ({ params, query }) => bekijk(sleutelUit({ ...params, ...query }), deps),
      }),
      route(operations.bewaarBerichttekst, {
        policy,
        handle: async ({ body: { inhoud, gelezen, ...rest }, acting, now }) => {
          const sleutel = sleutelUit(rest);
          const wie = { door: doorWie(acting), now };
          klaar(await versies.bewaar(sleutel, inhoud, gelezen === null ? null : new Date(gelezen), wie));
          return bekijk(sleutel, deps);
        },
      }),
      route(operations.publiceerBerichttekst, {
        policy,
        handle: async ({ body: { gelezen, ...rest }, acting, now }) => {
          const sleutel = sleutelUit(rest);
          const concept = (await versies.van(sleutel)).find(({ stand }) => stand === 'concept');
          if (concept) keurGoed(controleer(concept.inhoud, taalVan(sleutel)));
          klaar(await versies.publiceer(sleutel, new Date(gelezen), { door: doorWie(acting), now }));
          return bekijk(sleutel, deps);
        },
      }),
      route(operations.zetBerichttekstTerug, {
        policy,
        handle: async ({ body: { versie, ...rest }, acting, now }) => {
          const sleutel = sleutelUit(rest);
          klaar(await versies.zetTerug(sleutel, versie, { door: doorWie(acting), now }));
          return bekijk(sleutel, deps);
        },
      }),
      route(operations.trekBerichttekstIn, {
        policy,
        handle: async ({ body, acting, now }) => {
          const sleutel = sleutelUit(body);
          klaar(await versies.trekIn(sleutel, { door: doorWie(acting), now }));
          return bekijk(sleutel, deps);
        },
      }),
      route(operations.getBerichttekstVoorbeeld, {
        policy,
        handle: async ({ params, query }) => {
          const { html } = await voorbeeldVan(sleutelUit({ ...params, ...query }), deps);
          return { stream: Readable.from([html]), headers: voorbeeldHeaders };
        },
      }),
    ],
  };
}

/** As the history shows it: a name for colleagues, and the number that the audit goes by. */
function doorWie({ naam, identificatie }: Medewerker): string {
  return `${naam} (${identificatie})`;
}

function klaar(uitkomst: Awaited<ReturnType<Versies['bewaar']>>): void {
  if (uitkomst === 'niet-gevonden') throw new Problem('niet-gevonden');
  if (uitkomst === 'gedaan') return;
  const reason = 'Een collega heeft deze tekst intussen gewijzigd.';
  throw new Problem('invoer-onjuist', { invalidParams: [{ name: 'gelezen', code: 'intussen-gewijzigd', reason }] });
}

function keurGoed(bevindingen: ReturnType<typeof controleer>): void {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  if (fouten.length === 0) return;
  const invalidParams = fouten.map(({ veld, code }) => ({ name: veld, code, reason: 'Deze tekst mag zo niet weg.' }));
  throw new Problem('invoer-onjuist', { invalidParams });
}
