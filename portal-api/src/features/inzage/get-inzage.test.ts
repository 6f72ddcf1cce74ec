import { describe, expect, it } from 'vitest';
import type { Bezoek } from '../../domain/inzage/bezoeken.ts';
import { createMijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { Machtiging } from '../../domain/vertegenwoordiging/machtigingen.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, NU, settings, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { getInzage } from './get-inzage.ts';
import type { InzageDeps } from './module.ts';

const pseudonym = (kind: string, value: string) => `p-${kind}-${value}`;

const bezoek = (anders: Partial<Bezoek> = {}): Bezoek => ({
  id: 'a'.repeat(16),
  dag: '2026-11-20',
  begin: NU,
  einde: NU,
  wie: 'vertegenwoordiger',
  activiteit: 'inzage-door-vertegenwoordiger',
  doel: null,
  object: null,
  grondslag: 'portaalmachtiging',
  gemachtigde: pseudonym('bsn', ANDER_BSN),
  gegevens: ['zaak'],
  keer: 1,
  getoond: true,
  ...anders,
});

const machtiging = (naam: string | null): Machtiging => ({
  id: 'm',
  gever: { bsn: BSN, naam: null },
  ontvanger: { bsn: ANDER_BSN, naam },
  voor: 'mijn dochter',
  zaaktypen: ['BB'],
  tot: '2027-01-01',
  codeTot: NU,
  gegeven: NU,
  aanvaard: NU,
  beeindigd: NU,
  einde: 'ingetrokken',
});

function opstelling(bezoeken: Bezoek[], gegeven: Machtiging[] = [machtiging('A.M. Lohuis')]) {
  const registers = nepRegisters({});
  const gevraagd: string[] = [];
  const deps = {
    bezoeken: {
      lijst: async () => bezoeken,
      eigen: async () => ({ keer: 0, laatste: null }),
      kijkers: async () => ['vertegenwoordiger'],
      aantalKeer: async () => 0,
      bezoek: async () => null,
    },
    machtigingen: { van: async (bsn: string) => (gevraagd.push(bsn), { gegeven, ontvangen: [] }) },
    mijnZaken: createMijnZaken({ registers, settings }),
    registers,
    settings,
    pseudonym,
    rollen: [],
    teams: [],
  };
  return { deps: deps as unknown as InzageDeps, gevraagd };
}

const wieKeek = async (bezoeken: Bezoek[], gegeven?: Machtiging[]) => {
  const { deps, gevraagd } = opstelling(bezoeken, gegeven);
  const { bezoeken: lijst, kijkers } = await getInzage(vraagVan(inwoner()), { periode: 'alles' }, deps);
  return { namen: lijst.map(({ wie }) => wie.naam), kijkers, gevraagd };
};

describe('who acted for me', () => {
  it('has a name when I empowered her myself, also after that ended', async () => {
    const { namen, kijkers } = await wieKeek([bezoek()]);
    expect(namen).toEqual(['A.M. Lohuis']);
    expect(kijkers).toEqual([{ soort: 'vertegenwoordiger', code: 'vertegenwoordiger', naam: null }]);
  });

  it('has none when somebody else says that she may, and then mandates are not asked', async () => {
    const { namen, gevraagd } = await wieKeek([bezoek({ grondslag: 'bewind', gemachtigde: null })]);
    expect(namen).toEqual([null]);
    expect(gevraagd).toEqual([]);
  });

  it('has none any more when the mandate is not kept, or no name was known', async () => {
    expect((await wieKeek([bezoek()], [])).namen).toEqual([null]);
    expect((await wieKeek([bezoek()], [machtiging(null)])).namen).toEqual([null]);
  });
});
