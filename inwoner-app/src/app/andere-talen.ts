/** The texts in the languages that most readers do not use: even their names come only with the first of them. */
export const bestanden = import.meta.glob(['../locales/*/*.json', '!../locales/nl/*.json']);
