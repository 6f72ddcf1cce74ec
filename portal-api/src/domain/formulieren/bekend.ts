import {
  datumdelen,
  type Adresdelen,
  type Antwoord,
  type Antwoorden,
  type Formulier,
  type Prefill,
  type Prefillveld,
} from '@loket/formulieren';
import { viaHetKind } from '../../access/policies/via-het-kind.ts';
import { subjectVan } from '../../access/subject.ts';
import { identiteitVan } from '../../identity/acting.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { GedeeltelijkeDatum } from '../../registers/persoon-model.ts';
import type { Bedrijf } from '../../registers/bedrijf-model.ts';
import type { Persoon, Registers } from '../../registers/model.ts';
import type { AdresSoort, Contactadres, Contactboek } from '../contactgegevens/model.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';

export interface BekendDeps {
  registers: Pick<Registers, 'personen' | 'bedrijven'>;
  contactboek: Contactboek;
}

/** What is known beforehand by source and field (`brp.adres`), and which sources did not tell. */
export interface BekendeAntwoorden {
  bekend: ReadonlyMap<string, Antwoord>;
  incomplete: SourceFailure[];
}

type Velden = Record<string, Antwoord | undefined>;
/** Exactly the fields that an editor can choose from. */
type VeldenVan<B extends Prefill['bron']> = Record<Prefillveld<B>, Antwoord | undefined> | Record<string, never>;
/** How a source is read, for those that only this form has. */
export type Lezers = Partial<Record<Prefill['bron'], () => Promise<Velden>>>;

/**
 * What the municipality knows already, so that nobody has to say it twice. Only sources that this form names are asked.
 * A source that fails leaves its questions open: the form can be filled in all the same.
 */
export async function bekendVan(
  vraag: InwonerVraag,
  formulier: Formulier,
  deps: BekendDeps,
  eigen: Lezers = {},
): Promise<BekendeAntwoorden> {
  const incomplete: SourceFailure[] = [];
  const lezers: Lezers = {
    ...eigen,
    brp: () => uitBrp(vraag, deps),
    kvk: () => uitKvk(vraag, deps),
    contactgegevens: () => uitContact(vraag, deps),
  };
  const gelezen = await Promise.all(
    [...bronnenVan(formulier)].map(async (bron): Promise<[string, Antwoord][]> => {
      try {
        const velden = (await lezers[bron]?.()) ?? {};
        return Object.entries(velden).flatMap(([veld, antwoord]) => (antwoord ? [[`${bron}.${veld}`, antwoord]] : []));
      } catch (error) {
        if (!(error instanceof SourceFailed)) throw error;
        incomplete.push(error.failure);
        return [];
      }
    }),
  );
  return { bekend: new Map(gelezen.flat()), incomplete };
}

function bronnenVan({ stappen }: Formulier): Set<Prefill['bron']> {
  const vragen = stappen.flatMap(({ onderdelen }) => onderdelen);
  return new Set(
    vragen.flatMap((vraag) => (vraag.soort !== 'informatie' && vraag.prefill ? [vraag.prefill.bron] : [])),
  );
}

async function uitBrp({ acting, grant }: InwonerVraag, { registers }: BekendDeps): Promise<VeldenVan<'brp'>> {
  const wie = identiteitVan(acting);
  if (wie.soort !== 'persoon') return {};
  const persoon = await registers.personen.persoon(grant, wie.bsn);
  if (!persoon || persoon.overleden) return {};
  const toon = viaHetKind(acting.namens);
  const [partner] = toon.verwanten ? persoon.partners : [];
  return {
    naam: persoon.naam,
    voornamen: persoon.voornamen ?? undefined,
    geslachtsnaam: persoon.geslachtsnaam ?? undefined,
    bsn: persoon.bsn,
    geboortedatum: alsDatum(persoon.geboorte.datum),
    adres: toon.verblijf ? adresVan(persoon) : undefined,
    partner: partner?.naam,
    'partner-geboortedatum': alsDatum(partner?.geboortedatum ?? null),
    kinderen: toon.verwanten ? kinderenVan(persoon) : undefined,
  };
}

/** A secret address does not leave for the browser: somebody may look over her shoulder. In doubt is not known. */
function adresVan({ verblijf, geheimhouding, inOnderzoek }: Persoon): Adresdelen | undefined {
  if (geheimhouding || inOnderzoek.includes('verblijfplaats') || verblijf.soort !== 'adres') return undefined;
  return verblijf.delen;
}

function kinderenVan({ kinderen }: Persoon): Antwoorden[] | undefined {
  if (kinderen.length === 0) return undefined;
  return kinderen.map(({ naam, geboortedatum }) => ({ naam, geboortedatum: alsDatum(geboortedatum) }));
}

function alsDatum(datum: GedeeltelijkeDatum | null): Antwoord | undefined {
  return datum?.datum?.length === 10 ? datumdelen(datum.datum) : undefined;
}

async function uitKvk({ acting, grant }: InwonerVraag, { registers }: BekendDeps): Promise<VeldenVan<'kvk'>> {
  const wie = identiteitVan(acting);
  if (wie.soort !== 'bedrijf') return {};
  const bedrijf = await registers.bedrijven.bedrijf(grant, wie.kvkNummer);
  if (!bedrijf) return {};
  const vestiging = vestigingVan(bedrijf, wie.vestigingsnummer);
  return {
    naam: vestiging?.naam ?? bedrijf.naam,
    nummer: bedrijf.kvkNummer,
    rsin: bedrijf.rsin ?? undefined,
    rechtsvorm: bedrijf.rechtsvorm ?? undefined,
    vestigingsnummer: vestiging?.vestigingsnummer,
    adres: vestiging && adresUitRegels(vestiging.adres),
  };
}

function vestigingVan({ vestigingen }: Bedrijf, nummer: string | null) {
  return vestigingen.find(({ vestigingsnummer, hoofdvestiging }) =>
    nummer === null ? hoofdvestiging : vestigingsnummer === nummer,
  );
}

/** The KvK gives lines; what cannot be read as an address in the Netherlands is left for her to fill in. */
function adresUitRegels(regels: readonly string[]): Adresdelen | undefined {
  const heel =
    /^(?<straat>.+?) (?<huisnummer>\d{1,5})(?<huisletter>[A-Z]?)(?:-(?<toevoeging>\S+))?,? (?<postcode>\d{4} ?[A-Z]{2}) (?<plaats>.+)$/i;
  const delen = heel.exec(regels.join(' '))?.groups;
  if (!delen) return undefined;
  const deel = (naam: string) => delen[naam] ?? '';
  return {
    straat: deel('straat'),
    huisnummer: deel('huisnummer'),
    huisletter: deel('huisletter'),
    toevoeging: deel('toevoeging'),
    postcode: deel('postcode'),
    plaats: deel('plaats'),
  };
}

async function uitContact(
  { acting, grant }: InwonerVraag,
  { contactboek }: BekendDeps,
): Promise<VeldenVan<'contactgegevens'>> {
  const { adressen } = await contactboek.contactVan(grant, subjectVan(acting));
  return {
    email: beste(adressen, 'email'),
    telefoon: beste(adressen, 'telefoonnummer'),
  };
}

/** The one she prefers; else one that she proved to be hers. */
function beste(adressen: readonly Contactadres[], soort: AdresSoort): string | undefined {
  const eigen = adressen.filter((een) => een.soort === soort);
  return (eigen.find(({ voorkeur }) => voorkeur) ?? eigen.find(({ geverifieerd }) => geverifieerd) ?? eigen[0])?.adres;
}

/** The same for who will not wait long for it: a source that does not answer in time says nothing. */
export function bekendBinnen(geduldMs: number, deps: BekendDeps) {
  return async (vraag: InwonerVraag, formulier: Formulier): Promise<BekendeAntwoorden['bekend']> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const teLaat = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), geduldMs);
    });
    const gevonden = await Promise.race([bekendVan(vraag, formulier, deps), teLaat]);
    clearTimeout(timer);
    return gevonden?.bekend ?? new Map();
  };
}
