/** Words for where a register has none; Dutch, as the texts of the register are. */
export const teksten = {
  zaakZonderNaam: (nummer: string) => `Zaak ${nummer}`,
  stapZonderNaam: 'Een stap verder',
  volgendeStapZonderNaam: 'Volgende stap',
  interneStap: 'Wij werken aan uw zaak',
  laatsteStapIntern: 'Uw zaak is afgerond',
  naamOnbekend: 'Naam niet bekend',
  documentZonderNaam: 'Document',
  besluitZonderNaam: 'Besluit',
} as const;
