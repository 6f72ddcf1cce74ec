import type { Grant } from '../../access/grant.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Registers } from '../../registers/model.ts';
import { dagVan, leesDag } from '../termijnen/kalender.ts';
import { geenGevolg, type Gevolg } from './model.ts';

interface Deps {
  registers: Pick<Registers, 'objecten'>;
  clock: Clock;
}

/** A task or a message for somebody; objects of other types are nobody's business here. */
export async function gevolgVanObject(id: string, grant: Grant, deps: Deps): Promise<Gevolg> {
  const vandaag = dagVan(deps.clock.now());
  return (await taakGevolg(id, vandaag, grant, deps)) ?? (await berichtGevolg(id, vandaag, grant, deps)) ?? geenGevolg;
}

async function taakGevolg(
  id: string,
  vandaag: string,
  grant: Grant,
  { registers, clock }: Deps,
): Promise<Gevolg | null> {
  const taak = await registers.objecten.taak(grant, id, vandaag);
  if (!taak?.eigenaar) return taak && geenGevolg;
  const wie = taak.eigenaar;
  grant.looksAt(wie, 'taken');
  const open = taak.status === 'open';
  return {
    ...geenGevolg,
    gebeurtenissen: open ? [{ ...nieuws('taak', id, clock), betrokkene: wie, pad: `/mijn-taken/${id}` }] : [],
    raakt: [{ wie, topics: ['taken', 'zaken', 'overzicht'] }],
    index: [
      open
        ? {
            doe: 'noteer',
            wie,
            soort: 'taak',
            item: { ref: { bron: 'objecten', id }, zaak: null, uiterlijk: leesDag(taak.verloopt) },
          }
        : { doe: 'vergeet', wie, soort: 'taak', object: id },
    ],
  };
}

/** A message that is published later is looked at again on that day. */
async function berichtGevolg(
  id: string,
  vandaag: string,
  grant: Grant,
  { registers, clock }: Deps,
): Promise<Gevolg | null> {
  const bericht = await registers.objecten.bericht(grant, id, vandaag);
  if (!bericht?.eigenaar) return bericht && geenGevolg;
  const wie = bericht.eigenaar;
  grant.looksAt(wie, 'berichten');
  const dag = leesDag(bericht.publicatiedatum);
  const gepubliceerd = dag === null || dag <= vandaag;
  const ongelezen = gepubliceerd && !bericht.geopend;
  return {
    gebeurtenissen: ongelezen ? [{ ...nieuws('bericht', id, clock), betrokkene: wie, pad: `/berichten/${id}` }] : [],
    raakt: [{ wie, topics: ['berichten', 'overzicht'] }],
    index: [
      bericht.geopend
        ? { doe: 'vergeet', wie, soort: 'bericht', object: id }
        : {
            doe: 'noteer',
            wie,
            soort: 'bericht',
            item: { ref: { bron: 'objecten', id }, zaak: null, uiterlijk: null },
          },
    ],
    opnieuw: gepubliceerd ? null : dag,
  };
}

function nieuws(soort: 'taak' | 'bericht', id: string, clock: Clock) {
  return {
    wat: `${soort} objecten/${id}`,
    soort,
    zaak: null,
    zaaktype: null,
    status: null,
    correctie: false,
    object: id,
    moment: clock.now(),
  };
}
