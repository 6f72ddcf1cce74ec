import { describe, expect, it } from 'vitest';
import type { Aanleiding } from '../../registers/werk-model.ts';
import { medewerker, vraagVan } from '../../testing/toegang.ts';
import { eenTaak } from '../../testing/werk.ts';
import { uuid } from '../../testing/zaken.ts';
import { getContactverzoek, noteerPoging, rondContactverzoekAf } from './contactverzoek.ts';
import { opstelling } from './werk.testing.ts';

const gebeld = (kenmerken: Record<string, string>): Aanleiding => ({
  onderwerp: 'Afval',
  inhoud: 'Wanneer komt de bak?',
  kanaal: 'portaal',
  moment: '2026-11-16T10:00:00Z',
  klanten: [],
  zaken: [],
  bereikbaar: [],
  kenmerken,
});
const vraag = () => vraagVan(medewerker('kcc'));
const afronding = { sleutel: uuid(77), antwoord: '', notitie: 'Gebeld' };

describe('when it has to be done', () => {
  it.each([
    // asked a week ago: by the norm of two working days it would be late
    [{ belDag: '2026-11-27', belVan: '09:00', belTot: '12:00' }, '2026-11-27', 'deze_week', true],
    [{ antwoordUiterlijk: '2026-11-30' }, '2026-11-30', 'later', true],
    [{}, '2026-11-18', 'te_laat', false],
  ])('with %j is %s', async (kenmerken, uiterlijk, termijn, binnenNorm) => {
    const { deps, klaar } = opstelling({ werk: { taken: [eenTaak(1)], aanleiding: gebeld(kenmerken) } });
    expect(await getContactverzoek(vraag(), uuid(1), deps)).toMatchObject({ uiterlijk, termijn });
    await rondContactverzoekAf(vraag(), uuid(1), afronding, deps);
    expect(klaar.get(uuid(1))).toEqual({ uiterlijk, binnenNorm });
  });
});

describe('what is of others is not there', () => {
  it.each([
    ['of another team', eenTaak(1, { aan: [{ soort: 'team', id: 'oost' }] })],
    [
      'of a colleague in her team',
      eenTaak(1, {
        aan: [
          { soort: 'medewerker', id: 'MDW00002' },
          { soort: 'team', id: 'kcc' },
        ],
      }),
    ],
    ['closed', eenTaak(1, { verwerkt: true })],
  ])('%s', async (_wat, taak) => {
    const { deps, klaar, verstuurd } = opstelling({ werk: { taken: [taak], aanleiding: gebeld({}) } });
    const weg = { code: 'niet-gevonden' };
    await expect(getContactverzoek(vraag(), uuid(1), deps)).rejects.toMatchObject(weg);
    await expect(noteerPoging(vraag(), uuid(1), '', deps)).rejects.toMatchObject(weg);
    await expect(rondContactverzoekAf(vraag(), uuid(1), afronding, deps)).rejects.toMatchObject(weg);
    expect([klaar.size, verstuurd]).toEqual([0, []]);
  });
});

it('is finished once: who was second is told so', async () => {
  const { deps, verstuurd } = opstelling({ werk: { taken: [eenTaak(1)], aanleiding: gebeld({}) } });
  expect(await rondContactverzoekAf(vraag(), uuid(1), afronding, deps)).toEqual({ stand: 'bezorgd' });
  await expect(rondContactverzoekAf(vraag(), uuid(1), afronding, deps)).rejects.toMatchObject({
    code: 'niet-meer-open',
  });
  expect(verstuurd).toHaveLength(1);
});
