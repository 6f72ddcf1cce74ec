import { inwonerOperations } from '@loket/contract';
import { ookNamens } from '../../access/policies/routes.ts';
import { route, type Route } from '../../access/route.ts';
import type { Gebeurtenissen } from '../../domain/gebeurtenissen/gebeurtenissen.ts';
import type { Bezoek } from '../../domain/nieuws/bezoek.ts';
import type { MijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Session } from '../../identity/session.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { isUnattended } from '../../platform/http/unattended.ts';
import type { Module, WorkItemSource } from '../../platform/module.ts';
import { getOverzicht } from './get-overzicht.ts';

export interface OverzichtDeps {
  mijnZaken: Pick<MijnZaken, 'alle'>;
  settings: Weergave;
  /** What asks for attention; gathered from the other features by `app.ts`. */
  sources: readonly WorkItemSource<InwonerVraag>[];
  /** How long the page waits for one of them, in milliseconds. */
  geduldMs: number;
  gebeurtenissen: Pick<Gebeurtenissen, 'sinds'>;
  bezoek: Pick<Bezoek, 'langs' | 'onthoud'>;
  pseudonym: Pseudonym;
  /** Of whom somebody may hear what happened, by pseudonym. */
  hoort: (session: Session) => ReadonlySet<string>;
}

/** The home page of a resident or company. */
export function overzichtModule(deps: OverzichtDeps): Module<Route> {
  return {
    name: 'overzicht',
    door: 'inwoner',
    routes: [
      route(inwonerOperations.getOverzicht, {
        policy: ookNamens('zaken'),
        handle: ({ request, ...context }) => getOverzicht({ ...context, onbemand: isUnattended(request) }, deps),
      }),
    ],
  };
}
