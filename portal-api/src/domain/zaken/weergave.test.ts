import { describe, expect, it } from 'vitest';
import { toegestaan } from '../../access/policy.ts';
import { NU, settings } from '../../testing/toegang.ts';
import { eenStatustype, eenZaak, eenZaaktype, inBehandeling, status } from '../../testing/zaken.ts';
import type { Zaak, Zaaktype } from '../../registers/model.ts';
import { gesorteerd, gezocht } from './lijst.ts';
import { bedoeldeNummers, leesbaarNummer } from './nummer.ts';
import { presentSamenvatting } from './samenvatting.ts';
import { statuslijnVan } from './statuslijn.ts';
import { zichtbareZaken } from './zichtbaar.ts';

const alles = { zaak: () => toegestaan, document: () => toegestaan };
const zie = (zaken: { zaak: Zaak; zaaktype: Zaaktype | null }[]) => zichtbareZaken(zaken, alles).zaken;
const samenvatting = (zaak: Partial<Zaak> = {}, zaaktype: Zaaktype | null = eenZaaktype()) =>
  presentSamenvatting(zie([{ zaak: eenZaak(zaak), zaaktype }])[0]!, settings, NU);

describe('the number of a case', () => {
  it('is readable for e-Suite when the municipality wants that (18)', () => {
    expect(leesbaarNummer('0014ESUITE66392022', true)).toBe('6639-2022');
    expect(leesbaarNummer('0014ESUITE66392022', false)).toBe('0014ESUITE66392022');
    expect(leesbaarNummer('ZAAK-2022-0000000024', true)).toBe('ZAAK-2022-0000000024');
  });

  it('is found as it is shown, and in small letters', () => {
    expect(bedoeldeNummers(' 6639-2022 ', true)).toContain('0014ESUITE66392022');
    expect(bedoeldeNummers('6639-2022', false)).toEqual(['6639-2022']);
    expect(bedoeldeNummers('zaak-2022-0000000024', true)).toContain('ZAAK-2022-0000000024');
  });

  it('does not change the link (18)', () => {
    const zaak = eenZaak({ identificatie: '0014ESUITE66392022' });
    expect(samenvatting(zaak)).toMatchObject({ nummer: '6639-2022', bron: zaak.ref.bron, id: zaak.ref.id });
  });
});

describe('the title of a case', () => {
  const leeg = eenZaaktype({ omschrijving: null, onderwerp: null });
  it.each([
    ['of its kind', eenZaaktype(), {}, 'Aanvraag bijzondere bijstand'],
    ['of what it is about (23)', eenZaaktype({ omschrijving: '' }), {}, 'Bijzondere bijstand'],
    ['of its generic kind (23)', { ...leeg, omschrijvingGeneriek: 'Uitkering' }, {}, 'Uitkering'],
    ['of the case itself (23)', leeg, {}, 'Wasmachine'],
    ['never empty, never a bare code', leeg, { omschrijving: ' ' }, 'Zaak ZAAK-2026-0000000001'],
    ['also without catalogue', null, { omschrijving: null }, 'Zaak ZAAK-2026-0000000001'],
  ])('is %s', (_, zaaktype, zaak, titel) => {
    expect(samenvatting(zaak, zaaktype).titel).toBe(titel);
  });
});

describe('what is told of a case', () => {
  it('has a result only when it is closed (20)', () => {
    const resultaat = { naam: 'Long description (>20 chars) of result', toelichting: null };
    expect(samenvatting({ resultaat }).resultaat).toBeNull();
    expect(samenvatting({ resultaat, einddatum: '2026-11-01' }).resultaat).toBe(resultaat.naam);
  });

  it('asks nothing any more when it was closed while it waited for somebody', () => {
    const wacht = eenStatustype(2, 'Wachten op aanvulling', { statustekst: 'Stuur ons uw loonstrook.' });
    const zaaktype = eenZaaktype({ statustypen: [wacht] });
    const zaak = { status: status(wacht, '2026-10-05T09:00:00Z') };
    expect(samenvatting(zaak, zaaktype).statustekst).toBe('Stuur ons uw loonstrook.');
    expect(samenvatting({ ...zaak, einddatum: '2026-11-01' }, zaaktype).statustekst).toBeNull();
    const lijn = (einddatum: string | null) => statuslijnVan({ ...eenZaak(zaak), einddatum }, [], zaaktype, true);
    expect(lijn(null)[0]?.tekst).toBe('Stuur ons uw loonstrook.');
    expect(lijn('2026-11-01')[0]).toMatchObject({ titel: 'Wachten op aanvulling', tekst: null });
  });

  it('has the words of the municipality for its status, else the name, else none', () => {
    expect(samenvatting().statustekst).toBe('Wij bekijken uw aanvraag.');
    const zonderTekst = eenStatustype(2, 'Initial request');
    const intern = eenStatustype(2, 'Intern', { informeren: false });
    const met = (type: typeof zonderTekst) =>
      samenvatting(
        { status: status(type, '2026-10-05T22:30:00Z') },
        eenZaaktype({ statustypen: [type, inBehandeling] }),
      );
    expect(met(zonderTekst)).toMatchObject({ statustekst: 'Initial request', statusdatum: '2026-10-06' });
    expect(met(intern).statustekst).toBeNull();
    expect(samenvatting({ status: null })).toMatchObject({ statustekst: null, statusdatum: null });
  });
});

describe('the list of cases', () => {
  const zaak = (identificatie: string, startdatum: string, einddatum: string | null = null) => ({
    zaak: eenZaak({ identificatie, startdatum, einddatum, ref: { bron: 'openzaak', id: identificatie } }),
    zaaktype: eenZaaktype(),
  });
  const nummers = (zaken: ReturnType<typeof zie>) => zaken.map((een) => een.zaak.identificatie);

  it('has running cases first, newest first, then closed ones by their end', () => {
    const zaken = zie([
      zaak('a', '2026-01-01', '2026-02-01'),
      zaak('b', '2026-03-01'),
      zaak('c', '2025-01-01', '2026-06-01'),
      zaak('d', '2026-04-01'),
      zaak('e', '2026-04-01'),
    ]);
    expect(nummers(gesorteerd(zaken))).toEqual(['e', 'd', 'b', 'c', 'a']);
    expect(nummers(gesorteerd(zaken.toReversed()))).toEqual(['e', 'd', 'b', 'c', 'a']);
  });

  it('is searched in title, description, kind and number, without minding accents and capitals', () => {
    const zaken = zie([
      { zaak: eenZaak({ identificatie: 'ZAAK-1', omschrijving: 'Één wasmachine' }), zaaktype: eenZaaktype() },
      { zaak: eenZaak({ identificatie: '0014ESUITE66392022', omschrijving: null }), zaaktype: null },
    ]);
    const vind = (zoek: string | undefined) => nummers(gezocht(zaken, zoek, true));
    expect(vind(undefined)).toHaveLength(2);
    expect(vind('  ')).toHaveLength(2);
    expect(vind('een WAS')).toEqual(['ZAAK-1']);
    expect(vind('bijstand wasmachine')).toEqual(['ZAAK-1']);
    expect(vind('zaak-1')).toEqual(['ZAAK-1']);
    expect(vind('6639-2022')).toEqual(['0014ESUITE66392022']);
    expect(vind('ESUITE6639')).toEqual(['0014ESUITE66392022']);
    expect(vind('niets')).toEqual([]);
  });
});
