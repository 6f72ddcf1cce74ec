import type { Evenement, Prisma } from '../../generated/prisma/client.ts';
import type { Search } from '../../platform/search/search.ts';

/** Lets an event be found by whom it is for, until it is over; one that is not held not at all. */
export async function zetVindbaar(
  tx: Prisma.TransactionClient,
  search: Pick<Search, 'put' | 'remove'>,
  { id, titel, omschrijving, plek, doelgroep, eind, geannuleerd, gewijzigdOp }: Evenement,
): Promise<void> {
  const [eerste, ...anderen] = doelgroep;
  if (geannuleerd || !eerste) return search.remove(tx, 'evenement', [id]);
  await search.put(tx, [
    {
      kind: 'evenement',
      id,
      title: titel,
      summary: omschrijving.slice(0, 300),
      body: `${omschrijving} ${plek}`,
      path: `/evenementen/${id}`,
      audience: [eerste, ...anderen],
      visibleUntil: eind,
      changed: gewijzigdOp,
    },
  ]);
}
