/** A purpose that an employee can state for looking at data of persons (AVG art. 5 lid 1 onder b). */
export interface Doel {
  code: string;
  naam: string;
  /** The purpose says too little by itself: a sentence is needed. */
  toelichtingVerplicht: boolean;
}

/** The purposes to choose from, in the order in which they are shown. */
export const doelen: readonly Doel[] = [
  { code: 'vraag-van-inwoner', naam: 'Een vraag van de inwoner beantwoorden', toelichtingVerplicht: false },
  { code: 'zaak-behandelen', naam: 'Deze zaak behandelen', toelichtingVerplicht: false },
  { code: 'gesprek-voorbereiden', naam: 'Een gesprek of huisbezoek voorbereiden', toelichtingVerplicht: false },
  { code: 'klacht-of-bezwaar', naam: 'Een klacht of bezwaar behandelen', toelichtingVerplicht: false },
  { code: 'kwaliteitscontrole', naam: 'De kwaliteit van de behandeling controleren', toelichtingVerplicht: true },
  { code: 'anders', naam: 'Iets anders', toelichtingVerplicht: true },
];

/** Codes of the processing activities in the municipality's register of processing activities (AVG art. 30). */
export const activiteiten = {
  /** A resident or company sees her own cases and what the base registers know of her. */
  inzageDoorBetrokkene: 'inzage-door-betrokkene',
  /** Somebody who may act for a resident sees what is hers. */
  inzageDoorVertegenwoordiger: 'inzage-door-vertegenwoordiger',
  /** What a resident or company sent is delivered to the register that it is meant for. */
  bezorgenInzending: 'bezorgen-inzending',
  /** Somebody puts right what was sent and cannot be delivered. */
  herstellenInzending: 'herstellen-inzending',
  /** A register told of a change, and the portal looks what to tell whom. */
  meldenVanWijzigingen: 'melden-van-wijzigingen',
  /** An employee looks at a case. */
  raadplegenZaak: 'raadplegen-zaak',
  /** Two employees decide whether a resident may see who looked (AVG 23). */
  beperkenInzage: 'beperken-inzage',
  /** An editor reads why people think what they think of a form; she does not know who wrote it. */
  lezenBeoordelingen: 'lezen-beoordelingen',
  /** An employee reads and does what waits for her and her teams. */
  behandelenWerk: 'behandelen-werk',
} as const;
export type Activiteit = (typeof activiteiten)[keyof typeof activiteiten];

/** The purpose with this code; undefined when the municipality does not have it. */
export function findDoel(code: string): Doel | undefined {
  return doelen.find((doel) => doel.code === code);
}
