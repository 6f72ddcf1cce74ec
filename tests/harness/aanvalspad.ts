import type { Operation } from '@loket/contract';
import { TABEL } from './aanvalstabel.ts';
import type { Deur } from './bezoeker.ts';
import type { Prooi } from './prooi.ts';

/** The address on which an operation is tried: with the ids of what is somebody else's. */
export function pad(
  deur: Deur,
  { id: operatie, path }: Operation,
  { bron, id, documentBron, documenten, ...prooi }: Prooi,
): string {
  const waarden: Record<string, string> = {
    bron,
    id: eigenId(path, prooi) ?? id,
    documentBron,
    documentId: documenten.definitief,
    sleutel: 'aanval',
    adresId: prooi.digitaalAdres,
    controleId: prooi.controle,
    machtigingId: prooi.machtiging,
    bezoekId: prooi.bezoek,
    bestandId: documenten.definitief,
    beperkingId: prooi.beperking,
    meldingId: prooi.melding,
    inzendingId: id,
    inzending: id,
    medeondertekeningId: prooi.handtekening,
    formulier: 'mantelzorgwaardering',
    tipId: id,
    voorzieningId: id,
    voorstelId: id,
    team: 'noord',
    slug: 'voorziening-van-een-ander',
    kennisgevingId: id,
    waarvan: 'formulier',
    code: 'klacht',
    verbeteringId: id,
    redenId: id,
    // an article for one wijkteam and a page for managers: none of the attackers
    berichtId: '4a30b578-4e95-5829-bf52-8976bc9b9207',
    paginaId: '162e424c-321a-5893-a7cd-a41c588f6eef',
    reactieId: id,
    taakId: id,
    cijfer: 'contactverzoeken',
    weergaveId: id,
    agenda: 'a'.repeat(43),
    identificatie: id,
    evenementId: id,
    rol: 'van-een-aanvaller',
    soort: 'status',
    naam: 'van-een-aanvaller',
    versie: '1',
    taal: 'nl',
  };
  const { bytes, query = bytes } = TABEL[deur][operatie] ?? {};
  const ingevuld = path.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const waarde = waarden[naam];
    if (!waarde) throw new Error(`the attack table does not know what to fill in for {${naam}} of ${path}`);
    return waarde;
  });
  return query ? `${ingevuld}?${query}` : ingevuld;
}

/** What an operation on something else than a case is tried on. */
function eigenId(
  path: string,
  { taak, bericht, vraag, afspraak, ingediend }: Pick<Prooi, 'taak' | 'bericht' | 'vraag' | 'afspraak' | 'ingediend'>,
): string | undefined {
  const eigen = {
    '/taken/': taak,
    '/berichten/': bericht,
    '/vragen/': vraag,
    '/afspraken/': afspraak,
    '/inzendingen/{id}': ingediend,
  };
  return Object.entries(eigen).find(([begin]) => path.startsWith(begin))?.[1];
}
