import type { Grant } from '../../access/grant.ts';
import { Refused, type Inwoner } from '../../access/policy.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { handelendeVan, subjectVan } from '../../access/subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Ref } from '../../registers/model.ts';
import { eigenInzending } from '../inzendingen/eigen.ts';
import type { Inzendingen } from '../inzendingen/inzendingen.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import type { MijnZaken } from '../zaken/mijn-zaken.ts';
import { presentVerwijzing, type Weergave } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { Onderwerp } from './beoordelingen.ts';

/** Something that one can be asked about, and under which mark that is noted. */
export interface Beoordeelbaar {
  onderwerp: Onderwerp;
  merk: string;
  /** False for what runs, and for what was closed too long ago. */
  vragen: boolean;
  /** What it is called for the employee who answers. */
  naam: string;
  /** Uuid of the case, for a question about it. */
  zaak: string | null;
}

/** Who says it: null when nobody is logged in. */
export interface Beoordelaar {
  acting: Inwoner | null;
  grant: Grant | null;
  now: Date;
}

export interface BeoordeelbaarDeps {
  inzendingen: Pick<Inzendingen, 'eigen' | 'metId'>;
  mijnZaken: Pick<MijnZaken, 'alle'>;
  pseudonym: Pseudonym;
  settings: AccessSettings & Weergave;
}

/** How long after its end a case is asked about. */
const DAGEN_NA_EINDE = 365;

/** A form that was sent: hers, or one that was sent without a name. Throws `Refused` for anything else. */
export async function beoordeelbareInzending(
  { acting, grant }: Beoordelaar,
  id: string,
  { inzendingen, pseudonym, settings }: BeoordeelbaarDeps,
): Promise<Beoordeelbaar> {
  const eigen = acting && (await eigenInzending(acting, id, { inzendingen, settings }));
  const gevonden = eigen ?? (await inzendingen.metId(id));
  if (!gevonden || (!eigen && !gevonden.anoniem)) throw new Refused({ code: 'niet-gevonden' });
  const { formulier, zaak } = gevonden;
  if (eigen) grant?.looksAt(subjectVan(acting), 'inzending');
  const { id: naam, versie, zaaktype, titel } = formulier;
  return {
    onderwerp: { stap: 'formulier', zaaktype, formulier: naam, versie },
    merk: pseudonym('beoordeling', `inzending ${id}`),
    vragen: true,
    naam: titel.nl,
    zaak: zaak?.id ?? null,
  };
}

/** A case of hers; asked once of each who may see it. Throws `Refused` when it is not, `SourceFailed` when it might be. */
export async function beoordeelbareZaak(
  vraag: InwonerVraag,
  ref: Ref,
  { mijnZaken, pseudonym, settings }: BeoordeelbaarDeps,
): Promise<Beoordeelbaar> {
  const { data, incomplete } = await mijnZaken.alle(vraag);
  const gezien = data.zaken.find(({ zaak }) => zaak.ref.bron === ref.bron && zaak.ref.id === ref.id);
  if (!gezien) {
    const [ontbreekt] = incomplete;
    throw ontbreekt ? new SourceFailed(ontbreekt) : new Refused({ code: 'niet-gevonden' });
  }
  const { zaak, zaaktype } = gezien;
  const wie = handelendeVan(vraag.acting);
  const sinds = plusDagen(dagVan(vraag.now), -DAGEN_NA_EINDE);
  return {
    onderwerp: { stap: 'zaak', zaaktype: zaaktype?.identificatie ?? '', formulier: null, versie: null },
    merk: pseudonym('beoordeling', `zaak ${ref.bron} ${ref.id} ${pseudonym(wie.soort, wie.waarde)}`),
    vragen: zaaktype !== null && zaak.einddatum !== null && zaak.einddatum >= sinds,
    naam: presentVerwijzing(gezien, settings).titel,
    zaak: ref.id,
  };
}
