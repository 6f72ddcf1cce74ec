import type { ApiKlantcontact, ApiPartij } from '@loket/zgw';
import type { DataSubject } from '../../access/grant.ts';
import type { Contactkanaal, Klantcontact } from './model.ts';

/** Klantinteracties names a person or company by these codes (standards README, "Identifiers"). */
export const codeSoortObjectId = {
  bsn: 'bsn',
  kvk: 'kvk_nummer',
  rsin: 'rsin',
  vestiging: 'vestigingsnummer',
} as const satisfies Record<DataSubject['soort'], string>;

/** How the search of the register names somebody. */
export function nummerVan({ soort, waarde }: DataSubject) {
  return { codeSoortObjectId: codeSoortObjectId[soort], objectId: waarde };
}

/** Whom a number of the register names; nobody for one that is of no use here. */
export function subjectVanNummer(nummer: { codeSoortObjectId: string; objectId: string }): DataSubject[] {
  const soorten = Object.keys(codeSoortObjectId) as DataSubject['soort'][];
  const soort = soorten.find((een) => codeSoortObjectId[een] === nummer.codeSoortObjectId);
  return soort ? [{ soort, waarde: nummer.objectId }] : [];
}

/** Whom a customer entry names, by the numbers that it carries. */
export function subjectVanPartij({ identificatoren }: ApiPartij): DataSubject[] {
  return (identificatoren ?? []).flatMap(subjectVanNummer);
}

/** Whether a customer entry really carries this number. */
export function isVan(partij: ApiPartij, subject: DataSubject): boolean {
  const nummer = nummerVan(subject);
  return (partij.identificatoren ?? []).some(
    (one) => one.codeSoortObjectId === nummer.codeSoortObjectId && one.objectId === nummer.objectId,
  );
}

/** Channels are free text, and every system has its own spelling (odd-register-data 29). */
const kanalen: readonly [Contactkanaal, RegExp][] = [
  ['telefoon', /telefo|bel/],
  ['email', /e-?mail|^mail/],
  ['balie', /balie|fysiek|loket$|langs|huisbezoek/],
  ['brief', /brief|post/],
  ['chat', /chat|whatsapp|social/],
  ['portaal', /portaal|portal|formulier|website|internet|mijn/],
];

/** The channel of a contact, however it was spelled. */
export function kanaalVan(tekst: string | null): Contactkanaal {
  const gespeld = (tekst ?? '').trim().toLowerCase();
  return kanalen.find(([, spelling]) => spelling.test(gespeld))?.[0] ?? 'overig';
}

const uuidPatroon = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The contact as the inside knows it. `mijn` are the entries of the customer herself. */
export function toKlantcontact(api: ApiKlantcontact, mijn: ReadonlySet<string>): Klantcontact {
  const eigen = (api.betrokkenen ?? []).filter(({ partij }) => partij !== null && mijn.has(partij));
  const anderen = (api.betrokkenen ?? []).filter(({ rol }) => rol === 'vertegenwoordiger');
  const onderwerpen = api.onderwerpobjecten ?? [];
  const zaken = onderwerpen.flatMap(({ identificator }) => {
    const id = identificator && isZaak(identificator.codeObjecttype) ? uuidPatroon.exec(identificator.objectId) : null;
    return id ? [id[0].toLowerCase()] : [];
  });
  const documenten = (api.bijlagen ?? []).flatMap(({ identificator }) => {
    const id = identificator && uuidPatroon.exec(identificator.objectId);
    if (!id) return [];
    const verwijzing = identificator.objectId.trim();
    return [/^https?:/i.test(verwijzing) ? verwijzing : id[0].toLowerCase()];
  });
  return {
    id: api.uuid,
    referentie: api.referentienummer,
    kanaal: kanaalVan(api.kanaal),
    onderwerp: api.onderwerp,
    inhoud: api.inhoud,
    reactie: api.reactie,
    moment: api.plaatsgevondenOp,
    vertrouwelijk: api.vertrouwelijk,
    vanKlant: [...eigen, ...anderen].some(({ initiator }) => initiator),
    antwoordOp: onderwerpen.flatMap(({ wasKlantcontact }) => wasKlantcontact ?? []),
    zaken,
    taak: taakVan(api),
    documenten,
    kenmerken: api.metadata,
  };
}

/** An onderwerpobject that points at nothing: whoever noted it meant something that nobody can find (29). */
export function wijstNergensHeen({ onderwerpobjecten }: ApiKlantcontact): boolean {
  return (onderwerpobjecten ?? []).some((one) => one.wasKlantcontact === null && one.identificator === null);
}

/** Handled when every task is; the last of them tells when. */
function taakVan({ interneTaken }: ApiKlantcontact): Klantcontact['taak'] {
  const taken = interneTaken ?? [];
  const open = taken.find(({ verwerkt }) => !verwerkt);
  const laatste = taken.toSorted((a, b) => (a.afgehandeldOp ?? '').localeCompare(b.afgehandeldOp ?? '')).at(-1);
  const taak = open ?? laatste;
  if (!taak) return null;
  return {
    id: taak.uuid,
    verwerkt: taak.verwerkt,
    handeling: taak.gevraagdeHandeling,
    afgehandeld: open ? null : taak.afgehandeldOp,
  };
}

function isZaak(codeObjecttype: string): boolean {
  return codeObjecttype.toLowerCase() === 'zaak';
}
