import type { EnkeleVraag, Formulier, Soort } from '@loket/formulieren';

const t = (nl: string) => ({ nl });

const vraag = (soort: Soort, id: string, label: string, anders: object = {}): EnkeleVraag =>
  ({ id, soort, label: t(label), waarom: t('Dit is nodig voor het besluit.'), verplicht: false, ...anders }) as never;

/** A form with one question of many kinds. */
export const proefformulier = {
  id: 'proef',
  versie: 2,
  titel: { nl: 'Mantelzorgwaardering aanvragen', en: 'Apply for the carers’ award' },
  zaaktype: 'MZW',
  toegang: 'iedereen',
  voor: ['persoon', 'bedrijf'],
  start: { inleiding: t('Om te proberen.'), nodig: [], minuten: 5, daarna: t('Binnen 6 weken hoort u van ons.') },
  stappen: [
    {
      id: 'wie',
      titel: t('Voor wie zorgt u?'),
      onderdelen: [
        vraag('tekst', 'naam', 'Hoe heet deze persoon?', { maximaal: 100, verplicht: true, eigenschap: 'Naam' }),
        vraag('ja-nee', 'inwonend', 'Woont deze persoon bij u?', { verplicht: true }),
        vraag('adres', 'adres', 'Waar woont deze persoon?', { als: { '==': [{ var: 'inwonend' }, false] } }),
        vraag('datum', 'sinds', 'Sinds wanneer zorgt u?'),
        vraag('bedrag', 'kosten', 'Wat kost het u per maand?'),
        vraag('keuze', 'hoe', 'Hoe zorgt u?', { opties: [{ waarde: 'dag', label: t('Elke dag') }] }),
      ],
    },
    {
      id: 'bewijs',
      titel: t('Bewijs'),
      onderdelen: [
        vraag('bestand', 'bewijs', 'Stuur uw bewijs mee', { hoogstens: 3, informatieobjecttype: 'Aanvraagformulier' }),
        vraag('verklaring', 'waar', 'Verklaring', {
          tekst: t('Ik heb alles naar waarheid ingevuld.'),
          verplicht: true,
        }),
      ],
    },
  ],
} as unknown as Formulier;

/** Answers with which it can be sent; what is hidden stays where it is. */
export const proefantwoorden = {
  naam: 'Şerife Güneş-Yıldız',
  inwonend: true,
  adres: { postcode: '7607AB', huisnummer: '1', huisletter: '', toevoeging: '', straat: 'Verborgen', plaats: 'Almelo' },
  sinds: { dag: '3', maand: '9', jaar: '2024' },
  kosten: '12,50',
  hoe: 'dag',
  waar: true,
};
