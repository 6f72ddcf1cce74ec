import { subjectVan } from '../../access/subject.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { MijnVragenDeps } from './module.ts';

const BRON = 'klantinteracties';

/** Answers that were not read yet. The register is asked only when the index does not know, or names one. */
export async function listAntwoorden(
  vraag: InwonerVraag,
  { gesprekken, aandacht }: Pick<MijnVragenDeps, 'gesprekken' | 'aandacht'>,
): Promise<WorkItem[]> {
  const subject = subjectVan(vraag.acting);
  const genoemd = await aandacht.genoemd([subject], 'vraag', vraag.now);
  if (genoemd?.length === 0) return [];
  const { data, incomplete } = await gesprekken.alle(vraag);
  const [ontbreekt] = incomplete;
  if (ontbreekt) throw new SourceFailed(ontbreekt);
  const met = data.filter(({ bijdragen }) => bijdragen.some(({ ongelezen }) => ongelezen));
  if (genoemd === null) {
    const items = met.flatMap(({ bijdragen }) =>
      bijdragen
        .filter(({ ongelezen }) => ongelezen)
        .map(({ id }) => ({ ref: { bron: BRON, id }, zaak: null, uiterlijk: null })),
    );
    await aandacht.verzoen(subject, 'vraag', items, vraag.now);
  }
  return met.map((gesprek) => ({
    soort: 'antwoord_ongelezen',
    onderwerp: gesprek.onderwerp ?? '',
    toelichting: null,
    uiterlijk: null,
    pad: `/mijn-vragen/${gesprek.id}`,
    vraagtActie: false,
  }));
}
