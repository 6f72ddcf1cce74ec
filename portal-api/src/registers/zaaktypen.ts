import { RegisterError } from '@loket/zgw';
import type { BackEnd } from './back-end.ts';
import type { ZaaktypenRegister } from './model.ts';

/** The kinds of cases of all back ends, from the catalogues that are kept anyway. */
export function createZaaktypenRegister(backEnds: readonly Pick<BackEnd, 'catalogus'>[]): ZaaktypenRegister {
  return {
    async alle() {
      const perBackEnd = await Promise.allSettled(backEnds.map(({ catalogus }) => catalogus.zaaktypen()));
      const gevonden = perBackEnd.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      const namen = new Map(
        gevonden.map(({ identificatie, omschrijving }) => [identificatie, omschrijving ?? identificatie]),
      );
      return [...namen].map(([identificatie, naam]) => ({ identificatie, naam }));
    },
    async eigenschappen(identificatie, dag) {
      for (const { catalogus } of backEnds) {
        try {
          const zaaktype = await catalogus.zaaktypeMet(identificatie, dag);
          if (zaaktype) return (await catalogus.eigenschappen(zaaktype.url)).flatMap(({ naam }) => naam ?? []);
        } catch (error) {
          if (!(error instanceof RegisterError)) throw error;
          return null;
        }
      }
      return null;
    },
  };
}
