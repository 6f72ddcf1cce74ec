import { inDatabase } from '../harness/database.ts';
import type { TestStack } from '../harness/stack.ts';

/** Name of the form that the bench sends. */
export const NAAM = 'proef-inzenden';

/** A file that goes along; of a size that is a document and no more. */
export const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20_000, 0x20), Buffer.from('\n%%EOF')]);

const t = (nl: string) => ({ nl });
const vraag = (soort: string, id: string, extra: object) => ({
  id,
  soort,
  label: t(id),
  waarom: t('Om te proberen.'),
  verplicht: false,
  ...extra,
});

const formulier = {
  id: NAAM,
  versie: 1,
  titel: t('Proef met inzenden'),
  zaaktype: 'MZW',
  toegang: 'ingelogd',
  voor: ['persoon'],
  start: { inleiding: t('Om te proberen.'), nodig: [], minuten: 5, daarna: t('Binnen 6 weken hoort u van ons.') },
  stappen: [
    {
      id: 'een',
      titel: t('Vragen'),
      onderdelen: [
        vraag('tekst', 'naam', { maximaal: 100 }),
        vraag('bestand', 'bewijs', { hoogstens: 2 }),
        vraag('verklaring', 'waar', { tekst: t('Ik verklaar dit.'), verplicht: true }),
      ],
    },
  ],
};

/** Publishes a form with a file question. Doing it again changes nothing. */
export async function legFormulier(stack: TestStack): Promise<void> {
  await inDatabase(stack, async (client) => {
    await client.query('insert into formulier (id, gepubliceerd) values ($1, 1) on conflict do nothing', [NAAM]);
    await client.query(
      `insert into formulier_versie (formulier_id, versie, inhoud, door, naam, moment)
       values ($1, 1, $2, 'bench', 'Bench', now()) on conflict do nothing`,
      [NAAM, JSON.stringify(formulier)],
    );
  });
}
