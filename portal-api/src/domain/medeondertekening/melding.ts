import { z } from 'zod';
import type { Bezorger, Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import { bezorger } from '../../platform/outbox/bezorger.ts';
import type { OutboxTransaction } from '../../platform/outbox/rows.ts';
import type { Registers } from '../../registers/model.ts';
import type { Inzendingen } from '../inzendingen/inzendingen.ts';
import { datumIn } from '../inzendingen/kopie.ts';
import { vul } from '../inzendingen/teksten.ts';
import { zorgVoorKlantVan } from '../klanten/klant.ts';
import { kenmerk, OP_EIGEN_PAGINA, referentieVan } from '../vragen/zending.ts';
import { MELDING, subjectSchema, type Medeondertekening } from './model.ts';
import { uuidVan } from './stuur.ts';
import { woorden } from './woorden.ts';

const opdracht = z.object({
  inzending: z.string(),
  wat: z.enum(['termijn', 'geweigerd', 'teruggetrokken', 'ingetrokken']),
  rol: z.enum(['partner', 'vertegenwoordiger']),
  naam: z.string(),
  uiterlijk: z.string(),
  /** For employees alone. */
  reden: z.string().nullable(),
  aanvrager: subjectSchema,
  zaaktype: z.string(),
});
type Opdracht = z.infer<typeof opdracht>;

interface Melding {
  wat: Opdracht['wat'];
  /** Who did it; null when the term ended by itself. */
  acting: Inwoner | null;
  reden: string | null;
}

/** Has the municipality told that a signature will not come, or not yet: once of each, in the caller's transaction. */
export async function meldAanGemeente(
  tx: OutboxTransaction,
  { id, inzending, rol, naam, uiterlijk, aanvrager, zaaktype }: Medeondertekening,
  { wat, acting, reden }: Melding,
  { outbox }: { outbox: Pick<Outbox, 'put'> },
): Promise<void> {
  const inhoud: Opdracht = { inzending, wat, rol, naam, uiterlijk, reden, aanvrager: aanvrager.wie, zaaktype };
  await outbox.put(tx, { id: uuidVan(`${id} ${wat}`), soort: MELDING, betrokkene: null, acting, inhoud });
}

export interface MeldingDeps {
  inzendingen: Pick<Inzendingen, 'metId'>;
  registers: Pick<Registers, 'klantcontacten' | 'personen' | 'bedrijven'>;
  settings: { vragen: VragenSettings };
}

/**
 * Tells who handles the case about a signature, as work in the customer register. It stands at the form itself for those
 * involved, so it is not shown among questions. Waits until there is a case.
 */
export function meldingBezorger({ inzendingen, registers, settings }: MeldingDeps): Bezorger {
  const { klantcontacten } = registers;
  return bezorger<Opdracht, Grant>({
    soort: MELDING,
    inhoud: opdracht,
    volhardend: true,
    async deliver({ inzending: id, wat, rol, naam, uiterlijk, reden, ...gegeven }, { grant, stap, ontvangen, ...ons }) {
      const inzending = await inzendingen.metId(id);
      // Erased by whose it was: there is nothing any more that it could be about.
      if (!inzending) return { contact: null };
      const { zaak, nummer } = inzending;
      if (!zaak) throw new Error('the case is not there yet');
      const { melding } = woorden;
      const waarden = { nummer, naam, rol: woorden.rol[rol], datum: datumIn(uiterlijk, 'nl') };
      const inhoud = vul(melding[wat], waarden);
      const klant = await stap('klant', () => zorgVoorKlantVan(registers, grant, gegeven.aanvrager));
      const contact = await stap('contact', () =>
        klantcontacten.zorgVoorContact(grant, {
          referentie: referentieVan(ons.id),
          sleutel: ons.id,
          klant,
          onderwerp: vul(melding.onderwerp, waarden),
          inhoud,
          moment: ontvangen,
          kenmerken: { [kenmerk.soort]: OP_EIGEN_PAGINA },
          over: { zaak: zaak.id },
        }),
      );
      const { team } = settings.vragen;
      await stap('taak', () =>
        klantcontacten.zorgVoorTaak(grant, {
          contact,
          teams: [team.zaaktypen[gegeven.zaaktype] ?? team.standaard, team.standaard],
          handeling: melding.handeling,
          toelichting: reden === null ? inhoud : `${inhoud} ${vul(melding.reden, { reden })}`,
        }),
      );
      return { contact };
    },
  });
}
