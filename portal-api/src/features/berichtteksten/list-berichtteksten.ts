import type { Berichtteksten } from '@loket/contract';
import { invullingen, tekstsoorten } from '../../domain/berichtteksten/model.ts';
import { berichttalen, standaardteksten } from '../../domain/berichtteksten/standaard/index.ts';
import type { Sleutel } from '../../domain/berichtteksten/versies.ts';
import type { Taal } from '../../domain/contactgegevens/model.ts';
import type { BerichttekstenDeps } from './module.ts';

/** All texts: of every kind and language the one that comes with the portal, and those that editors added. */
export async function listBerichtteksten({ versies, registers }: BerichttekstenDeps): Promise<Berichtteksten> {
  const [alle, zaaktypen] = await Promise.all([versies.alle(), registers.zaaktypen.alle()]);
  const standaard = berichttalen.flatMap((taal) =>
    tekstsoorten.map((soort): Sleutel => ({ soort, zaaktype: '', status: '', taal })),
  );
  const perSleutel = Map.groupBy(alle, ({ sleutel }) => naamVan(sleutel));
  const sleutels = new Map([...standaard, ...alle.map(({ sleutel }) => sleutel)].map((een) => [naamVan(een), een]));
  const teksten = [...sleutels].map(([naam, sleutel]) => {
    const eigen = (perSleutel.get(naam) ?? []).map(({ versie }) => versie);
    const gepubliceerd = eigen.find(({ stand }) => stand === 'gepubliceerd');
    const concept = eigen.find(({ stand }) => stand === 'concept');
    const { onderwerp } = gepubliceerd?.inhoud ?? standaardteksten(sleutel.taal as Taal).teksten.soorten[sleutel.soort];
    return {
      sleutel,
      bron: gepubliceerd ? ('eigen' as const) : ('standaard' as const),
      concept: concept !== undefined,
      gewijzigd: (concept ?? gepubliceerd)?.gewijzigd.toISOString() ?? null,
      onderwerp,
    };
  });
  return {
    teksten,
    talen: [...berichttalen],
    zaaktypen: zaaktypen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    invullingen: [...invullingen],
  };
}

function naamVan({ soort, zaaktype, status, taal }: Sleutel): string {
  return JSON.stringify([soort, zaaktype, status, taal]);
}
