import { describe, expect, it } from 'vitest';
import type { Gezagspersoon, Gezagsrelatie } from '../../registers/model.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { gezagsoordeel, gezinVan, type Afgeschermd } from './gezag.ts';
import { leeftijdOp } from './leeftijd.ts';

const OUDER = ANDER_BSN;
const KIND = BSN;

const gezag = (anders: Partial<Gezagsrelatie> = {}): Gezagsrelatie => ({
  soort: 'ouderlijk',
  minderjarige: KIND,
  gezaghebbenden: [OUDER, '999990019'],
  ...anders,
});

const kind = (anders: Partial<Gezagspersoon> = {}): Gezagspersoon => ({
  bsn: KIND,
  naam: 'Jurre ten Brinke',
  geboortedatum: '2017-09-30',
  onderCuratele: false,
  overleden: false,
  adres: '0141010000000001',
  partners: [],
  gezag: [gezag()],
  ...anders,
});

const oordeel = (anders: Partial<Gezagspersoon>, afgeschermd: Afgeschermd | null = null, dag = '2026-11-23') => {
  const uitkomst = gezagsoordeel(OUDER, kind(anders), { afgeschermd, dag });
  return uitkomst.mag ? uitkomst.reikwijdte : uitkomst.reden;
};

describe('the age of a child', () => {
  it.each([
    ['2014-11-23', 12],
    ['2014-11-24', 11],
    ['2016-02-29', 10],
    ['2014-11', 12],
    ['2014', 12],
    [null, null],
  ])('born %s is %s on 23 November 2026', (geboren, leeftijd) => {
    expect(leeftijdOp('2026-11-23', geboren)).toBe(leeftijd);
  });

  it('of somebody born on 29 February changes on 1 March', () => {
    expect(leeftijdOp('2026-02-28', '2016-02-29')).toBe(9);
    expect(leeftijdOp('2026-03-01', '2016-02-29')).toBe(10);
  });
});

describe('a parent with authority', () => {
  it('acts for a child under 12 in everything, whatever the child chose', () => {
    expect(oordeel({ geboortedatum: '2014-11-24' })).toEqual({ soort: 'alles' });
    expect(oordeel({ geboortedatum: '2014-11-24' }, 'alles')).toEqual({ soort: 'alles' });
  });

  it('acts for a child of 12 to 15 as far as the child does not keep it to herself', () => {
    expect(oordeel({ geboortedatum: '2014-11-23' })).toEqual({ soort: 'alles' });
    expect(oordeel({ geboortedatum: '2013-05-01' }, 'zorg')).toEqual({
      soort: 'domeinen',
      domeinen: ['geld', 'overig'],
    });
    expect(oordeel({ geboortedatum: '2013-05-01' }, 'alles')).toBe('afgeschermd');
  });

  it('does not act for a child from the day it turns 16', () => {
    expect(oordeel({ geboortedatum: '2010-11-24' })).toEqual({ soort: 'alles' });
    expect(oordeel({ geboortedatum: '2010-11-23' })).toBe('te-oud');
    expect(oordeel({ geboortedatum: '2010' })).toBe('te-oud');
  });
});

describe('nobody acts for a child', () => {
  it.each<[string, Partial<Gezagspersoon>, string]>([
    ['without authority', { gezag: [gezag({ gezaghebbenden: ['999990019'] })] }, 'geen-gezag'],
    ['when there is no authority at all', { gezag: [] }, 'geen-gezag'],
    ['over another child', { gezag: [gezag({ minderjarige: '999990020' })] }, 'geen-gezag'],
    ['when authority rests', { gezag: [gezag({ soort: 'geen' })] }, 'geen-gezag'],
    ['when the child has died', { overleden: true }, 'geen-gezag'],
    ['when it is being looked into who has authority', { gezag: [gezag({ soort: 'onzeker' })] }, 'onzeker'],
    [
      'when another relation is being looked into',
      { gezag: [gezag(), gezag({ soort: 'onzeker', gezaghebbenden: [] })] },
      'onzeker',
    ],
    ['whose age nobody knows', { geboortedatum: null }, 'onzeker'],
  ])('%s', (_, anders, reden) => {
    expect(oordeel(anders)).toBe(reden);
  });

  it('but a guardian does as a parent would', () => {
    expect(oordeel({ gezag: [gezag({ soort: 'voogdij', gezaghebbenden: [OUDER] })] })).toEqual({ soort: 'alles' });
  });
});

it('who lives together is told by the address and the current partner', () => {
  const ouder = kind({ bsn: OUDER, partners: ['999990021'] });
  expect(gezinVan(ouder, kind())).toEqual({ zelfdeAdres: true, samen: [OUDER, '999990021'] });
  expect(gezinVan({ ...ouder, adres: null }, kind({ adres: null })).zelfdeAdres).toBe(false);
  expect(gezinVan(undefined, kind())).toEqual({ zelfdeAdres: false, samen: [] });
});
