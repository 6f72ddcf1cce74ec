import type { ProductDetail, ProductInhoud, ProductRegel } from '@loket/contract';
import type { Product, ProductVersie } from '../../generated/prisma/client.ts';

/** A product with its versions, the newest first. */
export type MetVersies = Product & { versies: ProductVersie[] };

/** What a version says; it was checked when it was saved. */
export const inhoudVan = ({ inhoud }: Pick<ProductVersie, 'inhoud'>): ProductInhoud =>
  inhoud as unknown as ProductInhoud;

/** A product in the list of editors. */
export function regel({ id, gepubliceerd, gepland, geplandOp, versies }: MetVersies): ProductRegel {
  const [nieuwste] = versies;
  if (!nieuwste) throw new Error(`product ${id} has no version`);
  const zichtbaar = gepubliceerd === nieuwste.versie ? 'gepubliceerd' : 'gewijzigd';
  const onzichtbaar = gepland === null ? 'concept' : 'gepland';
  return {
    slug: id,
    titel: inhoudVan(nieuwste).teksten.nl.titel,
    stand: gepubliceerd === null ? onzichtbaar : zichtbaar,
    engels: inhoudVan(nieuwste).teksten.en !== null,
    versie: nieuwste.versie,
    gepubliceerd,
    gepland: gepland !== null && geplandOp !== null ? { versie: gepland, op: geplandOp } : null,
    gewijzigdOp: nieuwste.moment.toISOString(),
    gewijzigdDoor: nieuwste.naam,
  };
}

/** A product as editors open it. */
export function detail(rij: MetVersies): Omit<ProductDetail, 'keuzes'> {
  const [nieuwste] = rij.versies;
  if (!nieuwste) throw new Error(`product ${rij.id} has no version`);
  return {
    ...regel(rij),
    inhoud: inhoudVan(nieuwste),
    versies: rij.versies.map((versie) => ({
      versie: versie.versie,
      moment: versie.moment.toISOString(),
      door: versie.naam,
      titel: inhoudVan(versie).teksten.nl.titel,
      inhoud: inhoudVan(versie),
    })),
  };
}
