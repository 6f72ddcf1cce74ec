import { inwonerOperations } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { iedereen, ookNamens } from '../../access/policies/routes.ts';
import { Refused } from '../../access/policy.ts';
import { route, type Route } from '../../access/route.ts';
import { subjectVan } from '../../access/subject.ts';
import { bewaarAanvraag, formulierVoor, openAanvraag, type AanvraagDeps } from '../../domain/formulieren/aanvraag.ts';
import { bekendeDocumenten, type BekendeDocumentenDeps } from '../../domain/formulieren/bekende-documenten.ts';
import { neemBijFormulier, verwijderBijFormulier, type BestandenDeps } from '../../domain/formulieren/bestanden.ts';
import { conceptSleutel } from '../../domain/formulieren/welk-concept.ts';
import { eisToegang } from '../../domain/formulieren/toegang.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import { listConcepten } from './list-concepten.ts';
import { zoekAdres } from './zoek-adres.ts';

export type FormulierenDeps = AanvraagDeps &
  BestandenDeps &
  BekendeDocumentenDeps & { registers: Pick<Registers, 'adressen'> };

interface FormulierenModule extends Module<Route> {
  workItems: WorkItemSource<InwonerVraag>;
}

/** Forms that residents and companies fill in, and what they did not send yet. */
export function formulierenModule(deps: FormulierenDeps): FormulierenModule {
  const { formulieren, concepten, settings } = deps;
  const policy = ookNamens('zaken');
  const operations = inwonerOperations;
  /** The version that she fills in, as far as it is for her. */
  const open = async ({ acting }: InwonerVraag, id: string, versie: number): Promise<Formulier> => {
    const formulier = await formulieren.versie(id, versie);
    if (!formulier) throw new Refused({ code: 'niet-gevonden' });
    eisToegang(acting, formulier, settings);
    return formulier;
  };
  const sleutelVan = async (id: string, welke: string | undefined) =>
    conceptSleutel((await formulieren.gepubliceerd(id)) ?? { id }, welke);
  return {
    name: 'formulieren',
    door: 'inwoner',
    routes: [
      route(operations.getFormulier, {
        policy: iedereen,
        handle: async ({ params }) => {
          const formulier = await formulieren.gepubliceerd(params.formulier);
          if (!formulier) throw new Problem('niet-gevonden');
          return formulier;
        },
      }),
      route(operations.getAanvraag, {
        policy,
        handle: (vraag) => {
          const { welke } = vraag.query;
          return openAanvraag(vraag, vraag.params.formulier, deps, { over: overBesluit(vraag.query), welke });
        },
      }),
      route(operations.zoekAdres, { policy, handle: (vraag) => zoekAdres(vraag, vraag.body, deps) }),
      route(operations.getEerdereAanvraag, {
        policy,
        handle: async (vraag) => {
          const formulier = await open(vraag, vraag.params.formulier, vraag.query.versie);
          return deps.eerdere.een(vraag, formulier, vraag.params.inzending);
        },
      }),
      route(operations.listBekendeDocumenten, {
        policy,
        handle: async (vraag) => {
          const formulier = await open(vraag, vraag.params.formulier, vraag.query.versie);
          return bekendeDocumenten(vraag, formulier, vraag.query, deps);
        },
      }),
      route(operations.bewaarAanvraag, {
        policy,
        handle: (vraag) => bewaarAanvraag(vraag, vraag.params.formulier, vraag.body, vraag.query.welke, deps),
      }),
      route(operations.verwijderAanvraag, {
        policy,
        handle: async (vraag) => {
          const sleutel = await sleutelVan(vraag.params.formulier, vraag.query.welke);
          await concepten.verwijder(vraag.acting, sleutel);
          await verwijderBijFormulier(vraag, sleutel, 'alle', deps);
        },
      }),
      route(operations.uploadFormulierBestand, {
        policy,
        handle: async (vraag) => {
          const formulier = await formulierVoor(vraag.acting, vraag.params.formulier, vraag.query.welke, deps);
          if (!formulier) throw new Refused({ code: 'niet-gevonden' });
          eisToegang(vraag.acting, formulier, settings);
          if (!vraagtBestanden(formulier)) throw geenBestanden;
          vraag.grant.looksAt(subjectVan(vraag.acting), 'concept');
          return neemBijFormulier(vraag, conceptSleutel(formulier, vraag.query.welke), deps);
        },
      }),
      route(operations.verwijderFormulierBestand, {
        policy,
        handle: async (vraag) => {
          const sleutel = await sleutelVan(vraag.params.formulier, vraag.query.welke);
          await verwijderBijFormulier(vraag, sleutel, vraag.params.bestandId, deps);
        },
      }),
    ],
    workItems: { name: 'formulieren', list: (vraag) => listConcepten(vraag, deps) },
  };
}

function overBesluit({ zaak, besluit }: { zaak?: string | undefined; besluit?: string | undefined }) {
  if (!zaak || !besluit) return undefined;
  return { zaak: refVan(zaak), besluit: refVan(besluit) };
}

function refVan(tekst: string): Ref {
  const [bron = '', id = ''] = tekst.split('/');
  return { bron, id };
}

const geenBestanden = new Problem('invoer-onjuist', {
  invalidParams: [{ name: 'bestand', code: 'niet-gevraagd', reason: 'Dit formulier vraagt geen bestanden.' }],
});

function vraagtBestanden({ stappen }: Formulier): boolean {
  return stappen.some(({ onderdelen }) =>
    onderdelen.some((deel) => (deel.soort === 'groep' ? deel.vragen : [deel]).some(({ soort }) => soort === 'bestand')),
  );
}
