import type { Proefprofiel, TipInhoud, TipProefUitkomst } from '@loket/contract';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { Feiten } from '../../domain/tips/feiten.ts';
import { kiesTips, type GepubliceerdeTip } from '../../domain/tips/keuze.ts';
import { pastBij } from '../../domain/tips/toets.ts';
import { wetVan } from '../../domain/zaken/gevoelig.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';

interface Proef {
  profiel: Proefprofiel;
  concept: TipInhoud | null;
}

/** Stands for the tip that is being written; no tip that is kept has this id. */
const CONCEPT = '00000000-0000-4000-8000-000000000000';

/** What somebody who does not exist would see, the tip that is being written among the published ones. */
export function probeerTips(
  { profiel, concept }: Proef,
  gepubliceerd: readonly GepubliceerdeTip[],
  settings: Pick<RegisterSettings, 'wetten'>,
  now: Date,
): TipProefUitkomst {
  const feiten = feitenVanProfiel(profiel, settings);
  const tips = concept ? [...gepubliceerd, { id: CONCEPT, inhoud: concept }] : gepubliceerd;
  return {
    tips: kiesTips(tips, feiten, dagVan(now)),
    conceptPast: concept && pastBij(concept, feiten) !== null,
  };
}

function feitenVanProfiel(
  { leeftijd, huishouden, wijk, zaaktypen }: Proefprofiel,
  settings: Pick<RegisterSettings, 'wetten'>,
): Feiten {
  return {
    leeftijd: { minstens: leeftijd, hoogstens: leeftijd },
    huishouden: new Set(huishouden),
    wijken: wijk === null ? [] : [wijk],
    zaken: zaaktypen.map((identificatie) => ({
      zaaktype: identificatie,
      wet: wetVan({ identificatie }, settings),
      titel: identificatie,
    })),
  };
}
