import type { TaakActie, TaakDetail, TaakSamenvatting } from '@loket/contract';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { SourceFailure } from '../../platform/sourced.ts';
import { presentOntbrekend } from '../bronnen/ontbrekend.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { presentVerwijzing, type Weergave } from '../zaken/samenvatting.ts';
import type { Taakformulieren } from './formulieren/model.ts';
import { betaalLink, taakLink } from './link.ts';
import type { ZichtbareTaak } from './mijn-taken.ts';
import { isTeDoen, laatsteZending, standVan, uiterlijkVan } from './stand.ts';
import { verzondenVan } from './zending.ts';

export interface TaakWeergave {
  settings: Weergave & Pick<RegisterSettings, 'taken'>;
  formulieren: Taakformulieren;
}

/** A task in a list. */
export function presentTaak(een: ZichtbareTaak, { settings }: TaakWeergave, now: Date): TaakSamenvatting {
  const { taak, zaak } = een;
  return {
    id: taak.id,
    titel: taak.titel,
    stand: standVan(een, dagVan(now)),
    soort: taak.vraag.soort === 'portaalformulier' ? 'formulier' : taak.vraag.soort,
    uiterlijk: uiterlijkVan(een),
    sinds: taak.sinds,
    zaak: zaak && verwijzing(presentVerwijzing(zaak, settings)),
  };
}

const verwijzing = ({ bron, id, titel, nummer }: ReturnType<typeof presentVerwijzing>) => ({ bron, id, titel, nummer });

/** A task on its own page: what it asks, or what was answered. */
export function presentTaakDetail(
  een: ZichtbareTaak,
  weergave: TaakWeergave,
  { now, incomplete, bewijs }: { now: Date; incomplete: readonly SourceFailure[]; bewijs: string | null },
): TaakDetail {
  const samenvatting = presentTaak(een, weergave, now);
  const zending = laatsteZending(een);
  const onderweg = samenvatting.stand === 'verstuurd' ? zending && verzondenVan(zending) : null;
  const verzonden = onderweg ?? een.taak.verzonden;
  return {
    ...samenvatting,
    actie: isTeDoen(samenvatting.stand) ? actieVan(een, weergave, bewijs) : null,
    verzonden: verzonden && weergave.formulieren.inWoorden(formulierVan(een, weergave), verzonden),
    ontvangenOp: zending && zending.stand !== 'mislukt' ? zending.ontvangen.toISOString() : null,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: now.toISOString(),
  };
}

function actieVan(een: ZichtbareTaak, weergave: TaakWeergave, bewijs: string | null): TaakActie {
  const { vraag } = een.taak;
  const { taken } = weergave.settings;
  switch (vraag.soort) {
    case 'url':
      return { soort: 'url', href: taakLink(vraag.url, taken) };
    case 'betaling':
      return { soort: 'betaling', bedrag: vraag.bedrag, kenmerk: vraag.kenmerk, href: betaalLink(vraag, taken) };
    case 'portaalformulier': {
      // What could not be written back is not asked: nobody fills in a form for nothing.
      if (bewijs === null) return { soort: 'onbekend', naam: null };
      const formulier = formulierVan(een, weergave);
      const ingevuld = weergave.formulieren.vooraf(formulier, vraag.gegevens);
      return { soort: 'formulier', formulier, ingevuld, bewijs };
    }
    case 'onbekend':
      return { soort: 'onbekend', naam: vraag.naam };
  }
}

/** The questions of a task; one free question where it names no form. */
function formulierVan({ taak: { vraag } }: ZichtbareTaak, { formulieren }: Pick<TaakWeergave, 'formulieren'>) {
  return formulieren.voor(vraag.soort === 'portaalformulier' ? vraag.formulier : { soort: 'id', waarde: '' });
}
