import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../registers/model.ts';
import { eenBesluit, uuid } from '../../testing/zaken.ts';
import { alleenPerBrief, presentBesluiten, type Besluitkring } from './besluiten.ts';

const kring: Besluitkring = {
  zaak: { bron: 'openzaak', id: uuid(1) },
  soort: 'aanvraag',
  vandaag: '2026-11-23',
  bezwaarmogelijkheid: alleenPerBrief,
};
const toon = (besluit: Partial<Besluit>, anders: Partial<Besluitkring> = {}) =>
  presentBesluiten([eenBesluit(besluit)], { ...kring, ...anders })[0];

describe('whether a decision holds', () => {
  it.each([
    ['geldt', { ingangsdatum: '2026-11-23' }],
    ['geldt', { ingangsdatum: '2026-01-01', vervaldatum: '2026-11-23', vervalreden: 'tijdelijk' }],
    ['geldt', { vervaldatum: '2027-01-01' }],
    ['nog_niet', { ingangsdatum: '2026-11-24' }],
    ['verlopen', { ingangsdatum: '2026-01-01', vervaldatum: '2026-11-22', vervalreden: 'tijdelijk' }],
    ['ingetrokken', { ingangsdatum: '2026-01-01', vervaldatum: '2026-11-22', vervalreden: 'ingetrokken_overheid' }],
    ['ingetrokken', { ingangsdatum: '2026-01-01', vervalreden: 'ingetrokken_belanghebbende' }],
    ['geldt', { ingangsdatum: '2026-01-01', vervaldatum: '2026-12-31', vervalreden: 'ingetrokken_overheid' }],
    ['onbekend', {}],
  ] as const)('%s: %o', (geldigheid, besluit) => {
    expect(toon(besluit)).toMatchObject({ geldigheid });
  });

  it('says who took it back, also when that is still to come', () => {
    expect(toon({ vervaldatum: '2026-12-31', vervalreden: 'ingetrokken_overheid' })?.ingetrokkenDoor).toBe('gemeente');
    expect(toon({ vervalreden: 'ingetrokken_belanghebbende' })?.ingetrokkenDoor).toBe('belanghebbende');
    expect(toon({ vervalreden: 'tijdelijk' })?.ingetrokkenDoor).toBeNull();
  });
});

describe('saying that one does not agree', () => {
  it('goes back to the municipality, and against a decision on an objection to the court', () => {
    expect(toon({})?.reactie).toMatchObject({ weg: 'bezwaar', uiterlijk: '2026-12-14', herkomst: 'register' });
    expect(toon({}, { soort: 'bezwaar' })?.reactie).toMatchObject({ weg: 'beroep', formulier: null });
    expect(toon({ besluittype: 'Besluit op bezwaar' })?.reactie).toMatchObject({ weg: 'beroep' });
  });

  it('is not possible against what is found on a complaint', () => {
    expect(toon({}, { soort: 'klacht' })?.reactie).toBeNull();
  });

  it('has a form only when one is offered, while the term runs, and not for the court', () => {
    const bezwaarmogelijkheid: Besluitkring['bezwaarmogelijkheid'] = (zaak, besluit) =>
      `/aanvragen/bezwaar?zaak=${zaak.id}&besluit=${besluit.id}`;
    const pad = `/aanvragen/bezwaar?zaak=${uuid(1)}&besluit=${uuid(900)}`;
    expect(toon({}, { bezwaarmogelijkheid })?.reactie?.formulier).toBe(pad);
    expect(toon({}, { bezwaarmogelijkheid, vandaag: '2026-12-15' })?.reactie?.formulier).toBeNull();
    expect(toon({}, { bezwaarmogelijkheid, soort: 'bezwaar' })?.reactie?.formulier).toBeNull();
    expect(toon({})?.reactie?.formulier).toBeNull();
  });
});

it('names a decision of unknown kind, and puts the newest first', () => {
  const oud = eenBesluit({ ref: { bron: 'openzaak', id: uuid(901) }, besluittype: ' ', datum: '2026-10-01' });
  expect(presentBesluiten([oud, eenBesluit()], kring).map(({ soort }) => soort)).toEqual(['Toekenning', 'Besluit']);
});
