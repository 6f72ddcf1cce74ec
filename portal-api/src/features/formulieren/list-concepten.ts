import { subjectVan } from '../../access/subject.ts';
import type { AanvraagDeps } from '../../domain/formulieren/aanvraag.ts';
import { conceptVan, naamVan } from '../../domain/formulieren/welk-concept.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';

/** Forms that were begun and not sent, until the day that they are thrown away. */
export async function listConcepten(
  { acting, grant }: InwonerVraag,
  { concepten, formulieren }: Pick<AanvraagDeps, 'concepten' | 'formulieren'>,
): Promise<WorkItem[]> {
  const begonnen = (await concepten.lijst(acting)).flatMap(({ sleutel, verloopt }) => {
    const van = conceptVan(sleutel);
    return van ? [{ ...van, sleutel, verloopt }] : [];
  });
  if (begonnen.length === 0) return [];
  grant.looksAt(subjectVan(acting), 'concept');
  const titels = new Map((await formulieren.lijst()).map(({ id, titel }) => [id, titel.nl]));
  return Promise.all(
    begonnen.map(async ({ sleutel, formulier: id, welke, pad, verloopt }): Promise<WorkItem> => {
      // what tells it from the others stands in the draft, and is looked for only where there may be others
      const formulier = welke ? await formulieren.gepubliceerd(id) : null;
      const concept = formulier && (await concepten.lees(acting, sleutel));
      const naam = concept && naamVan(formulier, concept)?.nl;
      const titel = titels.get(id) ?? id;
      return {
        soort: 'concept',
        onderwerp: naam ? `${titel} (${naam})` : titel,
        toelichting: null,
        uiterlijk: dagVan(verloopt),
        pad,
        vraagtActie: true,
      };
    }),
  );
}
