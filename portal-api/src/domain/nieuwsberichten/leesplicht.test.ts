import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { ans, guus, hugo, jeroen, luuk, nico, nieuwshuis, profiel, tess } from './huis.testing.ts';

let huis: Awaited<ReturnType<typeof nieuwshuis>>;
beforeAll(async () => {
  huis = await nieuwshuis();
});
afterAll(() => huis.test.drop());
beforeEach(() => huis.schoon());

const vraag = { vraag: 'Waar meld je aan?', antwoorden: ['Per mail', 'In het portaal'], goed: 1 };
/** Asked on Monday 23 November: five days end on a Saturday, so until Monday 30 November. */
const plicht = { doelgroep: ['team:oost'], leesplicht: { binnenDagen: 5, controlevraag: vraag } };
const geen = { magModereren: false, eigenTeams: false };
const plichten = () => huis.nieuws.leesplichten;
const open = async (wie: Medewerkerprofiel) =>
  (await plichten().openstaand(huis.lezer(wie))).map(({ titel, uiterlijk }) => `${titel}: ${uiterlijk}`);
const zetDag = (dag: string) => {
  huis.staat.now = new Date(`${dag}T10:00:00Z`);
};
/** What was told since the last time: to whom, of what kind, and what was said. */
const gemeld = () => {
  const nieuw = huis.staat.gemeld.map(({ voor, soort, toelichting }) => `${voor} ${soort}: ${toelichting}`);
  huis.staat.gemeld = [];
  return nieuw.toSorted();
};
const ronde = async (dag: string) => {
  zetDag(dag);
  await plichten().herinner();
  return gemeld();
};
const manager = (wie: Medewerkerprofiel) => ({ ...huis.lezer(wie), leidinggevende: true });

describe('a must-read', () => {
  it('is confirmed with the right answer, which is not told, and asked again after a major change', async () => {
    const id = await huis.gepubliceerd(plicht);
    expect(await open(luuk)).toEqual(['Nieuwe regels voor schuldhulp: 2026-11-30']);
    expect(await open(guus)).toEqual([]);
    const detail = await huis.nieuws.lezen.een(id, huis.lezer(luuk), geen);
    expect(JSON.stringify(detail?.controlevraag)).not.toContain('goed');
    expect(detail).toMatchObject({ voorMij: true, leesplicht: { stand: 'gevraagd', uiterlijk: '2026-11-30' } });
    expect(await plichten().bevestig(id, 0, huis.lezer(luuk))).toBe('fout');
    expect(await plichten().bevestig(id, null, huis.lezer(luuk))).toBe('fout');
    expect(huis.staat.teruggenomen).toEqual([]);
    expect(await plichten().bevestig(id, 1, huis.lezer(luuk))).toBe('bevestigd');
    expect(huis.staat.teruggenomen).toEqual([`${luuk.identificatie} /nieuws/${id}`]);
    expect(await plichten().bevestig(id, 1, huis.lezer(guus))).toBeNull();
    expect(await open(luuk)).toEqual([]);
    huis.staat.now = huis.dagen(1);
    await huis.verbeterd(id, 1, { ...plicht, titel: 'Kleine verbetering' });
    expect(await open(luuk)).toEqual([]);
    await huis.verbeterd(id, 2, { ...plicht, titel: 'Toch anders' }, true);
    expect(await open(luuk)).toEqual(['Toch anders: 2026-11-30']);
  });

  it('is told to everybody for whom it is when it appears, and once; what became one later counts from then', async () => {
    const id = await huis.gepubliceerd({ ...plicht, vanaf: huis.dagen(1).toISOString() });
    const verschijn = huis.nieuws.tasks['nieuws-verschijnt'];
    const doe = () => verschijn?.({ id }, { attempt: 1, signal: new AbortController().signal });
    gemeld();
    await doe();
    expect(gemeld()).toEqual([]);
    zetDag('2026-11-24');
    await Promise.all([doe(), doe()]);
    const tekst = 'leesplicht: Lees en bevestig dit uiterlijk maandag 30 november.';
    expect(gemeld()).toEqual([`${luuk.identificatie} ${tekst}`, `${nico.identificatie} ${tekst}`]);
    expect(await ronde('2026-11-24')).toEqual([]);
    // an article of last week that has to be confirmed since a correction
    const oud = await huis.gepubliceerd({ doelgroep: ['team:noord'] });
    zetDag('2026-12-07');
    await huis.verbeterd(oud, 1, { ...plicht, titel: 'Nu verplicht', doelgroep: ['team:noord'] });
    expect(huis.staat.geplaatst.at(-1)?.taak).toBe('nieuws-verschijnt');
    expect(await open(guus)).toEqual(['Nu verplicht: 2026-12-14']);
  });

  it('an urgent instruction is told too, and asks nobody to confirm', async () => {
    await huis.gepubliceerd({ titel: 'Spoed', urgent: true, onderwerpen: ['SHV'], doelgroep: ['team:noord'] });
    gemeld();
    const tekst = 'leesplicht: Deze werkinstructie geldt nu.';
    expect(await ronde('2026-11-23')).toEqual([`${guus.identificatie} ${tekst}`, `${jeroen.identificatie} ${tekst}`]);
    expect(await ronde('2027-01-04')).toEqual([]);
    expect(await open(guus)).toEqual([]);
  });

  it('who forgets is reminded on a working day before her last one and on that day, not at weekends', async () => {
    const id = await huis.gepubliceerd(plicht);
    await plichten().bevestig(id, 1, huis.lezer(luuk));
    await ronde('2026-11-23');
    expect(await ronde('2026-11-25')).toEqual([]);
    zetDag('2026-11-26');
    await Promise.all([plichten().herinner(), plichten().herinner()]);
    expect(huis.staat.gemeld).toMatchObject([{ voor: nico.identificatie, opnieuw: true, pad: `/nieuws/${id}` }]);
    gemeld();
    for (const dag of ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']) expect(await ronde(dag)).toEqual([]);
    expect(await ronde('2026-11-30')).toEqual([
      `${nico.identificatie} leesplicht: Vandaag is de laatste dag om dit te lezen en te bevestigen.`,
    ]);
    expect(await ronde('2026-11-30')).toEqual([]);
  });
});

describe('who comes later', () => {
  const nieuweling = profiel('MDW00070', 'Noor Bakker', { teams: ['oost'], inDienst: '2026-12-07' });

  it('has her days from when it became hers: a newcomer, and somebody who changes teams', async () => {
    await huis.gepubliceerd(plicht);
    await ronde('2026-11-23');
    zetDag('2026-12-07');
    huis.komt(nieuweling);
    huis.komt({ ...guus, teams: ['oost'] });
    // before anybody noted it she is not late either
    expect(await open(nieuweling)).toEqual(['Nieuwe regels voor schuldhulp: 2026-12-14']);
    const tekst = 'leesplicht: Lees en bevestig dit uiterlijk maandag 14 december.';
    const nieuw = await ronde('2026-12-07');
    expect(nieuw).toContain(`${nieuweling.identificatie} ${tekst}`);
    expect(nieuw).toContain(`${guus.identificatie} ${tekst}`);
    zetDag('2026-12-09');
    expect(await open(nieuweling)).toEqual(['Nieuwe regels voor schuldhulp: 2026-12-14']);
    expect(await open(luuk)).toEqual(['Nieuwe regels voor schuldhulp: 2026-11-30']);
    // away from the team and back again: her days begin anew
    huis.komt(guus);
    await ronde('2026-12-16');
    huis.komt({ ...guus, teams: ['oost'] });
    expect(await ronde('2026-12-21')).toContainEqual(expect.stringContaining('maandag 28 december'));
  });

  it('counts from her first day in service when the article was never noted before', async () => {
    huis.komt({ ...nieuweling, inDienst: '2026-11-26' });
    await huis.gepubliceerd(plicht);
    await ronde('2026-11-27');
    expect(await open(nieuweling)).toEqual(['Nieuwe regels voor schuldhulp: 2026-12-01']);
    expect(await open(luuk)).toEqual(['Nieuwe regels voor schuldhulp: 2026-11-30']);
  });

  it('is told of to her manager when she is late herself, also when others were late before; never twice', async () => {
    const id = await huis.gepubliceerd(plicht);
    await ronde('2026-11-23');
    await plichten().bevestig(id, 1, huis.lezer(luuk));
    zetDag('2026-12-01');
    await Promise.all([plichten().herinner(), plichten().herinner()]);
    const nicoLaat = 'leesplicht-team: Nico Hofste heeft dit nog niet bevestigd. De laatste dag is voorbij.';
    expect(gemeld()).toEqual([`${jeroen.identificatie} ${nicoLaat}`, `${hugo.identificatie} ${nicoLaat}`]);
    expect(await ronde('2026-12-02')).toEqual([]);
    huis.komt(nieuweling);
    await ronde('2026-12-07');
    await ronde('2026-12-10');
    await ronde('2026-12-14');
    expect(await ronde('2026-12-15')).toEqual([
      `${jeroen.identificatie} leesplicht-team: Noor Bakker heeft dit nog niet bevestigd. De laatste dag is voorbij.`,
    ]);
  });
});

describe('a manager', () => {
  it('reads what is for her people and not for herself, and nothing else', async () => {
    const id = await huis.gepubliceerd({ ...plicht, doelgroep: ['rol:coachf'] });
    const lees = (wie: Medewerkerprofiel) => huis.nieuws.lezen.een(id, manager(wie), geen);
    expect(await lees(jeroen)).toMatchObject({ voorMij: false, titel: 'Nieuwe regels voor schuldhulp' });
    // in her own list is what is for herself
    expect(await huis.titels(jeroen)).toEqual([]);
    expect(await lees(guus)).toBeNull();
    const noord = await huis.gepubliceerd({ ...plicht, doelgroep: ['rol:red'] });
    expect(await huis.nieuws.lezen.een(noord, manager(jeroen), geen)).toBeNull();
    expect(await plichten().vanEigenTeams(noord, manager(jeroen))).toBeNull();
  });

  it('sees who of her own people did not confirm, with the last day of each, and nobody of another team', async () => {
    const id = await huis.gepubliceerd({ ...plicht, doelgroep: ['rol:coachf', 'rol:coachv'] });
    await plichten().bevestig(id, 1, huis.lezer(luuk));
    const nogNiet = (wie: Medewerkerprofiel) => [
      { identificatie: wie.identificatie, naam: wie.naam, uiterlijk: '2026-11-30' },
    ];
    // Nico is in two teams; the manager of the other one sees him there, and not Luuk
    expect(await plichten().vanEigenTeams(id, manager(jeroen))).toEqual({
      teams: [
        { team: 'Wijkteam Oost', bevestigd: 1, nogNiet: nogNiet(nico) },
        { team: 'Wijkteam Noord', bevestigd: 0, nogNiet: nogNiet(guus) },
      ],
    });
    // Ans is in no team with a manager, and answers to Hugo
    expect(await plichten().vanEigenTeams(id, manager(hugo))).toEqual({
      teams: [
        { team: 'Zorg en veiligheid', bevestigd: 0, nogNiet: nogNiet(nico) },
        { team: null, bevestigd: 0, nogNiet: nogNiet(ans) },
      ],
    });
    expect(await plichten().vanEigenTeams(id, manager(luuk))).toBe('geen-team');
    expect([await plichten().leidt(hugo.identificatie), await plichten().leidt(luuk.identificatie)]).toEqual([
      true,
      false,
    ]);
  });

  it('is told of whom she sees, and of nothing that was taken away', async () => {
    const id = await huis.gepubliceerd({ ...plicht, doelgroep: ['rol:coachf'] });
    await ronde('2026-11-23');
    await ronde('2026-11-30');
    const een = 'Nico Hofste heeft dit nog niet bevestigd. De laatste dag is voorbij.';
    expect(await ronde('2026-12-01')).toEqual([
      `${jeroen.identificatie} leesplicht-team: ${een}`,
      // Nico of her team, and Ans who answers to her
      `${hugo.identificatie} leesplicht-team: 2 collega’s hebben dit nog niet bevestigd. De laatste dag is voorbij.`,
    ]);
    await huis.nieuws.redactie.trekIn(id, tess);
    huis.komt(profiel('MDW00071', 'Bo Smit', { rollen: ['coachf'], teams: ['zv'] }));
    expect(await ronde('2026-12-15')).toEqual([]);
    expect(await plichten().overzicht(manager(hugo))).toEqual([]);
  });

  it('has one overview of all must-reads of her people', async () => {
    const een = await huis.gepubliceerd({ ...plicht, titel: 'Voor Oost' });
    zetDag('2026-11-24');
    await huis.gepubliceerd({ ...plicht, titel: 'Voor coaches', doelgroep: ['rol:coachv'] });
    await huis.gepubliceerd({ ...plicht, titel: 'Voor redacteuren', doelgroep: ['rol:red'] });
    await huis.gepubliceerd({ titel: 'Hoeft niet' });
    await plichten().bevestig(een, 1, huis.lezer(nico));
    const overzicht = await plichten().overzicht(manager(jeroen));
    const kort = (lijst: typeof overzicht) =>
      lijst === 'geen-team'
        ? lijst
        : lijst.map(({ titel, teams }) => [
            titel,
            ...teams.map(({ team, bevestigd, nogNiet }) => `${team} ${bevestigd}: ${nogNiet.map(({ naam }) => naam)}`),
          ]);
    expect(kort(overzicht)).toEqual([
      ['Voor coaches', 'Wijkteam Oost 0: Luuk van Dam', 'Wijkteam Noord 0: Guus Olde Hartman'],
      ['Voor Oost', 'Wijkteam Oost 1: Luuk van Dam'],
    ]);
    expect(await plichten().overzicht(manager(guus))).toBe('geen-team');
  });
});

it('an urgent instruction stands at its subject, for whom it is', async () => {
  const id = await huis.gepubliceerd({ titel: 'Spoed', urgent: true, onderwerpen: ['SHV'], doelgroep: ['team:oost'] });
  expect(await huis.nieuws.lezen.urgenteInstructies('SHV', huis.lezer(luuk))).toMatchObject([{ id, titel: 'Spoed' }]);
  expect(await huis.nieuws.lezen.urgenteInstructies('BB', huis.lezer(luuk))).toEqual([]);
  expect(await huis.nieuws.lezen.urgenteInstructies('SHV', huis.lezer(guus))).toEqual([]);
});
