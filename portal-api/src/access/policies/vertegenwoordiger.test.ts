import { describe, expect, it } from 'vitest';
import { grondslagen, type Grondslag, type Reikwijdte } from '../../identity/namens.ts';
import { inwoner, namens, settings } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenRol, eenZaak, eenZaaktype } from '../../testing/zaken.ts';
import { ingelogdeInwoner, ookNamens, overZichzelf } from './routes.ts';
import { binnenReikwijdte, onderdeelOpen, type Onderdeel } from './vertegenwoordiger.ts';
import { gaatOokOverEenAnder, viaHetKind } from './via-het-kind.ts';
import { zaakZichtbaar } from './zaak-zichtbaar.ts';

const deps = {} as Parameters<typeof ingelogdeInwoner.decide>[2];
const input = { params: undefined, query: undefined, body: undefined };
const code = async (policy: typeof ingelogdeInwoner, acting: Parameters<typeof ingelogdeInwoner.decide>[0]) => {
  const decision = await policy.decide(acting, input, deps);
  return decision.allow ? 'mag' : decision.code;
};

describe('a route', () => {
  it('is closed to who acts for another, unless it says otherwise', async () => {
    expect(await code(ingelogdeInwoner, inwoner())).toBe('mag');
    expect(await code(ingelogdeInwoner, namens())).toBe('niet-namens');
    expect(await code(ookNamens('zaken'), namens())).toBe('mag');
    expect(await code(ookNamens('zaken'), inwoner())).toBe('mag');
    expect(await code(ookNamens('zaken'), null)).toBe('niet-ingelogd');
    expect(await code(overZichzelf, null)).toBe('niet-ingelogd');
  });

  it('about oneself knows nothing of the one for whom one acts', async () => {
    const decision = await overZichzelf.decide(namens(), input, deps);
    expect(decision.allow && decision.acting).toEqual(inwoner({ bsn: ANDER_BSN }));
  });

  it('opens only the parts that go with the ground', () => {
    const open = (grondslag: Grondslag) =>
      (['zaken', 'taken', 'documenten', 'berichten', 'vragen', 'gegevens'] as Onderdeel[]).filter((onderdeel) =>
        onderdeelOpen(namens({ grondslag }).namens!, onderdeel),
      );
    expect(Object.fromEntries(grondslagen.map((grondslag) => [grondslag, open(grondslag).length]))).toEqual({
      gezag: 6,
      curatele: 6,
      bewind: 4,
      mentorschap: 4,
      machtiging: 4,
      portaalmachtiging: 4,
    });
    expect(open('bewind')).not.toContain('gegevens');
    expect(open('portaalmachtiging')).not.toContain('berichten');
  });
});

describe('what a representative sees', () => {
  const geld: Reikwijdte = { soort: 'domeinen', domeinen: ['geld'] };
  const zorg: Reikwijdte = { soort: 'domeinen', domeinen: ['zorg'] };
  it.each<[string, Reikwijdte, string | null, boolean]>([
    ['everything, of any zaaktype', { soort: 'alles' }, 'ANDERS', true],
    ['everything, also of an unknown one', { soort: 'alles' }, null, true],
    ['money: bijzondere bijstand', geld, 'BB', true],
    ['money: no help at home', geld, 'WMO-HBH', false],
    ['money: not what the table does not know', geld, 'ANDERS', false],
    ['money: nothing when the catalogue is gone', geld, null, false],
    ['care: help at home', zorg, 'WMO-HBH', true],
    ['care: no bijstand', zorg, 'BB', false],
    ['chosen zaaktypen: this one', { soort: 'zaaktypen', zaaktypen: ['BB'] }, 'BB', true],
    ['chosen zaaktypen: not another of the same kind', { soort: 'zaaktypen', zaaktypen: ['BB'] }, 'IIT', false],
    ['chosen zaaktypen: nothing unknown', { soort: 'zaaktypen', zaaktypen: ['BB'] }, null, false],
  ])('%s', (_, reikwijdte, zaaktype, mag) => {
    expect(binnenReikwijdte({ reikwijdte }, zaaktype === null ? null : { identificatie: zaaktype }, settings)).toBe(
      mag,
    );
  });

  it('is never more than the one she acts for sees, and never a hint that there is something', () => {
    const lezer = { nummers: { soort: 'persoon' as const, bsn: BSN }, niveau: 'midden' as const };
    const oordeel = (grondslag: Grondslag, reikwijdte: Reikwijdte, zaaktype = 'BB', rollen = [eenRol()]) => {
      const voor = namens({ grondslag, reikwijdte }).namens;
      const type = eenZaaktype({ identificatie: zaaktype });
      const decision = zaakZichtbaar(eenZaak({ rollen }), type, { ...lezer, namens: voor }, settings);
      return decision.allow ? 'zichtbaar' : decision.code;
    };
    expect(oordeel('bewind', geld)).toBe('zichtbaar');
    expect(oordeel('bewind', geld, 'WMO-HBH')).toBe('niet-gevonden');
    expect(oordeel('mentorschap', zorg, 'WMO-HBH')).toBe('sterker-inloggen');
    expect(oordeel('gezag', { soort: 'alles' }, 'BB', [eenRol({ omschrijvingGeneriek: 'belanghebbende' })])).toBe(
      'niet-gevonden',
    );
  });
});

describe('parents who live apart', () => {
  const samen = [ANDER_BSN, '999990021'];
  const thuis = namens({ gezin: { zelfdeAdres: true, samen } }).namens;
  const uit = namens({ gezin: { zelfdeAdres: false, samen } }).namens;

  it('see the address of the child only where they live themselves, and never who else belongs to it', () => {
    expect(viaHetKind(undefined)).toEqual({ verblijf: true, verwanten: true });
    expect(viaHetKind(thuis)).toEqual({ verblijf: true, verwanten: false });
    expect(viaHetKind(uit)).toEqual({ verblijf: false, verwanten: false });
    expect(viaHetKind(namens().namens)).toEqual({ verblijf: false, verwanten: false });
    expect(viaHetKind(namens({ grondslag: 'curatele' }).namens).verblijf).toBe(true);
  });

  it('see no words and documents of a case that also concerns another', () => {
    const rol = (bsn: string | null, omschrijvingGeneriek = 'belanghebbende') => eenRol({ bsn, omschrijvingGeneriek });
    expect(gaatOokOverEenAnder([eenRol(), rol(ANDER_BSN), rol('999990021')], uit)).toBe(false);
    expect(gaatOokOverEenAnder([eenRol(), rol('999990019')], uit)).toBe(true);
    expect(gaatOokOverEenAnder([eenRol(), rol('999990019')], thuis)).toBe(true);
    expect(gaatOokOverEenAnder([eenRol(), rol(null)], uit)).toBe(true);
    expect(gaatOokOverEenAnder([eenRol(), rol('999990019', 'behandelaar')], uit)).toBe(false);
    expect(gaatOokOverEenAnder([eenRol(), rol('999990019')], undefined)).toBe(false);
  });
});
