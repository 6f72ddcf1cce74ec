import { dagenTussen, leesDag, plus, type Kalenderdag } from './kalender.ts';
import { eindeVanTermijn } from './wettelijke-termijn.ts';

/** The days of a decision, as the register gives them. */
export interface Besluitdagen {
  datum: string;
  verzenddatum: string | null;
  uiterlijkeReactiedatum: string | null;
}

export interface Reactietermijn {
  /** Last day to object; null when nobody can say. */
  uiterlijk: Kalenderdag | null;
  /** Where the day comes from: told by the register, or counted from the day of sending. */
  herkomst: 'register' | 'berekend' | 'onbekend';
  /** What was counted ended in a weekend or on a public holiday, and so runs on. */
  verschoven: boolean;
  /** Calendar days from today; negative when it has passed. */
  dagenResterend: number | null;
}

const zesWeken = { jaren: 0, maanden: 0, dagen: 42 };

/**
 * Until when one can object to a decision, or go to court against it. The register's own day goes first; else it is six
 * weeks (Awb 6:7) from the day after the decision was sent (Awb 6:8), ended by the Algemene termijnenwet. With neither
 * there is no day: the term begins with the sending, and the day of deciding says nothing of that.
 */
export function reactietermijnVan(besluit: Besluitdagen, vandaag: Kalenderdag): Reactietermijn {
  const register = leesDag(besluit.uiterlijkeReactiedatum);
  // A last day before the decision itself is a typing mistake: nobody may lose her objection by it.
  if (register && register >= besluit.datum) return loopt(register, 'register', vandaag);
  const verzonden = leesDag(besluit.verzenddatum);
  if (verzonden) {
    const uiterlijk = eindeVanTermijn(verzonden, zesWeken);
    return { ...loopt(uiterlijk, 'berekend', vandaag), verschoven: uiterlijk !== plus(verzonden, zesWeken) };
  }
  return { uiterlijk: null, herkomst: 'onbekend', verschoven: false, dagenResterend: null };
}

function loopt(uiterlijk: Kalenderdag, herkomst: 'register' | 'berekend', vandaag: Kalenderdag): Reactietermijn {
  return { uiterlijk, herkomst, verschoven: false, dagenResterend: dagenTussen(vandaag, uiterlijk) };
}
