import { subjectVan } from '../../access/subject.ts';
import { BERICHT_GELEZEN } from '../../domain/berichten/gelezen.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnBerichtenDeps } from './module.ts';

/**
 * Notes that a message was opened. It is ours first: a register that is down hears of it later, and the message counts
 * as read meanwhile. Opening it again writes nothing.
 */
export async function markeerGelezen(
  vraag: InwonerVraag,
  id: string,
  { mijnBerichten, outbox, transaction }: MijnBerichtenDeps,
): Promise<undefined> {
  const { bericht, gelezen } = await mijnBerichten.een(vraag, id);
  if (gelezen) return;
  const { acting } = vraag;
  await transaction((tx) =>
    outbox.put(tx, {
      soort: BERICHT_GELEZEN,
      betrokkene: subjectVan(acting),
      acting,
      inhoud: { bericht: bericht.id },
      id: `${BERICHT_GELEZEN}:${bericht.id}`,
    }),
  );
}
