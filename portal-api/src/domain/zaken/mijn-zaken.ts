import type { DataSubject, Grant } from '../../access/grant.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { SourceFailure, Sourced } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import { subjectVan } from '../../access/subject.ts';
import { subjectOf as subjectVanZoeker } from '../../registers/zoekers.ts';
import { eigenNummers, zoekersVoor } from './eigen-nummers.ts';
import type { InwonerVraag } from './vraag.ts';
import { blikVanInwoner, zichtbareZaken, type Blik, type SterkerNiveau, type ZichtbareZaak } from './zichtbaar.ts';

/** All cases that somebody may see, and the level of login that would show more. */
export interface EigenZaken {
  zaken: ZichtbareZaak[];
  sterkerInloggen: SterkerNiveau | null;
}

/** The cases of whoever is logged in; what several screens of one request need is fetched once. */
export interface MijnZaken {
  alle(vraag: InwonerVraag): Promise<Sourced<EigenZaken>>;
  /** How this resident or company looks at cases; incomplete when not all her numbers could be learned. */
  blik(vraag: InwonerVraag): Promise<{ blik: Blik; incomplete: SourceFailure[] }>;
  /** Everybody by whose number cases may be hers: herself, or all numbers of a company. */
  subjecten(vraag: InwonerVraag): Promise<DataSubject[]>;
}

interface Deps {
  registers: Pick<Registers, 'zaken' | 'bedrijven'>;
  settings: AccessSettings;
}

/** A grant lives as long as one request, so keeping answers by grant shares them within it and no further. */
export function createMijnZaken({ registers, settings }: Deps): MijnZaken {
  const perVerzoek = new WeakMap<Grant, Promise<Sourced<EigenZaken>>>();
  const nummersPerVerzoek = new WeakMap<Grant, ReturnType<typeof eigenNummers>>();

  const nummersVan = (vraag: InwonerVraag) =>
    eenmaal(nummersPerVerzoek, vraag.grant, () => eigenNummers(vraag, registers.bedrijven));

  const blik = async (vraag: InwonerVraag) => {
    const { nummers, incomplete } = await nummersVan(vraag);
    return {
      blik: blikVanInwoner({ nummers, niveau: vraag.acting.niveau, namens: vraag.acting.namens }, settings),
      incomplete,
    };
  };

  const haalOp = async (vraag: InwonerVraag): Promise<Sourced<EigenZaken>> => {
    const { nummers } = await nummersVan(vraag);
    const { blik: eigen, incomplete } = await blik(vraag);
    vraag.grant.looksAt(subjectVan(vraag.acting), 'zaken');
    const zoekers = zoekersVoor(nummers, settings.bedrijfZietVestigingen);
    const gevonden = await registers.zaken.zakenVan(vraag.grant, zoekers);
    return {
      data: zichtbareZaken(gevonden.data, eigen),
      incomplete: [...incomplete, ...gevonden.incomplete],
      asOf: gevonden.asOf,
    };
  };

  const subjecten = async (vraag: InwonerVraag) => {
    const { nummers } = await nummersVan(vraag);
    return zoekersVoor(nummers, settings.bedrijfZietVestigingen).map(subjectVanZoeker);
  };

  return { subjecten, alle: (vraag) => eenmaal(perVerzoek, vraag.grant, () => haalOp(vraag)), blik };
}

/** Calls once for each key; a rejection is shared too, and ends with the request. */
function eenmaal<K extends object, V>(bewaard: WeakMap<K, Promise<V>>, key: K, roep: () => Promise<V>): Promise<V> {
  const bekend = bewaard.get(key);
  if (bekend) return bekend;
  const nieuw = roep();
  bewaard.set(key, nieuw);
  return nieuw;
}
