import type { Ontvanger } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Verblijf } from '../../registers/model.ts';
import type { BezorgingDeps } from './module.ts';

/** Whom to tell, under the purpose that the employee stated: a look at a person, so it is in the processing log. */
export async function toonOntvanger(grant: Grant, id: string, { lijst, registers }: BezorgingDeps): Promise<Ontvanger> {
  const wie = await lijst.ontvanger(id);
  if (!wie) throw new Problem('niet-gevonden');
  if (wie.soort !== 'bsn' && wie.soort !== 'kvk') grant.looksAt(wie, 'bedrijfsgegevens');
  if (wie.soort === 'bsn') {
    const persoon = await registers.personen.persoon(grant, wie.waarde);
    if (!persoon) return onbekend;
    return { naam: persoon.naam, adres: adresVan(persoon.verblijf), geheim: persoon.geheimhouding };
  }
  if (wie.soort === 'kvk') {
    const bedrijf = await registers.bedrijven.bedrijf(grant, wie.waarde);
    if (!bedrijf) return onbekend;
    const [hoofd] = bedrijf.vestigingen.toSorted((a, b) => Number(b.hoofdvestiging) - Number(a.hoofdvestiging));
    return { naam: bedrijf.naam, adres: hoofd?.adres ?? [], geheim: false };
  }
  // The registers find a company by its KvK number only: the employee looks further in the case.
  return {
    naam: wie.soort === 'vestiging' ? `Vestiging ${wie.waarde}` : `RSIN ${wie.waarde}`,
    adres: [],
    geheim: false,
  };
}

const onbekend: Ontvanger = { naam: null, adres: [], geheim: false };

function adresVan(verblijf: Verblijf): string[] {
  if (verblijf.soort === 'adres') return verblijf.regels;
  if (verblijf.soort === 'buitenland') return [...verblijf.regels, ...(verblijf.land ? [verblijf.land] : [])];
  return verblijf.soort === 'locatie' ? [verblijf.omschrijving] : [];
}
