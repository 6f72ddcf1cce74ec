import type { Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { klantobjectZichtbaar } from '../../access/policies/klantobject.ts';
import { onderdeelOpen } from '../../access/policies/vertegenwoordiger.ts';
import { deny, Refused, type ObjectDecision } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Sourced } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { Bericht } from '../../registers/objecten-model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { BERICHT_GELEZEN, berichtVan } from './gelezen.ts';
import { isGepubliceerd } from './stand.ts';

declare const gezien: unique symbol;

/** A message of which a policy said that the reader may see it, and that is published. */
export interface ZichtbaarBericht {
  bericht: Bericht;
  /** Opened, also when the register did not hear of it yet. */
  gelezen: boolean;
  readonly [gezien]: true;
}

/** The messages to whoever is logged in, or to whom she acts for. */
export interface MijnBerichten {
  /** Newest first. */
  alle(vraag: InwonerVraag): Promise<Sourced<ZichtbaarBericht[]>>;
  /** One of them. Throws `Refused` when it is not hers or not published yet. */
  een(vraag: InwonerVraag, id: string): Promise<ZichtbaarBericht>;
}

interface Deps {
  registers: Pick<Registers, 'objecten'>;
  settings: AccessSettings;
  outbox: Pick<Outbox, 'standen'>;
}

/** A grant lives as long as one request, so keeping answers by grant shares them within it and no further. */
export function createMijnBerichten({ registers, settings, outbox }: Deps): MijnBerichten {
  const perVerzoek = new WeakMap<Grant, Promise<Sourced<ZichtbaarBericht[]>>>();

  const besluit = ({ acting }: InwonerVraag, { eigenaar }: Bericht): ObjectDecision => {
    if (acting.namens && !onderdeelOpen(acting.namens, 'berichten')) return deny({ code: 'niet-gevonden' });
    const lezer = { subject: subjectVan(acting), niveau: acting.niveau, namens: acting.namens, sterker: null };
    return klantobjectZichtbaar({ eigenaar, zaak: 'geen' }, lezer, settings);
  };
  const gelezenDoor = async (vraag: InwonerVraag) =>
    new Set((await outbox.standen(subjectVan(vraag.acting), BERICHT_GELEZEN)).map(berichtVan));
  const zien = (bericht: Bericht, gelezen: ReadonlySet<string | null>) =>
    ({ bericht, gelezen: bericht.geopend || gelezen.has(bericht.id) }) as ZichtbaarBericht;

  const haalOp = async (vraag: InwonerVraag): Promise<Sourced<ZichtbaarBericht[]>> => {
    const [gevonden, gelezen] = await Promise.all([
      registers.objecten.berichtenVan(vraag.grant, subjectVan(vraag.acting), dagVan(vraag.now)),
      gelezenDoor(vraag),
    ]);
    const eigen = gevonden.data.filter((een) => besluit(vraag, een).allow && isGepubliceerd(een, vraag.now));
    const data = eigen.map((een) => zien(een, gelezen)).toSorted(nieuwsteEerst);
    return { ...gevonden, data };
  };

  return {
    alle(vraag) {
      const bekend = perVerzoek.get(vraag.grant);
      if (bekend) return bekend;
      const nieuw = haalOp(vraag);
      perVerzoek.set(vraag.grant, nieuw);
      return nieuw;
    },
    async een(vraag, id) {
      const [bericht, gelezen] = await Promise.all([
        registers.objecten.bericht(vraag.grant, id, dagVan(vraag.now)),
        gelezenDoor(vraag),
      ]);
      if (!bericht) throw new Refused({ code: 'niet-gevonden' });
      // Whose it is goes into the log, also when it is refused.
      vraag.grant.looksAt(bericht.eigenaar, 'berichten');
      const decision = besluit(vraag, bericht);
      if (!decision.allow) throw new Refused(decision);
      if (!isGepubliceerd(bericht, vraag.now)) throw new Refused({ code: 'niet-gevonden' });
      return zien(bericht, gelezen);
    },
  };
}

function nieuwsteEerst(a: ZichtbaarBericht, b: ZichtbaarBericht): number {
  const [links, rechts] = [a.bericht.publicatiedatum ?? '', b.bericht.publicatiedatum ?? ''];
  return rechts.localeCompare(links) || a.bericht.id.localeCompare(b.bericht.id);
}
