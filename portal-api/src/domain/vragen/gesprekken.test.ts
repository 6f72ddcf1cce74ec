import { describe, expect, it } from 'vitest';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { eenContact } from '../../testing/klanten.ts';
import { uuid } from '../../testing/zaken.ts';
import { gesprekkenVan, type Bronnen } from './gesprekken.ts';
import { referentieVan, type VraagInhoud, type VraagZending } from './zending.ts';

const settings = vragenSettings.parse({});
const van = (anders: Partial<Bronnen>) =>
  gesprekkenVan({
    contacten: [],
    compleet: true,
    zendingen: [],
    intrekkingen: [],
    gelezen: () => false,
    settings,
    now: new Date('2026-11-23T09:00:00Z'),
    ...anders,
  });
const antwoord = (n: number, op: number, anders = {}) =>
  eenContact(n, {
    vanKlant: false,
    antwoordOp: [uuid(op)],
    taak: null,
    inhoud: 'Volgende week.',
    moment: '2026-11-21T10:00:00Z',
    ...anders,
  });
const inhoud: VraagInhoud = {
  soort: 'vraag',
  onderwerp: 'Zorg',
  tekst: 'Mag dat?',
  zaak: null,
  gesprek: null,
  team: 'kcc',
  standaardTeam: 'kcc',
  antwoordUiterlijk: '2026-11-30',
  belmoment: null,
  telefoon: null,
};
const zending = (stand: VraagZending['stand'], anders: Partial<VraagInhoud> = {}): VraagZending => ({
  id: 'zending-1',
  stand,
  ontvangen: new Date('2026-11-23T09:00:00Z'),
  inhoud: { ...inhoud, ...anders },
});

describe('a conversation', () => {
  it('has what came with a contact once, with what was said first', () => {
    const [een] = van({ contacten: [eenContact(1, { reactie: 'Ja hoor.', documenten: [uuid(7)] })] });
    expect(een?.bijdragen.map(({ documenten }) => documenten)).toEqual([[uuid(7)], []]);
  });

  it('holds what was said in all channels, oldest first, and ends answered', () => {
    const [een, ...rest] = van({
      contacten: [
        antwoord(2, 1, { kanaal: 'telefoon' }),
        eenContact(1),
        antwoord(3, 2, { moment: '2026-11-22T10:00:00Z' }),
      ],
    });
    expect(rest).toEqual([]);
    expect(een).toMatchObject({
      id: uuid(1),
      soort: 'vraag',
      stand: 'beantwoord',
      antwoordUiterlijk: null,
      intrekbaar: false,
    });
    expect(een?.bijdragen.map(({ van: wie, kanaal }) => [wie, kanaal])).toEqual([
      ['u', 'portaal'],
      ['gemeente', 'telefoon'],
      ['gemeente', 'portaal'],
    ]);
  });

  it('that waits has the promised day, also when it was asked elsewhere', () => {
    const [een] = van({ contacten: [eenContact(1, { kanaal: 'telefoon' })] });
    expect(een).toMatchObject({ stand: 'open', antwoordUiterlijk: '2026-11-27', intrekbaar: true });
    expect(een?.bijdragen[0]).toMatchObject({ zelfGeschreven: false });
    const [ander] = van({
      contacten: [eenContact(1, { kenmerken: { eenLoket: 'z', antwoordUiterlijk: '2026-12-01' } })],
    });
    expect(ander).toMatchObject({ id: 'z', antwoordUiterlijk: '2026-12-01' });
  });

  it('with work that is done and no answer is settled', () => {
    const taak = { id: uuid(9), verwerkt: true, handeling: 'Vraag', afgehandeld: '2026-11-22T10:00:00Z' };
    expect(van({ contacten: [eenContact(1, { taak })] })[0]).toMatchObject({ stand: 'afgehandeld', intrekbaar: false });
    const [met] = van({ contacten: [eenContact(1, { taak, reactie: 'Dat mag.' })] });
    expect(met).toMatchObject({ stand: 'beantwoord' });
    expect(met?.bijdragen[1]).toMatchObject({ van: 'gemeente', tekst: 'Dat mag.', moment: '2026-11-22T10:00:00Z' });
  });

  it('without work for anybody waits while it is fresh and was written, and is settled when it was said', () => {
    const stand = (anders: object) => van({ contacten: [eenContact(1, { taak: null, ...anders })] })[0];
    expect(stand({})).toMatchObject({ stand: 'open', soort: 'vraag', antwoordUiterlijk: null, intrekbaar: false });
    expect(stand({ kanaal: 'telefoon' })).toMatchObject({ stand: 'afgehandeld', soort: 'contact' });
    expect(stand({ moment: '2026-01-01T09:00:00Z' })).toMatchObject({ stand: 'afgehandeld' });
    expect(stand({ moment: null })).toMatchObject({ stand: 'afgehandeld' });
  });

  it('without content does not break, and an answer to nothing stands by itself (29)', () => {
    const gesprekken = van({ contacten: [eenContact(1, { inhoud: null, moment: null }), antwoord(2, 99)] });
    expect(gesprekken).toHaveLength(2);
    expect(gesprekken.find(({ id }) => id === uuid(1))?.bijdragen[0]).toMatchObject({ tekst: null, moment: null });
  });

  it('that goes in a circle ends', () => {
    const kring = [antwoord(1, 2), antwoord(2, 1, { moment: '2026-11-20T10:00:00Z' })];
    expect(van({ contacten: kring }).map(({ id, bijdragen }) => [id, bijdragen.length])).toEqual([[uuid(2), 2]]);
  });

  it('that employees noted in confidence is not shown, unless it came from her', () => {
    const contacten = [eenContact(1, { vertrouwelijk: true, vanKlant: false }), eenContact(2, { vertrouwelijk: true })];
    expect(van({ contacten }).map(({ id }) => id)).toEqual([uuid(2)]);
  });

  it('marks answers that were not read', () => {
    const contacten = [eenContact(1), antwoord(2, 1), antwoord(3, 1)];
    const [een] = van({ contacten, gelezen: (id) => id === uuid(2) });
    expect(een?.bijdragen.filter(({ ongelezen }) => ongelezen).map(({ id }) => id)).toEqual([uuid(3)]);
  });
});

describe('what is on its way', () => {
  it('is in the list at once, and once', () => {
    expect(van({ zendingen: [zending('wacht')] })[0]).toMatchObject({
      id: 'zending-1',
      stand: 'wordt_bezorgd',
      antwoordUiterlijk: '2026-11-30',
      intrekbaar: true,
      reageerbaar: false,
    });
    const contacten = [eenContact(1, { kenmerken: { eenLoket: 'zending-1' } })];
    for (const stand of ['wacht', 'bezorgd'] as const) {
      expect(van({ contacten, zendingen: [zending(stand)] }).map(({ id, stand: nu }) => [id, nu])).toEqual([
        ['zending-1', 'open'],
      ]);
    }
  });

  it('does not disappear while the register is down, and does when the municipality removed it', () => {
    expect(van({ compleet: false, zendingen: [zending('bezorgd')] })[0]).toMatchObject({ stand: 'open' });
    expect(van({ zendingen: [zending('bezorgd')] })).toEqual([]);
  });

  it('that was refused says so', () => {
    expect(van({ zendingen: [zending('mislukt')] })[0]).toMatchObject({ stand: 'niet_bezorgd', intrekbaar: false });
  });

  it('goes into the conversation that it is a reaction to', () => {
    const contacten = [eenContact(1), antwoord(2, 1)];
    const [een] = van({ contacten, zendingen: [zending('wacht', { soort: 'reactie', gesprek: uuid(1) })] });
    expect(een?.bijdragen.map(({ van: wie, stand }) => [wie, stand])).toEqual([
      ['u', 'bezorgd'],
      ['gemeente', 'bezorgd'],
      ['u', 'wordt_bezorgd'],
    ]);
    expect(een).toMatchObject({ stand: 'open', antwoordUiterlijk: '2026-11-30' });
  });

  it('is withdrawn from the moment that somebody asked for it', () => {
    const [een] = van({ zendingen: [zending('wacht')], intrekkingen: [{ contact: null, zending: 'zending-1' }] });
    expect(een).toMatchObject({ stand: 'ingetrokken', intrekbaar: false, antwoordUiterlijk: null });
    expect(van({ contacten: [eenContact(1)], intrekkingen: [{ contact: uuid(1), zending: null }] })[0]).toMatchObject({
      stand: 'ingetrokken',
    });
  });
});

it('a call-back request has the chosen time, wherever it was asked', () => {
  const kenmerken = { eenLoket: 'z', soort: 'terugbelverzoek', belDag: '2026-11-24', belVan: '09:00', belTot: '12:00' };
  expect(van({ contacten: [eenContact(1, { kenmerken })] })[0]).toMatchObject({
    soort: 'terugbelverzoek',
    belmoment: { dag: '2026-11-24', van: '09:00', tot: '12:00' },
    antwoordUiterlijk: null,
  });
  const taak = { id: uuid(9), verwerkt: false, handeling: 'Terugbellen', afgehandeld: null };
  expect(van({ contacten: [eenContact(1, { taak })] })[0]).toMatchObject({ soort: 'terugbelverzoek', belmoment: null });
});

it('the reference of a zending has ten characters and is always the same', () => {
  expect(referentieVan('zending-1')).toMatch(/^L[0-9A-Z]{9}$/);
  expect(referentieVan('zending-1')).toBe(referentieVan('zending-1'));
  expect(referentieVan('zending-2')).not.toBe(referentieVan('zending-1'));
});
