import type { MedewerkerVraag } from '../../domain/zaken/vraag.ts';
import type { Ref } from '../../registers/model.ts';
import type { ZaakZoekenDeps } from './module.ts';

/**
 * States the purpose for one case that was reached by a link. Nothing of the case is read: whether it exists and may be
 * seen is decided when it is opened.
 */
export async function geefDoel(
  { acting, grant, now }: MedewerkerVraag,
  { bron, id }: Ref,
  { raadplegingen }: Pick<ZaakZoekenDeps, 'raadplegingen'>,
): Promise<undefined> {
  const { doel, toelichting } = grant.purpose;
  const medewerker = acting.identificatie;
  await raadplegingen.stel({ medewerker, zaak: { bron, id }, doel: doel ?? '', toelichting }, now);
}
