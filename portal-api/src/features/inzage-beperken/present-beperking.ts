import type { InzageBeperking, InzageBeperkingen } from '@loket/contract';
import { Refused, type Medewerker } from '../../access/policy.ts';
import { findDoel } from '../../access/purposes.ts';
import type { Beperking, Handeling } from '../../domain/inzage/beperkingen.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { MedewerkerVraag } from '../../domain/zaken/vraag.ts';
import type { InzageBeperkenDeps } from './module.ts';

type Regel = InzageBeperkingen['beperkingen'][number];

/** A restriction in the list: nothing in it says whom it is about. */
export function presentRegel(beperking: Beperking, acting: Medewerker): Regel {
  const { id, stand, grond, van, tot, einde, aangevraagd } = beperking;
  return {
    id,
    stand,
    grond: grond as Regel['grond'],
    van: dagVan(van),
    tot: laatsteDag(tot),
    einde: laatsteDag(einde),
    aangevraagd: handeling(aangevraagd),
    vanMij: aangevraagd.door === acting.identificatie,
  };
}

/** Reads one restriction and notes in the log that it was read. Throws 404 when it is not there. */
export async function presentBeperking(
  id: string,
  { acting, grant, now }: MedewerkerVraag,
  { beperkingen }: InzageBeperkenDeps,
): Promise<InzageBeperking> {
  const beperking = await beperkingen.metId(id, now);
  if (!beperking) throw new Refused({ code: 'niet-gevonden' });
  const { persoon, doel, zaaknummer, reden, besluit, opgeheven } = beperking;
  grant.looksAt(persoon, 'inzage-beperking');
  return {
    ...presentRegel(beperking, acting),
    betrokkene: { soort: persoon.soort as 'bsn' | 'kvk', nummer: persoon.waarde },
    doel: doel === null ? null : { code: doel, naam: findDoel(doel)?.naam ?? doel },
    zaaknummer,
    reden,
    regels: await beperkingen.regels(id),
    besluit: besluit && { ...handeling(besluit), wat: besluit.wat, toelichting: besluit.waarom },
    opgeheven: opgeheven && { ...handeling(opgeheven), toelichting: opgeheven.waarom ?? '' },
  };
}

const handeling = ({ naam, op }: Handeling) => ({ door: naam, op: op.toISOString() });

/** The end is kept as the moment after the last day. */
function laatsteDag(einde: Date): string {
  return dagVan(new Date(einde.getTime() - 1));
}
