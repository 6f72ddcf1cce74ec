import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { guus, luuk, nico, nieuwshuis, tess } from './huis.testing.ts';
import type { Lezer } from './model.ts';

let huis: Awaited<ReturnType<typeof nieuwshuis>>;
beforeAll(async () => {
  huis = await nieuwshuis();
});
afterAll(() => huis.test.drop());
beforeEach(() => huis.schoon());

const redacteur = (): Lezer => ({
  identificatie: tess.identificatie,
  doelgroep: ['medewerker', 'rol:red'],
  now: huis.staat.now,
  redacteur: true,
});
const geen = { magModereren: false, eigenTeams: false };
/** A reaction of Luuk under an article of his team. */
async function reactie(tekst = 'Mevrouw De Vries vindt dit onzin') {
  const id = await huis.gepubliceerd({ doelgroep: ['team:oost'] });
  await huis.nieuws.reacties.plaats(id, { tekst, noemt: [], opReactie: null }, huis.lezer(luuk), luuk);
  const welk = (await zie(id, luuk))?.id ?? '';
  Object.assign(huis.staat, { gemeld: [], verteld: [] });
  return { id, welk };
}
const zie = async (id: string, wie: Medewerkerprofiel | Lezer) => {
  const lezer = 'now' in wie ? wie : huis.lezer(wie);
  return (await huis.nieuws.lezen.een(id, lezer, geen))?.reacties[0];
};
const pas = (id: string, welk: string, tekst: string) => {
  huis.staat.now = new Date(huis.staat.now.getTime() + 60_000);
  return huis.nieuws.reacties.wijzig(id, welk, { tekst, noemt: [] }, huis.lezer(luuk), luuk);
};

it('what stood there before is kept, for who wrote it and for editors; open pages hear of a change', async () => {
  const { id, welk } = await reactie('Eerst');
  const begin = huis.staat.now;
  expect(await pas(id, welk, 'Toen')).toBe(true);
  expect(huis.staat.verteld).toEqual(['nieuws']);
  await pas(id, welk, 'Nu');
  // saved again without a change
  await pas(id, welk, 'Nu');
  const { moderatie } = huis.nieuws;
  const eerder = [
    { tekst: 'Toen', moment: new Date(begin.getTime() + 60_000).toISOString() },
    { tekst: 'Eerst', moment: begin.toISOString() },
  ];
  expect(await moderatie.eerder(id, welk, huis.lezer(luuk))).toEqual(eerder);
  expect(await moderatie.eerder(id, welk, redacteur())).toEqual(eerder);
  expect(await moderatie.eerder(id, welk, huis.lezer(nico))).toBeNull();
  expect(await moderatie.eerder(id, randomUUID(), huis.lezer(luuk))).toBeNull();
});

it('of two tabs that change it at the same moment no text is lost', async () => {
  const { id, welk } = await reactie('Eerst');
  const gelukt = (await Promise.all([pas(id, welk, 'Links'), pas(id, welk, 'Rechts')])).filter(Boolean);
  const bewaard = await huis.nieuws.moderatie.eerder(id, welk, huis.lezer(luuk));
  expect(gelukt.length).toBeGreaterThan(0);
  expect(bewaard?.at(-1)?.tekst).toBe('Eerst');
  // each that was saved has what stood there before it
  expect(bewaard).toHaveLength(gelukt.length);
});

it('what a reader reports is work of editors, who see why, until one of them has looked', async () => {
  const { id, welk } = await reactie();
  const { moderatie } = huis.nieuws;
  expect(await moderatie.meld(id, welk, 'Dit is mijn eigen', huis.lezer(luuk), luuk)).toBe(false);
  expect(await moderatie.meld(id, welk, 'Niet voor mij', huis.lezer(guus), guus)).toBe(false);
  expect(await moderatie.meld(id, welk, 'Hier staat een naam van een bewoner', huis.lezer(nico), nico)).toBe(true);
  expect(huis.staat.gemeld).toMatchObject([
    {
      voor: tess.identificatie,
      soort: 'reactie-gemeld',
      toelichting: 'Nico Hofste meldt een reactie: Hier staat een naam van een bewoner',
    },
  ]);
  expect(huis.staat.verteld).toEqual(['nieuws']);
  expect(await moderatie.openstaand()).toMatchObject([
    { id: welk, toelichting: 'Een reactie van Luuk van Dam is gemeld', pad: `/nieuws/${id}` },
  ]);
  expect(await zie(id, nico)).toMatchObject({ gemeldDoorMij: true, voorRedactie: null });
  expect(await zie(id, luuk)).toMatchObject({ gemeldDoorMij: false, voorRedactie: null });
  expect((await zie(id, redacteur()))?.voorRedactie).toMatchObject({
    weggehaald: null,
    meldingen: [{ naam: 'Nico Hofste', reden: 'Hier staat een naam van een bewoner' }],
  });
  expect(await moderatie.laatStaan(id, welk, redacteur())).toBe(true);
  // the other editors need not look any more
  expect(huis.staat.teruggenomen).toEqual([`allen /nieuws/${id}`]);
  expect(await moderatie.laatStaan(id, welk, redacteur())).toBe(false);
  expect(await moderatie.openstaand()).toEqual([]);
  // she may say it again
  expect(await moderatie.meld(id, welk, 'Toch niet goed', huis.lezer(nico), nico)).toBe(true);
  expect(await moderatie.openstaand()).toHaveLength(1);
});

it('who wrote what an editor takes away is told why; editors go on seeing what it was', async () => {
  const { id, welk } = await reactie();
  const { moderatie, reacties } = huis.nieuws;
  await moderatie.meld(id, welk, 'Naam van een bewoner', huis.lezer(nico), nico);
  huis.staat.gemeld = [];
  await reacties.verwijder(id, welk, redacteur(), { redacteur: true, reden: 'Wij noemen geen bewoners' });
  expect(huis.staat.gemeld).toMatchObject([
    {
      voor: luuk.identificatie,
      soort: 'reactie-weg',
      toelichting: 'De redactie heeft je reactie weggehaald: Wij noemen geen bewoners',
    },
  ]);
  expect(await moderatie.openstaand()).toEqual([]);
  expect(await moderatie.meld(id, welk, 'Nog eens', huis.lezer(nico), nico)).toBe(false);
  expect(await zie(id, nico)).toMatchObject({ tekst: null, voorRedactie: null });
  expect(await zie(id, redacteur())).toMatchObject({
    tekst: null,
    verwijderd: { reden: 'Wij noemen geen bewoners' },
    voorRedactie: { weggehaald: 'Mevrouw De Vries vindt dit onzin' },
  });
});

it('what somebody takes away herself is hers, and nobody is told', async () => {
  const { id, welk } = await reactie();
  await huis.nieuws.reacties.verwijder(id, welk, huis.lezer(luuk), { redacteur: false, reden: '' });
  expect(huis.staat.gemeld).toEqual([]);
  expect((await zie(id, redacteur()))?.voorRedactie).toEqual({ weggehaald: null, meldingen: [] });
  expect(await pas(id, welk, 'Toch weer')).toBe(false);
});
