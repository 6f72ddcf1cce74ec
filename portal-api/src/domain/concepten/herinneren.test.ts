import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { inwoner, NU } from '../../testing/toegang.ts';
import { BSN } from '../../testing/zaken.ts';
import { createGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { createConcepten } from './concepten.ts';
import { herinner } from './herinneren.ts';

let db: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const DAG = 86_400_000;

it('who began a form is told once, five days before it is thrown away, and again when she went on and stopped', async () => {
  const { prisma } = db.database;
  const clock = createClock();
  const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
  const pseudonym = createPseudonym(Buffer.alloc(32, 2));
  const gebeurtenissen = createGebeurtenissen({ prisma, keyring, pseudonym });
  const concepten = createConcepten({ prisma, keyring, pseudonym, clock });
  const deps = { prisma, keyring, gebeurtenissen, clock };
  const opDag = (dag: number) => clock.set(new Date(NU.getTime() + dag * DAG));
  opDag(0);
  const begonnen = await concepten.bewaarNa(inwoner(), 'formulier:mantelzorgwaardering', { versie: 1 }, null);
  await concepten.bewaar(inwoner(), 'vraag', { tekst: 'Niet om aan te herinneren' });
  opDag(24);
  expect(await herinner(deps)).toBe(0);
  opDag(26);
  expect(await herinner(deps)).toBe(1);
  expect(await herinner(deps)).toBe(0);
  const verteld = await gebeurtenissen.sinds([pseudonym('bsn', BSN)], NU, 10);
  expect(verteld).toMatchObject([
    { soort: 'concept', pad: '/aanvragen/mantelzorgwaardering', betrokkene: { soort: 'bsn', waarde: BSN } },
  ]);
  await concepten.bewaarNa(inwoner(), 'formulier:mantelzorgwaardering', { versie: 1 }, begonnen!.revisie);
  expect(await herinner(deps)).toBe(0);
  opDag(26 + 26);
  expect(await herinner(deps)).toBe(1);
});
