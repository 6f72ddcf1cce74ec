import { inwonerOperations } from '@loket/contract';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import { ZOEK_DOCUMENTEN } from '../../domain/documenten/aandacht.ts';
import { VOLG_DOCUMENTEN, volgDocumenten, type VolgDeps } from '../../domain/documenten/volg.ts';
import { getInzending, plaatsVan } from '../../domain/documenten/inzending.ts';
import { klaargezetteBestanden } from '../../domain/documenten/klaargezet.ts';
import { listDocumenten } from '../../domain/documenten/lijst.ts';
import { neemBestand, type UploadDeps } from '../../domain/documenten/upload.ts';
import { verstuurDocumenten, type VerstuurDeps } from '../../domain/documenten/verstuur.ts';
import { documentBezorger, eerderDocumentBezorger } from '../../domain/documenten/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Module, WorkItem, WorkItemSource } from '../../platform/module.ts';
import type { Task } from '../../platform/queue/queue.ts';
import { listKlaar } from './list-klaar.ts';

export type MijnDocumentenDeps = VerstuurDeps &
  UploadDeps & { clock: Clock; zoekDocumenten: Task; zoekNieuweDocumenten: Task; volg: VolgDeps };

interface MijnDocumentenModule extends Module<Route> {
  workItems: WorkItemSource<InwonerVraag>;
}

/** My documents: sending them to a case, receipts, all of them together; and what lies ready and was not sent. */
export function mijnDocumentenModule(deps: MijnDocumentenDeps): MijnDocumentenModule {
  const { registers, files, ontvangsten, pseudonym, clock, zoekDocumenten, zoekNieuweDocumenten } = deps;
  const policy = ookNamens('zaken');
  const bezorging = { inzendingen: registers.inzendingen, files, ontvangsten, clock };
  return {
    tasks: { [ZOEK_DOCUMENTEN]: zoekDocumenten, [VOLG_DOCUMENTEN]: zoekNieuweDocumenten },
    name: 'mijn-documenten',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.getInzending, { policy, handle: (vraag) => getInzending(vraag, vraag.params, deps) }),
      route(inwonerOperations.uploadBestand, {
        policy,
        handle: (vraag) => neemBestand(vraag, vraag.params, vraag.query.soort, deps),
      }),
      route(inwonerOperations.verwijderBestand, {
        policy,
        handle: async (vraag) => {
          // Only what lies ready for this case and is hers; anything else is as if it were not there.
          const klaar = await files.list(plaatsVan(vraag, vraag.params, pseudonym));
          if (klaar.some(({ id }) => id === vraag.params.bestandId)) await files.remove(vraag.params.bestandId);
        },
      }),
      route(inwonerOperations.verstuurDocumenten, {
        policy,
        handle: async (vraag) => ({ ontvangsten: await verstuurDocumenten(vraag, vraag.params, vraag.body, deps) }),
      }),
      route(inwonerOperations.listOntvangsten, {
        policy,
        handle: async ({ acting, params }) => ({ ontvangsten: await ontvangsten.lijst(acting, params) }),
      }),
      route(inwonerOperations.listDocumenten, { policy, handle: (vraag) => listDocumenten(vraag, vraag.query, deps) }),
    ],
    bezorgers: [documentBezorger(bezorging), eerderDocumentBezorger(bezorging)],
    personalData: [ontvangsten.personalData, klaargezetteBestanden(deps)],
    workItems: { name: 'mijn-documenten', kind: 'documenten', list: (vraag) => listVan(vraag, deps) },
  };
}

/** What lies ready; and with each visit of home a look, behind it, for documents of which nobody told. */
async function listVan(vraag: InwonerVraag, deps: MijnDocumentenDeps): Promise<WorkItem[]> {
  const [klaar] = await Promise.all([listKlaar(vraag, deps), volgDocumenten(vraag, deps.volg)]);
  return klaar;
}
