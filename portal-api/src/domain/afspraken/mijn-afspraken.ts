import type { AfspraakReden } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { magAfspraakZien } from '../../access/policies/afspraak.ts';
import { subjectVan } from '../../access/subject.ts';
import { identiteitVan } from '../../identity/acting.ts';
import type { Namens } from '../../identity/namens.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import { SourceFailed, type SourceFailure, type Sourced } from '../../platform/sourced.ts';
import type { Afspraak, Afspraakplek, Woorden } from '../../registers/afspraken-model.ts';
import type { Registers } from '../../registers/model.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { AfspraakInhoud, afspraakSoort, PROBEER_MS, WijzigInhoud, wijzigSoort, type Verzonden } from './zending.ts';

/** An appointment as its owner sees it: what the register has, or what was sent and is not made. */
export interface MijnAfspraak {
  id: string;
  nummer: string | null;
  stand: 'gepland' | 'geweest' | 'geannuleerd' | 'nog-niet' | 'niet-gelukt';
  product: { code: string; naam: Woorden; meenemen: Woorden[] };
  plek: Afspraakplek;
  begin: string;
  eind: string;
  versie: number;
  email: string | null;
  telefoon: string | null;
  toelichting: string | null;
  /** Who made it for another (`namens.id`). */
  door: string | null;
  verzoek: {
    soort: 'verzetten' | 'annuleren';
    stand: 'nog-niet' | 'niet-gelukt';
    begin: string | null;
    reden: AfspraakReden | null;
  } | null;
  proberenTot: Date | null;
  reden: AfspraakReden | null;
  /** Name of the establishment that it is of, for who is logged in for the whole company: she sees it and no more. */
  vestiging: string | null;
}

/** The appointments of whoever is logged in, or of whom she acts for. */
export interface MijnAfspraken {
  /** Every one that she may see, by time; what is not made yet among them, also when the register does not answer. */
  alle(vraag: InwonerVraag): Promise<Sourced<MijnAfspraak[]>>;
  /** One of them, by its id or by that of what was sent to make it; null when it is not hers or not there. */
  een(vraag: InwonerVraag, id: string): Promise<{ afspraak: MijnAfspraak | null; incomplete: SourceFailure[] }>;
}

interface Deps {
  registers: Pick<Registers, 'afspraken' | 'bedrijven'>;
  outbox: Pick<Outbox, 'standen'>;
  settings: Pick<RegisterSettings, 'afspraken' | 'bedrijfZietVestigingen'>;
}

/** She was told at once that it did not work, when that took no longer. */
const METEEN_MS = 20_000;
/** How long the news that it did not work after all stays on the page. */
const VERTELD_MS = 14 * 86_400_000;

/** Answers by grant: what several screens of one request need is fetched once. */
export function createMijnAfspraken(deps: Deps): MijnAfspraken {
  const perVerzoek = new WeakMap<Grant, Promise<Gelezen>>();
  const lees = (vraag: InwonerVraag) => {
    const bekend = perVerzoek.get(vraag.grant);
    if (bekend) return bekend;
    const nieuw = haalOp(vraag, deps);
    perVerzoek.set(vraag.grant, nieuw);
    return nieuw;
  };
  return {
    async alle(vraag) {
      const { afspraken, incomplete } = await lees(vraag);
      return { data: afspraken.map(({ afspraak }) => afspraak), incomplete, asOf: vraag.now };
    },
    async een(vraag, id) {
      const { afspraken, incomplete } = await lees(vraag);
      const gevonden = afspraken.find(({ afspraak, sleutel }) => afspraak.id === id || sleutel === id);
      return { afspraak: gevonden?.afspraak ?? null, incomplete };
    },
  };
}

interface Gelezen {
  /** With the key under which each was sent. */
  afspraken: { sleutel: string | null; afspraak: MijnAfspraak }[];
  incomplete: SourceFailure[];
}

async function haalOp(vraag: InwonerVraag, deps: Deps): Promise<Gelezen> {
  const { registers, outbox, settings } = deps;
  const { acting, now } = vraag;
  const wie = subjectVan(acting);
  // What was sent before what was made: whatever arrives in between is then seen in one of the two.
  const [wensen, wijzigingen] = await Promise.all([
    outbox.standen(wie, afspraakSoort),
    outbox.standen(wie, wijzigSoort),
  ]);
  const incomplete: SourceFailure[] = [];
  const [inRegister, vanVestigingen] = await Promise.all([
    registers.afspraken.afsprakenVan(vraag.grant, wie).catch(ontbreekt(incomplete)),
    vanDeVestigingen(vraag, deps).catch(ontbreekt(incomplete)),
  ]);
  const verzoeken = wijzigingen.map((een) => ({ ...een, inhoud: WijzigInhoud.parse(een.inhoud) }));
  const gestopt = new Set(
    verzoeken.flatMap(({ inhoud }) => (inhoud.wat === 'annuleren' && inhoud.zending ? [inhoud.zending] : [])),
  );
  const gemaakt = new Set(inRegister.map(({ sleutel }) => sleutel));
  const afspraken = [
    ...inRegister.map((een) => ({ sleutel: een.sleutel, afspraak: uitRegister(een, verzoeken, now) })),
    ...vanVestigingen.map(({ een, naam }) => ({
      sleutel: een.sleutel,
      afspraak: { ...uitRegister(een, [], now), email: null, telefoon: null, toelichting: null, vestiging: naam },
    })),
    ...wensen
      .filter(({ id }) => !gemaakt.has(id) && !gestopt.has(id))
      .map((een): Verzonden<AfspraakInhoud> => ({ ...een, inhoud: AfspraakInhoud.parse(een.inhoud) }))
      .filter((wens) => isTeTonen(wens, now))
      .map((wens) => ({ sleutel: wens.id, afspraak: uitWens(wens) })),
  ].filter(({ afspraak }) => magZien(afspraak, acting.namens, settings));
  return { afspraken: afspraken.toSorted((a, b) => a.afspraak.begin.localeCompare(b.afspraak.begin)), incomplete };
}

const ontbreekt =
  (incomplete: SourceFailure[]) =>
  (error: unknown): [] => {
    if (!(error instanceof SourceFailed)) throw error;
    incomplete.push(error.failure);
    return [];
  };

/** More establishments than this nobody looks through; who needs one acts for it. */
const MEESTE_VESTIGINGEN = 25;

/** Those of the establishments, for who logged in for the whole company, where the municipality lets her see them. */
async function vanDeVestigingen(
  { acting, grant }: InwonerVraag,
  { registers, settings }: Deps,
): Promise<{ een: Afspraak; naam: string }[]> {
  const wie = identiteitVan(acting);
  if (acting.namens || wie.soort !== 'bedrijf' || wie.vestigingsnummer !== null) return [];
  if (!settings.bedrijfZietVestigingen || !registers.afspraken.aanwezig) return [];
  const bedrijf = await registers.bedrijven.bedrijf(grant, wie.kvkNummer);
  const perVestiging = await Promise.all(
    (bedrijf?.vestigingen ?? []).slice(0, MEESTE_VESTIGINGEN).map(async ({ vestigingsnummer, naam }) => {
      const subject = { soort: 'vestiging' as const, waarde: vestigingsnummer };
      const alle = await registers.afspraken.afsprakenVan(grant, subject);
      return alle.map((een) => ({ een, naam: naam || vestigingsnummer }));
    }),
  );
  return perVestiging.flat();
}

/** Within what a representative may see; and parents who live apart do not see what the other made for the child. */
function magZien({ product, door }: MijnAfspraak, namens: Namens | undefined, settings: Deps['settings']): boolean {
  if (!magAfspraakZien(namens, product.code, settings)) return false;
  return namens?.grondslag !== 'gezag' || door === null || door === namens.id;
}

/** What waits; and what did not work after she had been told that it was being tried. */
function isTeTonen({ stand, ontvangen, afgerond }: Verzonden<AfspraakInhoud>, now: Date): boolean {
  if (stand === 'wacht') return true;
  if (stand === 'bezorgd' || !afgerond) return false;
  const duurde = afgerond.getTime() - ontvangen.getTime();
  return duurde > METEEN_MS && now.getTime() - afgerond.getTime() < VERTELD_MS;
}

function uitRegister(
  { id, nummer, product, plek, begin, eind, geannuleerd, versie, email, telefoon, toelichting, door }: Afspraak,
  verzoeken: readonly Verzonden<WijzigInhoud>[],
  now: Date,
): MijnAfspraak {
  const geweest = new Date(begin) <= now;
  return {
    id,
    nummer,
    stand: geannuleerd ? 'geannuleerd' : geweest ? 'geweest' : 'gepland',
    product,
    plek,
    begin,
    eind,
    versie,
    email,
    telefoon,
    toelichting,
    door,
    verzoek: geannuleerd || geweest ? null : verzoekOver(id, verzoeken, now),
    proberenTot: null,
    reden: null,
    vestiging: null,
  };
}

/** The newest change that was asked, unless it was made or she was told at once that it could not be. */
function verzoekOver(id: string, verzoeken: readonly Verzonden<WijzigInhoud>[], now: Date): MijnAfspraak['verzoek'] {
  const laatste = verzoeken.find(({ inhoud }) => inhoud.afspraak === id);
  if (!laatste || laatste.stand === 'bezorgd') return null;
  const { stand, inhoud, ontvangen, afgerond, reden } = laatste;
  if (afgerond && afgerond.getTime() - ontvangen.getTime() <= METEEN_MS) return null;
  if (afgerond && now.getTime() - afgerond.getTime() > VERTELD_MS) return null;
  return {
    soort: inhoud.wat,
    stand: stand === 'wacht' ? 'nog-niet' : 'niet-gelukt',
    begin: inhoud.wat === 'verzetten' ? inhoud.begin : null,
    reden: stand === 'wacht' ? null : redenVan(reden),
  };
}

function uitWens({ id, stand, reden, ontvangen, inhoud }: Verzonden<AfspraakInhoud>): MijnAfspraak {
  const wacht = stand === 'wacht';
  return {
    ...inhoud,
    id,
    nummer: null,
    stand: wacht ? 'nog-niet' : 'niet-gelukt',
    versie: 0,
    verzoek: null,
    proberenTot: wacht ? new Date(ontvangen.getTime() + PROBEER_MS) : null,
    reden: wacht ? null : redenVan(reden),
    vestiging: null,
  };
}

const redenen: readonly AfspraakReden[] = ['bezet', 'voorbij', 'niet-meer', 'te-lang', 'ingetrokken'];

/** Why it did not work; what a register refused without a reason is not offered there. */
export function redenVan(reden: string | null): AfspraakReden {
  return redenen.find((een) => een === reden) ?? 'niet-meer';
}
