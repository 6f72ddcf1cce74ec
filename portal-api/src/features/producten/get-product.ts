import type { OpenFormulier, Product } from '@loket/contract';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import type { GepubliceerdProduct } from '../../domain/producten/producten.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';

export interface ProductDeps {
  formulieren: Pick<Formulieren, 'gepubliceerd'>;
  settings: Pick<RegisterSettings, 'openFormulieren' | 'openFormulierenSdk'>;
  /** Whether appointments can be made here. */
  afspraken: boolean;
}

/** A product as everybody reads it, in the language that was asked for or else in Dutch. */
export async function presentProduct(
  { slug, inhoud, gewijzigdOp }: GepubliceerdProduct,
  taal: 'nl' | 'en',
  { formulieren, settings, afspraken }: ProductDeps,
): Promise<Product> {
  const { teksten, upn, doelgroepen, levensgebeurtenissen, termijn, wetten } = inhoud;
  const engels = taal === 'en' ? teksten.en : null;
  const formulier = inhoud.formulier && (await formulieren.gepubliceerd(inhoud.formulier));
  return {
    slug,
    taal: engels ? 'en' : 'nl',
    talen: teksten.en ? ['nl', 'en'] : ['nl'],
    tekst: engels ?? teksten.nl,
    upn,
    doelgroepen,
    levensgebeurtenissen,
    termijn,
    wetten,
    formulier: formulier ? formulier.id : null,
    // Only at the configured host: an editor names a form, never an address.
    openFormulieren: inhoud.openFormulieren && plaatsVan(inhoud.openFormulieren, settings),
    afspraak: afspraken ? (inhoud.afspraak ?? null) : null,
    gewijzigdOp: gewijzigdOp.toISOString(),
  };
}

/** In a page here when the municipality has its SDK embedded, else where it is. */
function plaatsVan(naam: string, { openFormulieren, openFormulierenSdk }: ProductDeps['settings']): string | null {
  if (!openFormulieren) return null;
  return openFormulierenSdk ? `/open-formulieren/${naam}` : `${openFormulieren}/${naam}`;
}

/** What a page of ours needs to show a form of Open Formulieren; null when the municipality does not embed them. */
export function presentOpenFormulier(
  naam: string,
  { openFormulieren, openFormulierenSdk }: ProductDeps['settings'],
): OpenFormulier | null {
  if (!openFormulieren || !openFormulierenSdk) return null;
  const { module, stijl, api } = openFormulierenSdk;
  return { naam, adres: `${openFormulieren}/${naam}`, sdk: { module, stijl, api: `${api}/` } };
}
