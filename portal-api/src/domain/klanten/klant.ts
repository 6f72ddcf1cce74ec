import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import { handelendeVan, subjectVan } from '../../access/subject.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { NieuweKlant } from '../../registers/klantinteracties/model.ts';
import type { Registers } from '../../registers/model.ts';

type Bronnen = Pick<Registers, 'klantcontacten' | 'personen' | 'bedrijven'>;

/** The entry in the customer register of whose question or address it is; made when there is none. */
export function zorgVoorKlant(bronnen: Bronnen, grant: Grant): Promise<string> {
  const acting = inwonerVan(grant);
  return zorg(bronnen, grant, subjectVan(acting), kvkVan(acting));
}

/** The entry of whose form or case it is, whoever acts now. */
export function zorgVoorKlantVan(bronnen: Bronnen, grant: Grant, subject: DataSubject): Promise<string> {
  return zorg(bronnen, grant, subject, subject.soort === 'kvk' ? subject.waarde : null);
}

/** The entry of who acts for somebody else; null when she acts for herself. */
export async function zorgVoorVertegenwoordiger(bronnen: Bronnen, grant: Grant): Promise<string | null> {
  const acting = inwonerVan(grant);
  return acting.namens ? zorg(bronnen, grant, handelendeVan(acting), kvkVan(acting)) : null;
}

/** Only residents and companies send what is delivered here. */
export function inwonerVan({ acting }: Pick<Grant, 'acting'>): Inwoner {
  if (acting.door !== 'inwoner') throw new Error('an employee has no entry in the customer register');
  return acting;
}

const kvkVan = (acting: Inwoner) => (acting.soort === 'bedrijf' ? acting.kvkNummer : null);

function zorg(
  { klantcontacten, personen, bedrijven }: Bronnen,
  grant: Grant,
  subject: DataSubject,
  kvkNummer: string | null,
) {
  // Asked only when there is no entry yet: most people have one.
  const nieuw = async (): Promise<NieuweKlant> => {
    if (subject.soort === 'bsn') {
      const persoon = await personen.persoon(grant, subject.waarde);
      const naam = persoon && {
        soort: 'persoon' as const,
        voornaam: persoon.voornamen?.split(' ')[0] ?? '',
        achternaam: persoon.geslachtsnaam ?? persoon.naam,
      };
      return { kvkNummer: null, naam, geheimhouding: persoon?.geheimhouding ?? false };
    }
    const bedrijf = kvkNummer ? await bedrijven.bedrijf(grant, kvkNummer) : null;
    const vestiging = bedrijf?.vestigingen.find(({ vestigingsnummer }) => vestigingsnummer === subject.waarde);
    const naam = vestiging?.naam ?? bedrijf?.naam;
    return { kvkNummer, naam: naam ? { soort: 'organisatie', naam } : null, geheimhouding: false };
  };
  return klantcontacten.zorgVoorKlant(grant, subject, nieuw);
}
