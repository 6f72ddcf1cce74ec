import type { Grant } from '../../access/grant.ts';
import { Refused, type Inwoner } from '../../access/policy.ts';
import type { Bevestigvraag, Vertegenwoordiging } from '../../access/vertegenwoordiging.ts';
import type { Namens } from '../../identity/namens.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Gezagspersoon, Registers } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { Afschermingen } from './afscherming.ts';
import { gezagsoordeel, gezinVan } from './gezag.ts';
import type { Machtigingen } from './machtigingen.ts';

export interface BevestigingDeps {
  personen: Pick<Registers['personen'], 'gezag'>;
  machtigingen: Pick<Machtigingen, 'geldig'>;
  afschermingen: Pick<Afschermingen, 'van'>;
  pseudonym: Pseudonym;
}

/** What the register of persons said, and when. */
interface Gehoord {
  om: number;
  ouder: Gezagspersoon | undefined;
  kind: Gezagspersoon | undefined;
}

/** How long the word of the register of persons holds. */
const VERS_MS = 5 * 60_000;
/** More people than act at the same moment in one municipality. */
const MEEST = 5000;

/**
 * Makes the confirmation of representatives. A mandate of this portal, and what a child keeps to herself, is looked up
 * at every request; authority is asked of the register of persons again every five minutes, the age is reckoned every
 * time; what the login itself said holds as long as the login.
 */
export function createBevestiging(deps: BevestigingDeps): Vertegenwoordiging {
  const gehoord = new Map<string, Gehoord>();

  async function vraagGezag(acting: Inwoner & { soort: 'persoon' }, namens: Namens, grant: Grant, now: Date) {
    const sleutel = `${deps.pseudonym('bsn', acting.bsn)} ${namens.id}`;
    const bekend = gehoord.get(sleutel);
    const sinds = bekend && now.getTime() - bekend.om;
    if (bekend && sinds !== undefined && sinds >= 0 && sinds < VERS_MS) return bekend;
    gehoord.delete(sleutel);
    const personen = await deps.personen.gezag(grant, [acting.bsn, namens.bsn]);
    const met = (bsn: string) => personen.find((persoon) => persoon.bsn === bsn);
    const nieuw = { om: now.getTime(), ouder: met(acting.bsn), kind: met(namens.bsn) };
    const [oudste] = gehoord.keys();
    if (gehoord.size >= MEEST && oudste !== undefined) gehoord.delete(oudste);
    gehoord.set(sleutel, nieuw);
    return nieuw;
  }

  async function metGezag(acting: Inwoner, namens: Namens, grant: Grant, now: Date): Promise<Namens | null> {
    if (acting.soort !== 'persoon') return null;
    const { ouder, kind } = await vraagGezag(acting, namens, grant, now);
    if (!kind) return null;
    const afgeschermd = await deps.afschermingen.van(kind.bsn);
    const oordeel = gezagsoordeel(acting.bsn, kind, { afgeschermd, dag: dagVan(now) });
    return oordeel.mag ? { ...namens, reikwijdte: oordeel.reikwijdte, gezin: gezinVan(ouder, kind) } : null;
  }

  async function metMachtiging(acting: Inwoner, namens: Namens, now: Date): Promise<Namens | null> {
    if (acting.soort !== 'persoon' || !namens.machtiging) return null;
    const wie = { ontvanger: acting.bsn, gever: namens.bsn };
    const machtiging = await deps.machtigingen.geldig(namens.machtiging, wie, dagVan(now));
    return machtiging && { ...namens, reikwijdte: { soort: 'zaaktypen', zaaktypen: machtiging.zaaktypen } };
  }

  async function geldend({ acting, grant, now }: Bevestigvraag): Promise<Namens | null> {
    const { namens } = acting;
    if (namens?.grondslag === 'gezag') return metGezag(acting, namens, grant, now);
    if (namens?.grondslag === 'portaalmachtiging') return metMachtiging(acting, namens, now);
    return namens ?? null;
  }

  return {
    async bevestig(vraag) {
      try {
        const namens = await geldend(vraag);
        if (!namens) throw new Refused({ code: 'namens-vervallen' });
        return { ...vraag.acting, namens };
      } catch (error) {
        if (error instanceof SourceFailed) throw new Refused({ code: 'namens-onbekend' });
        throw error;
      }
    },
  };
}
