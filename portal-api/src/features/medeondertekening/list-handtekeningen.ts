import { subjectVan } from '../../access/subject.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { Medeondertekeningen } from '../../domain/medeondertekening/medeondertekeningen.ts';
import { magInzien, presentRegel } from '../../domain/medeondertekening/tonen.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem } from '../../platform/module.ts';

interface Deps {
  medeondertekeningen: Pick<Medeondertekeningen, 'vanOndertekenaar' | 'vanAanvrager'>;
  settings: AccessSettings;
}

/** On home: what she must sign, and the signatures of others that are still missing under forms of her own. */
export async function listHandtekeningen(
  { acting, grant }: InwonerVraag,
  { medeondertekeningen, settings }: Deps,
): Promise<WorkItem[]> {
  // Signing is done by oneself, and what one asked is seen where it was sent.
  if (acting.namens) return [];
  const wie = subjectVan(acting);
  const [teTekenen, gevraagd] = await Promise.all([
    medeondertekeningen.vanOndertekenaar(wie),
    medeondertekeningen.vanAanvrager(wie),
  ]);
  const open = teTekenen.filter(({ stand }) => stand === 'gevraagd');
  const ontbreekt = gevraagd.filter(({ stand, verlopen }) => stand === 'gevraagd' && !verlopen);
  for (const een of open) grant.looksAt(een.aanvrager.wie, 'medeondertekening');
  if (ontbreekt.length > 0) grant.looksAt(wie, 'medeondertekening');
  const perFormulier = new Map(ontbreekt.map((een) => [een.inzending, een]));
  return [
    ...open.map((een) => ({
      soort: 'ondertekenen',
      onderwerp: presentRegel(een, acting, 'nl', settings).formulier,
      toelichting: null,
      uiterlijk: een.verlopen ? null : een.uiterlijk,
      pad: `/ondertekenen/${een.id}`,
      vraagtActie: true,
    })),
    ...[...perFormulier.values()]
      .filter((een) => magInzien(acting, een, settings))
      .map((een) => ({
        soort: 'handtekening_gevraagd',
        onderwerp: een.titel.nl,
        toelichting: null,
        uiterlijk: een.uiterlijk,
        pad: `/ingediend/${een.inzending}`,
        vraagtActie: false,
      })),
  ];
}
