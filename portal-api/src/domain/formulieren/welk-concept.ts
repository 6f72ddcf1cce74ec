import type { AnderConcept } from '@loket/contract';
import type { Antwoorden, Formulier, Tekst } from '@loket/formulieren';
import type { Inwoner } from '../../access/policy.ts';
import type { Concept, Concepten } from '../concepten/concepten.ts';

const BEGIN = 'formulier:';
/** What the one draft is called of a form that has more of them now, and had one when it was begun. */
const EERSTE = 'eerste';

/** Under which key the draft of a form is kept; of a form that may have more, which of them. */
export const conceptSleutel = (
  { id, concepten }: Pick<Formulier, 'id' | 'concepten'>,
  welke: string | undefined,
): string => (concepten && welke && welke !== EERSTE ? `${BEGIN}${id}:${welke}` : `${BEGIN}${id}`);

/** Of which form a draft is, and which of them; null for the draft of something else. */
export function conceptVan(sleutel: string): { formulier: string; welke: string | null; pad: string } | null {
  if (!sleutel.startsWith(BEGIN)) return null;
  const [formulier = '', welke = null] = sleutel.slice(BEGIN.length).split(':');
  return { formulier, welke, pad: `/aanvragen/${formulier}${welke ? `?welke=${welke}` : ''}` };
}

/** What tells a draft from the others, in the words of the form. */
export function naamVan({ stappen, concepten }: Formulier, { inhoud }: Concept): Tekst | null {
  const vraag = concepten && stappen.flatMap(({ onderdelen }) => onderdelen).find(({ id }) => id === concepten.naam);
  const antwoord = vraag && (inhoud['antwoorden'] as Antwoorden | undefined)?.[vraag.id];
  if (typeof antwoord !== 'string' || antwoord === '') return null;
  if (vraag?.soort === 'keuze') return vraag.opties.find(({ waarde }) => waarde === antwoord)?.label ?? null;
  return { nl: antwoord };
}

/** The drafts of a form beside the one that is open. */
export async function andereConcepten(
  acting: Inwoner,
  formulier: Formulier,
  open: string,
  concepten: Pick<Concepten, 'lijst' | 'lees'>,
): Promise<AnderConcept[]> {
  if (!formulier.concepten) return [];
  const andere = (await concepten.lijst(acting)).filter(
    ({ sleutel }) => sleutel !== open && conceptVan(sleutel)?.formulier === formulier.id,
  );
  const gelezen = await Promise.all(
    andere.map(async ({ sleutel }) => {
      const concept = await concepten.lees(acting, sleutel);
      if (!concept) return [];
      const { begonnen, gewijzigd, verloopt } = concept;
      return [
        {
          welke: conceptVan(sleutel)?.welke ?? EERSTE,
          naam: naamVan(formulier, concept),
          begonnenOp: begonnen.toISOString(),
          gewijzigdOp: gewijzigd.toISOString(),
          verlooptOp: verloopt.toISOString(),
        },
      ];
    }),
  );
  return gelezen.flat();
}
