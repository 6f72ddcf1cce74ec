import type { ZaakDetail } from '@loket/contract';
import type { Sourced } from '../../platform/sourced.ts';
import type { Zaak } from '../../registers/model.ts';
import { presentOntbrekend } from '../bronnen/ontbrekend.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { vervolgVan } from '../termijnen/vervolg.ts';
import { isBekendgemaakt } from './bekendgemaakt.ts';
import { alleenPerBrief, presentBesluiten, type Bezwaarmogelijkheid } from './besluiten.ts';
import { presentDocumenten } from './documenten.ts';
import { presentSamenvatting, presentVerwijzing, type Weergave } from './samenvatting.ts';
import { statuslijnVan } from './statuslijn.ts';
import { zaaksoortVan } from './zaaksoort.ts';
import type { ZichtbaarDossier } from './zichtbaar.ts';

/** For whom a case is shown, and what that door offers with it. */
interface Detailblik {
  voor: 'inwoner' | 'medewerker';
  bezwaarmogelijkheid?: Bezwaarmogelijkheid;
}

/** The whole picture of a case, of what the reader may see. */
export function presentDetail(
  bron: Sourced<ZichtbaarDossier>,
  weergave: Weergave,
  now: Date,
  { voor, bezwaarmogelijkheid = alleenPerBrief }: Detailblik,
): ZaakDetail {
  const { zaak: gezien, statussen, documenten, besluiten, deelzaken, hoofdzaak } = bron.data;
  const { zaak, zaaktype } = gezien;
  const samenvatting = presentSamenvatting(gezien, weergave, now);
  const soort = zaaksoortVan(zaaktype, weergave);
  const vandaag = dagVan(now);
  const bekend = besluiten.filter((besluit) => voor === 'medewerker' || isBekendgemaakt(besluit, vandaag));
  return {
    ...samenvatting,
    toelichting: zaak.toelichting,
    registratiedatum: zaak.registratiedatum,
    statuslijn: statuslijnVan(zaak, statussen, zaaktype, voor === 'inwoner'),
    resultaatToelichting: zaak.einddatum === null ? null : (zaak.resultaat?.toelichting ?? null),
    vervolg: vervolgVan({ soort, ...samenvatting }, vandaag),
    besluiten: presentBesluiten(bekend, { zaak: zaak.ref, soort, vandaag, bezwaarmogelijkheid }),
    documenten: presentDocumenten(documenten),
    behandelaar: presentBehandelaar(zaak, weergave),
    ...(bron.data.nietAlles && { nietAlles: true }),
    deelzaken: deelzaken.map((deelzaak) => presentVerwijzing(deelzaak, weergave)),
    hoofdzaak: hoofdzaak && presentVerwijzing(hoofdzaak, weergave),
    ontbrekend: presentOntbrekend(bron.incomplete),
    peilmoment: bron.asOf.toISOString(),
  };
}

/**
 * Who handles the case: an employee or a department, as the roles tell. A natural person in that role is not named:
 * the register says a citizen's data, not an employee's (odd-register-data 14).
 */
function presentBehandelaar({ rollen }: Zaak, { contact }: Weergave): ZaakDetail['behandelaar'] {
  const behandelend = rollen.filter((rol) => rol.omschrijvingGeneriek === 'behandelaar');
  const medewerker = behandelend.find((rol) => rol.betrokkeneType === 'medewerker');
  const afdeling = behandelend.find((rol) => rol.betrokkeneType === 'organisatorische_eenheid');
  return {
    naam: medewerker?.naam ?? null,
    afdeling: afdeling?.naam ?? medewerker?.organisatorischeEenheid ?? null,
    telefoon: contact.telefoon,
    email: contact.email,
  };
}
