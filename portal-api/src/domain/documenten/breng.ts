import type { Grant } from '../../access/grant.ts';
import type { Files } from '../../platform/files/files.ts';
import { Afgewezen, type Bezorging } from '../../platform/outbox/bezorger.ts';
import type { BegonnenDocument } from '../../registers/inzend-model.ts';
import type { Registers } from '../../registers/model.ts';
import { weigering } from '../../registers/weigering.ts';
import { dagVan } from '../termijnen/kalender.ts';

interface Deps {
  inzendingen: Registers['inzendingen'];
  files: Pick<Files, 'read'>;
}

/** A file of ours that becomes a document of a case. */
interface TeBrengen {
  bij: { bron: string; url: string; bronorganisatie: string };
  /** Of our own: the document is found again by it. */
  sleutel: string;
  titel: string;
  /** What it is called at the case. */
  koptitel: string;
  naam: string;
  mediatype: string;
  omvang: number;
  soortUrl: string;
  /** In table `bestand`. */
  bestand: string;
  /** Name of a step, for deliveries of more than one document. */
  stap: (deel: string) => string;
  /** Whether a document of which nothing can come is removed, or waits for somebody to put things right. */
  bijWeigering: 'verwijder' | 'bewaar';
}

/**
 * Brings a file to the Documenten API in its parts, and hangs it on a case. Every part is a step, so that an attempt that
 * was cut off goes on where it was.
 */
export async function brengDocument(
  { inzendingen, files }: Deps,
  { grant, stap, ontvangen }: Bezorging<Grant>,
  { bij, sleutel, ...given }: TeBrengen,
): Promise<BegonnenDocument> {
  const document = await stap(given.stap('document'), (opnieuw) =>
    inzendingen.begin(
      grant,
      bij.bron,
      {
        identificatie: `LOKET-${sleutel}`.slice(0, 40),
        bronorganisatie: bij.bronorganisatie,
        datum: dagVan(ontvangen),
        titel: given.titel.slice(0, 200),
        formaat: given.mediatype,
        bestandsnaam: given.naam,
        omvang: given.omvang,
        soortUrl: given.soortUrl,
      },
      opnieuw,
    ),
  );
  try {
    let start = 0;
    for (const deel of document.delen) {
      const range = { start, end: start + deel.omvang };
      start = range.end;
      await stap(given.stap(`deel ${deel.volgnummer}`), async () => {
        const bytes = await files.read(given.bestand, range);
        if (!bytes) throw new Afgewezen('bestand-weg');
        await inzendingen.stuurDeel(grant, document, deel, bytes as AsyncIterable<Uint8Array>);
      });
    }
    await stap(given.stap('af'), (opnieuw) => inzendingen.maakAf(grant, document, opnieuw));
    await stap(given.stap('koppel'), () =>
      inzendingen.koppel(grant, bij, { url: document.url, titel: given.koptitel.slice(0, 200) }),
    );
  } catch (error) {
    const voorgoed = error instanceof Afgewezen || weigering(error) !== null;
    // No document that belongs to no case; when this fails now, the next attempt comes here again.
    if (voorgoed && given.bijWeigering === 'verwijder') await inzendingen.verwijder(grant, document);
    throw error;
  }
  return document;
}
