import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '../platform/crypto/keyring.ts';
import { NU } from '../testing/toegang.ts';
import { createRaadplegingen } from './raadpleging.ts';

interface Row {
  medewerker: string;
  bron: string;
  zaakId: string;
  doel: string;
  toelichting: Uint8Array | null;
  begonnen: Date;
  verloopt: Date;
  kenmerk: Uint8Array | null;
}
interface Key {
  medewerker: string;
  bron: string;
  zaakId: string;
}

/** Table `raadpleging` in memory, with only what `createRaadplegingen` asks of it. */
function table() {
  const rows: Row[] = [];
  const find = (key: Key) =>
    rows.find((row) => row.medewerker === key.medewerker && row.bron === key.bron && row.zaakId === key.zaakId);
  const raadpleging = {
    findUnique: async ({ where }: { where: { medewerker_bron_zaakId: Key } }) =>
      find(where.medewerker_bron_zaakId) ?? null,
    upsert: async (args: { where: { medewerker_bron_zaakId: Key }; create: Row; update: Partial<Row> }) => {
      const known = find(args.where.medewerker_bron_zaakId);
      if (known) Object.assign(known, args.update);
      else rows.push({ ...args.create, kenmerk: args.create.kenmerk ?? null });
    },
    updateMany: async ({ where, data }: { where: Key; data: Partial<Row> }) =>
      void Object.assign(find(where) ?? {}, data),
    deleteMany: async ({ where }: { where: { begonnen: { lt: Date } } }) => {
      const old = rows.filter((row) => row.begonnen < where.begonnen.lt);
      for (const row of old) rows.splice(rows.indexOf(row), 1);
      return { count: old.length };
    },
    findMany: async ({ where, take }: { where: { medewerker: string; begonnen: { gte: Date } }; take: number }) =>
      rows
        .filter((r) => r.medewerker === where.medewerker && r.kenmerk && r.begonnen >= where.begonnen.gte)
        .toSorted((a, b) => b.begonnen.getTime() - a.begonnen.getTime())
        .slice(0, take),
  };
  return { rows, prisma: { raadpleging } as unknown as Parameters<typeof createRaadplegingen>[0]['prisma'] };
}

const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
const uren = (n: number) => new Date(NU.getTime() + n * 3_600_000);
const zaak = { bron: 'openzaak', id: 'z1' };
const kenmerk = {
  nummer: 'ZAAK-1',
  titel: 'Klacht over de gemeente',
  fase: 'ontvangen',
  vertrouwelijkheid: 'vertrouwelijk',
} as const;
const nieuw = { medewerker: 'MDW00001', zaak, doel: 'anders', toelichting: 'Belt over een brief', kenmerk };

describe('the purpose for a case', () => {
  it('runs for eight hours, for this employee and this case only', async () => {
    const { prisma } = table();
    const raadplegingen = createRaadplegingen({ prisma, keyring });
    await raadplegingen.stel(nieuw, NU);
    expect(await raadplegingen.actief('MDW00001', zaak, uren(7.9))).toMatchObject({
      doel: 'anders',
      toelichting: 'Belt over een brief',
      verloopt: uren(8),
    });
    expect(await raadplegingen.actief('MDW00001', zaak, uren(8))).toBeNull();
    expect(await raadplegingen.actief('MDW00002', zaak, NU)).toBeNull();
    expect(await raadplegingen.actief('MDW00001', { ...zaak, bron: 'esuite' }, NU)).toBeNull();
    expect(await raadplegingen.actief('MDW00001', { ...zaak, id: 'z2' }, NU)).toBeNull();
  });

  it('is renewed by stating it again, and keeps what the case looked like', async () => {
    const { prisma, rows } = table();
    const raadplegingen = createRaadplegingen({ prisma, keyring });
    await raadplegingen.stel(nieuw, NU);
    await raadplegingen.stel({ medewerker: 'MDW00001', zaak, doel: 'zaak-behandelen', toelichting: null }, uren(9));
    expect(rows).toHaveLength(1);
    expect(await raadplegingen.actief('MDW00001', zaak, uren(10))).toMatchObject({ doel: 'zaak-behandelen' });
    expect(await raadplegingen.recent('MDW00001', 5, uren(10))).toMatchObject([{ ...zaak, ...kenmerk }]);
  });

  it('keeps nothing readable in the table', async () => {
    const { prisma, rows } = table();
    await createRaadplegingen({ prisma, keyring }).stel(nieuw, NU);
    const bytes = [rows[0]!.kenmerk!, rows[0]!.toelichting!].map((b) => Buffer.from(b).toString('latin1')).join();
    expect(bytes).not.toMatch(/Klacht|brief|ZAAK/);
  });

  it('lists the last ones of this employee, newest first, and forgets them after thirty days', async () => {
    const { prisma, rows } = table();
    const raadplegingen = createRaadplegingen({ prisma, keyring });
    await raadplegingen.stel(nieuw, NU);
    await raadplegingen.stel({ ...nieuw, zaak: { bron: 'openzaak', id: 'z2' } }, uren(1));
    await raadplegingen.stel({ ...nieuw, medewerker: 'MDW00002' }, uren(1));
    expect((await raadplegingen.recent('MDW00001', 5, uren(2))).map(({ id }) => id)).toEqual(['z2', 'z1']);
    expect(await raadplegingen.recent('MDW00001', 1, uren(2))).toHaveLength(1);
    await raadplegingen.stel({ ...nieuw, zaak: { bron: 'openzaak', id: 'z3' } }, uren(24 * 31));
    expect((await raadplegingen.recent('MDW00001', 5, uren(24 * 31))).map(({ id }) => id)).toEqual(['z3']);
    expect(await raadplegingen.sweep(uren(24 * 31))).toBe(3);
    expect(rows.map(({ zaakId }) => zaakId)).toEqual(['z3']);
  });

  it('leaves a row out of the list that cannot be read', async () => {
    const { prisma, rows } = table();
    const raadplegingen = createRaadplegingen({ prisma, keyring });
    await raadplegingen.stel(nieuw, NU);
    rows[0]!.zaakId = 'moved';
    expect(await raadplegingen.recent('MDW00001', 5, NU)).toEqual([]);
  });

  it('notes what a case looks like now', async () => {
    const { prisma } = table();
    const raadplegingen = createRaadplegingen({ prisma, keyring });
    await raadplegingen.stel({ ...nieuw, kenmerk: undefined }, NU);
    expect(await raadplegingen.recent('MDW00001', 5, NU)).toEqual([]);
    await raadplegingen.noteer('MDW00001', zaak, { ...kenmerk, fase: 'afgerond' });
    expect(await raadplegingen.recent('MDW00001', 5, NU)).toMatchObject([{ fase: 'afgerond', doel: 'anders' }]);
  });
});
