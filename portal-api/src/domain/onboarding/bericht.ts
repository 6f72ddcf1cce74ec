import type { OnboardingTaak } from '../../generated/prisma/client.ts';
import type { Meldingen, MeldingTransaction } from '../meldingen/meldingen.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';
import nl from './locales/nl.json' with { type: 'json' };

const SOORT = 'onboarding';

/** Where somebody does what is hers; of the rest of the list she need not see anything. */
export const padVan = ({ id }: Pick<OnboardingTaak, 'id'>): string => `/onboarding#${id}`;

type Taak = Pick<OnboardingTaak, 'id' | 'titel' | 'voor' | 'eigenaar' | 'uiterlijk'>;

/** What owners of tasks are told, in the transaction in which it happens. */
export interface OnboardingBericht {
  /** A list began: whoever has something on it hears so once, however much it is. */
  begonnen(
    tx: MeldingTransaction,
    mens: { identificatie: string; naam: string },
    taken: readonly Taak[],
  ): Promise<void>;
  /** Something is hers from now on. */
  vanJou(tx: MeldingTransaction, taak: Taak, naam: string): Promise<void>;
  /** The day has come. */
  herinner(tx: MeldingTransaction, taak: Taak, vandaag: Kalenderdag): Promise<void>;
  /** It was done, is gone or is somebody else's: what she did not read yet is of no use to her. */
  vervalt(tx: MeldingTransaction, taak: Pick<Taak, 'id'>): Promise<void>;
}

/** Makes it on the notices of employees: they choose themselves whether and when these come by mail. */
export function createOnboardingBericht({
  meldingen,
}: {
  meldingen: Pick<Meldingen, 'zet' | 'vervalt'>;
}): OnboardingBericht {
  return {
    async begonnen(tx, { identificatie, naam }, taken) {
      const eigenaren = Map.groupBy(taken, ({ eigenaar }) => eigenaar);
      const nieuw = [...eigenaren].flatMap(([voor, hare]) => {
        const [eerste] = hare.toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
        if (!eerste) return [];
        const eigen = voor === identificatie;
        const vorm = hare.length === 1 ? 'een' : 'meer';
        const onderwerp = eigen ? nl.eersteWeken : nl.nieuweCollega.replace('{naam}', naam);
        const toelichting = (eigen ? nl[`voorJou_${vorm}`] : nl[`jijRegelt_${vorm}`]).replace(
          '{aantal}',
          String(hare.length),
        );
        return [{ voor, soort: SOORT, onderwerp, toelichting, pad: padVan(eerste) } as const];
      });
      await meldingen.zet(tx, nieuw);
    },
    async vanJou(tx, taak, naam) {
      const toelichting = nl.vanJou.replace('{naam}', naam);
      await meldingen.zet(tx, [
        { voor: taak.eigenaar, soort: SOORT, onderwerp: taak.titel, toelichting, pad: padVan(taak) },
      ]);
    },
    async herinner(tx, taak, vandaag) {
      await meldingen.vervalt(tx, SOORT, padVan(taak));
      const toelichting = taak.uiterlijk < vandaag ? nl.voorbij : nl.vandaag;
      await meldingen.zet(tx, [
        { voor: taak.eigenaar, soort: SOORT, onderwerp: taak.titel, toelichting, pad: padVan(taak) },
      ]);
    },
    vervalt: (tx, taak) => meldingen.vervalt(tx, SOORT, padVan(taak)),
  };
}
