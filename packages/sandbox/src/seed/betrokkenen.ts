import { isObject, textAt, valueAt, type JsonObject } from '../core/json.ts';
import type { SeedContext } from './context.ts';

/**
 * Whose case it is: a person, or a company in one of the ways registers note one:
 * `kvk` and `rsin` in innNnpId, `ann` the KvK number in annIdentificatie, `vestiging` the establishment number.
 */
export type Wie = { bsn: string } | { kvk: string; als: 'kvk' | 'rsin' | 'ann' } | { vestiging: string; kvk: string };

export interface Betrokkene {
  betrokkeneType: string;
  betrokkeneIdentificatie: JsonObject;
}

/** Who takes part in a case, in the fields of a ROL; throws when the seed has no such person or company. */
export function betrokkeneOf(wie: Wie, context: SeedContext): Betrokkene {
  if ('bsn' in wie) return person(context.persoon(wie.bsn));
  const { basisprofiel, vestigingen } = context.bedrijf(wie.kvk);
  const naam = textAt(basisprofiel, 'naam');
  if ('vestiging' in wie) {
    const branch = vestigingen.find((one) => one['vestigingsnummer'] === wie.vestiging);
    return {
      betrokkeneType: 'vestiging',
      betrokkeneIdentificatie: {
        vestigingsNummer: wie.vestiging,
        handelsnaam: [textAt(branch, 'eersteHandelsnaam') || naam],
        verblijfsadres: null,
        subVerblijfBuitenland: null,
        kvkNummer: wie.kvk,
      },
    };
  }
  const rsin = textAt(basisprofiel, '_embedded.eigenaar.rsin');
  return {
    betrokkeneType: 'niet_natuurlijk_persoon',
    betrokkeneIdentificatie: {
      innNnpId: wie.als === 'rsin' ? rsin : wie.als === 'kvk' ? wie.kvk : '',
      annIdentificatie: wie.als === 'ann' ? wie.kvk : '',
      statutaireNaam: naam,
      innRechtsvorm: '',
      bezoekadres: '',
      subVerblijfBuitenland: null,
    },
  };
}

function person(persoon: JsonObject): Betrokkene {
  const address = valueAt(persoon, 'verblijfplaats.verblijfadres');
  // A secret address does not belong in a role (Wet BRP 2.59); the BRP has it.
  const shown = isObject(address) && textAt(address, 'postcode') && persoon['geheimhoudingPersoonsgegevens'] !== true;
  return {
    betrokkeneType: 'natuurlijk_persoon',
    betrokkeneIdentificatie: {
      inpBsn: textAt(persoon, 'burgerservicenummer'),
      anpIdentificatie: '',
      inpA_nummer: '',
      geslachtsnaam: textAt(persoon, 'naam.geslachtsnaam'),
      voorvoegselGeslachtsnaam: textAt(persoon, 'naam.voorvoegsel'),
      voorletters: textAt(persoon, 'naam.voorletters'),
      voornamen: textAt(persoon, 'naam.voornamen'),
      geslachtsaanduiding: '',
      geboortedatum: textAt(persoon, 'geboorte.datum.datum'),
      verblijfsadres: shown
        ? {
            aoaIdentificatie: textAt(persoon, 'verblijfplaats.adresseerbaarObjectIdentificatie'),
            wplWoonplaatsNaam: textAt(address, 'woonplaats'),
            gorOpenbareRuimteNaam: textAt(address, 'officieleStraatnaam'),
            aoaPostcode: textAt(address, 'postcode'),
            aoaHuisnummer: valueAt(address, 'huisnummer') ?? 0,
            aoaHuisletter: textAt(address, 'huisletter'),
            aoaHuisnummertoevoeging: textAt(address, 'huisnummertoevoeging'),
            inpLocatiebeschrijving: '',
          }
        : null,
      subVerblijfBuitenland: null,
    },
  };
}

/** How a letter begins. */
export function salutation(wie: Wie, context: SeedContext): string {
  if ('bsn' in wie) return `${textAt(context.persoon(wie.bsn), 'adressering.aanhef') || 'Geachte heer of mevrouw'},`;
  return 'Geachte heer of mevrouw,';
}
