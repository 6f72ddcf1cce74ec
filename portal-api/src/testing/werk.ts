import type { Sourced } from '../platform/sourced.ts';
import type { ZaakMetType } from '../registers/model.ts';
import type {
  Aanleiding,
  Contactkop,
  Contacttaak,
  NieuwAntwoord,
  Uitvoerder,
  WerkRegister,
} from '../registers/werk-model.ts';
import { NU } from './toegang.ts';
import { uuid } from './zaken.ts';

/** A task for the team KCC that came a week ago. */
export function eenTaak(n: number, anders: Partial<Contacttaak> = {}): Contacttaak {
  return {
    id: uuid(n),
    nummer: String(n).padStart(10, '0'),
    handeling: 'Vraag beantwoorden',
    notitie: null,
    toegewezenOp: '2026-11-16T10:00:00Z',
    verwerkt: false,
    aan: [{ soort: 'team', id: 'kcc' }],
    contact: uuid(n + 500),
    ...anders,
  };
}

export interface NepWerk {
  taken?: Contacttaak[];
  zaken?: ZaakMetType[];
  aanleiding?: Aanleiding | null;
  /** By uuid of the contact. */
  koppen?: Record<string, Contactkop>;
  /** Whom the register does not take work for. */
  weigert?: readonly string[];
  incomplete?: Sourced<unknown>['incomplete'];
}

/** The work of employees, from memory; remembers what was written. */
export function nepWerk({
  taken = [],
  zaken = [],
  aanleiding = null,
  koppen = {},
  weigert = [],
  incomplete = [],
}: NepWerk = {}): WerkRegister & { geschreven: unknown[] } {
  const geschreven: unknown[] = [];
  const sourced = <T>(data: T): Sourced<T> => ({ data, incomplete, asOf: NU });
  const van = (wie: readonly Uitvoerder[]) =>
    taken.filter(({ aan }) => aan.some((een) => wie.some(({ soort, id }) => soort === een.soort && id === een.id)));
  return {
    geschreven,
    takenVan: async (_grant, wie) => sourced(van(wie)),
    koppen: async (_grant, contacten) =>
      sourced(new Map(contacten.flatMap((contact) => (koppen[contact] ? [[contact, koppen[contact]] as const] : [])))),
    taakVan: async (_grant, id, wie) => van(wie).find((taak) => taak.id === id) ?? null,
    aanleiding: async () => aanleiding,
    wijsTaakToe: async (_grant, id, aan) => {
      if (weigert.includes(aan.id)) return false;
      geschreven.push({ taak: id, aan });
      return true;
    },
    antwoord: async (_grant, contact, antwoord: NieuwAntwoord) => {
      geschreven.push({ contact, antwoord: antwoord.inhoud });
      return uuid(999);
    },
    rondTaakAf: async (_grant, id, notitie) => void geschreven.push({ taak: id, notitie }),
    zakenVan: async () => sourced(zaken),
    afgerondeZakenVan: async () => sourced(zaken),
    draagZaakOver: async (_grant, { ref }, aan) => {
      if (weigert.includes(aan.id)) return false;
      geschreven.push({ zaak: ref, aan });
      return true;
    },
  };
}
