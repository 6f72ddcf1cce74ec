import { medewerkerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import type { Bijdragebron, Gedaan } from '../../domain/bijdrage/model.ts';
import { medewerker, NU, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { getBijdrage, getTeamBijdrage, listBijdrageItems, listTeamsOnder } from './bijdrage.ts';
import type { BijdrageDeps } from './module.ts';

const ZELF = 'MDW00001';
const KCC = { id: 'kcc', naam: 'KCC' };
const OOST = { id: 'oost', naam: 'Wijkteam Oost' };
const VIER = { periode: '4-weken', vergelijken: 'ja' } as const;
let n = 0;
const gedaan = (wie: string, afgerond: string, uiterlijk: string | null = null): Gedaan => ({
  sleutel: `${wie} ${afgerond} ${n++}`,
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
    data: alles.filter(({ medewerker: wie }) => wie !== null && medewerkers.includes(wie)),
    incomplete: [],
    asOf: NU,
  }),
};

function opstelling(leden: string[], anders: Partial<BijdrageDeps> = {}): BijdrageDeps {
  return {
    bronnen: [bron],
    aan: true,
    begin: async () => undefined,
    bewaring: { sweep: async () => 0, vertrek: async () => 0 },
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
    const bijdrage = await getBijdrage(vraag, VIER, opstelling([ZELF, 'B', 'C', 'D', 'E']));
    expect(medewerkerOperations.getBijdrage.response!.parse(bijdrage)).toEqual(bijdrage);
    expect(bijdrage.cijfers).toMatchObject([
      { aantal: 3, metTermijn: 2, binnenTermijn: 1, bijgewerkt: NU.toISOString() },
    ]);
    expect(bijdrage.cijfers[0]?.vergelijking).toEqual([{ team: KCC, mediaan: 0, waaromNiet: null }]);
    expect(bijdrage.cijfers[0]?.verloop.map(({ van, aantal }) => [van, aantal])).toEqual([
      ['2026-11-02', 0],
      ['2026-11-09', 0],
      ['2026-11-16', 2],
      ['2026-11-23', 1],
    ]);
  });

  it('of last month are of its days only, with the months beside it', async () => {
    const oktober = gedaan(ZELF, '2026-10-31', '2026-11-02');
    const met: Bijdragebron = {
      ...bron,
      gedaan: async ({ van, tot }) => ({
        data: [...alles, oktober].filter(
          (een) => een.medewerker === ZELF && een.afgerond >= van && een.afgerond <= tot,
        ),
        incomplete: [],
        asOf: NU,
      }),
    };
    const deps = opstelling([], { bronnen: [met] });
    const vorige = await getBijdrage(vraag, { periode: 'vorige-maand', vergelijken: 'nee' }, deps);
    expect(vorige.tijdvak).toEqual({ van: '2026-10-01', tot: '2026-10-31', stap: 'maand' });
    expect(vorige.cijfers).toMatchObject([{ aantal: 1, metTermijn: 1, binnenTermijn: 1, vergelijking: [] }]);
    expect(vorige.cijfers[0]?.verloop.slice(-3).map(({ van, aantal }) => [van, aantal])).toEqual([
      ['2026-09-01', 0],
      ['2026-10-01', 1],
      ['2026-11-01', 3],
    ]);
    const items = await listBijdrageItems(vraag, { cijfer: 'contactverzoeken', periode: 'vorige-maand' }, deps);
    expect(items.items.map(({ afgerond }) => afgerond)).toEqual(['2026-10-31']);
    expect(await getBijdrage(vraag, { periode: 'deze-maand', vergelijken: 'nee' }, deps)).toMatchObject({
      tijdvak: { van: '2026-11-01', tot: '2026-11-23', stap: 'maand' },
      cijfers: [{ aantal: 3 }],
    });
  });

  it('are compared with each of her teams, and say why not', async () => {
    const leden = { kcc: [ZELF, 'B', 'C', 'D'], oost: [ZELF, 'B', 'B2', 'C', 'D', 'E'] } as Record<string, string[]>;
    const deps = opstelling([], {
      teams: [KCC, OOST].map((een) => ({ ...een, telefoon: null, email: null, wijken: [] })),
      medewerkers: {
        ledenVan: async (team) => (leden[team] ?? []).map((identificatie) => ({ identificatie })) as never,
        teamsOnder: async () => [],
      },
    });
    const inTwee = vraagVan({ ...medewerker('kcc'), teams: ['oost', 'kcc'] });
    const { cijfers } = await getBijdrage(inTwee, VIER, deps);
    expect(cijfers[0]?.vergelijking).toEqual([
      { team: KCC, mediaan: null, waaromNiet: 'te-klein' },
      { team: OOST, mediaan: 0, waaromNiet: null },
    ]);
    expect(
      (await getBijdrage(vraagVan({ ...medewerker('kcc'), teams: [] }), VIER, deps)).cijfers[0]?.vergelijking,
    ).toEqual([]);
  });

  it.each([
    ['nothing of the team', async () => Promise.reject(stuk('openzaak'))],
    ['a part of it', async () => ({ data: alles, incomplete: [storing()], asOf: NU })],
  ])('have no middle when the source gave %s', async (_wat, vanTeam) => {
    const half: Bijdragebron = {
      ...bron,
      gedaan: (wanneer, wie) => (wie.team ? vanTeam() : bron.gedaan(wanneer, wie)),
    };
    const bijdrage = await getBijdrage(vraag, VIER, opstelling([ZELF, 'B', 'C', 'D', 'E'], { bronnen: [half] }));
    expect(bijdrage.cijfers).toMatchObject([{ aantal: 3, vergelijking: [{ mediaan: null, waaromNiet: 'bron-stuk' }] }]);
    expect(bijdrage.ontbrekend).toMatchObject([{ bron: 'openzaak' }]);
  });

  it('are not there without the consent of the works council, for nobody', async () => {
    const uit = opstelling([ZELF, 'B', 'C', 'D', 'E'], { aan: false });
    expect(await getBijdrage(vraag, VIER, uit)).toMatchObject({ aan: false, cijfers: [] });
    expect((await listBijdrageItems(vraag, { cijfer: 'contactverzoeken', periode: '4-weken' }, uit)).items).toEqual([]);
    const manager = vraagVan({ ...medewerker('mgr'), identificatie: 'manager' });
    expect(await getTeamBijdrage(manager, { team: 'kcc', periode: '4-weken' }, uit)).toMatchObject({
      aan: false,
      cijfers: [],
    });
  });

  it('of a source that failed are missing, and never a zero', async () => {
    const kapot = { ...bron, gedaan: () => Promise.reject(stuk('openzaak')) };
    const bijdrage = await getBijdrage(vraag, VIER, opstelling([ZELF], { bronnen: [kapot] }));
    expect(bijdrage.cijfers).toEqual([]);
    expect(bijdrage.ontbrekend).toMatchObject([{ bron: 'openzaak' }]);
  });

  it('say what is behind them', async () => {
    const { items } = await listBijdrageItems(
      vraag,
      { cijfer: 'contactverzoeken', periode: '4-weken' },
      opstelling([]),
    );
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
    const team = await getTeamBijdrage(
      manager,
      { team: 'kcc', periode: '4-weken' },
      opstelling([ZELF, 'B', 'C', 'D', 'E']),
    );
    expect(medewerkerOperations.getTeamBijdrage.response!.parse(team)).toEqual(team);
    expect(team.cijfers).toMatchObject([{ aantal: 4 }]);
    expect(JSON.stringify(team)).not.toContain(ZELF);
    expect((await listTeamsOnder(manager, opstelling([]))).teams).toEqual([KCC]);
    expect((await listTeamsOnder(vraag, opstelling([]))).teams).toEqual([]);
  });

  it('count what people did together once', async () => {
    const samen: Bijdragebron = {
      ...bron,
      gedaan: async () => ({
        data: ['B', 'C', null].map((wie) => ({ ...gedaan('', '2026-11-17'), medewerker: wie, sleutel: 'zaak' })),
        incomplete: [],
        asOf: NU,
      }),
    };
    const vijf = opstelling([ZELF, 'B', 'C', 'D', 'E'], { bronnen: [samen] });
    const team = await getTeamBijdrage(manager, { team: 'kcc', periode: '4-weken' }, vijf);
    expect(team.cijfers).toMatchObject([{ aantal: 1 }]);
  });

  it('are not there of a team of four, nor for who does not manage it', async () => {
    expect(
      await getTeamBijdrage(manager, { team: 'kcc', periode: '4-weken' }, opstelling([ZELF, 'B', 'C', 'D'])),
    ).toMatchObject({
      teKlein: true,
      cijfers: [],
    });
    const vijf = opstelling([ZELF, 'B', 'C', 'D', 'E']);
    await expect(getTeamBijdrage(vraag, { team: 'kcc', periode: '4-weken' }, vijf)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
  });
});
