import { answer, done } from '@loket/app';
import type { ImportUitkomst, VoorstelRegel, VoorzieningInhoud, WijkteamOpslag } from '@loket/contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../platform/medewerker-deur.ts';

export const socialeKaartQuery = (api: Api) =>
  queryOptions({
    queryKey: ['sociale-kaart'],
    queryFn: ({ signal }) => answer(api.GET('/sociale-kaart', { signal })),
  });

export const voorzieningQuery = (api: Api, voorzieningId: string) =>
  queryOptions({
    queryKey: ['sociale-kaart', voorzieningId],
    queryFn: ({ signal }) =>
      answer(api.GET('/sociale-kaart/voorzieningen/{voorzieningId}', { params: { path: { voorzieningId } }, signal })),
  });

export const bewaarVoorziening = (
  api: Api,
  voorzieningId: string,
  body: { revisie: number | null; inhoud: VoorzieningInhoud },
) => answer(api.PUT('/sociale-kaart/voorzieningen/{voorzieningId}', { params: { path: { voorzieningId } }, body }));

export const behandelVoorstel = (api: Api, { id }: VoorstelRegel, besluit: 'overgenomen' | 'afgewezen') =>
  done(api.PUT('/sociale-kaart/voorstellen/{voorstelId}', { params: { path: { voorstelId: id } }, body: { besluit } }));

export const bewaarWijkteam = (api: Api, team: string, body: WijkteamOpslag) =>
  done(api.PUT('/sociale-kaart/wijkteams/{team}', { params: { path: { team } }, body }));

/** Sends the file as it is. Without `stand` nothing is changed. */
export const importeer = (api: Api, bestand: File, stand?: string): Promise<ImportUitkomst> => {
  const soort = /\.csv$/i.test(bestand.name) ? 'csv' : 'json';
  const bytes = { body: bestand, bodySerializer: (body: File) => body } as unknown as { body?: never };
  return answer(
    api.POST('/sociale-kaart/import', {
      params: { query: { soort, ...(stand && { stand }) } },
      headers: { 'Content-Type': 'application/octet-stream' },
      ...bytes,
    }),
  );
};
