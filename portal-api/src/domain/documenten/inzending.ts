import type { Inzending, KlaarBestand } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Bestand, Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Documentsoort } from '../../registers/catalogus.ts';
import type { Ref, Registers } from '../../registers/model.ts';
import { presentOntbrekend } from '../bronnen/ontbrekend.ts';
import { presentDocumenten } from '../zaken/documenten.ts';
import { openDossier } from '../zaken/dossier.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import { presentVerwijzing, type Weergave } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { zichtbareZaken, type ZichtbareZaak } from '../zaken/zichtbaar.ts';
import { gevraagdVan, soortId, uiterlijkVan } from './gevraagd.ts';
import type { Ontvangsten } from './ontvangsten.ts';

export interface InzendDeps {
  registers: Pick<Registers, 'zaken' | 'inzendingen'>;
  mijnZaken: Pick<MijnZaken, 'blik' | 'alle'>;
  settings: Weergave & Pick<AccessSettings, 'documenten'>;
  files: Files;
  ontvangsten: Ontvangsten;
  pseudonym: Pseudonym;
}

/** What uploaded files are for, in table `bestand`. */
export const DOEL = 'document-bij-zaak';
/** While it is sent it no longer lies ready. */
export const VERSTUURD = 'document-verstuurd';
/** Files that are being sent are kept until the register has them, however long that takes. */
export const NOOIT = new Date('9999-01-01T00:00:00Z');

/** Where the uploads of this resident for this case are. */
export function plaatsVan({ acting }: InwonerVraag, { bron, id }: Ref, pseudonym: Pseudonym) {
  const { soort, waarde } = subjectVan(acting);
  return { betrokkene: pseudonym(soort, waarde), doel: DOEL, object: pseudonym('zaak', `${bron}/${id}`) };
}

/** An uploaded file as the contract has it. */
export function presentBestand({ id, omvang, kenmerk }: Bestand): KlaarBestand {
  return { id, omvang, naam: String(kenmerk['naam']), soort: String(kenmerk['soort']) };
}

/** A case to which something may be sent now. Throws `Refused` when it is not hers, and says so when it takes nothing. */
export async function ontvankelijkeZaak(
  vraag: InwonerVraag,
  ref: Ref,
  { registers, mijnZaken }: InzendDeps,
): Promise<{ gezien: ZichtbareZaak; soorten: Documentsoort[] }> {
  const [gevonden, { blik }] = await Promise.all([registers.inzendingen.zaak(vraag.grant, ref), mijnZaken.blik(vraag)]);
  if (!gevonden) throw new Refused({ code: 'niet-gevonden' });
  const besluit = blik.zaak(gevonden.data);
  if (!besluit.allow) throw new Refused(besluit);
  const [gezien] = zichtbareZaken([gevonden.data], blik).zaken;
  if (!gezien || blik.kuis?.(gevonden.data.zaak)) throw new Refused({ code: 'niet-gevonden' });
  vraag.grant.looksAt(subjectVan(vraag.acting), 'zaak', ref);
  if (gezien.zaak.einddatum !== null) throw nietHier('zaak-gesloten', 'Deze zaak is afgerond.');
  const soorten = await registers.inzendingen.soorten(ref.bron, gezien.zaak.zaaktypeUrl);
  if (soorten.length === 0) throw nietHier('niet-bij-deze-zaak', 'Bij deze zaak kunt u geen documenten sturen.');
  return { gezien, soorten };
}

/** Input that is refused with a code that the page has words for. */
export function nietHier(code: string, reason: string, name = 'zaak'): Problem {
  return new Problem('invoer-onjuist', { invalidParams: [{ name, code, reason }] });
}

/** What can be sent to a case, what of it is there, what lies ready, and what was sent. */
export async function getInzending(vraag: InwonerVraag, ref: Ref, deps: InzendDeps): Promise<Inzending> {
  const { registers, mijnZaken, settings, files, ontvangsten, pseudonym } = deps;
  const { data, incomplete, asOf } = await openDossier(registers.zaken, vraag.grant, ref, mijnZaken.blik(vraag));
  vraag.grant.looksAt(subjectVan(vraag.acting), 'zaak', ref);
  const { zaak } = data.zaak;
  const dicht = zaak.einddatum !== null;
  const soorten = dicht || data.nietAlles ? [] : await registers.inzendingen.soorten(ref.bron, zaak.zaaktypeUrl);
  const [klaar, gegeven] = await Promise.all([
    files.list(plaatsVan(vraag, ref, pseudonym)),
    ontvangsten.lijst(vraag.acting, ref),
  ]);
  const { nummer, titel } = presentVerwijzing(data.zaak, settings);
  return {
    nummer,
    titel,
    gesloten: dicht ? 'zaak-gesloten' : soorten.length === 0 ? 'niet-bij-deze-zaak' : null,
    uiterlijk: dicht ? null : uiterlijkVan(data.zaak, settings),
    vragen: soorten.map((soort) => {
      const aanwezig = data.documenten.filter((document) => document.informatieobjecttype === soort.naam);
      const onderweg = gegeven.some(({ stand, soort: naam }) => stand === 'wacht' && naam === soort.naam);
      return {
        id: soortId(soort),
        naam: soort.naam,
        gevraagd: gevraagdVan(soort, soorten, data.zaak, aanwezig.length > 0 || onderweg),
        aanwezig: presentDocumenten(aanwezig),
      };
    }),
    klaar: klaar.map(presentBestand),
    ontvangsten: gegeven,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}
