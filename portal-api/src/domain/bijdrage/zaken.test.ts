import { expect, it } from 'vitest';
import type { Uitvoerder } from '../../registers/werk-model.ts';
import { medewerker, settings, vraagVan } from '../../testing/toegang.ts';
import { nepWerk } from '../../testing/werk.ts';
import { eenRol, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import { zaakCijfer } from './bronnen.ts';
import { mediaan } from './tel.ts';

const LEDEN = ['MDW00001', 'B', 'C', 'D', 'E'];
const behandelaar = (wie: { medewerker?: string; team?: string }) =>
  eenRol({
    betrokkeneType: wie.team ? 'organisatorische_eenheid' : 'medewerker',
    omschrijvingGeneriek: 'behandelaar',
    medewerkerIdentificatie: wie.medewerker ?? null,
    organisatorischeEenheid: wie.team ?? null,
  });
const zaak = (n: number, einddatum: string, ...wie: { medewerker?: string; team?: string }[]) => ({
  zaak: eenZaak({
    ref: { bron: 'openzaak', id: uuid(n) },
    einddatum,
    uiterlijkeEinddatumAfdoening: '2026-11-20',
    rollen: wie.map(behandelaar),
  }),
  zaaktype: eenZaaktype(),
});
const zaken = [
  zaak(1, '2026-11-18', { medewerker: 'MDW00001' }, { medewerker: 'MDW00001' }),
  zaak(2, '2026-11-21', { medewerker: 'MDW00001' }, { medewerker: 'B' }, { team: 'oost' }),
  zaak(3, '2026-11-19', { team: 'oost' }),
  zaak(4, '2026-11-19', { medewerker: 'van een ander team' }),
  zaak(5, '2026-10-01', { medewerker: 'MDW00001' }),
];
const { acting, grant } = vraagVan(medewerker('kcc'));
const wanneer = { acting, grant, van: '2026-11-02', tot: '2026-11-23' };

it('of her own are the cases that she handled and that closed in these days, each once', async () => {
  const { data } = await zaakCijfer({ registers: { werk: nepWerk({ zaken }) }, settings }).gedaan(wanneer, {
    medewerkers: ['MDW00001'],
    team: null,
  });
  expect(data.map(({ medewerker: wie, afgerond, uiterlijk }) => [wie, afgerond, uiterlijk])).toEqual([
    ['MDW00001', '2026-11-21', '2026-11-20'],
    ['MDW00001', '2026-11-18', '2026-11-20'],
  ]);
});

it('of a team are those of its people as well as its own, so that like is compared with like', async () => {
  const gevraagd: (readonly Uitvoerder[])[] = [];
  const werk = nepWerk({ zaken });
  const registers = {
    werk: {
      ...werk,
      afgerondeZakenVan: (...vraag: Parameters<typeof werk.afgerondeZakenVan>) => {
        gevraagd.push(vraag[1]);
        return werk.afgerondeZakenVan(...vraag);
      },
    },
  };
  const { data } = await zaakCijfer({ registers, settings }).gedaan(wanneer, { medewerkers: LEDEN, team: 'oost' });
  expect(gevraagd[0]).toEqual([{ soort: 'team', id: 'oost' }, ...LEDEN.map((id) => ({ soort: 'medewerker', id }))]);
  expect(data.map(({ sleutel, medewerker: wie }) => [sleutel.at(-1), wie])).toEqual([
    ['2', 'MDW00001'],
    ['2', 'B'],
    ['3', null],
    ['1', 'MDW00001'],
  ]);
  // nothing of a case can be read from the figure of a team
  expect(data.every(({ nummer, omschrijving, pad }) => nummer === '' && omschrijving === null && pad === null)).toBe(
    true,
  );
  expect(mediaan(data, LEDEN)).toBe(0);
  expect(mediaan(data, ['MDW00001', 'B', 'B', 'B', 'B'])).toBe(1);
  expect(mediaan(data, LEDEN.slice(1))).toBeNull();
});
