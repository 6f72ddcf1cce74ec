import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import type { Klantcontact } from '../../registers/klantinteracties/model.ts';
import { dagVan, leesDag } from '../termijnen/kalender.ts';
import { antwoordUiterlijk } from './belofte.ts';
import type { Bijdrage, Gesprek, GesprekStand, Stuk } from './gesprek.ts';
import { kenmerk, kenmerkenVan, OP_EIGEN_PAGINA, type IntrekInhoud, type VraagZending } from './zending.ts';

/** What conversations are made of. */
export interface Bronnen {
  contacten: readonly Klantcontact[];
  /** Whether the contacts are all there are; else what was delivered is still shown from what we sent. */
  compleet: boolean;
  zendingen: readonly VraagZending[];
  intrekkingen: readonly IntrekInhoud[];
  /** Whether an answer was read before. */
  gelezen: (bijdrage: string, moment: string | null) => boolean;
  settings: Pick<VragenSettings, 'team' | 'antwoordWerkdagen'>;
  now: Date;
}

/** What was written to us and carries no work for anybody: after this long nobody is busy with it any more. */
const BEZIG_DAGEN = 30;

/** All conversations of somebody, the one with the latest word first. */
export function gesprekkenVan(bronnen: Bronnen): Gesprek[] {
  const stukken = [...bronnen.contacten.filter(isTeTonen).map(alsStuk), ...onderweg(bronnen)];
  const perId = new Map(stukken.map((stuk) => [stuk.id, stuk]));
  const perBegin = Map.groupBy(stukken, (stuk) => beginVan(stuk, perId));
  return [...perBegin]
    .map(([begin, delen]) => gesprek(begin, delen, bronnen))
    .toSorted((a, b) => (b.laatste ?? '').localeCompare(a.laatste ?? ''));
}

/**
 * What employees noted in confidence about somebody, and neither came from her nor answers her, is not for the portal;
 * nor is what the portal itself passed on and shows elsewhere.
 */
function isTeTonen({ vertrouwelijk, vanKlant, antwoordOp, kenmerken }: Klantcontact): boolean {
  if (kenmerken[kenmerk.soort] === OP_EIGEN_PAGINA) return false;
  return !vertrouwelijk || vanKlant || antwoordOp.length > 0;
}

function alsStuk(contact: Klantcontact): Stuk {
  return { ...contact, onderweg: null, sleutel: contact.kenmerken[kenmerk.sleutel] ?? null };
}

/** What was sent and is not (seen) in the register. What is there counts, even when our own row does not know it yet. */
function onderweg({ zendingen, contacten, compleet }: Bronnen): Stuk[] {
  const aangekomen = new Set(contacten.map(({ kenmerken }) => kenmerken[kenmerk.sleutel]));
  return zendingen
    .filter(({ id, stand }) => !aangekomen.has(id) && (stand !== 'bezorgd' || !compleet))
    .map(({ id, stand, ontvangen, inhoud }) => ({
      id,
      sleutel: id,
      onderweg: stand === 'bezorgd' ? null : stand,
      referentie: null,
      kanaal: 'portaal',
      onderwerp: inhoud.onderwerp,
      inhoud: inhoud.tekst,
      reactie: null,
      moment: ontvangen.toISOString(),
      vertrouwelijk: false,
      vanKlant: true,
      antwoordOp: inhoud.gesprek === null ? [] : [inhoud.gesprek],
      zaken: inhoud.zaak ? [inhoud.zaak] : [],
      taak: null,
      documenten: [],
      kenmerken: kenmerkenVan(inhoud),
    }));
}

/** The contact that a chain of answers goes back to. Registers may hold circles and answers to what is not there. */
function beginVan(stuk: Stuk, perId: ReadonlyMap<string, Stuk>): Stuk {
  const gezien = new Set([stuk]);
  for (let nu = stuk; ;) {
    const vorige = nu.antwoordOp.map((id) => perId.get(id)).find((one) => one !== undefined);
    if (!vorige || gezien.has(vorige)) return gezien.size > 1 && vorige === stuk ? oudste(gezien) : nu;
    gezien.add(vorige);
    nu = vorige;
  }
}

function oudste(stukken: Iterable<Stuk>): Stuk {
  return [...stukken].toSorted(
    (a, b) => (a.moment ?? '~').localeCompare(b.moment ?? '~') || a.id.localeCompare(b.id),
  )[0] as Stuk;
}

function gesprek(begin: Stuk, delen: readonly Stuk[], bronnen: Bronnen): Gesprek {
  const bijdragen = delen
    .flatMap((stuk) => bijdragenVan(stuk, bronnen))
    .toSorted((a, b) => (a.moment ?? '~').localeCompare(b.moment ?? '~'));
  const ingetrokken =
    Boolean(begin.kenmerken[kenmerk.ingetrokken]) ||
    bronnen.intrekkingen.some(
      ({ contact, zending }) => contact === begin.id || (zending !== null && zending === begin.sleutel),
    );
  const stand = ingetrokken ? 'ingetrokken' : standVan(begin, delen, bijdragen, bronnen.now);
  const wacht = stand === 'open' || stand === 'wordt_bezorgd';
  const belmoment = belmomentVan(begin);
  return {
    id: begin.sleutel ?? begin.id,
    soort: soortVan(begin),
    onderwerp: begin.onderwerp,
    stand,
    antwoordUiterlijk: wacht && !belmoment ? beloofd(delen, bronnen) : null,
    belmoment,
    zaken: [...new Set(delen.flatMap(({ zaken }) => zaken))],
    bijdragen,
    laatste: bijdragen.map(({ moment }) => moment).findLast((moment) => moment !== null) ?? null,
    intrekbaar: wacht && vanWie(begin) === 'u' && (begin.sleutel !== null || begin.taak !== null),
    reageerbaar: begin.onderweg === null && stand !== 'ingetrokken' && begin.id !== begin.sleutel,
    contact: begin.id === begin.sleutel ? null : begin.id,
  };
}

function standVan(begin: Stuk, delen: readonly Stuk[], bijdragen: readonly Bijdrage[], now: Date): GesprekStand {
  if (begin.onderweg) return begin.onderweg === 'wacht' ? 'wordt_bezorgd' : 'niet_bezorgd';
  const laatste = bijdragen.at(-1);
  if (laatste?.van === 'gemeente') return vanWie(begin) === 'u' ? 'beantwoord' : 'afgehandeld';
  const vraag = delen.findLast((stuk) => vanWie(stuk) === 'u') ?? begin;
  if (vraag.taak) return vraag.taak.verwerkt ? 'afgehandeld' : 'open';
  // Ours without work for anybody: the last step of its delivery is still to come.
  if (vraag.sleutel !== null) return 'open';
  return isGeschreven(vraag) && isRecent(vraag.moment, now) ? 'open' : 'afgehandeld';
}

/** What was said by phone or at the desk was answered there, or there is work for it; what was written was not. */
function isGeschreven({ kanaal }: Stuk): boolean {
  return kanaal === 'portaal' || kanaal === 'email' || kanaal === 'brief' || kanaal === 'chat';
}

function isRecent(moment: string | null, now: Date): boolean {
  return moment !== null && now.getTime() - new Date(moment).getTime() < BEZIG_DAGEN * 86_400_000;
}

/** What answers something and was not written in this portal came from the municipality, whoever is noted as initiator. */
function vanWie({ sleutel, antwoordOp, vanKlant }: Stuk): Bijdrage['van'] {
  if (sleutel !== null) return 'u';
  return antwoordOp.length === 0 && vanKlant ? 'u' : 'gemeente';
}

function bijdragenVan(stuk: Stuk, { gelezen }: Bronnen): Bijdrage[] {
  const bijdrage = (id: string, van: Bijdrage['van'], tekst: string | null, moment: string | null): Bijdrage => ({
    id,
    van,
    kanaal: stuk.kanaal,
    tekst: tekst?.trim() || null,
    moment,
    zelfGeschreven: van === 'u' && (stuk.sleutel !== null || stuk.kanaal === 'portaal' || stuk.kanaal === 'email'),
    ongelezen: van === 'gemeente' && !gelezen(id, moment),
    stand: stuk.onderweg === 'wacht' ? 'wordt_bezorgd' : stuk.onderweg === 'mislukt' ? 'niet_bezorgd' : 'bezorgd',
    documenten: [],
  });
  const zelf = { ...bijdrage(stuk.id, vanWie(stuk), stuk.inhoud, stuk.moment), documenten: stuk.documenten };
  if (!stuk.reactie?.trim()) return [zelf];
  return [zelf, bijdrage(`${stuk.id}:reactie`, 'gemeente', stuk.reactie, stuk.taak?.afgehandeld ?? stuk.moment)];
}

function soortVan(begin: Stuk): Gesprek['soort'] {
  if (begin.kenmerken[kenmerk.soort] === 'terugbelverzoek') return 'terugbelverzoek';
  if (begin.taak?.handeling && /terugbel/i.test(begin.taak.handeling)) return 'terugbelverzoek';
  const gevraagd = begin.sleutel !== null || begin.taak !== null || isGeschreven(begin);
  return vanWie(begin) === 'u' && gevraagd ? 'vraag' : 'contact';
}

function belmomentVan({ kenmerken }: Stuk): Gesprek['belmoment'] {
  const dag = leesDag(kenmerken[kenmerk.belDag] ?? null);
  const { [kenmerk.belVan]: van, [kenmerk.belTot]: tot } = kenmerken;
  return dag && van && tot ? { dag, van, tot } : null;
}

/** What was promised with the last question; of contacts made elsewhere, what the municipality promises everybody. */
function beloofd(delen: readonly Stuk[], { settings }: Bronnen): string | null {
  const vraag = delen
    .toSorted((a, b) => (a.moment ?? '').localeCompare(b.moment ?? ''))
    .findLast((stuk) => vanWie(stuk) === 'u');
  // Without work for anybody nothing was promised.
  if (!vraag || (vraag.sleutel === null && vraag.taak === null)) return null;
  const bewaard = leesDag(vraag.kenmerken[kenmerk.antwoordUiterlijk] ?? null);
  if (bewaard || !vraag.moment) return bewaard;
  const moment = new Date(vraag.moment);
  return Number.isNaN(moment.getTime()) ? null : antwoordUiterlijk(dagVan(moment), settings.team.standaard, settings);
}
