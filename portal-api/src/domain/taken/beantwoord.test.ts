import { describe, expect, it } from 'vitest';
import { Afgewezen } from '../../platform/outbox/bezorger.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import type { Taak } from '../../registers/objecten-model.ts';
import type { Inwoner } from '../../access/policy.ts';
import { eenTaak, type NepObjecten } from '../../testing/objecten.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, NU, settings, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, uuid } from '../../testing/zaken.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { randomBytes } from 'node:crypto';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { beantwoordTaak } from './beantwoord.ts';
import { createTaakbewijzen } from './bewijs.ts';
import { bekendeFormulieren } from './formulieren/bekend.ts';
import { createTaakformulieren } from './formulieren/formulieren.ts';
import { createMijnTaken } from './mijn-taken.ts';
import { standVan } from './stand.ts';
import { taakantwoordBezorger } from './zending.ts';

const formulieren = createTaakformulieren(bekendeFormulieren);
const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
const bewijzen = createTaakbewijzen({ keyring, pseudonym: createPseudonym(randomBytes(32)) });

/** An outbox that keeps what it gets, and delivers at once when the register answers. */
function opstelling(taken: Taak[], schrijftNiet?: Error) {
  const objecten: NepObjecten = { taken, schrijftNiet };
  const registers = nepRegisters({ objecten });
  const zendingen: Zending[] = [];
  const bezorger = taakantwoordBezorger(registers.objecten, async () => undefined);
  const outbox = {
    standen: async () => zendingen.toReversed(),
    put: async (_tx: unknown, { id = '', soort, inhoud }: { id?: string; soort: string; inhoud: object }) => {
      const nieuw = !zendingen.some((een) => een.id === id);
      if (nieuw)
        zendingen.push({
          id,
          soort,
          inhoud,
          stand: 'wacht',
          reden: null,
          uitkomst: null,
          ontvangen: NU,
          afgerond: null,
        });
      return { id, nieuw };
    },
    deliverNow: async (id: string) => {
      const zending = zendingen.find((een) => een.id === id)!;
      const { grant } = vraagVan(inwoner());
      const signal = new AbortController().signal;
      const bezorging = { id, grant, signal, ontvangen: NU, poging: 1, stap: async () => undefined as never };
      try {
        await bezorger.deliver(zending.inhoud, bezorging);
        zending.stand = 'bezorgd';
      } catch (error) {
        zending.stand = error instanceof Afgewezen ? 'mislukt' : 'wacht';
      }
      return zending.stand;
    },
  };
  const mijnZaken = createMijnZaken({ registers, settings });
  const nieuw = () => createMijnTaken({ registers, settings, mijnZaken, outbox });
  const deps = () => ({
    mijnTaken: nieuw(),
    formulieren,
    bewijzen,
    outbox,
    transaction: <T>(run: (tx: never) => Promise<T>) => run(undefined as never),
  });
  const antwoord = (
    id: string,
    antwoorden: Record<string, string> = { antwoord: 'Graag in de ochtend' },
    anders: { bewijs?: string; wie?: Inwoner; now?: Date } = {},
  ) => {
    const { bewijs, wie = inwoner(), now = NU } = anders;
    return beantwoordTaak({ ...vraagVan(wie), now }, id, { antwoorden, ...(bewijs && { bewijs }) }, deps());
  };
  const bewijsVan = async (id: string, wie = inwoner()) =>
    bewijzen.geef(wie, (await nieuw().een(vraagVan(wie), id)).taak, NU) ?? '';
  const stand = async (id: string) => standVan((await nieuw().een(vraagVan(inwoner()), id)).taak, '2026-11-23');
  return { registers, objecten, zendingen, antwoord, bewijsVan, stand };
}

describe('the answer to a task', () => {
  it('is ours first, then in the register, once; a second tab hears that it was sent', async () => {
    const taak = eenTaak(1);
    const { registers, zendingen, antwoord } = opstelling([taak]);
    const [een, twee] = await Promise.allSettled([antwoord(taak.id), antwoord(taak.id)]);
    expect(een).toMatchObject({ value: { stand: 'bezorgd', ontvangenOp: NU.toISOString() } });
    expect(twee).toMatchObject({ reason: { code: 'al-verstuurd' } });
    await expect(antwoord(taak.id)).rejects.toMatchObject({ code: 'al-verstuurd' });
    expect(taak).toMatchObject({ status: 'afgerond', verzonden: { antwoord: 'Graag in de ochtend' } });
    expect(registers.gevraagd.filter((wat) => wat === 'rondTaakAf')).toHaveLength(1);
    expect(zendingen).toHaveLength(1);
  });

  it('is kept while the register is down, and the task says so', async () => {
    const taak = eenTaak(1);
    const { antwoord, stand } = opstelling([taak], new Error('down'));
    expect(await antwoord(taak.id)).toMatchObject({ stand: 'wacht' });
    expect(await stand(taak.id)).toBe('verstuurd');
    await expect(antwoord(taak.id)).rejects.toMatchObject({ code: 'al-verstuurd' });
  });

  it('can be given again when the task is opened again', async () => {
    const taak = eenTaak(1);
    const { antwoord, stand } = opstelling([taak]);
    await antwoord(taak.id);
    Object.assign(taak, { status: 'open', record: 3 });
    expect(await stand(taak.id)).toBe('open');
    expect(await antwoord(taak.id)).toMatchObject({ stand: 'bezorgd' });
  });

  it.each([
    ['of somebody else (26)', { eigenaar: { soort: 'bsn', waarde: ANDER_BSN } }, 'niet-gevonden'],
    ['that has expired (26)', { verloopt: '2026-11-22' }, 'verlopen'],
    ['that was done', { status: 'afgerond' }, 'al-verstuurd'],
    ['that was closed', { status: 'gesloten' }, 'niet-meer-open'],
    ['of an unknown kind (26)', { vraag: { soort: 'onbekend', naam: 'formtaak' } }, 'niet-meer-open'],
    [
      'that leads elsewhere',
      { vraag: { soort: 'url', url: 'https://formulieren.almelo.example/1' } },
      'niet-meer-open',
    ],
    ['that cannot be written', { antwoordbaar: false }, 'niet-meer-open'],
  ])('to a task %s is refused', async (_, anders, code) => {
    const taak = eenTaak(1, anders as Partial<Taak>);
    const { zendingen, antwoord } = opstelling([taak]);
    await expect(antwoord(taak.id)).rejects.toMatchObject({ code });
    expect(zendingen).toEqual([]);
  });

  it('on the last day can still be given; that day is a day in the Netherlands', async () => {
    const { antwoord } = opstelling([
      eenTaak(1, { verloopt: '2026-11-23' }),
      eenTaak(2, { verloopt: '2026-11-22T23:30:00Z' }),
    ]);
    expect(await antwoord(uuid(1))).toMatchObject({ stand: 'bezorgd' });
    expect(await antwoord(uuid(2))).toMatchObject({ stand: 'bezorgd' });
  });

  it('that is not good enough names the fields, and nothing is sent', async () => {
    const { zendingen, antwoord } = opstelling([eenTaak(1)]);
    await expect(antwoord(uuid(1), { antwoord: ' ' })).rejects.toMatchObject({
      code: 'invoer-onjuist',
      extras: { invalidParams: [{ name: 'antwoorden.antwoord', code: 'verplicht' }] },
    });
    expect(zendingen).toEqual([]);
  });

  it('is received while the register is down, with the proof that she was shown the task', async () => {
    const taak = eenTaak(1);
    const { objecten, zendingen, antwoord, bewijsVan } = opstelling([taak], new Error('down'));
    const bewijs = await bewijsVan(taak.id);
    objecten.stuk = stuk('objecten', 'taken');
    await expect(antwoord(taak.id)).rejects.toMatchObject({ failure: { kind: 'taken' } });
    await expect(antwoord(taak.id, {}, { bewijs })).rejects.toMatchObject({ code: 'invoer-onjuist' });
    expect(zendingen).toEqual([]);
    expect(await antwoord(taak.id, undefined, { bewijs })).toMatchObject({ stand: 'wacht' });
    await expect(antwoord(taak.id, undefined, { bewijs })).rejects.toMatchObject({ code: 'al-verstuurd' });
    expect(zendingen).toHaveLength(1);
  });

  it('takes no proof of somebody else, of another login, of another task or of long ago', async () => {
    const taken = [eenTaak(1, { verloopt: '2026-11-24' }), eenTaak(2)];
    const { objecten, zendingen, antwoord, bewijsVan } = opstelling(taken, new Error('down'));
    const bewijs = await bewijsVan(uuid(1));
    objecten.stuk = stuk('objecten', 'taken');
    const later = new Date(NU.getTime() + 9 * 3_600_000);
    const pogingen: [string, Parameters<typeof antwoord>[2]][] = [
      [uuid(1), { bewijs, wie: inwoner({ bsn: ANDER_BSN }) }],
      [uuid(1), { bewijs, wie: namens() }],
      [uuid(1), { bewijs, wie: inwoner({ niveau: 'hoog' }) }],
      [uuid(2), { bewijs }],
      [uuid(1), { bewijs, now: later }],
      [uuid(1), { bewijs: `${bewijs.slice(0, -2)}AA` }],
    ];
    for (const [id, anders] of pogingen)
      await expect(antwoord(id, undefined, anders)).rejects.toMatchObject({ failure: { kind: 'taken' } });
    expect(zendingen).toEqual([]);
  });
});
