import type { AfspraakDetail, AfspraakSamenvatting } from '@loket/contract';
import type { Namens } from '../../identity/namens.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { MijnAfspraak } from './mijn-afspraken.ts';

type Settings = Pick<RegisterSettings, 'afspraken'>;

/** Whether nobody may see over a shoulder what it is about. */
export function isGevoelig(product: string, { afspraken }: Settings): boolean {
  return afspraken.gevoelig.includes(product);
}

/** An appointment in a list. */
export function presentSamenvatting(afspraak: MijnAfspraak, settings: Settings): AfspraakSamenvatting {
  const { id, nummer, stand, product, plek, begin, eind, verzoek, vestiging } = afspraak;
  return {
    id,
    nummer,
    stand,
    product: product.code,
    onderwerp: product.naam,
    gevoelig: isGevoelig(product.code, settings),
    plek,
    begin,
    eind,
    verzoek,
    vestiging,
  };
}

/** An appointment on its page. Contact data is only for who gave it. */
export function presentAfspraak(
  afspraak: MijnAfspraak,
  { settings, namens, now }: { settings: Settings; namens: Namens | undefined; now: Date },
): AfspraakDetail {
  const { product, email, telefoon, toelichting, stand, begin, proberenTot, reden, door, vestiging } = afspraak;
  const zelf = door === (namens?.id ?? null);
  return {
    ...presentSamenvatting(afspraak, settings),
    meenemen: product.meenemen,
    email: zelf ? email : null,
    telefoon: zelf ? telefoon : null,
    toelichting: zelf ? toelichting || null : null,
    wijzigbaar: stand === 'gepland' && vestiging === null && new Date(begin) > now,
    proberenTot: proberenTot?.toISOString() ?? null,
    reden,
    peilmoment: now.toISOString(),
  };
}
