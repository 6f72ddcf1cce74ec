import type { Medeondertekening as Scherm, MedeondertekeningRegel, Ondertekenaar } from '@loket/contract';
import { doorloop, vragenVan } from '@loket/formulieren';
import { nodigNiveau, type AccessSettings } from '../../access/settings.ts';
import type { Inwoner } from '../../access/policy.ts';
import { reaches } from '../../identity/acting.ts';
import { kopieVan, tekstIn } from '../inzendingen/kopie.ts';
import type { Inzending } from '../inzendingen/model.ts';
import type { Taal } from '../inzendingen/teksten.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { Medeondertekening } from './model.ts';
import { schermwoorden } from './woorden.ts';

type Stand = Ondertekenaar['stand'];

/** A signature as who asked for it sees it. */
export function presentOndertekenaar(een: Medeondertekening, taal: Taal): Ondertekenaar {
  const { id, rol, naam, waarom, email, vastgesteld, onbezorgd, stand, uiterlijk, beslist } = een;
  return {
    id,
    rol,
    naam,
    waarom: tekstIn(waarom, taal),
    email,
    bekend: vastgesteld === 'brp',
    onbezorgd,
    stand: stand as Stand,
    uiterlijk,
    verlopen: een.verlopen !== null,
    herinnerd: een.herinnerd !== null,
    beslistOp: beslist?.toISOString() ?? null,
  };
}

/** Whether somebody is logged in well enough to see what a form is about. */
export function magInzien(
  acting: Inwoner,
  { zaaktype }: Pick<Medeondertekening, 'zaaktype'>,
  settings: AccessSettings,
) {
  return reaches(acting.niveau, nodigNiveau({ identificatie: zaaktype }, settings));
}

/** The same as who must sign sees it in a list; what it is called only with a login that is strong enough. */
export function presentRegel(
  een: Medeondertekening,
  acting: Inwoner,
  taal: Taal,
  settings: AccessSettings,
): MedeondertekeningRegel {
  const { id, rol, aanvrager, titel, stand, uiterlijk, verlopen, beslist } = een;
  return {
    id,
    rol,
    aanvrager: aanvrager.naam,
    formulier: magInzien(acting, een, settings) ? tekstIn(titel, taal) : schermwoorden[taal].eenFormulier,
    stand: stand as Stand,
    uiterlijk,
    verlopen: verlopen !== null,
    beslistOp: beslist?.toISOString() ?? null,
  };
}

/** Everything that one puts a signature under: the answers that are about both, and the declarations. */
export function presentHandtekening(
  een: Medeondertekening,
  inzending: Inzending,
  acting: Inwoner,
  taal: Taal,
  settings: AccessSettings,
): Scherm {
  return {
    ...presentRegel(een, acting, taal, settings),
    nummer: inzending.nummer,
    waarom: tekstIn(een.waarom, taal),
    ontvangenOp: inzending.ontvangen.toISOString(),
    ...watErStaat(een, inzending, taal),
  };
}

/** What is shown before signing, and goes on paper as it was shown. */
export function watErStaat(
  { rol, toont }: Pick<Medeondertekening, 'rol' | 'toont'>,
  inzending: Pick<Inzending, 'formulier' | 'antwoorden' | 'ontvangen' | 'gemeld'>,
  taal: Taal,
): Pick<Scherm, 'kopie' | 'verklaringen' | 'akkoord'> {
  const { formulier, antwoorden, ontvangen } = inzending;
  const gang = doorloop(formulier, antwoorden, { vandaag: dagVan(ontvangen) });
  const verklaringen = vragenVan(gang).flatMap(({ vraag }) =>
    vraag.soort === 'verklaring' ? [tekstIn(vraag.tekst, taal)] : [],
  );
  return { kopie: kopieVan(inzending, taal, toont), verklaringen, akkoord: schermwoorden[taal].akkoord[rol] };
}
