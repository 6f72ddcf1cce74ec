import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ewout, inhoud, luuk, nieuwshuis, tess } from './huis.testing.ts';

let huis: Awaited<ReturnType<typeof nieuwshuis>>;
beforeAll(async () => {
  huis = await nieuwshuis();
});
afterAll(() => huis.test.drop());
beforeEach(() => huis.schoon());

const wacht = async (wie: { identificatie: string }) =>
  (await huis.nieuws.openstaand(wie.identificatie)).map(({ soort, titel }) => `${soort}: ${titel}`);

it('what one editor offers waits for the others, and what comes back waits for her, until it can be read', async () => {
  const { redactie } = huis.nieuws;
  await huis.gepubliceerd({ titel: 'Al te lezen' });
  const { id } = await redactie.maak(inhoud({ titel: 'Nieuw' }), ewout);
  expect([await wacht(ewout), await wacht(tess)]).toEqual([[], []]);
  await redactie.biedAan(id, 1, ewout);
  expect([await wacht(ewout), await wacht(tess)]).toEqual([[], ['beoordelen: Nieuw']]);
  await redactie.geefTerug(id, 1, 'Noem de datum.', tess);
  expect([await wacht(ewout), await wacht(tess)]).toEqual([['teruggegeven: Nieuw'], []]);
  await redactie.wijzig(id, 1, inhoud({ titel: 'Nieuw op 1 december' }), ewout);
  await redactie.biedAan(id, 2, ewout);
  await redactie.keurGoed(id, 2, tess);
  expect([await wacht(ewout), await wacht(tess)]).toEqual([['publiceren: Nieuw op 1 december'], []]);
  await redactie.publiceer(id, { versie: 2, ingrijpend: false }, ewout);
  expect([await wacht(ewout), await wacht(tess)]).toEqual([[], []]);
});

it('what a leaver was writing goes on with another editor, as it stood; what is read keeps its writer', async () => {
  const { redactie, onLeave } = huis.nieuws;
  const gelezen = await huis.gepubliceerd({ titel: 'Al te lezen' });
  const { id } = await redactie.maak(inhoud({ titel: 'In de maak' }), ewout);
  await redactie.biedAan(id, 1, ewout);
  await redactie.geefTerug(id, 1, 'Noem de datum.', tess);
  huis.staat.gemeld = [];
  // who takes over is a coach: an editor goes on with it
  const opvolger = { identificatie: luuk.identificatie, naam: luuk.naam };
  expect(await onLeave.leave({ ...ewout, teams: [], opvolger }, huis.staat.now)).toBe(1);
  expect(huis.staat.gemeld).toMatchObject([
    { voor: tess.identificatie, soort: 'overgenomen', onderwerp: 'In de maak', toelichting: 'Ewout Pol' },
  ]);
  expect(await wacht(tess)).toEqual(['teruggegeven: In de maak']);
  expect(await redactie.een(id, tess)).toMatchObject({ gewijzigdDoor: tess.naam, opmerking: 'Noem de datum.' });
  expect(await redactie.een(gelezen, tess)).toMatchObject({ gewijzigdDoor: ewout.naam, versie: 1 });
  expect(await onLeave.leave({ ...ewout, teams: [], opvolger }, huis.staat.now)).toBe(0);
  // nobody else writes: it stays where it is
  expect(await onLeave.leave({ ...tess, teams: [], opvolger: null }, huis.staat.now)).toBe(0);
});
