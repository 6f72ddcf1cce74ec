import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import { inwoner, namens, settings } from '../../testing/toegang.ts';
import { eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';
import { presentNieuws, type Nieuwsfeit } from './nieuws.ts';

const ref = { bron: 'openzaak', id: uuid(1) };
const pad = `/mijn-zaken/openzaak/${uuid(1)}`;
const om = (uur: number) => new Date(Date.UTC(2026, 10, 23, uur));
const feit = (anders: Partial<Nieuwsfeit> = {}): Nieuwsfeit => ({
  soort: 'status',
  zaak: ref,
  status: 'In behandeling',
  correctie: false,
  pad,
  moment: om(9),
  ...anders,
});
const taak = feit({ soort: 'taak', zaak: null, status: null, pad: '/mijn-taken/1', moment: om(7) });
const zaken = [{ zaak: eenZaak({ ref }), zaaktype: eenZaaktype() } as ZichtbareZaak];
const nieuws = (feiten: Nieuwsfeit[], gevonden: Nieuwsfeit[] = [], acting: Inwoner = inwoner(), gezien = zaken) =>
  presentNieuws(feiten, gevonden, { acting, zaken: gezien, weergave: settings });

describe('what is new', () => {
  it('is told newest first, and of several steps in a case the last one', () => {
    const items = nieuws([feit({ moment: om(8), status: 'Ontvangen' }), taak, feit()]);
    expect(items.map(({ soort, status, titel }) => [soort, status, titel])).toEqual([
      ['status', 'In behandeling', 'Aanvraag bijzondere bijstand'],
      ['taak', null, null],
    ]);
  });

  it('tells a result without the step that came with it, and each decision by itself', () => {
    const besluit = (n: number) => feit({ soort: 'besluit', status: null, pad: `${pad}/besluiten/openzaak/${n}` });
    const items = nieuws([feit(), feit({ soort: 'resultaat', status: null }), besluit(1), besluit(2), besluit(2)]);
    expect(items.map(({ soort }) => soort).toSorted()).toEqual(['besluit', 'besluit', 'resultaat']);
  });

  it('takes what was found by comparison only where no notification told it', () => {
    const gevonden = [feit({ status: 'Anders', moment: om(10) }), taak, feit({ soort: 'verlenging', status: null })];
    const items = nieuws([feit()], gevonden);
    expect(items.map(({ soort, status }) => [soort, status]).toSorted()).toEqual([
      ['status', 'In behandeling'],
      ['taak', null],
      ['verlenging', null],
    ]);
  });

  it('is nothing of a case that the reader may not see now', () => {
    expect(nieuws([feit()], [feit({ soort: 'resultaat' })], inwoner(), [])).toEqual([]);
  });

  it('is, without a case, only for who stands for everything of another', () => {
    expect(nieuws([taak], [], namens())).toHaveLength(1);
    expect(nieuws([taak], [], namens({ reikwijdte: { soort: 'zaaktypen', zaaktypen: ['BB'] } }))).toEqual([]);
    expect(nieuws([feit({ soort: 'document', zaak: null, pad: '/x' })], [], namens())).toEqual([]);
  });
});
