import { randomUUID } from 'node:crypto';
import type { Formulier } from '@loket/formulieren';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Inwoner } from '../../access/policy.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { subjectVan } from '../../access/subject.ts';
import { inwoner, namens, NU, settings, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN } from '../../testing/zaken.ts';
import { createEerdereAanvragen } from './eerder.ts';
import { createInzendingen } from './inzendingen.ts';

const t = (nl: string) => ({ nl });
const formulier = (id: string, zaaktype: string): Formulier => ({
  id,
  versie: 1,
  titel: t(id),
  zaaktype,
  toegang: 'ingelogd',
  voor: ['persoon'],
  start: { inleiding: t('x'), nodig: [], minuten: 5, daarna: t('x') },
  stappen: [
    {
      id: 'geld',
      titel: t('Geld'),
      onderdelen: (['iban', 'email'] as const).map((soort) => ({
        id: soort,
        soort,
        label: t(soort),
        waarom: t('x'),
        verplicht: false,
        prefill: { bron: 'eerder', veld: soort, aanpasbaar: true } as const,
      })),
    },
  ],
});
const [OUD, NIEUW] = ['NL91 ABNA 0417 1643 00', 'NL02 ABNA 0123 4567 89'];
const nieuw = formulier('nieuw', 'BB');
const clock = createClock();
let db: Awaited<ReturnType<typeof testDatabase>>;
let inzendingen: ReturnType<typeof createInzendingen>;
let eerdere: ReturnType<typeof createEerdereAanvragen>;

beforeAll(async () => {
  db = await testDatabase();
  const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
  inzendingen = createInzendingen({
    prisma: db.database.prisma,
    keyring,
    pseudonym: createPseudonym(Buffer.alloc(32, 2)),
    clock,
  });
  eerdere = createEerdereAanvragen({ inzendingen, settings });
});
afterAll(() => db.drop());

let dag = 0;
async function stuur(acting: Inwoner, van: Formulier, antwoorden: Record<string, string>) {
  clock.set(new Date(NU.getTime() - 86_400_000 * (90 - dag++)));
  const id = randomUUID();
  await inzendingen.bewaar(db.database.prisma, acting, {
    id,
    sleutel: randomUUID(),
    formulier: van,
    antwoorden,
    vertrek: { formulier: van.id, versie: 1, waarden: {}, bestanden: [], eigenschappen: {} },
    bijlagen: [],
    wie: subjectVan(acting),
    namens: acting.namens !== undefined,
  });
  return id;
}
const wie = (bsn: string) => inwoner({ bsn });
const voor = (acting: Inwoner, gekozen: string[] = []) => eerdere.voor(vraagVan(acting), nieuw, gekozen);

describe('answers of an earlier submission', () => {
  it('of the same law are proposed, each from the newest that has it', async () => {
    const ik = wie('999990019');
    const een = await stuur(ik, formulier('een', 'BB'), { iban: OUD, email: 'oud@post.example' });
    const twee = await stuur(ik, formulier('twee', 'BB'), { iban: NIEUW });
    expect(await voor(ik)).toMatchObject([
      { id: twee, zelfdeWet: true, antwoorden: { iban: NIEUW } },
      { id: een, zelfdeWet: true, antwoorden: { email: 'oud@post.example' } },
    ]);
    await stuur(ik, formulier('drie', 'BB'), {});
    expect(await voor(ik)).toHaveLength(2);
  });

  it('of another law are named, and given only when she picks them', async () => {
    const ik = wie('999990020');
    const klacht = await stuur(ik, formulier('klacht', 'KLACHT'), { email: 'ik@post.example' });
    expect(await voor(ik)).toMatchObject([{ id: klacht, zelfdeWet: false, antwoorden: null }]);
    const antwoorden = { email: 'ik@post.example' };
    expect(await eerdere.een(vraagVan(ik), nieuw, klacht)).toMatchObject({ id: klacht, antwoorden });
    expect(await voor(ik, [klacht])).toMatchObject([{ id: klacht, antwoorden }]);
  });

  it('are not there for anybody else, nor for who acts for her, nor when somebody else filled them in', async () => {
    const ik = wie('999990032');
    const van = await stuur(ik, formulier('mijn', 'BB'), { iban: OUD });
    for (const ander of [wie(ANDER_BSN), namens({ bsn: '999990032', grondslag: 'machtiging' })]) {
      expect(await voor(ander, [van])).toEqual([]);
      await expect(eerdere.een(vraagVan(ander), nieuw, van)).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    const door = await stuur(namens({ bsn: '999990044' }), formulier('haar', 'BB'), { iban: OUD });
    expect(await voor(wie('999990044'), [door])).toEqual([]);
  });

  it('are not there below the level of login that they were sent with, and leave a line when they are', async () => {
    const ik = wie('999990056');
    await stuur(ik, formulier('wmo', 'WMO-HBH'), { iban: OUD });
    expect(await voor(ik)).toEqual([]);
    const sterk = vraagVan(inwoner({ bsn: '999990056', niveau: 'substantieel' }));
    expect(await eerdere.voor(sterk, nieuw, [])).toMatchObject([{ zelfdeWet: false }]);
    expect(JSON.stringify(sterk.looks())).toContain('inzending');
  });
});
