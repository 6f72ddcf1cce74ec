import { subjectVan } from '../../access/subject.ts';
import { conceptSleutel, type AanvraagDeps } from '../../domain/formulieren/aanvraag.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';

/** Forms that were begun and not sent, until the day that they are thrown away. */
export async function listConcepten(
  { acting, grant }: InwonerVraag,
  { concepten, formulieren }: Pick<AanvraagDeps, 'concepten' | 'formulieren'>,
): Promise<WorkItem[]> {
  const begin = conceptSleutel('');
  const begonnen = (await concepten.lijst(acting)).filter(({ sleutel }) => sleutel.startsWith(begin));
  if (begonnen.length === 0) return [];
  grant.looksAt(subjectVan(acting), 'concept');
  const titels = new Map((await formulieren.lijst()).map(({ id, titel }) => [id, titel.nl]));
  return begonnen.map(({ sleutel, verloopt }) => {
    const id = sleutel.slice(begin.length);
    return {
      soort: 'concept',
      onderwerp: titels.get(id) ?? id,
      toelichting: null,
      uiterlijk: dagVan(verloopt),
      pad: `/aanvragen/${id}`,
      vraagtActie: true,
    };
  });
}
