import type { Grant } from '../../access/grant.ts';
import { Refused, type Inwoner } from '../../access/policy.ts';
import type { Bezorging } from '../../platform/outbox/bezorger.ts';
import type { Registers } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { bekendDocumentIn, openDocument } from '../zaken/dossier.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import type { Bijlage } from './model.ts';

export interface KoppelDeps {
  registers: Pick<Registers, 'zaken' | 'inzendingen'>;
  mijnZaken: Pick<MijnZaken, 'blik'>;
}

interface Naar {
  zaak: { ref: { bron: string }; url: string };
  bezorging: Pick<Bezorging<Grant>, 'grant' | 'stap' | 'ontvangen'>;
}

/**
 * Hangs a document that is at the municipality already on the new case as well: it is kept once. Opened with the right of
 * who sent it, as when she downloads it. One that is no longer there or no longer hers is not a reason to have no case:
 * the receipt, which hangs on the case, names it with the number of the case that has it.
 */
export async function koppelEerder(
  eerder: NonNullable<Bijlage['eerder']>,
  at: number,
  acting: Inwoner,
  { zaak, bezorging: { grant, stap, ontvangen } }: Naar,
  { registers, mijnZaken }: KoppelDeps,
): Promise<void> {
  await stap(`stuk ${at} koppel`, async () => {
    const kijker = mijnZaken.blik({ acting, grant, session: null, now: ontvangen });
    try {
      const gevonden = await openDocument(registers.zaken, grant, eerder, kijker);
      const { url, titel } = bekendDocumentIn(gevonden, dagVan(ontvangen));
      await registers.inzendingen.koppel(grant, { bron: zaak.ref.bron, url: zaak.url }, { url, titel });
      return 'gekoppeld';
    } catch (error) {
      if (error instanceof Refused) return 'weg';
      throw error;
    }
  });
}
