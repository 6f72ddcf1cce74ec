import { z } from 'zod';

const kort = z.string().trim().min(1).max(80);
const lijst = z.array(kort).max(30).default([]);
const dag = z.iso.date();
const leeg = <T extends z.ZodType>(een: T) => een.nullable().default(null);

/** What the source of the organisation says of an employee: it wins when she is in a file again. */
export const MedewerkerBron = z.object({
  /** As the login and the registers know her (`MDW00001`). */
  identificatie: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9._@-]{1,60}$/),
  naam: z.string().trim().min(1).max(120),
  functie: leeg(kort),
  /** Codes of roles and ids of teams. */
  rollen: lijst,
  teams: lijst,
  /** Identificatie of who she answers to. */
  leidinggevende: leeg(z.string().trim().min(1).max(60)),
  locatie: leeg(kort),
  telefoon: leeg(z.string().trim().max(40)),
  email: leeg(z.email().max(160)),
  inDienst: leeg(dag),
  /** Her first day out of service; today or earlier: she has left. */
  uitDienst: leeg(dag),
});
export type MedewerkerBron = z.output<typeof MedewerkerBron>;

/** What an employee says of herself; a file gives only a beginning. */
export const EigenProfiel = z.object({
  vaardigheden: lijst,
  /** Languages, BCP 47 (`nl`, `tr`). */
  talen: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(20)
    .default(['nl']),
  wijken: lijst,
  /** 1 (Monday) to 7, ISO 8601. */
  werkdagen: z.array(z.int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5]),
  vraagMijOver: lijst,
  /** Identificatie of who takes over when she is not there. */
  vervanger: leeg(z.string().trim().min(1).max(60)),
  afwezig: leeg(z.object({ van: dag, tot: leeg(dag) })),
});
export type EigenProfiel = z.output<typeof EigenProfiel>;

/** One employee in a file. */
export const MedewerkerRij = MedewerkerBron.extend(EigenProfiel.shape);
export type MedewerkerRij = z.output<typeof MedewerkerRij>;
