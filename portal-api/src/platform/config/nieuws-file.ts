import { z } from 'zod';

const schrijver = z.object({ identificatie: z.string(), naam: z.string() });
const doelgroep = z.array(z.string()).min(1).default(['medewerker']);

/** Shape of NIEUWS_FILE: news that a portal for tries begins with, by how long ago. The words as `leesOpmaak` reads them. */
export const nieuwsSchema = z.object({
  berichten: z.array(
    z.object({
      id: z.uuid(),
      dagenGeleden: z.number(),
      titel: z.string(),
      samenvatting: z.string(),
      tekst: z.string(),
      categorie: z.string(),
      doelgroep,
      door: schrijver,
      vastgezet: z.boolean().default(false),
      urgent: z.boolean().default(false),
      onderwerpen: z.array(z.string()).default([]),
      leesplicht: z
        .object({
          binnenDagen: z.int(),
          controlevraag: z
            .object({ vraag: z.string(), antwoorden: z.array(z.string()), goed: z.int() })
            .nullable()
            .default(null),
        })
        .nullable()
        .default(null),
      reacties: z
        .array(
          z.object({ door: schrijver, tekst: z.string(), urenLater: z.number(), antwoord: z.boolean().default(false) }),
        )
        .default([]),
      duimen: z.record(z.string(), z.string()).default({}),
    }),
  ),
});
export type NieuwsBegin = z.output<typeof nieuwsSchema>['berichten'];

/** Shape of PAGINAS_FILE: the handbook that a portal for tries begins with, in the order of the tree. */
export const paginasSchema = z.object({
  paginas: z.array(
    z.object({
      id: z.uuid(),
      ouder: z.uuid().nullable(),
      dagenGeleden: z.number(),
      titel: z.string(),
      samenvatting: z.string(),
      tekst: z.string(),
      doelgroep,
      eigenaar: z.string(),
      door: schrijver,
      herzienOverDagen: z.int().nullable(),
      sjabloon: z.boolean().default(false),
    }),
  ),
});
export type PaginasBegin = z.output<typeof paginasSchema>['paginas'];
