import { medewerkerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import type { Bijdragebron, Gedaan } from '../../domain/bijdrage/model.ts';
import { medewerker, NU, stuk, vraagVan } from '../../testing/toegang.ts';
import { getBijdrage, getTeamBijdrage, listBijdrageItems } from './bijdrage.ts';
import type { BijdrageDeps } from './module.ts';

const ZELF = 'MDW00001';
const gedaan = (wie: string, afgerond: string, uiterlijk: string | null = null): Gedaan => ({
  medewerker: wie,
  nummer: '1',
  omschrijving: 'Terugbellen',
  afgerond,
  uiterlijk,
  pad: null,
});
const alles = [
  gedaan(ZELF, '2026-11-23', '2026-11-24'),
  gedaan(ZELF, '2026-11-18', '2026-11-17'),
  gedaan(ZELF, '2026-11-17'),
  gedaan('B', '2026-11-17'),
];
const bron: Bijdragebron = {
  cijfer: 'contactverzoeken',
  gedaan: async (_vraag, { medewerkers }) => ({
    data: alles.filter((een) => medewerkers.includes(een.medewerker)),
    incomplete: [],
    asOf: NU,
  }),
};

function opstelling(leden: string[], anders: Partial<BijdrageDeps> = {}): BijdrageDeps {
  return {
    bronnen: [bron],
    aan: true,
    begin: async () => undefined,
    teams: [{ id: 'kcc', naam: 'KCC', telefoon: null, email: null, wijken: [] }],
    medewerkers: {
      ledenVan: async () => leden.map((identificatie) => ({ identificatie })) as never,
      teamsOnder: async (wie) => (wie === 'manager' ? ['kcc'] : []),
    },
    ...anders,
  };
}
const vraag = vraagVan(medewerker('kcc'));

describe('my own figures', () => {
  it('count by week and within term, with the middle of a team of five, who did nothing counted as well', async () => {
    const bijdrage = await getBijdrage(vraag, 4, opstelling([ZELF, 'B', 'C', 'D', 'E']));
    expect(medewerkerOperations.getBijdrage.response!.parse(bijdrage)).toEqual(bijdrage);
    expect(bijdrage.cijfers).toMatchObject([{ aantal: 3, metTermijn: 2, binnenTermijn: 1, teammediaan: 0 }]);
    expect(bijdrage.cijfers[0]?.perWeek.map(({ week, aantal }) => [week, aantal])).toEqual([
      ['2026-11-02', 0],
      ['2026-11-09', 0],
      ['2026-11-16', 2],
      ['2026-11-23', 1],
    ]);
  });

  it('are not compared with a team of four', async () => {
    const { cijfers } = await getBijdrage(vraag, 4, opstelling([ZELF, 'B', 'C', 'D']));
    expect(cijfers[0]?.teammediaan).toBeNull();
  });

  it('are not there without the consent of the works council, for nobody', async () => {
    const uit = opstelling([ZELF, 'B', 'C', 'D', 'E'], { aan: false });
    expect(await getBijdrage(vraag, 4, uit)).toMatchObject({ aan: false, cijfers: [] });
    expect((await listBijdrageItems(vraag, { cijfer: 'contactverzoeken', weken: 4 }, uit)).items).toEqual([]);
    const manager = vraagVan({ ...medewerker('mgr'), identificatie: 'manager' });
    expect(await getTeamBijdrage(manager, { team: 'kcc', weken: 4 }, uit)).toMatchObject({ aan: false, cijfers: [] });
  });

  it('of a source that failed are missing, and never a zero', async () => {
    const kapot = { ...bron, gedaan: () => Promise.reject(stuk('openzaak')) };
    const bijdrage = await getBijdrage(vraag, 4, opstelling([ZELF], { bronnen: [kapot] }));
    expect(bijdrage.cijfers).toEqual([]);
    expect(bijdrage.ontbrekend).toMatchObject([{ bron: 'openzaak' }]);
  });

  it('say what is behind them', async () => {
    const { items } = await listBijdrageItems(vraag, { cijfer: 'contactverzoeken', weken: 4 }, opstelling([]));
    expect(items.map(({ afgerond, binnenTermijn }) => [afgerond, binnenTermijn])).toEqual([
      ['2026-11-23', true],
      ['2026-11-18', false],
      ['2026-11-17', null],
    ]);
  });
});

describe('the figures of a team', () => {
  const manager = vraagVan({ ...medewerker('mgr'), identificatie: 'manager' });

  it('are of all together, for its manager, and name nobody', async () => {
    const team = await getTeamBijdrage(manager, { team: 'kcc', weken: 4 }, opstelling([ZELF, 'B', 'C', 'D', 'E']));
    expect(medewerkerOperations.getTeamBijdrage.response!.parse(team)).toEqual(team);
    expect(team.cijfers).toMatchObject([{ aantal: 4 }]);
    expect(JSON.stringify(team)).not.toContain(ZELF);
  });

  it('are not there of a team of four, nor for who does not manage it', async () => {
    expect(await getTeamBijdrage(manager, { team: 'kcc', weken: 4 }, opstelling([ZELF, 'B', 'C', 'D']))).toMatchObject({
      teKlein: true,
      cijfers: [],
    });
    const vijf = opstelling([ZELF, 'B', 'C', 'D', 'E']);
    await expect(getTeamBijdrage(vraag, { team: 'kcc', weken: 4 }, vijf)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
  });
});
