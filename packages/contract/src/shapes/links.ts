import { z } from 'zod';
import { Tijdstip } from './common.ts';

/** A link or tool of employees. Without roles it is for everybody. */
export const WerkLink = z
  .object({
    id: z.uuid(),
    titel: z.string().trim().min(2).max(80),
    omschrijving: z.string().trim().max(200).default(''),
    /** A page of the portal (`/mensen`) or of another system (https). */
    adres: z.union([z.url({ protocol: /^https$/ }), z.string().regex(/^\/[\w/-]{0,200}$/)]),
    groep: z.string().trim().min(2).max(60),
    rollen: z.array(z.string().max(40)).max(40).default([]),
  })
  .meta({ id: 'WerkLink' });
export type WerkLink = z.output<typeof WerkLink>;

export const MijnLinks = z.object({ links: z.array(WerkLink) }).meta({ id: 'MijnLinks' });
export type MijnLinks = z.infer<typeof MijnLinks>;

/** `revisie` is the one that the editor began with. */
export const LinksOpslag = z
  .object({ revisie: z.int(), links: z.array(WerkLink).max(200) })
  .meta({ id: 'LinksOpslag' });
export const LinksBeheer = z
  .object({
    revisie: z.int(),
    links: z.array(WerkLink),
    rollen: z.array(z.object({ code: z.string(), naam: z.string() })),
    gewijzigd: z.object({ door: z.string(), op: Tijdstip }),
  })
  .meta({ id: 'LinksBeheer' });
export type LinksBeheer = z.infer<typeof LinksBeheer>;
