import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, NU, vraagVan } from '../../testing/toegang.ts';
import { BSN } from '../../testing/zaken.ts';
import { createContactboek } from './contactboek.ts';
import { standaardkanalen } from './model.ts';
import { taalcode, taalVanCode } from './taalcodes.ts';
import { createVoorkeuren, type Voorkeuren } from './voorkeuren.ts';

const subject = { soort: 'bsn', waarde: BSN } as const;
let db: Awaited<ReturnType<typeof testDatabase>>;
let voorkeuren: Voorkeuren;
beforeAll(async () => {
  db = await testDatabase();
  voorkeuren = createVoorkeuren({
    prisma: db.database.prisma,
    keyring: createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]),
    pseudonym: createPseudonym(Buffer.alloc(32, 2)),
    clock: { now: () => NU },
  });
});
afterAll(() => db.drop());

const adres = { id: 'a', soort: 'email', adres: 'a@post.example', geverifieerd: true, voorkeur: true } as const;
const contact = (taal?: string) => {
  const registers = nepRegisters({ klanten: { adressen: { [BSN]: [adres] }, ...(taal && { taal }) } });
  return createContactboek({ registers, voorkeuren }).contactVan(vraagVan(inwoner()).grant, subject);
};

it('somebody who chose nothing hears by e-mail, in the language that the customer register knows', async () => {
  expect(await contact()).toEqual({ adressen: [adres], voorkeurskanaal: standaardkanalen, taal: 'nl' });
  expect(await contact('dut')).toMatchObject({ taal: 'nl' });
  expect(await contact('TUR')).toMatchObject({ taal: 'tr' });
  expect(await contact('fra')).toMatchObject({ taal: 'nl' });
});

it('what she chose goes first, is unreadable in the table, and what may not be chosen does not count', async () => {
  const kanalen = { ...standaardkanalen, zaken: 'sms', taken: 'portaal' } as const;
  await voorkeuren.bewaar(db.database.prisma, subject, { kanalen, taal: 'ar' });
  expect(await contact('eng')).toMatchObject({ voorkeurskanaal: { zaken: 'sms', taken: 'email' }, taal: 'ar' });
  const [row] = await db.database.prisma.contactvoorkeur.findMany();
  expect(Buffer.from(row?.voorkeur ?? []).toString('latin1')).not.toContain('sms');
  expect(JSON.stringify(row?.betrokkene)).not.toContain(BSN);
  expect(await voorkeuren.personalData.export(subject)).toMatchObject({ taal: 'ar' });
  expect(await voorkeuren.personalData.erase(subject)).toBe(1);
  expect(await contact()).toMatchObject({ voorkeurskanaal: standaardkanalen });
});

it('every language has a code that is read back', () => {
  for (const taal of ['nl', 'en', 'tr', 'ar', 'hy'] as const) expect(taalVanCode(taalcode(taal))).toBe(taal);
});
