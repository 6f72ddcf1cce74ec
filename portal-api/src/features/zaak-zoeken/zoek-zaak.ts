import type { ZaakZoekresultaat } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { noteerZaak } from '../../domain/zaken/betrokkenen.ts';
import { gesorteerd } from '../../domain/zaken/lijst.ts';
import { bedoeldeNummers } from '../../domain/zaken/nummer.ts';
import { presentSamenvatting } from '../../domain/zaken/samenvatting.ts';
import type { MedewerkerVraag } from '../../domain/zaken/vraag.ts';
import { blikVanMedewerker, zichtbareZaken } from '../../domain/zaken/zichtbaar.ts';
import { kenmerkVan } from './kenmerk.ts';
import type { ZaakZoekenDeps } from './module.ts';

/**
 * Finds the cases with this number in all back ends. The purpose that was given for searching also opens what was
 * found. Whose cases were found is in the log, also of those that this role may not see.
 */
export async function zoekZaak(
  vraag: MedewerkerVraag,
  nummer: string,
  { registers, settings, raadplegingen }: ZaakZoekenDeps,
): Promise<ZaakZoekresultaat> {
  const { grant, acting, now } = vraag;
  const nummers = bedoeldeNummers(nummer, settings.leesbareEsuiteNummers);
  const antwoorden = await Promise.all(nummers.map((een) => registers.zaken.zakenMetNummer(grant, een)));
  const gevonden = new Map(
    antwoorden.flatMap(({ data }) => data).map((een) => [`${een.zaak.ref.bron}/${een.zaak.ref.id}`, een]),
  );
  for (const { zaak } of gevonden.values()) noteerZaak(grant, zaak, 'zaak');
  const { zaken } = zichtbareZaken([...gevonden.values()], blikVanMedewerker(acting, settings));
  if (zaken.length === 0 && gevonden.size > 0) throw new Refused({ code: 'geen-toegang' });

  const resultaten = gesorteerd(zaken).map((gezien) => ({
    samenvatting: presentSamenvatting(gezien, settings, now),
    zaak: gezien.zaak,
  }));
  const { doel, toelichting } = grant.purpose;
  const medewerker = acting.identificatie;
  await Promise.all(
    resultaten.map(({ samenvatting, zaak }) =>
      raadplegingen.stel(
        { medewerker, zaak: zaak.ref, doel: doel ?? '', toelichting, kenmerk: kenmerkVan(samenvatting, zaak) },
        now,
      ),
    ),
  );
  return {
    resultaten: resultaten.map(({ samenvatting }) => samenvatting),
    ontbrekend: presentOntbrekend(antwoorden.flatMap(({ incomplete }) => incomplete)),
    peilmoment: now.toISOString(),
  };
}
