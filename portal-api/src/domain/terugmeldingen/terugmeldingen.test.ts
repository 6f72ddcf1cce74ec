import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import type { Medewerkers } from '../medewerkers/model.ts';
import type { Paginamelding } from '../paginas/model.ts';
import { createTerugmeldingen, eigenarenVan, paginapad, REDACTIE } from './terugmeldingen.ts';

const tess = { identificatie: 'MDW00050', naam: 'Tess Rouwenhorst' };
const ewout = { identificatie: 'MDW00005', naam: 'Ewout Pol' };
const mensen = [
  { ...tess, rollen: ['red'] },
  { identificatie: 'MDW00012', rollen: ['coachv'] },
];
let gemeld: Paginamelding[] = [];
let test: Awaited<ReturnType<typeof testDatabase>>;
let terug: ReturnType<typeof createTerugmeldingen>;
beforeAll(async () => {
  test = await testDatabase();
  terug = createTerugmeldingen({
    prisma: test.database.prisma,
    clock: { now: () => NU },
    medewerkers: { actief: async () => mensen as unknown as Awaited<ReturnType<Medewerkers['actief']>> },
    meld: async (_tx, meldingen) => void gemeld.push(...meldingen),
  });
});
afterAll(() => test.drop());
beforeEach(async () => {
  gemeld = [];
  await test.database.prisma.terugmelding.deleteMany();
});

it('of a page that is of nobody is work of all editors, named without what says whom it was about', async () => {
  const pad = paginapad('/zaken/openzaak/2873a39a-d279-5139-9fe6-974d37142551');
  expect(pad).toBe('/zaken/openzaak/…');
  await terug.meld({ soort: 'portaal', id: pad, titel: pad, eigenaar: REDACTIE }, 'De knop doet niets', ewout);
  expect(gemeld.map(({ voor }) => voor)).toEqual([tess.identificatie]);
  expect(eigenarenVan(medewerker('red'))).toContain(REDACTIE);
  expect(eigenarenVan(medewerker('coachv'))).not.toContain(REDACTIE);
  const [melding] = await terug.voor([REDACTIE]);
  // there is no way back to a path that was shortened
  expect(melding).toMatchObject({ onderwerp: pad, pad: '/start' });
});

it('is work of the owner, who answers once; who said it hears that', async () => {
  const over = {
    soort: 'pagina' as const,
    id: randomUUID(),
    titel: 'Terugbellen',
    eigenaar: tess.identificatie,
  };
  await terug.meld(over, 'Het is drie dagen', ewout);
  expect(gemeld).toMatchObject([{ voor: tess.identificatie, soort: 'terugmelding' }]);
  expect(await terug.voor([ewout.identificatie])).toEqual([]);
  const [melding] = await terug.voor([tess.identificatie]);
  expect(melding).toMatchObject({ tekst: 'Het is drie dagen', naam: ewout.naam, pad: `/paginas/${over.id}` });
  const welk = melding?.id ?? '';
  expect(await terug.handelAf(welk, 'x', [ewout.identificatie])).toBe(false);
  expect(await terug.handelAf(welk, 'Aangepast', [tess.identificatie])).toBe(true);
  expect(await terug.handelAf(welk, 'x', [tess.identificatie])).toBe(false);
  expect(gemeld.at(-1)).toMatchObject({
    voor: ewout.identificatie,
    soort: 'terugmelding-afgehandeld',
    toelichting: 'Aangepast',
  });
});
