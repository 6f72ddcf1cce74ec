import { inwonerOperations } from '@loket/contract';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Concepten } from '../../domain/concepten/concepten.ts';
import type { Module } from '../../platform/module.ts';

/** What I typed in a form and did not send yet. */
export function conceptenModule({ concepten }: { concepten: Concepten }): Module<Route> {
  return {
    name: 'concepten',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.getConcept, {
        policy: ookNamens('zaken'),
        handle: async ({ acting, grant, params }) => {
          const concept = await concepten.lees(acting, params.sleutel);
          if (concept) grant.looksAt(subjectVan(acting), 'concept');
          return { inhoud: concept?.inhoud ?? null, gewijzigd: concept?.gewijzigd.toISOString() ?? null };
        },
      }),
      route(inwonerOperations.saveConcept, {
        policy: ookNamens('zaken'),
        handle: async ({ acting, params, body }) => {
          await concepten.bewaar(acting, params.sleutel, body.inhoud);
        },
      }),
      route(inwonerOperations.deleteConcept, {
        policy: ookNamens('zaken'),
        handle: async ({ acting, params }) => {
          await concepten.verwijder(acting, params.sleutel);
        },
      }),
    ],
    personalData: [concepten.personalData],
  };
}
