import type { Bezorger } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import { bezorger } from '../../platform/outbox/bezorger.ts';
import type { Registers } from '../../registers/model.ts';
import type { Inzendingen } from '../inzendingen/inzendingen.ts';
import { datumIn } from '../inzendingen/kopie.ts';
import { vul } from '../inzendingen/teksten.ts';
import { zorgVoorKlantVan } from '../klanten/klant.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { kenmerk, OP_EIGEN_PAGINA, referentieVan } from '../vragen/zending.ts';
import woorden from './locales/nl.json' with { type: 'json' };
import { INTREKKING, opdracht, type Opdracht } from './opdracht.ts';

export interface IntrekBezorgDeps {
  inzendingen: Pick<Inzendingen, 'metId'>;
  registers: Pick<Registers, 'klantcontacten' | 'personen' | 'bedrijven'>;
  settings: { vragen: VragenSettings };
}

/**
 * Tells who handles the case that it was taken back: as a contact at the case and as work for the team. Whether and how
 * the case ends is for the municipality (Zaken 1.5 lets nobody else end it). Waits until there is a case, because what
 * was received is registered all the same, and never gives up.
 */
export function intrekkingBezorger({ inzendingen, registers, settings }: IntrekBezorgDeps): Bezorger {
  const { klantcontacten } = registers;
  return bezorger<Opdracht, Grant>({
    soort: INTREKKING,
    inhoud: opdracht,
    volhardend: true,
    async deliver(wat, { grant, stap, ontvangen: moment, id }) {
      const inzending = await inzendingen.metId(wat.inzending);
      if (inzending && !inzending.zaak) throw new Error('the case is not there yet');
      const zaak = inzending?.zaak ?? wat.zaak;
      grant.looksAt(wat.wie, 'inzending');
      const dag = (van: Date) => datumIn(dagVan(van), 'nl');
      const { nummer, titel, reden } = wat;
      const inhoud = vul(woorden.inhoud, {
        nummer,
        titel,
        ontvangen: dag(new Date(wat.ontvangen)),
        moment: dag(moment),
      });
      const klant = await stap('klant', () => zorgVoorKlantVan(registers, grant, wat.wie));
      const contact = await stap('contact', () =>
        klantcontacten.zorgVoorContact(grant, {
          referentie: referentieVan(id),
          sleutel: id,
          klant,
          onderwerp: vul(woorden.onderwerp, { nummer }),
          inhoud,
          moment,
          kenmerken: { [kenmerk.soort]: OP_EIGEN_PAGINA },
          over: zaak && { zaak: zaak.id },
        }),
      );
      const { team } = settings.vragen;
      await stap('taak', () =>
        klantcontacten.zorgVoorTaak(grant, {
          contact,
          teams: [team.zaaktypen[wat.zaaktype] ?? team.standaard, team.standaard],
          handeling: woorden.handeling,
          toelichting: reden === null ? inhoud : `${inhoud} ${vul(woorden.reden, { reden })}`,
        }),
      );
      return { contact };
    },
  });
}
