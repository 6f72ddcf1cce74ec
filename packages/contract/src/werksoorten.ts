/** Kinds of work; the app has the words for them. Without zod, so that the first page can know them. */
export const werksoorten = [
  'terugbelverzoek',
  'vraag',
  'zaak',
  'zaak_opgeschort',
  'klanttaak',
  'leesplicht',
  'vermelding',
  'controle',
  'onboarding',
  'feedback',
  'niet_bereikt',
] as const;

/** When something has to be done, the soonest first. */
export const werktermijnen = ['te_laat', 'vandaag', 'deze_week', 'later', 'geen'] as const;
