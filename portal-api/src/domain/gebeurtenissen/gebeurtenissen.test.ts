import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { NU } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, uuid } from '../../testing/zaken.ts';
import { createGebeurtenissen } from './gebeurtenissen.ts';
import type { NieuweGebeurtenis } from './model.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
const pseudonym = createPseudonym(randomBytes(32));
const store = () => createGebeurtenissen({ prisma: test.database.prisma, keyring, pseudonym });
const later = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);

function nieuw(anders: Partial<NieuweGebeurtenis> = {}): NieuweGebeurtenis {
  return {
    wat: `status openzaak/${uuid(7)}`,
    soort: 'status',
    betrokkene: { soort: 'bsn', waarde: BSN },
    zaak: { bron: 'openzaak', id: uuid(1) },
    zaaktype: 'BB',
    status: 'In behandeling',
    correctie: false,
    object: uuid(7),
    pad: `/mijn-zaken/openzaak/${uuid(1)}`,
    moment: NU,
    ...anders,
  };
}

describe('the events of a recipient', () => {
  it('are written once, however often they come, and once for each recipient', async () => {
    const { prisma } = test.database;
    const samen = nieuw({ betrokkene: { soort: 'bsn', waarde: ANDER_BSN } });
    expect(await store().noteer(prisma, [nieuw(), samen], NU)).toHaveLength(2);
    expect(await store().noteer(prisma, [nieuw(), samen], later(1))).toEqual([]);
    const [mine, ...more] = await store().sinds([pseudonym('bsn', BSN)], later(-1), 10);
    expect(more).toEqual([]);
    expect(mine).toMatchObject({ soort: 'status', status: 'In behandeling', betrokkene: { waarde: BSN } });
    expect(await store().metId(mine!.id)).toEqual(mine);
  });

  it('are those after the moment, the newest first, and hold no number in the clear', async () => {
    const { prisma } = test.database;
    await store().noteer(prisma, [nieuw({ wat: 'document openzaak/d', soort: 'document' })], later(5));
    const sinds = await store().sinds([pseudonym('bsn', BSN)], later(-1), 10);
    expect(sinds.map(({ soort }) => soort)).toEqual(['document', 'status']);
    expect(await store().sinds([pseudonym('bsn', BSN)], later(5), 10)).toEqual([]);
    const rows = await prisma.$queryRaw<object[]>`select * from gebeurtenis`;
    expect(JSON.stringify(rows)).not.toContain(BSN);
  });

  it('go with their recipient, and by themselves when they are old', async () => {
    const ik = { soort: 'bsn', waarde: BSN } as const;
    expect(await store().personalData.export(ik)).toHaveLength(2);
    expect(await store().personalData.erase(ik)).toBe(2);
    expect(await store().personalData.export(ik)).toEqual([]);
    expect(await store().sweep(later(60))).toBe(1);
  });
});
