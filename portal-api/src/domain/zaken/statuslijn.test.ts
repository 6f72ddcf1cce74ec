import { describe, expect, it } from 'vitest';
import { eenStatustype, eenZaaktype, status } from '../../testing/zaken.ts';
import type { Status, Statustype } from '../../registers/model.ts';
import { statuslijnVan } from './statuslijn.ts';
import { teksten } from './teksten.ts';

const lijn = (
  statussen: Status[],
  statustypen: Statustype[],
  { einddatum = null, voorInwoner = true }: { einddatum?: string | null; voorInwoner?: boolean } = {},
) =>
  statuslijnVan({ einddatum, status: statussen.at(-1) ?? null }, statussen, eenZaaktype({ statustypen }), voorInwoner);
const kort = (stappen: ReturnType<typeof lijn>) => stappen.map(({ stand, titel }) => `${stand} ${titel}`);

const een = eenStatustype(1, 'Een');
const twee = eenStatustype(2, 'Twee');
const drie = eenStatustype(3, 'Drie');
const vier = eenStatustype(4, 'Vier', { isEindstatus: true });
const morgens = (datum: string) => `${datum}T09:00:00Z`;

describe('the line of steps', () => {
  it('tells what was, where it stands and what comes', () => {
    const stappen = lijn(
      [status(een, morgens('2026-10-01')), status(twee, morgens('2026-10-05'))],
      [een, twee, drie, vier],
    );
    expect(kort(stappen)).toEqual(['geweest Een', 'nu Twee', 'komt Drie', 'komt Vier']);
    expect(stappen.map(({ datum }) => datum)).toEqual(['2026-10-01', '2026-10-05', null, null]);
    expect(stappen.map(({ einde }) => einde)).toEqual([false, false, false, true]);
  });

  it('begins with what comes when there is no status yet (2)', () => {
    expect(kort(lijn([], [een, vier]))).toEqual(['komt Een', 'komt Vier']);
    expect(statuslijnVan({ einddatum: null, status: null }, [], null, true)).toEqual([]);
  });

  it('stands at being received when there is no status yet and the first step says that', () => {
    const ontvangen = eenStatustype(1, 'Ontvangen');
    expect(kort(lijn([], [ontvangen, vier]))).toEqual(['nu Ontvangen', 'komt Vier']);
  });

  it('uses the current status when the history could not be read', () => {
    const stappen = statuslijnVan(
      { einddatum: null, status: status(een, morgens('2026-10-01')) },
      [],
      eenZaaktype({ statustypen: [een, vier] }),
      true,
    );
    expect(kort(stappen)).toEqual(['nu Een', 'komt Vier']);
  });

  it('has a name for every step (3)', () => {
    const leeg = eenStatustype(1, 'Initial request', { statustekst: null });
    const naamloos = eenStatustype(2, '');
    const alleenTekst = eenStatustype(3, '', { statustekst: 'Wij bellen u.', url: 'x' });
    const stappen = lijn([status(leeg, morgens('2026-10-01'))], [leeg, naamloos, alleenTekst]);
    expect(kort(stappen)).toEqual([
      'nu Initial request',
      `komt ${teksten.volgendeStapZonderNaam}`,
      'komt Wij bellen u.',
    ]);
    expect(kort(lijn([status(naamloos, morgens('2026-10-01'))], [naamloos]))).toEqual([`nu ${teksten.stapZonderNaam}`]);
  });

  it('takes the next higher number, which need not be the next number (4)', () => {
    expect(kort(lijn([status(een, morgens('2026-10-01'))], [een, drie, vier]))).toEqual([
      'nu Een',
      'komt Drie',
      'komt Vier',
    ]);
  });

  it('looks not ahead where steps have no number, and still tells the history (5)', () => {
    const zonder = [eenStatustype(null, 'A'), eenStatustype(null, 'B'), eenStatustype(null, 'C')] as const;
    const stappen = lijn(
      [status(zonder[1], morgens('2026-10-01')), status(zonder[0], morgens('2026-10-02'))],
      [...zonder],
    );
    expect(kort(stappen)).toEqual(['geweest B', 'nu A']);
    expect(stappen.some(({ correctie }) => correctie)).toBe(false);
  });

  it('needs no end status (6)', () => {
    expect(kort(lijn([status(een, morgens('2026-10-01'))], [een, twee]))).toEqual(['nu Een', 'komt Twee']);
  });

  it('puts the oldest first, however the register sorts (7)', () => {
    const stappen = lijn([status(vier, morgens('2021-03-12')), status(een, morgens('2021-01-12'))], [een, vier], {
      einddatum: '2021-03-12',
    });
    expect(stappen.map(({ titel, datum }) => `${titel} ${datum}`)).toEqual(['Een 2021-01-12', 'Vier 2021-03-12']);
  });

  it('keeps the order of the register at equal times (7)', () => {
    const middernacht = '2021-03-12T00:00:00';
    const stappen = lijn(
      [status(een, middernacht), status(drie, middernacht), status(twee, middernacht)],
      [een, twee, drie],
    );
    expect(stappen.filter(({ stand }) => stand !== 'komt').map(({ titel }) => titel)).toEqual(['Een', 'Drie', 'Twee']);
  });

  it('stands at what the case calls current, when several statuses have its time', () => {
    const moment = '2021-03-12T00:00:00Z';
    const statussen = [status(twee, moment), status(een, moment)];
    const zaak = { einddatum: null, status: status(twee, '2021-03-12T01:00:00+01:00') };
    const stappen = statuslijnVan(zaak, statussen, eenZaaktype({ statustypen: [een, twee, drie] }), true);
    expect(kort(stappen)).toEqual(['nu Twee', 'geweest Een', 'komt Drie']);
  });

  it('marks a step back as a correction (25)', () => {
    const stappen = lijn(
      [status(een, '2026-10-01T09:00:00Z'), status(twee, '2026-10-01T10:00:00Z'), status(een, '2026-10-01T11:00:00Z')],
      [een, twee, vier],
    );
    expect(stappen.map(({ titel, correctie }) => [titel, correctie])).toEqual([
      ['Een', false],
      ['Twee', false],
      ['Een', true],
      ['Twee', false],
      ['Vier', false],
    ]);
  });

  it('does not call asking for information once more a correction', () => {
    const vraag = eenStatustype(2, 'Aanvulling gevraagd');
    const stappen = lijn([status(drie, morgens('2026-10-01')), status(vraag, morgens('2026-10-02'))], [vraag, drie]);
    expect(stappen[1]?.correctie).toBe(false);
  });

  it('shows nothing to come of a closed case, nor after the end step', () => {
    expect(kort(lijn([status(een, morgens('2026-10-01'))], [een, vier], { einddatum: '2026-10-02' }))).toEqual([
      'geweest Een',
    ]);
    expect(kort(lijn([status(vier, morgens('2026-10-01'))], [een, vier, eenStatustype(5, 'Vijf')]))).toEqual([
      'nu Vier',
    ]);
  });

  it('does not look ahead from a status that the catalogue does not know', () => {
    expect(kort(lijn([status(twee, morgens('2026-10-01'))], [een, vier]))).toEqual([`nu ${teksten.stapZonderNaam}`]);
  });

  it('puts a moment near midnight on the Dutch day', () => {
    expect(lijn([status(een, '2026-10-01T22:30:00Z')], [een])[0]?.datum).toBe('2026-10-02');
  });
});

describe('steps of the municipality itself', () => {
  const intern = eenStatustype(3, 'Advies intern', { informeren: false, statustekst: 'Jurist kijkt mee' });

  it('are not told to a resident, past or to come', () => {
    const typen = [een, twee, intern, vier];
    expect(kort(lijn([status(een, morgens('2026-10-01'))], typen))).toEqual(['nu Een', 'komt Twee', 'komt Vier']);
    const voorbij = [
      status(een, morgens('2026-10-01')),
      status(intern, morgens('2026-10-02')),
      status(vier, morgens('2026-10-03')),
    ];
    expect(kort(lijn(voorbij, typen))).toEqual(['geweest Een', 'nu Vier']);
  });

  it('have a neutral text while the case stands in one', () => {
    const stappen = lijn(
      [status(een, morgens('2026-10-01')), status(intern, morgens('2026-10-02'), 'bel jurist')],
      [een, intern, vier],
    );
    expect(stappen[1]).toMatchObject({ stand: 'nu', titel: teksten.interneStap, tekst: null });
    expect(JSON.stringify(stappen)).not.toMatch(/jurist|intern/i);
  });

  it('are neutral at the end too', () => {
    const stappen = lijn([status(intern, morgens('2026-10-02'))], [een, intern], { einddatum: '2026-10-02' });
    expect(kort(stappen)).toEqual([`geweest ${teksten.laatsteStapIntern}`]);
  });

  it('may be any, when the catalogue does not know it: what was noted with it is for employees alone', () => {
    const onbekend = [status(twee, morgens('2026-10-01'), 'bel jurist')];
    expect(lijn(onbekend, [een])[0]).toMatchObject({ titel: teksten.stapZonderNaam, tekst: null });
    expect(lijn(onbekend, [een], { voorInwoner: false })[0]).toMatchObject({ tekst: 'bel jurist' });
  });

  it('are told to an employee', () => {
    expect(kort(lijn([status(een, morgens('2026-10-01'))], [een, intern, vier], { voorInwoner: false }))).toEqual([
      'nu Een',
      'komt Advies intern',
      'komt Vier',
    ]);
  });

  it('are not assumed where a catalogue never sets the flag', () => {
    const zonder = [een, twee, vier].map((type) => ({ ...type, informeren: false }));
    expect(kort(lijn([status(een, morgens('2026-10-01'))], zonder))).toEqual(['nu Een', 'komt Twee', 'komt Vier']);
  });
});
