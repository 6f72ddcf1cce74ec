import { describe, expect, it } from 'vitest';
import type { Acting, ActingMedewerker } from '../../identity/acting.ts';
import { inwoner, medewerker, NU, settings } from '../../testing/toegang.ts';
import type { PolicyDeps } from '../policy.ts';
import type { Raadpleging } from '../raadpleging.ts';
import { rechtenVan } from '../rights.ts';
import { zaakVoorMedewerker } from './medewerker-zaak.ts';
import {
  iedereen,
  ingelogd,
  ingelogdeInwoner,
  ingelogdeMedewerker,
  medewerkerDieDoelNoemt,
  medewerkerMet,
  medewerkerMetDoel,
} from './routes.ts';

const ref = { bron: 'openzaak', id: 'x' };
const lopend: Raadpleging = { doel: 'zaak-behandelen', toelichting: null, begonnen: NU, verloopt: NU };
const deps = (raadpleging: Raadpleging | null): PolicyDeps => ({
  now: NU,
  raadplegingen: {
    actief: async () => raadpleging,
    stel: () => Promise.reject(new Error('not in a policy')),
    noteer: () => Promise.reject(new Error('not in a policy')),
    recent: () => Promise.reject(new Error('not in a policy')),
    sweep: () => Promise.reject(new Error('not in a policy')),
  },
});
const input = { params: ref, query: undefined, body: { doel: 'zaak-behandelen' } };

const partner: ActingMedewerker = { ...medewerker('kcc'), soort: 'partner' };
const bedrijf: Acting = {
  door: 'inwoner',
  soort: 'bedrijf',
  kvkNummer: '90001234',
  vestigingsnummer: null,
  niveau: 'midden',
};
const wie: Record<string, Acting | null> = {
  niemand: null,
  inwoner: inwoner(),
  bedrijf,
  partner,
  ...Object.fromEntries(
    [
      'kcc',
      'intaker',
      'coachv',
      'coachj',
      'coachf',
      'ink',
      'klacht',
      'mgr',
      'kwal',
      'red',
      'opl',
      'fb',
      'onbekend',
    ].map((rol) => [rol, medewerker(rol)]),
  ),
  'medewerker zonder rol': medewerker(),
  'redacteur die ook intaker is': medewerker('red', 'intaker'),
};

const zoekers = ['kcc', 'intaker', 'coachv', 'coachj', 'coachf', 'ink', 'klacht', 'mgr', 'kwal'];
const mag: Record<string, { policy: typeof ingelogd; deze: string[] }> = {
  iedereen: { policy: iedereen as unknown as typeof ingelogd, deze: Object.keys(wie) },
  ingelogd: { policy: ingelogd, deze: Object.keys(wie).filter((naam) => naam !== 'niemand') },
  ingelogdeInwoner: { policy: ingelogdeInwoner as typeof ingelogd, deze: ['inwoner', 'bedrijf'] },
  ingelogdeMedewerker: {
    policy: ingelogdeMedewerker as typeof ingelogd,
    deze: Object.keys(wie).filter((naam) => !['niemand', 'inwoner', 'bedrijf'].includes(naam)),
  },
  ...Object.fromEntries(
    [medewerkerMet, medewerkerMetDoel, medewerkerDieDoelNoemt].map((maak) => [
      maak.name,
      {
        policy: maak('zaak-zoeken') as unknown as typeof ingelogd,
        deze: [...zoekers, 'redacteur die ook intaker is'],
      },
    ]),
  ),
};

describe('who may use which routes', () => {
  it.each(Object.entries(mag))('%s', async (_, { policy, deze }) => {
    const gemogen = await Promise.all(
      Object.entries(wie).map(async ([naam, acting]) => {
        const decision = await policy.decide(acting, input, deps(lopend));
        if (!decision.allow) expect(decision.code).toBe(acting ? 'geen-toegang' : 'niet-ingelogd');
        return decision.allow ? [naam] : [];
      }),
    );
    expect(gemogen.flat().sort()).toEqual([...deze].sort());
  });

  it('gives rights by role, and none to a partner', () => {
    expect(rechtenVan(medewerker('kcc'))).toEqual(['zaak-zoeken', 'bezorging', 'contactverzoeken']);
    expect(rechtenVan(medewerker('fb'))).toEqual(['inzendingen', 'mensen-beheren']);
    expect(rechtenVan(partner)).toEqual([]);
  });
});

describe('the purpose of an employee', () => {
  it('must run for the case', async () => {
    const policy = medewerkerMetDoel('zaak-zoeken');
    expect(await policy.decide(medewerker('kcc'), input, deps(null))).toEqual({ allow: false, code: 'doel-nodig' });
    expect(await policy.decide(medewerker('kcc'), input, deps(lopend))).toMatchObject({
      purpose: { activity: 'raadplegen-zaak', doel: 'zaak-behandelen' },
    });
  });

  it.each([
    [{ doel: 'zaak-behandelen' }, null],
    [{ doel: 'verzonnen' }, 'doel'],
    [{ doel: 'anders' }, 'toelichting'],
    [{ doel: 'anders', toelichting: '' }, 'toelichting'],
    [{ doel: 'anders', toelichting: 'Verzoek van de rechter' }, null],
  ])('%j is refused on %s', async (body, veld) => {
    const decision = await medewerkerDieDoelNoemt('zaak-zoeken').decide(
      medewerker('kcc'),
      { ...input, body },
      deps(null),
    );
    if (veld === null) expect(decision.allow).toBe(true);
    else expect(decision).toMatchObject({ code: 'invoer-onjuist', invalidParams: [{ name: veld }] });
  });
});

describe('which cases an employee may see under a purpose', () => {
  it.each([
    ['kcc', 'zaakvertrouwelijk', true],
    ['kcc', 'vertrouwelijk', false],
    ['coachj', 'vertrouwelijk', true],
    ['coachj', 'confidentieel', false],
    ['kwal', 'geheim', false],
    ['kcc', null, false],
    ['red', 'openbaar', false],
  ] as const)('role %s, confidentiality %s: %s', (rol, vertrouwelijkheid, verwacht) => {
    expect(zaakVoorMedewerker({ vertrouwelijkheid }, medewerker(rol), settings).allow).toBe(verwacht);
  });

  it('takes the widest of several roles', () => {
    const zaak = { vertrouwelijkheid: 'vertrouwelijk' } as const;
    expect(zaakVoorMedewerker(zaak, medewerker('kcc', 'klacht'), settings).allow).toBe(true);
    expect(zaakVoorMedewerker(zaak, medewerker('kcc', 'red'), settings).allow).toBe(false);
    expect(zaakVoorMedewerker(zaak, partner, settings).allow).toBe(false);
  });
});
