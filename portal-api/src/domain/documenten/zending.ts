import { z } from 'zod';
import type { Bezorger } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Files, FilesTransaction } from '../../platform/files/files.ts';
import { Afgewezen, bezorger, type Afloop, type Bezorging } from '../../platform/outbox/bezorger.ts';
import type { Registers } from '../../registers/model.ts';
import { brengDocument } from './breng.ts';
import type { Ontvangsten } from './ontvangsten.ts';

/** Kinds of what is sent: a new document, and one that the municipality has already. */
export const NIEUW_DOCUMENT = 'document';
export const EERDER_DOCUMENT = 'document-eerder';

const zaak = z.object({ bron: z.string(), id: z.string() });
const nieuwDocument = z.object({
  zaak,
  bestand: z.string(),
  naam: z.string(),
  mediatype: z.string(),
  omvang: z.number(),
  soort: z.string(),
  soortUrl: z.string(),
});
export type NieuwDocumentInhoud = z.infer<typeof nieuwDocument>;
const eerderDocument = z.object({ zaak, url: z.string(), titel: z.string() });
export type EerderDocumentInhoud = z.infer<typeof eerderDocument>;

interface Deps {
  inzendingen: Registers['inzendingen'];
  files: Pick<Files, 'read' | 'end'>;
  ontvangsten: Pick<Ontvangsten, 'sluit'>;
  clock: Clock;
}

/** As long as the outbox keeps what failed: she may ask what became of it. */
const BEWAAR_MISLUKT_MS = 180 * 86_400_000;

/** Looks once more: a case that was closed since takes no documents. */
async function openZaak({ inzendingen }: Deps, ref: z.infer<typeof zaak>, { grant, stap }: Bezorging<Grant>) {
  return stap('zaak', async () => {
    const gevonden = await inzendingen.zaak(grant, ref);
    if (!gevonden || gevonden.data.zaak.einddatum !== null) throw new Afgewezen('zaak-gesloten');
    const { url, bronorganisatie } = gevonden.data.zaak;
    return { bron: ref.bron, url, bronorganisatie };
  });
}

/**
 * Brings a document to the Documenten API in its parts, and hangs it on the case. Every part is a step, so that an
 * attempt that was cut off goes on where it was. When the register refuses for good, what was made is removed again.
 */
export function documentBezorger(deps: Deps): Bezorger {
  const { files, ontvangsten, clock } = deps;
  return bezorger<NieuwDocumentInhoud, Grant>({
    soort: NIEUW_DOCUMENT,
    inhoud: nieuwDocument,
    async deliver(inhoud, bezorging) {
      const { id } = bezorging;
      const bij = await openZaak(deps, inhoud.zaak, bezorging);
      const { soort, naam, mediatype, omvang, soortUrl, bestand } = inhoud;
      const document = await brengDocument(deps, bezorging, {
        bij,
        sleutel: id,
        titel: `${soort}: ${naam}`,
        koptitel: soort,
        naam,
        mediatype,
        omvang,
        soortUrl,
        bestand,
        stap: (deel) => deel,
        bijWeigering: 'verwijder',
      });
      return document.ref;
    },
    async settled(tx, { id, inhoud, stand, reden }: Afloop<NieuwDocumentInhoud>) {
      const all = tx as unknown as FilesTransaction & Parameters<Ontvangsten['sluit']>[0];
      await ontvangsten.sluit(all, id, stand, reden);
      const einde = stand === 'bezorgd' ? new Date(0) : new Date(clock.now().getTime() + BEWAAR_MISLUKT_MS);
      await files.end(all, [inhoud.bestand], einde);
    },
  });
}

/** Hangs a document that the municipality has already on another case of the same resident. */
export function eerderDocumentBezorger(deps: Deps): Bezorger {
  const { inzendingen, ontvangsten } = deps;
  return bezorger<EerderDocumentInhoud, Grant>({
    soort: EERDER_DOCUMENT,
    inhoud: eerderDocument,
    async deliver({ zaak: ref, url, titel }, bezorging) {
      const bij = await openZaak(deps, ref, bezorging);
      await bezorging.stap('koppel', () => inzendingen.koppel(bezorging.grant, bij, { url, titel }));
      return null;
    },
    async settled(tx, { id, stand, reden }) {
      await ontvangsten.sluit(tx as unknown as Parameters<Ontvangsten['sluit']>[0], id, stand, reden);
    },
  });
}
