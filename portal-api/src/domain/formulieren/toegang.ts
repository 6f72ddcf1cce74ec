import type { Formulier } from '@loket/formulieren';
import { binnenReikwijdte } from '../../access/policies/vertegenwoordiger.ts';
import { Refused, type Inwoner } from '../../access/policy.ts';
import { nodigNiveau, type AccessSettings } from '../../access/settings.ts';
import { identiteitVan, reaches } from '../../identity/acting.ts';

type Toegang = Pick<Formulier, 'zaaktype' | 'toegang' | 'voor'>;

/** What a form begins may be begun by whoever may see it afterwards, at the same level of login. Throws `Refused`. */
export function eisToegang(
  acting: Inwoner | null,
  { zaaktype: identificatie, toegang, voor }: Toegang,
  settings: AccessSettings,
): void {
  if (!acting) {
    if (toegang !== 'iedereen') throw new Refused({ code: 'niet-ingelogd' });
    return;
  }
  const zaaktype = { identificatie };
  if (acting.namens && !binnenReikwijdte(acting.namens, zaaktype, settings)) throw new Refused({ code: 'niet-namens' });
  if (!voor.includes(identiteitVan(acting).soort)) throw new Refused({ code: 'geen-toegang' });
  const niveau = nodigNiveau(zaaktype, settings);
  if (!reaches(acting.niveau, niveau)) throw new Refused({ code: 'sterker-inloggen', niveau });
}
