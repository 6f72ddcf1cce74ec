import type { Formulier } from '@loket/formulieren';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NU } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { bewaakTermijnen } from './bewaken.ts';
import { listMissend } from './missend.ts';
import { MELDING } from './model.ts';
import { onderteken, openMetCode, weiger } from './ondertekenen.ts';
import { metPartner, PARTNER, proefMetHandtekeningen } from './proef.testing.ts';
import { gevraagdDoor, trekVerzoekIn, vraagOpnieuw } from './vragen.ts';

const VREEMDE = '999990033';
const dag = (aantal: number) => new Date(NU.getTime() + aantal * 86_400_000);

let proef: Awaited<ReturnType<typeof proefMetHandtekeningen>>;
beforeAll(async () => {
  proef = await proefMetHandtekeningen();
});
afterAll(() => proef.stop());
beforeEach(() => proef.begin());

describe('the term', () => {
  it('reminds once, tells once when it has ended, and signing stays possible', async () => {
    const { id } = await proef.vraagt();
    await proef.verstuur();
    expect(await bewaakTermijnen(proef.deps)).toBe(0);
    proef.clock.set(dag(9));
    expect([await bewaakTermijnen(proef.deps), await bewaakTermijnen(proef.deps)]).toEqual([1, 0]);
    await proef.verstuur();
    expect(proef.buiten.mails.map(({ subject }) => subject)[1]).toBe('Herinnering: iemand wacht op uw handtekening');
    proef.clock.set(dag(14.5));
    expect(await bewaakTermijnen(proef.deps)).toBe(0);
    proef.clock.set(dag(15));
    const beide = await Promise.all([bewaakTermijnen(proef.deps), bewaakTermijnen(proef.deps)]);
    expect(beide.reduce((som, aantal) => som + aantal)).toBe(1);
    expect([...proef.buiten.gelegd.values()]).toMatchObject([
      { soort: MELDING, inhoud: { wat: 'termijn', uiterlijk: '2026-12-07' } },
    ]);
    const missend = () => listMissend({ ...proef.deps, inzendingen: proef.inzendingen });
    const ontbreekt = await missend();
    expect(ontbreekt).toMatchObject([{ id, rol: 'partner', uiterlijk: '2026-12-07', reden: 'verlopen' }]);
    expect(JSON.stringify(ontbreekt)).not.toMatch(new RegExp(`${PARTNER}|piet`));
    await onderteken(proef.als(ANDER_BSN), await proef.vind(ANDER_BSN, id), proef.deps);
    expect(await proef.stand(id)).toBe('getekend');
    expect(await missend()).toEqual([]);
  });

  it('ends on no Saturday, Sunday or holiday, and is as long as the form says', async () => {
    proef.clock.set(new Date('2026-12-11T09:00:00Z'));
    const kort = { ...metPartner, medeondertekening: { ...metPartner.medeondertekening, termijn: 14 } } as Formulier;
    // two weeks later is Christmas Day, and then Boxing Day and Sunday
    expect((await proef.vraagt({}, kort)).een.uiterlijk).toBe('2026-12-28');
  });

  it('is nobody’s business once it was signed', async () => {
    const { id } = await proef.vraagt();
    await onderteken(proef.als(ANDER_BSN), await proef.vind(ANDER_BSN, id), proef.deps);
    proef.clock.set(dag(20));
    expect(await bewaakTermijnen(proef.deps)).toBe(0);
  });
});

describe('whose form it is', () => {
  it('can ask again at another address; the first code then no longer works', async () => {
    proef.buiten.partners = [];
    const { een, id } = await proef.vraagt();
    await openMetCode(proef.als(VREEMDE), een.code ?? '', proef.deps);
    await vraagOpnieuw(
      proef.als(BSN),
      await gevraagdDoor(proef.als(BSN), id, proef.deps),
      'echt@post.example',
      proef.deps,
    );
    await expect(proef.vind(VREEMDE, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    proef.buiten.taken.splice(0, 1);
    await proef.verstuur();
    expect(proef.buiten.mails.map(({ to }) => to)).toEqual(['echt@post.example']);
    const nieuw = await proef.deps.medeondertekeningen.metId(id);
    expect(await openMetCode(proef.als(ANDER_BSN), nieuw?.code ?? '', proef.deps)).toBe(id);
  });

  it('can ask again after a refusal, and no longer ask it', async () => {
    const { id, inzending } = await proef.vraagt();
    await weiger(proef.als(ANDER_BSN), await proef.vind(ANDER_BSN, id), 'Nog niet.', proef.deps);
    await vraagOpnieuw(
      proef.als(BSN),
      await gevraagdDoor(proef.als(BSN), id, proef.deps),
      'piet@post.example',
      proef.deps,
    );
    const [nieuw, ...meer] = await proef.deps.medeondertekeningen.bijInzending(inzending.id);
    expect([nieuw?.stand, meer]).toEqual(['gevraagd', []]);
    expect(nieuw?.id).not.toBe(id);
    await trekVerzoekIn(proef.als(BSN), await gevraagdDoor(proef.als(BSN), nieuw?.id ?? '', proef.deps), proef.deps);
    const stand = await proef.vind(ANDER_BSN, nieuw?.id ?? '');
    await expect(onderteken(proef.als(ANDER_BSN), stand, proef.deps)).rejects.toMatchObject({ code: 'niet-meer-open' });
    expect([...proef.buiten.gelegd.values()].map(({ inhoud }) => inhoud['wat'])).toEqual(['geweigerd', 'ingetrokken']);
  });

  it('fills no mailbox: after five mails it is enough', async () => {
    const { id } = await proef.vraagt();
    await proef.prisma.medeondertekening.update({ where: { id }, data: { mails: 5 } });
    const een = await gevraagdDoor(proef.als(BSN), id, proef.deps);
    await expect(vraagOpnieuw(proef.als(BSN), een, 'piet@post.example', proef.deps)).rejects.toMatchObject({
      code: 'te-vaak',
    });
  });
});

it('is there to download for both, and goes with an account; what still waits stays', async () => {
  const { personalData } = proef.deps.medeondertekeningen;
  const [aanvrager, partner] = [BSN, ANDER_BSN].map((waarde) => ({ soort: 'bsn', waarde }) as const);
  const { id } = await proef.vraagt();
  expect(await personalData.erase(partner!)).toBe(0);
  await onderteken(proef.als(ANDER_BSN), await proef.vind(ANDER_BSN, id), proef.deps);
  expect(await personalData.export(aanvrager!)).toMatchObject({ gevraagd: [{ naam: PARTNER, stand: 'getekend' }] });
  expect(await personalData.export(partner!)).toMatchObject({ ondertekend: [{ aanvrager: 'S. El Idrissi' }] });
  expect(await personalData.erase(partner!)).toBe(1);
  expect(await personalData.export(partner!)).toMatchObject({ ondertekend: [] });
  // its form is no case yet
  expect(await personalData.erase(aanvrager!)).toBe(0);
  await proef.prisma.inzending.updateMany({ data: { afgerond: NU } });
  expect(await personalData.erase(aanvrager!)).toBe(1);
});
