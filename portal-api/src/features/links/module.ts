import { medewerkerOperations } from '@loket/contract';
import { collega, medewerkerMet } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Links } from '../../domain/links/links.ts';
import { schrijverVan } from '../../domain/redactie/schrijver.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Module } from '../../platform/module.ts';

export interface LinksDeps {
  links: Links;
  rollen: readonly { code: string; naam: string }[];
}

const redactie = medewerkerMet('links-beheren');

/** Links and tools by role: for everybody to use, for editors to keep. */
export function linksModule({ links, rollen }: LinksDeps): Module<Route> {
  const operations = medewerkerOperations;
  const beheer = async () => ({
    ...(await links.alle()),
    rollen: rollen.map(({ code, naam }) => ({ code, naam })),
  });
  return {
    name: 'links',
    door: 'medewerker',
    routes: [
      route(operations.getMijnLinks, {
        policy: collega,
        handle: async ({ acting }) => ({ links: await links.voor(acting.rollen) }),
      }),
      route(operations.getLinksBeheer, { policy: redactie, handle: beheer }),
      route(operations.bewaarLinks, {
        policy: redactie,
        handle: async ({ acting, body }) => {
          if (!(await links.bewaar(body.revisie, body.links, schrijverVan(acting))))
            throw new Problem('invoer-onjuist', { invalidParams: [ingehaald] });
          return beheer();
        },
      }),
    ],
  };
}

const ingehaald = {
  name: 'revisie',
  code: 'ingehaald',
  reason: 'Een collega heeft de lijst net ook bewaard. Open hem opnieuw en neem je wijziging over.',
};
