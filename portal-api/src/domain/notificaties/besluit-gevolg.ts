import type { Grant } from '../../access/grant.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { noteerZaak } from '../zaken/betrokkenen.ts';
import { isBekendgemaakt, wordtBekend } from '../zaken/bekendgemaakt.ts';
import { geenGevolg, type Gevolg } from './model.ts';
import { ontvangersVan } from './ontvangers.ts';
import { kernVan, padVan, voorIeder } from './zaak-gevolg.ts';

interface Deps {
  registers: Pick<Registers, 'meldingen'>;
  settings: AccessSettings;
  clock: Clock;
}

/** A decision in a case that was made known (Awb 3:40). One that is sent later is looked at again on that day. */
export async function gevolgVanBesluit(ref: Ref, grant: Grant, { registers, settings, clock }: Deps): Promise<Gevolg> {
  const gevonden = await registers.meldingen.besluit(grant, ref);
  const gelezen = gevonden && (await registers.meldingen.zaak(grant, gevonden.zaak));
  if (!gevonden || !gelezen) return geenGevolg;
  noteerZaak(grant, gelezen.zaak, 'zaak');
  const ontvangers = ontvangersVan(gelezen, settings);
  const vandaag = dagVan(clock.now());
  const bekend = isBekendgemaakt(gevonden.besluit, vandaag);
  const nieuws = {
    ...kernVan(gelezen),
    wat: `besluit ${ref.bron}/${ref.id}`,
    soort: 'besluit' as const,
    object: ref.id,
    pad: `${padVan(gelezen.zaak.ref)}/besluiten/${ref.bron}/${ref.id}`,
    moment: clock.now(),
  };
  return {
    gebeurtenissen: bekend ? voorIeder(ontvangers, [nieuws]) : [],
    raakt: bekend ? ontvangers.map((wie) => ({ wie, topics: ['zaken', 'overzicht'] })) : [],
    index: ontvangers.map((wie) => ({ doe: 'verouder', wie, soort: 'besluit' })),
    opnieuw: ontvangers.length > 0 ? wordtBekend(gevonden.besluit, vandaag) : null,
  };
}
