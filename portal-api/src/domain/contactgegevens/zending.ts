import { z } from 'zod';
import type { Bezorger } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { subjectVan } from '../../access/subject.ts';
import { bezorger } from '../../platform/outbox/bezorger.ts';
import type { Registers } from '../../registers/model.ts';
import { inwonerVan, zorgVoorKlant } from '../klanten/klant.ts';
import type { Meld } from '../klanten/meld.ts';
import { talen } from './model.ts';
import { taalcode } from './taalcodes.ts';

/** What the outbox calls a change in contact data. */
export const contactSoort = 'contactgegevens';

const soort = z.enum(['email', 'telefoonnummer']);

/** A change in contact data on its way to the customer register. */
export const ContactWijziging = z.discriminatedUnion('doe', [
  /** An address that its owner proved to be hers; in the place of another one, when it was changed. */
  z.object({
    doe: z.literal('adres'),
    soort,
    adres: z.string(),
    verificatieDatum: z.string(),
    vervangt: z.string().nullable(),
  }),
  z.object({ doe: z.literal('voorkeur'), soort, adres: z.string() }),
  z.object({ doe: z.literal('verwijder'), adres: z.string() }),
  z.object({ doe: z.literal('taal'), taal: z.enum(talen) }),
]);
export type ContactWijziging = z.infer<typeof ContactWijziging>;

interface Deps {
  registers: Pick<Registers, 'klantcontacten' | 'contactadressen' | 'personen' | 'bedrijven'>;
  meld: Meld;
}

/** Brings changes in contact data to the customer register. Each can be done again without harm. */
export function contactBezorger({ registers, meld }: Deps): Bezorger {
  const { contactadressen } = registers;
  return bezorger<ContactWijziging, Grant>({
    soort: contactSoort,
    inhoud: ContactWijziging,
    async deliver(wijziging, { grant, stap }) {
      const subject = subjectVan(inwonerVan(grant));
      if (wijziging.doe === 'adres') {
        const { doe: _doe, ...adres } = wijziging;
        const id = await stap('klant', () => zorgVoorKlant(registers, grant));
        await contactadressen.zorgVoorAdres(grant, { subject, id }, adres);
      }
      if (wijziging.doe === 'voorkeur') await contactadressen.kiesVoorkeur(grant, subject, wijziging.adres);
      if (wijziging.doe === 'verwijder') await contactadressen.verwijderAdres(grant, subject, wijziging.adres);
      if (wijziging.doe === 'taal') {
        await stap('klant', () => zorgVoorKlant(registers, grant));
        await contactadressen.zetTaal(grant, subject, taalcode(wijziging.taal));
      }
      await meld(grant);
      return null;
    },
  });
}
