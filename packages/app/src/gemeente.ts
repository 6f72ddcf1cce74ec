/** What is Almelo's own; another municipality changes this file, the theme and the texts. */
export const gemeente = {
  naam: 'Gemeente Almelo',
  productnaam: 'Eén Loket',
  telefoon: { kort: '14\u00a00546', lang: '0546\u00a0–\u00a054\u00a011\u00a011', href: 'tel:+31546541111' },
  /** For who is not safe; the team of the municipality itself, beside the national numbers. */
  spoedteam: { tekst: '0546\u00a0–\u00a054\u00a030\u00a060', href: 'tel:+31546543060' },
  /** Where "leave quickly" leads: a page that everybody might be reading. */
  snelWeg: { titel: 'Weer', href: 'https://www.knmi.nl/nederland-nu/weer/verwachtingen' },
  website: { tekst: 'almelo.nl', href: 'https://www.almelo.nl' },
  adres: ['Haven Zuidzijde 30', '7607 EW Almelo'],
  post: ['Postbus 5100', '7600 GC Almelo'],
} as const;
