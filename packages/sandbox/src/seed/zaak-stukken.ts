import { textAt } from '../core/json.ts';
import { addDays } from '../registers/durations.ts';
import { salutation } from './betrokkenen.ts';
import type { SeedContext, Soort } from './context.ts';
import { addDocument, linkToZaak } from './documenten.ts';
import type { ZaakSpec } from './zaak-spec.ts';

/** At which step some papers come to be; the others are there from the beginning. */
const ONTSTAAT_BIJ: Readonly<Record<string, number>> = {
  Gespreksverslag: 1,
  Gezinsplan: 2,
  'Plan van aanpak': 2,
  'Verslag hoorzitting': 2,
  'Advies commissie': 3,
  'Medisch advies': 3,
  Offerte: 3,
  Onderzoeksverslag: 3,
};

/** Adds the documents that belong to a case as far as it has come. */
export function addStukken(
  spec: ZaakSpec,
  soort: Soort,
  zaak: string,
  {
    days,
    startdatum,
    einddatum,
    onderwerp,
    toelichting,
  }: { days: readonly string[]; startdatum: string; einddatum: string | null; onderwerp: string; toelichting: string },
  context: SeedContext,
): void {
  const { backend = 'openzaak' } = spec;
  const { builder } = context;
  for (const [index, { type, richting }] of soort.stukken.entries()) {
    const naam = textAt(type, 'omschrijving');
    const letter = /besluit|bevestigingsbrief|afdoeningsbrief|terugkoppeling|vergunning/i.test(naam);
    if (letter && (soort.besluittype || !einddatum)) continue;
    if (richting !== 'inkomend' && !letter && days.length < 3) continue;
    if (richting === 'inkomend' && index > 1 && builder.random() < 0.4) continue;
    const stap = ONTSTAAT_BIJ[naam];
    if (stap !== undefined && stap >= days.length) continue;
    const dag =
      letter && einddatum
        ? einddatum
        : ((stap === undefined ? undefined : days[stap]) ??
          addDays(
            startdatum,
            Math.min(
              richting === 'inkomend' ? index : 9 + index,
              Math.max(0, Math.round((Date.parse(builder.today) - Date.parse(startdatum)) / 86_400_000)),
            ),
          ));
    const soortBestand =
      naam === 'Foto' || naam === 'Pasfoto'
        ? 'jpg'
        : naam === 'Begroting' || naam === 'Schuldenoverzicht'
          ? 'docx'
          : 'pdf';
    const draft = richting === 'uitgaand' && !letter && !einddatum && builder.random() < 0.3;
    const document = addDocument(
      backend,
      {
        key: `${spec.key} stuk ${index}`,
        type,
        titel: naam,
        dag,
        richting,
        soort: soortBestand,
        status: draft ? 'in_bewerking' : einddatum && einddatum < builder.day(-365) ? 'gearchiveerd' : 'definitief',
        tekst: [salutation(spec.wie, context), `${naam} bij: ${onderwerp}.`, toelichting, 'Gemeente Almelo'],
      },
      context,
    );
    linkToZaak(backend, zaak, document, `${spec.key} stuk ${index}`, naam, dag, context);
  }
}
