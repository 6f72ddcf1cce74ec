import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Zaak } from '../../registers/model.ts';
import { isCorrectie } from '../zaken/statuslijn.ts';
import { statustypeVan } from '../zaken/statustypen.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';
import type { Nieuwsfeit } from './nieuws.ts';

/** How things stood when somebody saw them, by keyed hash: nothing in it says what they were. */
export type Gezien = Readonly<Record<string, string>>;

/** What home has in hand: the cases, and the paths of what waits or was not read yet. */
export interface InHanden {
  zaken: readonly ZichtbareZaak[];
  paden: readonly string[];
}

/** Enough to tell a few hundred things of one person apart. */
const TEKENS = 12;

/** How everything stands now, to compare with at the next visit. */
export function gezienVan({ zaken, paden }: InHanden, pseudonym: Pseudonym): Gezien {
  return Object.fromEntries([
    ...zaken.map((een) => [hash(sleutelVan(een.zaak), pseudonym), standVan(een, pseudonym).join(' ')] as const),
    ...paden.map((pad) => [hash(pad, pseudonym), ''] as const),
  ]);
}

/**
 * What changed since the last visit, by comparison with what was seen then: also what no notification told of. A case
 * that is new to her is none, as she or somebody else began it; of a document home does not know.
 */
export function veranderd({ zaken, paden }: InHanden, vorig: Gezien, now: Date, pseudonym: Pseudonym): Nieuwsfeit[] {
  const gewijzigd = zaken.flatMap((een) => {
    const toen = vorig[hash(sleutelVan(een.zaak), pseudonym)]?.split(' ');
    return toen ? zaakFeiten(een, toen, now, pseudonym) : [];
  });
  const gekomen = paden.flatMap((pad) => {
    const soort = soortVan(pad);
    if (!soort || hash(pad, pseudonym) in vorig) return [];
    return [{ ...leeg, soort, zaak: soort === 'besluit' ? zaakIn(pad) : null, pad, moment: now }];
  });
  return [...gewijzigd, ...gekomen];
}

const leeg = { status: null, correctie: false, zaak: null } as const;

function zaakFeiten({ zaak, zaaktype }: ZichtbareZaak, toen: string[], now: Date, pseudonym: Pseudonym): Nieuwsfeit[] {
  const gemeen = { ...leeg, zaak: zaak.ref, pad: `/mijn-zaken/${zaak.ref.bron}/${zaak.ref.id}`, moment: now };
  const [status, , resultaat, verlenging] = standVan({ zaak, zaaktype }, pseudonym);
  const feiten: Nieuwsfeit[] = [];
  const statustype = statustypeVan(zaak.status, zaaktype);
  if (status !== toen[0] && zaak.status && statustype?.informeren) {
    const gezet = new Date(zaak.status.datumStatusGezet);
    feiten.push({
      ...gemeen,
      soort: 'status',
      status: statustype.omschrijving,
      correctie: isCorrectie(statustype, { volgnummer: leesNummer(toen[1] ?? GEEN) }),
      moment: Number.isNaN(gezet.getTime()) || gezet > now ? now : gezet,
    });
  }
  if (resultaat !== toen[2] && resultaat !== GEEN) feiten.push({ ...gemeen, soort: 'resultaat' });
  if (verlenging !== toen[3] && verlenging !== GEEN) feiten.push({ ...gemeen, soort: 'verlenging' });
  return feiten;
}

const GEEN = '-';

/** Status, its place in the line, result and extension; each is told by itself. A result counts when the case is closed. */
function standVan({ zaak, zaaktype }: Pick<ZichtbareZaak, 'zaak' | 'zaaktype'>, pseudonym: Pseudonym): string[] {
  const { status, einddatum, resultaat, verlenging, uiterlijkeEinddatumAfdoening } = zaak;
  return [
    status ? hash(`${status.id ?? status.statustypeUrl} ${status.datumStatusGezet}`, pseudonym) : GEEN,
    String(statustypeVan(status, zaaktype)?.volgnummer ?? GEEN),
    einddatum && resultaat ? hash(einddatum, pseudonym) : GEEN,
    verlenging && !einddatum ? hash(`${verlenging.duur} ${uiterlijkeEinddatumAfdoening}`, pseudonym) : GEEN,
  ];
}

const leesNummer = (tekst: string) => (/^\d+$/.test(tekst) ? Number(tekst) : null);
const sleutelVan = ({ ref }: Pick<Zaak, 'ref'>) => `${ref.bron}/${ref.id}`;
const hash = (tekst: string, pseudonym: Pseudonym) => pseudonym('gezien', tekst).slice(0, TEKENS);

/** The kind of news that a place in the app holds; what waits in a case because of a term is none. */
function soortVan(pad: string): 'taak' | 'bericht' | 'antwoord' | 'besluit' | null {
  if (pad.startsWith('/mijn-taken/')) return 'taak';
  if (pad.startsWith('/berichten/')) return 'bericht';
  if (pad.startsWith('/mijn-vragen/')) return 'antwoord';
  return /^\/mijn-zaken\/[^/]+\/[^/]+\/besluiten\//.test(pad) ? 'besluit' : null;
}

function zaakIn(pad: string): Zaak['ref'] {
  const [, , bron = '', id = ''] = pad.split('/');
  return { bron, id };
}
