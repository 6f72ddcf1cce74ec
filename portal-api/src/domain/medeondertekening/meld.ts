import type { DataSubject } from '../../platform/data-subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Live } from '../../platform/live/live.ts';
import type { NieuweGebeurtenis } from '../gebeurtenissen/model.ts';
import type { Medeondertekening } from './model.ts';

interface Deps {
  live: Pick<Live, 'publish'>;
  pseudonym: Pseudonym;
}
type LiveTransaction = Parameters<Live['publish']>[0];

/** Has the open pages of all involved ask anew. */
export async function meldAllen(
  tx: LiveTransaction,
  { aanvrager, ondertekenaar }: Pick<Medeondertekening, 'aanvrager' | 'ondertekenaar'>,
  { live, pseudonym }: Deps,
): Promise<void> {
  const wie: DataSubject[] = [aanvrager.wie, ...(ondertekenaar ? [ondertekenaar] : [])];
  const topics = ['zaken', 'overzicht'] as const;
  await live.publish(
    tx,
    wie.map(({ soort, waarde }) => ({ subject: pseudonym(soort, waarde), topics })),
  );
}

const zonderZaak = { zaak: null, zaaktype: null, status: null, correctie: false } as const;

/** Tells whose form it is that something changed with a signature. */
export function nieuwsVoorAanvrager(een: Medeondertekening, wat: string, moment: Date): NieuweGebeurtenis {
  return {
    ...zonderZaak,
    wat: `ondertekening ${een.id} ${wat}`,
    soort: 'ondertekening',
    betrokkene: een.aanvrager.wie,
    object: een.inzending,
    pad: `/ingediend/${een.inzending}`,
    moment,
  };
}

/** Asks somebody to sign by her own channel: for who is known, and whom no address was given of. */
export function vraagAan(een: Medeondertekening, wie: DataSubject, wat: string, moment: Date): NieuweGebeurtenis {
  return {
    ...zonderZaak,
    wat: `ondertekenen ${een.id} ${wat}`,
    soort: 'taak',
    betrokkene: wie,
    object: een.id,
    pad: `/ondertekenen/${een.id}`,
    moment,
  };
}
