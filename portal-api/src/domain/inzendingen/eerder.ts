import type { EerdereAanvraag } from '@loket/contract';
import { uitEerder, type Antwoorden, type Formulier } from '@loket/formulieren';
import { Refused, type Inwoner } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { EerdereAanvragen } from '../formulieren/eerder.ts';
import { eisToegang } from '../formulieren/toegang.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { wetVan } from '../zaken/gevoelig.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { Inzendingen } from './inzendingen.ts';
import type { Inzending } from './model.ts';

interface Deps {
  inzendingen: Pick<Inzendingen, 'lijst' | 'eigen'>;
  settings: AccessSettings & Pick<RegisterSettings, 'wetten'>;
}

/** Of another law she is asked about a few, not about years of paper. */
const HOOGSTENS_ANDERE = 5;

/**
 * Answers of forms that were sent before. What was handled under the same law may be proposed; what another law knows is
 * not used for this one (AVG 5.1.b), unless she takes it over herself. Only what somebody sent for herself: who acts for
 * her does not read along, and what was filled in by who acted for her is not hers to confirm.
 */
export function createEerdereAanvragen({ inzendingen, settings }: Deps): EerdereAanvragen {
  const zelfdeWet = (een: Formulier, ander: Formulier): boolean => {
    if (een.zaaktype === ander.zaaktype) return true;
    const wet = wetVan({ identificatie: een.zaaktype }, settings);
    return wet !== null && wet === wetVan({ identificatie: ander.zaaktype }, settings);
  };
  const antwoordenUit = ({ formulier, antwoorden, ontvangen }: Inzending, voor: Formulier, now: Date) =>
    uitEerder(voor, { formulier, antwoorden, nu: { vandaag: dagVan(ontvangen) } }, { vandaag: dagVan(now) });
  const present = (
    { id, nummer, formulier, ontvangen }: Inzending,
    voor: Formulier,
    antwoorden: Antwoorden | null,
  ): EerdereAanvraag => ({
    id,
    nummer,
    titel: formulier.titel,
    ontvangenOp: ontvangen.toISOString(),
    zelfdeWet: zelfdeWet(voor, formulier),
    antwoorden,
  });
  const leesbaar = (acting: Inwoner, { formulier, namens }: Inzending): boolean => {
    if (acting.namens || namens) return false;
    try {
      eisToegang(acting, formulier, settings);
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  };
  return {
    async voor({ acting, grant, now }, formulier, gekozen) {
      if (acting.namens || !vraagtEerder(formulier)) return [];
      const alle = (await inzendingen.lijst(acting)).filter((een) => leesbaar(acting, een));
      if (alle.length === 0) return [];
      grant.looksAt(subjectVan(acting), 'inzending');
      // The newest answer to each question counts; what adds nothing to that is not shown.
      const bekend = new Set<string>();
      const gezien = new Set<string>();
      let andere = 0;
      return alle.flatMap((een) => {
        const antwoorden = antwoordenUit(een, formulier, now);
        if (Object.keys(antwoorden).length === 0) return [];
        if (zelfdeWet(formulier, een.formulier)) {
          const nieuw = Object.entries(antwoorden).filter(([vraag]) => !bekend.has(vraag));
          for (const [vraag] of nieuw) bekend.add(vraag);
          return nieuw.length > 0 ? [present(een, formulier, Object.fromEntries(nieuw))] : [];
        }
        if (gekozen.includes(een.id)) return [present(een, formulier, antwoorden)];
        if (gezien.has(een.formulier.id) || andere >= HOOGSTENS_ANDERE) return [];
        gezien.add(een.formulier.id);
        andere += 1;
        return [present(een, formulier, null)];
      });
    },
    async een({ acting, grant, now }: InwonerVraag, formulier, id) {
      const eerder = await inzendingen.eigen(acting, id);
      if (!eerder || !leesbaar(acting, eerder)) throw new Refused({ code: 'niet-gevonden' });
      const antwoorden = antwoordenUit(eerder, formulier, now);
      if (Object.keys(antwoorden).length === 0) throw new Refused({ code: 'niet-gevonden' });
      grant.looksAt(subjectVan(acting), 'inzending');
      return present(eerder, formulier, antwoorden);
    },
  };
}

function vraagtEerder({ stappen }: Formulier): boolean {
  return stappen.some(({ onderdelen }) =>
    onderdelen.some((deel) => deel.soort !== 'informatie' && deel.prefill?.bron === 'eerder'),
  );
}
