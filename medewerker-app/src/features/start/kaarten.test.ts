import type { StartKaart } from '@loket/app';
import { expect, it } from 'vitest';
import { maakSessie } from '../../testing/voorbeelden.ts';
import { alsIndeling, plaats, verplaatst } from './kaarten.ts';

const kaart = (naam: string, voor?: StartKaart['voor']) =>
  ({ naam, component: () => null, ...(voor && { voor }) }) as unknown as StartKaart;
const kaarten = [kaart('werk'), kaart('recent', ({ rechten }) => rechten.includes('zaak-zoeken')), kaart('teams')];
const namen = (geplaatst: ReturnType<typeof plaats>) => geplaatst.map(({ kaart: { naam } }) => naam);

it('stand in the own order until somebody arranges them, and only for whom they are', () => {
  expect(namen(plaats(kaarten, { kaarten: [] }, maakSessie()))).toEqual(['werk', 'recent', 'teams']);
  expect(namen(plaats(kaarten, { kaarten: [] }, maakSessie({ rechten: [] })))).toEqual(['werk', 'teams']);
});

it('stand as they were put, with what came since at the end and without what is gone', () => {
  const indeling = {
    kaarten: [
      { naam: 'teams', verborgen: false },
      { naam: 'weg', verborgen: false },
      { naam: 'werk', verborgen: true },
    ],
  };
  const geplaatst = plaats(kaarten, indeling, maakSessie());
  expect(namen(geplaatst)).toEqual(['teams', 'werk', 'recent']);
  expect(geplaatst.map(({ verborgen }) => verborgen)).toEqual([false, true, false]);
});

it('move one place at a time, and not over the edge', () => {
  const begin = plaats(kaarten, { kaarten: [] }, maakSessie());
  expect(namen(verplaatst(begin, 2, -1))).toEqual(['werk', 'teams', 'recent']);
  expect(namen(verplaatst(begin, 0, -1))).toEqual(['werk', 'recent', 'teams']);
  expect(alsIndeling(verplaatst(begin, 0, 1)).kaarten[0]).toEqual({ naam: 'recent', verborgen: false });
});
