import { describe, expect, it } from 'vitest';
import type { Leaver } from '../../platform/module.ts';
import { storing, vraagVan, medewerker, NU } from '../../testing/toegang.ts';
import { eenTaak, type NepWerk } from '../../testing/werk.ts';
import { eenRol, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import { geefWerkTerug } from './geef-terug.ts';
import { opstelling } from './werk.testing.ts';

const OPVOLGER = { identificatie: 'MDW00002', naam: 'Bas Nijland' };
const weg: Leaver = { identificatie: 'MDW00009', naam: 'Wie weg is', teams: ['kcc'], opvolger: OPVOLGER };
const haar = { soort: 'medewerker', id: 'MDW00009' } as const;
const zaak = {
  zaak: eenZaak({ rollen: [eenRol({ omschrijvingGeneriek: 'behandelaar', organisatorischeEenheid: 'oost' })] }),
  zaaktype: eenZaaktype(),
};
const { grant } = vraagVan(medewerker('kcc'));

function geef(werk: NepWerk, leaver: Leaver = weg) {
  const nep = opstelling({ werk: { taken: [eenTaak(1, { aan: [haar] })], zaken: [zaak], ...werk } });
  return { ...nep, doe: () => geefWerkTerug(leaver, { grant, now: NU }, nep.deps) };
}

describe('what waits for who leaves', () => {
  it('goes to who takes over, who is told once how much', async () => {
    const { doe, geschreven, gemeld, vernieuwd } = geef({});
    expect(await doe()).toBe(2);
    expect(geschreven).toMatchObject([
      { taak: uuid(1), aan: { id: 'MDW00002' } },
      { zaak: { bron: 'openzaak' }, aan: { id: 'MDW00002' } },
    ]);
    expect(gemeld).toMatchObject([{ voor: 'MDW00002', onderwerp: 'Je neemt het werk over van Wie weg is (2)' }]);
    expect(vernieuwd).toContain('MDW00002');
  });

  it('goes to the team when who takes over cannot have it, each to the team that had it', async () => {
    const { doe, geschreven, gemeld } = geef({ weigert: ['MDW00002'] });
    expect(await doe()).toBe(2);
    expect(geschreven).toMatchObject([
      { taak: uuid(1), aan: { soort: 'team', id: 'kcc' } },
      { aan: { soort: 'team', id: 'oost' } },
    ]);
    expect(gemeld.map(({ voor }) => voor).toSorted()).toEqual(['MDW00001', 'MDW00002', 'MDW00003']);
  });

  it('goes to the next team of hers when the register does not know the first', async () => {
    const { doe, geschreven } = geef(
      { zaken: [], weigert: ['kcc'] },
      { ...weg, teams: ['kcc', 'oost'], opvolger: null },
    );
    expect(await doe()).toBe(1);
    expect(geschreven).toMatchObject([{ aan: { id: 'oost' } }]);
  });

  it('stays where it is while nobody can have it: it is tried again, and administrators hear of it once a day', async () => {
    const { doe, geschreven, gemeld } = geef({ zaken: [] }, { ...weg, teams: [], opvolger: null });
    await expect(doe()).rejects.toThrow('nobody can take 1');
    await expect(doe()).rejects.toThrow('nobody can take 1');
    expect(geschreven).toEqual([]);
    expect(gemeld).toEqual([
      {
        voor: 'MDW00004',
        soort: 'werk',
        onderwerp: 'Werk van Wie weg is heeft niemand: kies een vervanger',
        toelichting: 'Aantal: 1',
        pad: '/mensen/MDW00009',
      },
    ]);
  });

  it('keeps nothing of hers back when one part is refused, and is not done then', async () => {
    const { doe, geschreven, gemeld } = geef({ weigert: ['MDW00002', 'kcc'] });
    await expect(doe()).rejects.toThrow('nobody can take 1');
    expect(geschreven).toMatchObject([{ aan: { id: 'oost' } }]);
    expect(gemeld.map(({ voor }) => voor)).toEqual(['MDW00003', 'MDW00004']);
  });

  it('is not done while a register did not tell everything', async () => {
    const { doe, gemeld } = geef({ incomplete: [storing('openzaak')] });
    await expect(doe()).rejects.toMatchObject({ failure: { source: 'openzaak' } });
    expect(gemeld).toHaveLength(1);
  });

  it('is nothing for who has nothing, wherever she was', async () => {
    const { doe, gemeld } = geef({ taken: [], zaken: [] }, { ...weg, teams: [], opvolger: null });
    expect(await doe()).toBe(0);
    expect(gemeld).toEqual([]);
  });
});
