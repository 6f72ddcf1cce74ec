import { createHash, randomUUID } from 'node:crypto';
import type { ImportUitkomst, VoorzieningBeheer, VoorzieningInhoud } from '@loket/contract';
import { leesVoorzieningen } from './inlezen.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import type { Voorzieningen } from './voorzieningen.ts';

interface Invoer {
  soort: 'json' | 'csv';
  tekst: string;
  /** What the dry run gave; without it nothing is changed. */
  stand: string | undefined;
  door: Schrijver;
}

/**
 * What a file would change; with the `stand` of that dry run it is changed, all at once. Null when the file or the
 * provisions are not those of the dry run any more: nobody then knows what would happen. What is not in the file stays.
 */
export async function importeer(
  voorzieningen: Voorzieningen,
  { soort, tekst, stand, door }: Invoer,
): Promise<ImportUitkomst | null> {
  const { rijen, fouten } = leesVoorzieningen(soort, tekst);
  const alle = await voorzieningen.alle();
  const bekend = (id: string | null, slug: string) =>
    alle.find((een) => een.id === id) ?? alle.find((een) => een.inhoud.slug === slug);
  const uitkomst: ImportUitkomst = { nieuw: [], gewijzigd: [], gelijk: 0, fouten, stand: '', ingelezen: false };
  const over: { id: string; inhoud: VoorzieningInhoud }[] = [];
  for (const { regel, id, inhoud } of rijen) {
    const eerder = bekend(id, inhoud.slug);
    const naamgenoot = alle.find((een) => een.inhoud.slug === inhoud.slug && een.id !== eerder?.id);
    const velden = eerder ? verschillen(eerder.inhoud, inhoud) : [];
    if (naamgenoot) fouten.push({ regel, naam: inhoud.naam, wat: [`slug: is al van ${naamgenoot.inhoud.naam}`] });
    else if (!eerder) uitkomst.nieuw.push({ regel, naam: inhoud.naam });
    else if (velden.length > 0) uitkomst.gewijzigd.push({ regel, naam: inhoud.naam, velden });
    else uitkomst.gelijk += 1;
    if (!naamgenoot && (!eerder || velden.length > 0)) over.push({ id: eerder?.id ?? id ?? randomUUID(), inhoud });
  }
  uitkomst.stand = standVan(tekst, alle);
  if (stand === undefined) return uitkomst;
  if (stand !== uitkomst.stand) return null;
  await voorzieningen.neemOver(over, door);
  return { ...uitkomst, ingelezen: true };
}

/** The fields that differ, in words of the file itself. */
function verschillen(was: VoorzieningInhoud, wordt: VoorzieningInhoud) {
  const velden = Object.keys(wordt) as (keyof VoorzieningInhoud)[];
  const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde));
  return velden
    .map((veld) => ({ veld, was: gesorteerd(was[veld]), wordt: gesorteerd(wordt[veld]) }))
    .filter((een) => JSON.stringify(een.was) !== JSON.stringify(een.wordt))
    .map((een) => ({ veld: een.veld, was: tekst(een.was), wordt: tekst(een.wordt) }));
}

/** A database gives back the names of an object in its own order. */
function gesorteerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(gesorteerd);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const delen = Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(delen.map(([naam, deel]) => [naam, gesorteerd(deel)]));
}

function standVan(tekst: string, alle: readonly VoorzieningBeheer[]): string {
  const revisies = alle.map(({ id, revisie }) => `${id}:${revisie}`).toSorted();
  return createHash('sha256')
    .update(JSON.stringify([tekst, revisies]))
    .digest('hex');
}
