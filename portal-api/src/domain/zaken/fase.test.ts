import { describe, expect, it } from 'vitest';
import {
  afgehandeld,
  eenStatustype,
  eenZaak,
  eenZaaktype,
  inBehandeling,
  ontvangen,
  status,
} from '../../testing/zaken.ts';
import type { Statustype, Zaak } from '../../registers/model.ts';
import { faseVan } from './fase.ts';

const op = (
  type: Statustype | null,
  anders: Partial<Zaak> = {},
  statustypen = [ontvangen, inBehandeling, afgehandeld],
) => {
  const alle = type && !statustypen.includes(type) ? [...statustypen, type] : statustypen;
  const zaak = eenZaak({ status: type && status(type, '2026-10-05T09:00:00Z'), ...anders });
  return faseVan(zaak, eenZaaktype({ statustypen: alle }));
};

describe('where a case stands', () => {
  it.each<[string, Statustype | null, string]>([
    ['no status yet (2)', null, 'ontvangen'],
    ['the first step', ontvangen, 'ontvangen'],
    ['a later step', inBehandeling, 'in_behandeling'],
    ['the end step without end date', afgehandeld, 'beslist'],
    ['a first step in which work is done', eenStatustype(0, 'In behandeling genomen'), 'in_behandeling'],
    ['a name like the first step, later on', eenStatustype(2, 'Betaling ontvangen'), 'in_behandeling'],
    ['more information asked', eenStatustype(2, 'Aanvulling gevraagd'), 'wacht_op_u'],
    ['a report to sign', eenStatustype(4, 'Verslag verstuurd'), 'wacht_op_u'],
    ['waiting for the resident', eenStatustype(4, 'Wacht op aanvrager'), 'wacht_op_u'],
    ['waiting for her reaction', eenStatustype(4, 'Wachten op uw reactie'), 'wacht_op_u'],
    ['information asked and received', eenStatustype(4, 'Aanvullende gegevens ontvangen'), 'in_behandeling'],
    ['waiting for an adviser', eenStatustype(4, 'Wacht op advies'), 'in_behandeling'],
    ['decided', eenStatustype(2, 'Besluit genomen'), 'beslist'],
    ['deciding', eenStatustype(2, 'Besluit in voorbereiding'), 'in_behandeling'],
    ['decided without numbers (e-Suite)', eenStatustype(null, 'Beslist'), 'beslist'],
    ['received without numbers (e-Suite)', eenStatustype(null, 'Zaak geregistreerd'), 'ontvangen'],
  ])('%s', (_, type, fase) => {
    expect(op(type)).toBe(fase);
  });

  it('is finished with an end date, whatever else', () => {
    expect(op(inBehandeling, { einddatum: '2026-11-01', opschorting: { reden: 'Wachten op stukken' } })).toBe(
      'afgerond',
    );
    expect(op(null, { einddatum: '2026-11-01' })).toBe('afgerond');
  });

  it('waits for the resident when it is suspended for her', () => {
    expect(op(inBehandeling, { opschorting: { reden: 'Wij wachten op stukken van u' } })).toBe('wacht_op_u');
    expect(op(inBehandeling, { opschorting: { reden: 'De aanvraag is onvolledig' } })).toBe('wacht_op_u');
    expect(op(inBehandeling, { opschorting: { reden: 'Overmacht' } })).toBe('in_behandeling');
    expect(op(inBehandeling, { opschorting: { reden: '' } })).toBe('in_behandeling');
  });

  it('is not finished by a result alone (20)', () => {
    expect(op(inBehandeling, { resultaat: { naam: 'Toegekend', toelichting: null } })).toBe('in_behandeling');
  });

  it('is being processed when the catalogue does not know the status', () => {
    expect(faseVan(eenZaak(), null)).toBe('in_behandeling');
  });
});
