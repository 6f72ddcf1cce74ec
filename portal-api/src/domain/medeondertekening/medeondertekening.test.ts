import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inwoner, settings, stuk } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { HANDTEKENING, MELDING } from './model.ts';
import { onderteken, openMetCode, trekTerug, weiger } from './ondertekenen.ts';
import { metPartner, PARTNER, proefMetHandtekeningen } from './proef.testing.ts';
import { presentHandtekening, presentOndertekenaar } from './tonen.ts';
import { gevraagdDoor } from './vragen.ts';

const VREEMDE = '999990033';

let proef: Awaited<ReturnType<typeof proefMetHandtekeningen>>;
beforeAll(async () => {
  proef = await proefMetHandtekeningen();
});
afterAll(() => proef.stop());
beforeEach(() => proef.begin());

describe('asking for a signature', () => {
  it('knows the partner from the register, keeps only that, and asks by mail without saying of what', async () => {
    const { een, id } = await proef.vraagt();
    expect(een).toMatchObject({ vastgesteld: 'brp', code: null, stand: 'gevraagd', uiterlijk: '2026-12-07' });
    await proef.verstuur();
    expect(proef.buiten.mails).toMatchObject([
      { to: 'piet@post.example', subject: 'Iemand vraagt u om iets mee te ondertekenen' },
    ]);
    expect(proef.buiten.mails[0]?.text).not.toMatch(/mantelzorg|Idrissi|Piet|code:/i);
    const rij = await proef.prisma.medeondertekening.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify({ ...rij, inhoud: null })).not.toMatch(new RegExp(`${BSN}|${ANDER_BSN}|piet`));
  });

  it('of a partner who is known and without address asks by her own channel', async () => {
    await proef.vraagt({ post: '' });
    expect(proef.buiten.taken).toEqual([]);
    const wie = proef.pseudonym('bsn', ANDER_BSN);
    expect(await proef.prisma.gebeurtenis.findMany({ where: { betrokkene: wie } })).toMatchObject([{ soort: 'taak' }]);
  });

  it.each([
    ['another name than that of the partner', { naam: 'Jan Jansen' }, [ANDER_BSN]],
    ['no partner in the register', {}, []],
    ['more than one', {}, [ANDER_BSN, VREEMDE]],
    ['a register that does not answer', {}, stuk('brp', 'personen')],
  ])('asks with a code after %s', async (_waarom, anders, antwoord) => {
    proef.buiten.partners = antwoord;
    const { een } = await proef.vraagt(anders);
    expect(een).toMatchObject({ ondertekenaar: null, vastgesteld: null });
    await proef.verstuur();
    expect(proef.buiten.mails[0]?.text).toMatch(/deze code in: [A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\./);
  });

  it('asks several', async () => {
    const ook = { rol: 'vertegenwoordiger', naam: 'naam', email: 'post', waarom: { nl: 'Ook.' } } as const;
    const { inzending } = await proef.vraagt(
      {},
      { ...metPartner, medeondertekening: [metPartner.medeondertekening, ook].flat() as never },
    );
    const alle = await proef.deps.medeondertekeningen.bijInzending(inzending.id);
    expect(alle.map(({ rol, vastgesteld }) => [rol, vastgesteld])).toEqual([
      ['partner', 'brp'],
      ['vertegenwoordiger', null],
    ]);
  });
});

describe('who may see and sign it', () => {
  it('is the partner, who sees the answers about both and no others', async () => {
    const { id, inzending } = await proef.vraagt();
    const { een } = await proef.vind(ANDER_BSN, id);
    const scherm = presentHandtekening(een, inzending, inwoner({ bsn: ANDER_BSN }), 'nl', settings);
    expect(scherm).toMatchObject({
      aanvrager: 'S. El Idrissi',
      verklaringen: ['Ik heb alles naar waarheid ingevuld.'],
    });
    expect(scherm.kopie.map(({ titel }) => titel)).toEqual(['Voor wie zorgt u?']);
    expect(JSON.stringify(scherm)).not.toContain('piet@post.example');
  });

  it.each([
    ['somebody else', VREEMDE],
    ['whose form it is', BSN],
  ])('is not %s: it is as if it were not there', async (_wie, bsn) => {
    const { id } = await proef.vraagt();
    await expect(proef.vind(bsn, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is the first who has the code of the mail, once, and never whose form it is', async () => {
    proef.buiten.partners = [];
    const { een } = await proef.vraagt();
    const code = een.code ?? '';
    await expect(openMetCode(proef.als(BSN), code, proef.deps)).rejects.toMatchObject({ code: 'niet-gevonden' });
    const pogingen = [ANDER_BSN, VREEMDE].map((bsn) => openMetCode(proef.als(bsn), code, proef.deps).then(() => bsn));
    const gelukt = (await Promise.allSettled(pogingen)).flatMap((een) =>
      een.status === 'fulfilled' ? [een.value] : [],
    );
    expect(gelukt).toHaveLength(1);
    expect((await proef.vind(gelukt[0] ?? '', een.id)).een).toMatchObject({ vastgesteld: 'code', code: null });
  });

  it('needs the login with which the case can be seen', async () => {
    const { id } = await proef.vraagt({}, { ...metPartner, zaaktype: 'WMO-HBH' });
    await expect(proef.vind(ANDER_BSN, id)).rejects.toMatchObject({ code: 'sterker-inloggen' });
  });
});

describe('signing', () => {
  it('is one signature from two tabs, goes to the case once, and is news for whose form it is', async () => {
    const { id } = await proef.vraagt();
    const tabs = [await proef.vind(ANDER_BSN, id), await proef.vind(ANDER_BSN, id)];
    await Promise.all(tabs.map((tab) => onderteken(proef.als(ANDER_BSN), tab, proef.deps)));
    await onderteken(proef.als(ANDER_BSN), await proef.vind(ANDER_BSN, id), proef.deps);
    expect([...proef.buiten.gelegd]).toMatchObject([
      [id, { soort: HANDTEKENING, inhoud: { handtekening: { ondertekenaar: PARTNER } } }],
    ]);
    const wie = proef.pseudonym('bsn', BSN);
    const nieuws = await proef.prisma.gebeurtenis.findMany({ where: { betrokkene: wie } });
    expect(nieuws.map(({ soort }) => soort)).toEqual(['ondertekening']);
  });

  it('or refusing, of which the reason is for the municipality alone', async () => {
    const { id } = await proef.vraagt();
    const tabs = [await proef.vind(ANDER_BSN, id), await proef.vind(ANDER_BSN, id)] as const;
    await weiger(proef.als(ANDER_BSN), tabs[0], 'Het inkomen klopt niet.', proef.deps);
    await expect(onderteken(proef.als(ANDER_BSN), tabs[1], proef.deps)).rejects.toMatchObject({
      code: 'niet-meer-open',
    });
    expect([...proef.buiten.gelegd.values()]).toMatchObject([
      { soort: MELDING, inhoud: { wat: 'geweigerd', reden: 'Het inkomen klopt niet.' } },
    ]);
    const een = await gevraagdDoor(proef.als(BSN), id, proef.deps);
    expect(JSON.stringify(presentOndertekenaar(een, 'nl'))).not.toContain('inkomen');
  });

  it('can be taken back until somebody goes on with the case', async () => {
    const { id, inzending } = await proef.vraagt();
    await onderteken(proef.als(ANDER_BSN), await proef.vind(ANDER_BSN, id), proef.deps);
    const zaak = { bron: 'openzaak', id: randomUUID(), nummer: inzending.nummer };
    await proef.inzendingen.sluit(proef.prisma, inzending.id, zaak);
    proef.buiten.status = 'tweede';
    const terug = async () => trekTerug(proef.als(ANDER_BSN), await proef.vind(ANDER_BSN, id), proef.deps);
    await expect(terug()).rejects.toMatchObject({ code: 'niet-meer-open' });
    proef.buiten.status = 'eerste';
    await terug();
    expect(await proef.stand(id)).toBe('teruggetrokken');
    expect([...proef.buiten.gelegd.values()].map(({ inhoud }) => inhoud['wat'])).toEqual([undefined, 'teruggetrokken']);
  });
});
