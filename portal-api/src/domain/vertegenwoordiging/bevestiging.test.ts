import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Gezagspersoon } from '../../registers/model.ts';
import { inwoner, namens, NU, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createBevestiging } from './bevestiging.ts';
import type { Afgeschermd } from './gezag.ts';
import type { Machtiging } from './machtigingen.ts';

const later = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);
const persoon = (bsn: string, anders: Partial<Gezagspersoon> = {}): Gezagspersoon => ({
  bsn,
  naam: null,
  geboortedatum: '2013-11-24',
  onderCuratele: false,
  overleden: false,
  adres: null,
  partners: [],
  gezag: [{ soort: 'ouderlijk', minderjarige: BSN, gezaghebbenden: [ANDER_BSN] }],
  ...anders,
});

function opstelling() {
  const wereld = {
    personen: [persoon(BSN), persoon(ANDER_BSN)] as Gezagspersoon[] | Error,
    machtiging: null as Machtiging | null,
    afgeschermd: null as Afgeschermd | null,
    gevraagd: 0,
  };
  const { bevestig } = createBevestiging({
    personen: {
      gezag: async (_grant, bsns) => {
        wereld.gevraagd++;
        if (wereld.personen instanceof Error) throw wereld.personen;
        return wereld.personen.filter(({ bsn }) => bsns.includes(bsn));
      },
    },
    machtigingen: { geldig: async () => wereld.machtiging },
    afschermingen: { van: async () => wereld.afgeschermd },
    pseudonym: createPseudonym(randomBytes(32)),
  });
  const vraag = async (acting: Inwoner, now = NU) => {
    const { grant } = vraagVan(acting);
    try {
      return (await bevestig({ acting, grant, session: null, now })).namens?.reikwijdte;
    } catch (error) {
      return (error as { code?: string }).code ?? error;
    }
  };
  return { wereld, vraag };
}

describe('authority over a child', () => {
  it('is asked again after five minutes, and not before', async () => {
    const { wereld, vraag } = opstelling();
    expect(await vraag(namens())).toEqual({ soort: 'alles' });
    expect(await vraag(namens(), later(4))).toEqual({ soort: 'alles' });
    expect(wereld.gevraagd).toBe(1);
    wereld.personen = [persoon(BSN, { gezag: [] }), persoon(ANDER_BSN)];
    expect(await vraag(namens(), later(5))).toBe('namens-vervallen');
    expect(await vraag(namens(), later(6))).toBe('namens-vervallen');
  });

  it('is no authority when the register does not answer and its last word is old', async () => {
    const { wereld, vraag } = opstelling();
    await vraag(namens());
    wereld.personen = stuk('brp', 'personen');
    expect(await vraag(namens(), later(4))).toEqual({ soort: 'alles' });
    expect(await vraag(namens(), later(5))).toBe('namens-onbekend');
  });

  it('ends at once when the child keeps it to herself, and at midnight when she becomes 16', async () => {
    const { wereld, vraag } = opstelling();
    await vraag(namens());
    wereld.afgeschermd = 'zorg';
    expect(await vraag(namens(), later(1))).toEqual({ soort: 'domeinen', domeinen: ['geld', 'overig'] });
    wereld.afgeschermd = 'alles';
    expect(await vraag(namens(), later(1))).toBe('namens-vervallen');
    wereld.afgeschermd = null;
    wereld.personen = [persoon(BSN, { geboortedatum: '2010-11-24' })];
    const avond = new Date('2026-11-23T22:58:00Z');
    expect(await vraag(namens(), avond)).toEqual({ soort: 'alles' });
    expect(await vraag(namens(), new Date('2026-11-23T23:00:30Z'))).toBe('namens-vervallen');
  });

  it('of one parent is not taken for that of another who acts for the same child', async () => {
    const { vraag } = opstelling();
    await vraag(namens());
    expect(await vraag(namens({}, { bsn: '999990019' }))).toBe('namens-vervallen');
  });

  it('is nothing that a company has', async () => {
    const { vraag } = opstelling();
    const { namens: voor } = namens();
    const bedrijf: Inwoner = {
      door: 'inwoner',
      soort: 'bedrijf',
      kvkNummer: '90000102',
      vestigingsnummer: null,
      niveau: 'midden',
      ...(voor && { namens: voor }),
    };
    expect(await vraag(bedrijf)).toBe('namens-vervallen');
  });
});

describe('a mandate of this portal', () => {
  const met = namens({ grondslag: 'portaalmachtiging', machtiging: 'm' });

  it('is looked up at every request, with how far it goes', async () => {
    const { wereld, vraag } = opstelling();
    expect(await vraag(met)).toBe('namens-vervallen');
    wereld.machtiging = { zaaktypen: ['BB'] } as Machtiging;
    expect(await vraag(met)).toEqual({ soort: 'zaaktypen', zaaktypen: ['BB'] });
    wereld.machtiging = null;
    expect(await vraag(met)).toBe('namens-vervallen');
  });
});

it('what the login said holds as long as the login; for oneself nothing is asked', async () => {
  const { wereld, vraag } = opstelling();
  const geld = { soort: 'domeinen', domeinen: ['geld'] } as const;
  expect(await vraag(namens({ grondslag: 'bewind', reikwijdte: geld }))).toEqual(geld);
  expect(await vraag(inwoner())).toBe('namens-vervallen');
  expect(wereld.gevraagd).toBe(0);
});
