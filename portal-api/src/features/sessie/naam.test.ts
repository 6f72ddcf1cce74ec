import { describe, expect, it } from 'vitest';
import type { Grant } from '../../access/grant.ts';
import type { ActingBedrijf, ActingPersoon } from '../../identity/acting.ts';
import type { Learned, SessionHandle } from '../../identity/session.ts';
import type { Bedrijf } from '../../registers/bedrijf-model.ts';
import { naamVan } from './naam.ts';

const persoon: ActingPersoon = { door: 'inwoner', soort: 'persoon', bsn: '999990019', niveau: 'midden' };
const bedrijf: ActingBedrijf = {
  door: 'inwoner',
  soort: 'bedrijf',
  kvkNummer: '90000071',
  vestigingsnummer: null,
  niveau: 'midden',
};
const profiel: Bedrijf = {
  kvkNummer: '90000071',
  naam: 'Bakkerij B.V.',
  rsin: '999976011',
  rechtsvorm: null,
  handelsnamen: [],
  activiteiten: [],
  vestigingen: [
    { vestigingsnummer: '000090000711', naam: 'Bakkerij Noord', hoofdvestiging: true, adres: [] },
    { vestigingsnummer: '000090000712', naam: 'Bakkerij Zuid', hoofdvestiging: false, adres: [] },
  ],
};

function situation(naam: () => Promise<string | null>, acting: ActingPersoon | ActingBedrijf = persoon) {
  const learned: Learned = {};
  let calls = 0;
  const session = { current: { learned }, learn: async (part: Learned) => void Object.assign(learned, part) };
  const registers = {
    personen: {
      naam: () => (calls++, naam()),
      persoon: () => expect.fail('asks too much'),
      gezag: () => expect.fail('asks too much'),
    },
    bedrijven: { bedrijf: async () => (calls++, profiel) },
  };
  const ask = (patienceMs = 1000) =>
    naamVan({ acting, grant: {} as Grant, session: session as unknown as SessionHandle, registers, patienceMs });
  return { ask, learned, calls: () => calls };
}

describe('the name to greet with', () => {
  it('is asked once a session', async () => {
    const { ask, calls } = situation(async () => 'J.G. ten Brinke');
    expect(await ask()).toBe('J.G. ten Brinke');
    expect(await ask()).toBe('J.G. ten Brinke');
    expect(calls()).toBe(1);
  });

  it('is also known to be absent', async () => {
    const { ask, calls } = situation(async () => null);
    expect([await ask(), await ask(), calls()]).toEqual([null, null, 1]);
  });

  it('is left out when the register fails, and asked again later', async () => {
    const answers = [Promise.reject(new Error('down')), Promise.resolve('J.G. ten Brinke')];
    answers[0]?.catch(() => {});
    const { ask } = situation(() => answers.shift() ?? expect.fail());
    expect([await ask(), await ask()]).toEqual([null, 'J.G. ten Brinke']);
  });

  it('is left out when the register is slow, and kept when it comes after all', async () => {
    const slow = Promise.withResolvers<string>();
    const { ask, learned } = situation(() => slow.promise);
    expect(await ask(0)).toBeNull();
    slow.resolve('J.G. ten Brinke');
    await new Promise(setImmediate);
    expect(learned.naam).toBe('J.G. ten Brinke');
  });

  it('of a company comes with the numbers that registers know it by', async () => {
    const { ask, learned } = situation(() => expect.fail(), bedrijf);
    expect(await ask()).toBe('Bakkerij B.V.');
    expect(learned).toMatchObject({ rsin: '999976011', vestigingsnummers: ['000090000711', '000090000712'] });
  });

  it('of one branch is that of the branch', async () => {
    expect(await situation(() => expect.fail(), { ...bedrijf, vestigingsnummer: '000090000712' }).ask()).toBe(
      'Bakkerij Zuid',
    );
  });
});
