import { subjectVan } from '../../access/subject.ts';
import type { Concepten } from '../../domain/concepten/concepten.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';

/** Where each kind of draft is gone on with; the page has the same keys (`conceptSleutel`). */
const soorten = {
  vraag: { soort: 'concept_vraag', pad: '/mijn-vragen/nieuw' },
  terugbelverzoek: { soort: 'concept_bellen', pad: '/mijn-vragen/terugbellen' },
} as const;

/** Questions, requests to be called and replies that were begun and not sent, until the day that they are thrown away. */
export async function listConcepten(
  { acting, grant }: InwonerVraag,
  { concepten }: { concepten: Pick<Concepten, 'lijst'> },
): Promise<WorkItem[]> {
  const items = (await concepten.lijst(acting)).flatMap(({ sleutel, verloopt }): WorkItem[] => {
    const waar = plaatsVan(sleutel);
    if (!waar) return [];
    return [{ ...waar, onderwerp: '', toelichting: null, uiterlijk: dagVan(verloopt), vraagtActie: true }];
  });
  if (items.length > 0) grant.looksAt(subjectVan(acting), 'concept');
  return items;
}

function plaatsVan(sleutel: string): Pick<WorkItem, 'soort' | 'pad'> | null {
  const [naam = '', bron, id] = sleutel.split(':');
  if (naam === 'reactie') return bron ? { soort: 'concept_reactie', pad: `/mijn-vragen/${bron}` } : null;
  if (!Object.hasOwn(soorten, naam)) return null;
  const { soort, pad } = soorten[naam as keyof typeof soorten];
  return { soort, pad: bron && id ? `${pad}?${new URLSearchParams({ bron, id }).toString()}` : pad };
}
