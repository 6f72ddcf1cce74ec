import type { BedrijfGegevens, PersoonGegevens } from '@loket/contract';
import type { ViaHetKind } from '../../access/policies/via-het-kind.ts';
import type { Bedrijf } from '../../registers/bedrijf-model.ts';
import type { Persoon, Verwant as Bekend } from '../../registers/model.ts';

/** A person; of whom somebody acts for, only what is not also data of another. */
export function presentPersoon(persoon: Persoon, toon: ViaHetKind, verberg: boolean): PersoonGegevens {
  const { naam, voornamen, geslachtsnaam, aanhef, bsn, geboorte, nationaliteiten } = persoon;
  const { verblijf, geheimhouding, inOnderzoek, geslacht = null, inschrijving = null } = persoon;
  const [partners, kinderen, ouders] = [persoon.partners, persoon.kinderen, persoon.ouders].map((alle) =>
    alle.map(presentVerwant),
  ) as [Verwant[], Verwant[], Verwant[]];
  return {
    soort: 'persoon',
    naam,
    voornamen,
    geslachtsnaam,
    aanhef,
    burgerservicenummer: bsn,
    geboorte,
    geslacht,
    nationaliteiten,
    inschrijving: verberg || !toon.verblijf ? null : inschrijving,
    verblijf: toon.verblijf ? (verberg ? { soort: 'verborgen' } : verblijf) : { soort: 'niet_getoond' },
    geheimhouding,
    inOnderzoek,
    ...(toon.verwanten ? { partners, kinderen, ouders } : { partners: [], kinderen: [], ouders: [] }),
  };
}

type Verwant = PersoonGegevens['partners'][number];

function presentVerwant({
  naam,
  geboortedatum,
  verbintenis = null,
  sinds = null,
  inOnderzoek = false,
}: Bekend): Verwant {
  return { naam, geboortedatum, verbintenis, sinds, inOnderzoek };
}

/** Who is logged in for one establishment sees that one, not the others. */
export function presentBedrijf(bedrijf: Bedrijf, vestigingsnummer: string | null): BedrijfGegevens {
  const { naam, kvkNummer, rsin, rechtsvorm, handelsnamen, activiteiten, vestigingen } = bedrijf;
  return {
    soort: 'bedrijf',
    naam,
    kvkNummer,
    rsin,
    rechtsvorm,
    handelsnamen,
    activiteiten,
    vestigingen: vestigingen
      .filter((een) => vestigingsnummer === null || een.vestigingsnummer === vestigingsnummer)
      .map((een) => ({ ...een, profiel: een.profiel ?? null })),
    profiel: bedrijf.profiel ?? null,
  };
}
