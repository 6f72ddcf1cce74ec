import type { NieuwItem } from '@loket/contract';
import { onderdeelOpen, type Onderdeel } from '../../access/policies/vertegenwoordiger.ts';
import type { Inwoner } from '../../access/policy.ts';
import { presentVerwijzing, type Weergave } from '../zaken/samenvatting.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';
import type { Gebeurtenis, GebeurtenisSoort } from '../gebeurtenissen/model.ts';

/** What is told of something that happened. */
export type Nieuwsfeit = Pick<Gebeurtenis, 'soort' | 'zaak' | 'status' | 'correctie' | 'pad' | 'moment'>;

interface Nieuwsblik {
  acting: Inwoner;
  /** The cases that the reader may see now: what happened in another is not told. */
  zaken: readonly ZichtbareZaak[];
  weergave: Weergave;
}

const zonderZaak: Partial<Record<GebeurtenisSoort, Onderdeel>> = {
  taak: 'taken',
  bericht: 'berichten',
  antwoord: 'vragen',
  ontvangst: 'zaken',
  ondertekening: 'zaken',
  intrekking: 'zaken',
  afspraak: 'afspraken',
  herinnering: 'afspraken',
};

/**
 * What happened, the newest first and each thing once: of several steps in a case the last one, and no step beside the
 * result that came with it. What was found by comparison is told where no notification told it. Rights are those of now:
 * who may no longer see a case, does not hear of it.
 */
export function presentNieuws(
  gebeurtenissen: readonly Nieuwsfeit[],
  gevonden: readonly Nieuwsfeit[],
  blik: Nieuwsblik,
): NieuwItem[] {
  const gezien = new Set<string>();
  const gemeld = new Set(gebeurtenissen.map(sleutelVan));
  const nieuwsteEerst = [...gebeurtenissen, ...gevonden.filter((een) => !gemeld.has(sleutelVan(een)))].toSorted(
    (a, b) => b.moment.getTime() - a.moment.getTime(),
  );
  const metResultaat = new Set(nieuwsteEerst.filter(({ soort }) => soort === 'resultaat').map(zaakSleutel));
  return nieuwsteEerst.flatMap((een) => {
    const sleutel = sleutelVan(een);
    if (gezien.has(sleutel)) return [];
    if (een.soort === 'status' && metResultaat.has(zaakSleutel(een))) return [];
    const titel = titelVan(een, blik);
    if (titel === undefined) return [];
    gezien.add(sleutel);
    const { soort, status, correctie, pad, moment } = een;
    return [{ soort, titel, status, correctie, pad, moment: moment.toISOString() }];
  });
}

const zaakSleutel = ({ zaak }: Pick<Nieuwsfeit, 'zaak'>) => `${zaak?.bron}/${zaak?.id}`;

/** What is one line: of a case each kind of news, and each decision, task, message and conversation. */
const sleutelVan = (een: Nieuwsfeit) =>
  een.zaak && een.soort !== 'besluit' ? `${een.soort} ${zaakSleutel(een)}` : een.pad;

/** What the case is called; null for what belongs to none, undefined for what the reader may not see. */
function titelVan({ zaak, soort }: Nieuwsfeit, { acting, zaken, weergave }: Nieuwsblik) {
  if (zaak) {
    const gevonden = zaken.find((een) => een.zaak.ref.bron === zaak.bron && een.zaak.ref.id === zaak.id);
    return gevonden && presentVerwijzing(gevonden, weergave).titel;
  }
  const { namens } = acting;
  if (!namens) return null;
  // Which matter it belongs to is not known here: only who stands for everything is told.
  const onderdeel = zonderZaak[soort];
  const mag = onderdeel !== undefined && namens.reikwijdte.soort === 'alles' && onderdeelOpen(namens, onderdeel);
  return mag ? null : undefined;
}
