import { expect, it } from 'vitest';
import { meldAls, neemTerugAls } from './werkbronnen.ts';

/** Notices that are written down in the order in which they come. */
function boek() {
  const regels: string[] = [];
  return {
    regels,
    meldingen: {
      zet: async (_tx: unknown, nieuw: readonly { voor: string; soort: string }[]) =>
        void regels.push(...nieuw.map(({ voor, soort }) => `zet ${voor} ${soort}`)),
      vervalt: async (_tx: unknown, soort: string, pad: string, voor: readonly string[] = ['allen']) =>
        void regels.push(`vervalt ${voor.join('+')} ${soort} ${pad}`),
    } as unknown as Parameters<typeof meldAls>[0],
  };
}
const tx = {} as Parameters<ReturnType<typeof meldAls>>[0];
const melding = { soort: 'leesplicht', onderwerp: 'Regels', toelichting: null, pad: '/nieuws/1' };

it('a reminder takes the place of what was not read yet, of all whom it is for at once', async () => {
  const { regels, meldingen } = boek();
  await meldAls(meldingen)(tx, [
    { ...melding, voor: 'a', opnieuw: true },
    { ...melding, voor: 'b', opnieuw: true },
    { ...melding, voor: 'c', soort: 'leesplicht-team' },
  ]);
  expect(regels).toEqual([
    'vervalt a+b leesplicht /nieuws/1',
    'zet a leesplicht',
    'zet b leesplicht',
    'zet c leesplicht',
  ]);
});

it('what is done is no notice any more', async () => {
  const { regels, meldingen } = boek();
  await neemTerugAls(meldingen)(tx, { ...melding, voor: 'a' });
  await neemTerugAls(meldingen)(tx, { soort: 'reactie-gemeld', pad: '/nieuws/1' });
  expect(regels).toEqual(['vervalt a leesplicht /nieuws/1', 'vervalt allen controle /nieuws/1']);
});
