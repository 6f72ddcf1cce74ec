import * as zgw from '@loket/zgw';
import type { DataSubject } from '../../access/grant.ts';
import { codeSoortObjectId, isVan, nummerVan } from './contact.ts';
import type { NieuweKlant } from './model.ts';

/** The entries of a customer: active ones first, then the oldest, so that the choice of one is always the same. */
export async function partijenVan(
  door: zgw.Door,
  subject: DataSubject,
  context: zgw.CallContext,
): Promise<zgw.ApiPartij[]> {
  const { items, failure } = await zgw.partijenMet(door, nummerVan(subject), context);
  if (failure) throw failure;
  // Two filters need not hit the same number of one entry.
  return items
    .filter((partij) => partij.identificatoren === null || isVan(partij, subject))
    .toSorted(
      (a, b) =>
        Number(b.actief) - Number(a.actief) ||
        (a.nummer ?? '').localeCompare(b.nummer ?? '') ||
        a.uuid.localeCompare(b.uuid),
    );
}

/** The one entry to write to, made when there is none. Two at the same time end with one: the set of numbers is unique. */
export async function zorgVoorKlant(
  door: zgw.Door,
  subject: DataSubject,
  nieuw: () => Promise<NieuweKlant>,
  context: zgw.CallContext,
): Promise<string> {
  const [known] = await partijenVan(door, subject, context);
  if (known) return known.uuid;
  const partij = await nieuwePartij(door, subject, await nieuw(), context);
  try {
    return (await zgw.maakPartij(door, partij, context)).uuid;
  } catch (error) {
    const twin = error instanceof zgw.RegisterError && error.invalidParams.some(({ code }) => code === 'unique');
    const [made] = twin ? await partijenVan(door, subject, context) : [];
    if (!made) throw error;
    return made.uuid;
  }
}

async function nieuwePartij(
  door: zgw.Door,
  subject: DataSubject,
  { kvkNummer, naam, geheimhouding }: NieuweKlant,
  context: zgw.CallContext,
): Promise<zgw.NieuwePartij> {
  const identificatoren = [{ identificator: identificator(subject), onder: await bovenVestiging() }];
  const common = { identificatoren, geheimhouding, voorkeurstaal: 'nld' };
  if (subject.soort !== 'bsn') {
    return { ...common, soort: 'organisatie', naam: naam?.soort === 'organisatie' ? naam.naam.slice(0, 200) : '' };
  }
  const contactnaam =
    naam?.soort === 'persoon'
      ? {
          voorletters: '',
          voornaam: naam.voornaam.slice(0, 200),
          voorvoegselAchternaam: '',
          achternaam: naam.achternaam.slice(0, 200),
        }
      : null;
  return { ...common, soort: 'persoon', contactnaam };

  /** An establishment hangs under the KvK number of its company, which is made for it when it is not there. */
  async function bovenVestiging(): Promise<string | undefined> {
    if (subject.soort !== 'vestiging' || kvkNummer === null) return undefined;
    const kvk: DataSubject = { soort: 'kvk', waarde: kvkNummer };
    const { items } = await zgw.partijIdentificatorenMet(door, nummerVan(kvk), context);
    if (items[0]?.uuid) return items[0].uuid;
    const made = await zgw.maakPartij(
      door,
      { ...common, identificatoren: [{ identificator: identificator(kvk) }], soort: 'organisatie', naam: '' },
      context,
    );
    return made.identificatoren?.[0]?.uuid ?? undefined;
  }
}

function identificator({ soort, waarde }: DataSubject): zgw.ApiIdentificator {
  const codeObjecttype = { bsn: 'natuurlijk_persoon', vestiging: 'vestiging' }[soort as 'bsn' | 'vestiging'];
  return {
    codeObjecttype: codeObjecttype ?? 'niet_natuurlijk_persoon',
    codeRegister: soort === 'bsn' ? 'brp' : 'hr',
    codeSoortObjectId: codeSoortObjectId[soort],
    objectId: waarde,
  };
}
