import { z } from 'zod';
import { BronSleutel, Datum, OntbrekendeBron, Tijdstip } from './common.ts';
import { Fase, ZaakDetail, ZaakSamenvatting } from './zaken.ts';

/** A purpose for which an employee may look at data of persons (AVG 5.1.b). */
export const Doel = z
  .object({ code: z.string(), naam: z.string(), toelichtingVerplicht: z.boolean() })
  .meta({ id: 'Doel' });

export const Doelen = z.object({ doelen: z.array(Doel) }).meta({ id: 'Doelen' });

export const ZaakZoekvraag = z
  .object({
    nummer: z.string().trim().min(3).max(60),
    doel: z.string().min(1).max(60),
    toelichting: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'ZaakZoekvraag' });

export const ZaakZoekresultaat = z
  .object({
    resultaten: z.array(ZaakSamenvatting),
    ontbrekend: z.array(OntbrekendeBron),
    peilmoment: Tijdstip,
  })
  .meta({ id: 'ZaakZoekresultaat' });
export type ZaakZoekresultaat = z.infer<typeof ZaakZoekresultaat>;

/** The purpose given for one case that was reached by a link. */
export const DoelOpgave = z
  .object({ doel: z.string().min(1).max(60), toelichting: z.string().trim().max(500).optional() })
  .meta({ id: 'DoelOpgave' });

export const Betrokkene = z
  .object({
    naam: z.string(),
    rol: z.string(),
    soort: z.enum(['persoon', 'organisatie', 'vestiging', 'medewerker', 'afdeling', 'onbekend']),
  })
  .meta({ id: 'Betrokkene' });

/** The same case picture, with what an employee may see more. */
export const MedewerkerZaakDetail = ZaakDetail.extend({
  vertrouwelijkheid: z.string(),
  betrokkenen: z.array(Betrokkene),
  eigenschappen: z.array(z.object({ naam: z.string(), waarde: z.string() })),
  uiterlijkeEinddatumAfdoening: Datum.nullable(),
  doel: z.object({ naam: z.string(), tot: Tijdstip }),
}).meta({ id: 'MedewerkerZaakDetail' });
export type MedewerkerZaakDetail = z.infer<typeof MedewerkerZaakDetail>;

/** Start page of an employee: what she looked at last, and her teams. */
export const Start = z
  .object({
    recent: z.array(
      BronSleutel.extend({ nummer: z.string(), titel: z.string(), fase: Fase, doel: z.string(), geopend: Tijdstip }),
    ),
    teams: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        telefoon: z.string().nullable(),
        email: z.string().nullable(),
        wijken: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Start' });
export type Start = z.infer<typeof Start>;
