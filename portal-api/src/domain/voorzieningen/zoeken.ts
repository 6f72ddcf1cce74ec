import { drempels, type VoorzieningenVraag, type VoorzieningInhoud, type VoorzieningKaart } from '@loket/contract';
import { meters, type Punt } from './afstand.ts';
import { openStand } from './openingstijden.ts';

/** Which provisions have the words that were looked for, the best first; null when none were. */
export type Gevonden = readonly string[] | null;

interface Waar {
  now: Date;
  vanaf: Punt | null;
  gevonden: Gevonden;
}

/** What fits the question, the nearest first, or the best for the words; with neither by name. */
export function zoekVoorzieningen(
  alle: readonly VoorzieningInhoud[],
  vraag: VoorzieningenVraag,
  { now, vanaf, gevonden }: Waar,
): VoorzieningKaart[] {
  const nodig = drempels.filter((naam) => vraag.toegankelijk?.split(',').includes(naam));
  const past = (een: VoorzieningInhoud) =>
    (!vraag.thema || een.themas.includes(vraag.thema)) &&
    (!vraag.doelgroep || een.doelgroepen.includes(vraag.doelgroep)) &&
    // what is online, or has no neighbourhood, is for all of them
    (!vraag.wijk || een.wijk === vraag.wijk || een.online || een.wijk === '') &&
    (!vraag.kosten || een.kosten.type === 'gratis') &&
    (!vraag.aanmelden || een.aanmelden === 'inloop') &&
    nodig.every((naam) => een.toegankelijkheid[naam]) &&
    (gevonden === null || gevonden.includes(een.slug));
  const kaarten = alle.filter(past).map((een) => presentKaart(een, now, vanaf));
  const open = kaarten.filter(({ open: { stand } }) => {
    if (vraag.open === 'nu') return stand === 'nu';
    return vraag.open !== 'vandaag' || stand === 'nu' || stand === 'later';
  });
  const ver = ({ afstand }: VoorzieningKaart) => afstand ?? Number.MAX_SAFE_INTEGER;
  const rang = ({ slug }: VoorzieningKaart) => gevonden?.indexOf(slug) ?? 0;
  return open.toSorted(
    (a, b) => ver(a) - ver(b) || rang(a) - rang(b) || a.naam.localeCompare(b.naam, 'nl') || (a.slug < b.slug ? -1 : 1),
  );
}

/** What can be chosen of one kind, without doubles. */
export function keuzesUit(alle: readonly VoorzieningInhoud[]) {
  const uniek = (woorden: readonly string[]) =>
    [...new Set(woorden.filter(Boolean))].toSorted((a, b) => a.localeCompare(b, 'nl'));
  return {
    themas: uniek(alle.flatMap(({ themas }) => themas)),
    doelgroepen: uniek(alle.flatMap(({ doelgroepen }) => doelgroepen)),
    wijken: uniek(alle.map(({ wijk }) => wijk)),
  };
}

function presentKaart(inhoud: VoorzieningInhoud, now: Date, vanaf: Punt | null): VoorzieningKaart {
  const { slug, naam, soort, omschrijving, wijk, kosten, aanmelden, toegankelijkheid, locatie } = inhoud;
  return {
    slug,
    naam,
    soort,
    omschrijving,
    wijk,
    kosten,
    aanmelden,
    toegankelijkheid,
    open: openStand(inhoud.openingstijden, now),
    punt: locatie && { lengte: locatie.coordinates[0], breedte: locatie.coordinates[1] },
    afstand: vanaf && locatie ? meters(vanaf, locatie.coordinates) : null,
  };
}
