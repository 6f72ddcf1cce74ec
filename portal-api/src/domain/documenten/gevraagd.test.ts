import { describe, expect, it } from 'vitest';
import { settings } from '../../testing/toegang.ts';
import { eenStatustype, eenZaak, eenZaaktype, inBehandeling, ontvangen, status, uuid } from '../../testing/zaken.ts';
import { gevraagdVan, uiterlijkVan } from './gevraagd.ts';

const aanvulling = eenStatustype(2, 'Aanvulling gevraagd');
const behandeling = { ...inBehandeling, volgnummer: 3 };
const zaaktype = eenZaaktype({ statustypen: [ontvangen, aanvulling, behandeling] });
const soort = (n: number, verplichtBij: string | null = null) => ({
  url: `https://zgw.example/informatieobjecttypen/${uuid(n)}`,
  naam: `Soort ${n}`,
  verplichtBij,
});
const bewijs = soort(1, behandeling.url);
const formulier = soort(2);
const zaakMet = (stap: typeof ontvangen | null, anders = {}) => ({
  zaak: eenZaak({ status: stap && status(stap, '2026-11-20T10:00:00+01:00'), ...anders }),
  zaaktype,
});

describe('a kind of document', () => {
  it.each([
    ['before the step at which it must be there', aanvulling, 'nodig'],
    ['at that step', behandeling, 'nodig'],
    ['of a case without a status', null, 'nodig'],
    ['after it', eenStatustype(4, 'Besluit'), 'nee'],
  ])('is needed %s', (_, stap, gevraagd) => {
    const later = { ...zaakMet(stap), zaaktype: { ...zaaktype, statustypen: [...zaaktype.statustypen] } };
    if (gevraagd === 'nee') later.zaaktype.statustypen.push(stap!);
    expect(gevraagdVan(bewijs, [bewijs, formulier], later, false)).toBe(gevraagd);
  });

  it('is not asked when we have it, when the case is closed, or when the zaaktype asks for another', () => {
    expect(gevraagdVan(bewijs, [bewijs], zaakMet(aanvulling), true)).toBe('nee');
    expect(gevraagdVan(bewijs, [bewijs], zaakMet(aanvulling, { einddatum: '2026-11-21' }), false)).toBe('nee');
    expect(gevraagdVan(formulier, [bewijs, formulier], zaakMet(aanvulling), false)).toBe('nee');
    expect(gevraagdVan(soort(3, 'https://elders/statustypen/x'), [], zaakMet(aanvulling), false)).toBe('nee');
  });

  it('may be asked when the case waits and the zaaktype does not say for what', () => {
    expect(gevraagdVan(formulier, [formulier], zaakMet(aanvulling), false)).toBe('misschien');
    expect(gevraagdVan(formulier, [formulier], zaakMet(behandeling), false)).toBe('nee');
  });
});

describe('the day on which it should be there', () => {
  it('is counted from the step that asks for it, as the municipality says for this zaaktype', () => {
    expect(uiterlijkVan(zaakMet(aanvulling), settings)).toBe('2026-12-04');
    expect(
      uiterlijkVan({ ...zaakMet(aanvulling), zaaktype: { ...zaaktype, identificatie: 'X' } }, settings),
    ).toBeNull();
  });

  it('is not known of a suspension, nor of a case that does not wait', () => {
    const opgeschort = { opschorting: { indicatie: true, reden: 'Wij wachten op stukken van u.' } };
    expect(uiterlijkVan(zaakMet(behandeling, opgeschort), settings)).toBeNull();
    expect(uiterlijkVan(zaakMet(behandeling), settings)).toBeNull();
  });
});
