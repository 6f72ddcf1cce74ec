import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Zaak, Zaaktype } from '../../registers/model.ts';
import { NU } from '../../testing/toegang.ts';
import { afgehandeld, eenZaak, eenZaaktype, inBehandeling, ontvangen, status, uuid } from '../../testing/zaken.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';
import { gezienVan, veranderd, type InHanden } from './gezien.ts';

const pseudonym = createPseudonym(randomBytes(32));
const zaak = (anders: Partial<Zaak> = {}, zaaktype: Zaaktype | null = eenZaaktype()) =>
  ({ zaak: eenZaak(anders), zaaktype }) as ZichtbareZaak;
const heeft = (anders: Partial<InHanden>): InHanden => ({ zaken: [], paden: [], ...anders });
const verschil = (toen: Partial<InHanden>, nu: Partial<InHanden>) =>
  veranderd(heeft(nu), gezienVan(heeft(toen), pseudonym), NU, pseudonym);

describe('what stands otherwise than when it was last seen', () => {
  it('is nothing when nothing changed', () => {
    const zelfde = { zaken: [zaak()], paden: ['/mijn-taken/1'] };
    expect(verschil(zelfde, zelfde)).toEqual([]);
  });

  it('is a step of a case, with its moment and whether it went back', () => {
    const verder = zaak({ status: status(afgehandeld, '2026-11-22T09:00:00Z') });
    expect(verschil({ zaken: [zaak()] }, { zaken: [verder] })).toMatchObject([
      {
        soort: 'status',
        status: 'Afgehandeld',
        correctie: false,
        pad: `/mijn-zaken/openzaak/${uuid(1)}`,
        moment: new Date('2026-11-22T09:00:00Z'),
      },
    ]);
    const terug = zaak({ status: status(ontvangen, '2026-11-22T09:00:00Z') });
    expect(verschil({ zaken: [zaak()] }, { zaken: [terug] })).toMatchObject([{ soort: 'status', correctie: true }]);
  });

  it('is a result when the case is closed, and a longer term', () => {
    const resultaat = { naam: 'Toegekend', toelichting: null };
    const concept = zaak({ resultaat });
    expect(verschil({ zaken: [zaak()] }, { zaken: [concept] })).toEqual([]);
    const dicht = zaak({ resultaat, einddatum: '2026-11-22' });
    expect(verschil({ zaken: [concept] }, { zaken: [dicht] })).toMatchObject([{ soort: 'resultaat', moment: NU }]);
    const verlengd = zaak({ verlenging: { reden: 'druk', duur: 'P14D' } });
    expect(verschil({ zaken: [zaak()] }, { zaken: [verlengd] })).toMatchObject([{ soort: 'verlenging' }]);
    const nogmaals = zaak({ verlenging: { reden: 'druk', duur: 'P28D' } });
    expect(verschil({ zaken: [verlengd] }, { zaken: [nogmaals] })).toMatchObject([{ soort: 'verlenging' }]);
    expect(verschil({ zaken: [verlengd] }, { zaken: [zaak()] })).toEqual([]);
  });

  it('is a task, message, answer or decision that was not there, and no term or draft', () => {
    const paden = [
      '/mijn-taken/1',
      '/berichten/2',
      '/mijn-vragen/3',
      '/mijn-zaken/openzaak/4/besluiten/openzaak/5',
      '/mijn-zaken/openzaak/4',
      '/mijn-zaken/openzaak/4/documenten',
    ];
    expect(verschil({}, { paden }).map(({ soort, zaak: van }) => [soort, van])).toEqual([
      ['taak', null],
      ['bericht', null],
      ['antwoord', null],
      ['besluit', { bron: 'openzaak', id: '4' }],
    ]);
    expect(verschil({ paden }, { paden })).toEqual([]);
  });

  it('is not a case that was not there: she or somebody else began it, and it has news of its own later', () => {
    expect(verschil({}, { zaken: [zaak()] })).toEqual([]);
  });

  it('is no step of which nobody is to be told, or that the catalogue does not know', () => {
    const stil = { ...afgehandeld, informeren: false };
    const zaaktype = eenZaaktype({ statustypen: [ontvangen, inBehandeling, stil] });
    const verder = { status: status(stil, '2026-11-22T09:00:00Z') };
    expect(verschil({ zaken: [zaak()] }, { zaken: [zaak(verder, zaaktype)] })).toEqual([]);
    expect(verschil({ zaken: [zaak()] }, { zaken: [zaak(verder, null)] })).toEqual([]);
  });

  it('says nothing of what it was about in what is kept', () => {
    const bewaard = JSON.stringify(gezienVan({ zaken: [zaak()], paden: ['/berichten/2'] }, pseudonym));
    expect(bewaard).not.toMatch(/openzaak|berichten|0000-|In behandeling|2026/);
  });
});
