import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { standaardkanalen } from '../contactgegevens/model.ts';
import {
  aangenomen,
  BEGIN,
  context,
  huis,
  iemand,
  later,
  lines,
  MINUUT,
  nieuwToneel,
  pseudonym,
  taakVan,
  type Toneel,
  UUR,
} from './huis.testing.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

let toneel: Toneel;
beforeEach(() => {
  toneel = nieuwToneel();
});
const hier = () => huis(toneel, test);

describe('within 48 hours after posting, counted in hours (Awb 2:10)', () => {
  it('a server that does not answer is tried again and again, under the same id; then the next channel', async () => {
    const { gebeurt, maak, werk, verder, stand } = hier();
    const ids = new Set<string>();
    toneel.postbode = async ({ id }) => (ids.add(id), later);
    const wie = iemand(toneel);
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    for (let uur = 0; uur < 43; uur++, verder(UUR)) await werk();
    expect(ids.size).toBe(1);
    expect(await stand(wie)).toEqual([['verstuurd', 'email opgegeven', 'sms verzonden']]);
    expect(toneel.now.getTime() - BEGIN.getTime()).toBeLessThan(48 * UUR);
  });

  it('an employee hears of it while there is time, also when nobody knows how to reach her', async () => {
    const { gebeurt, maak, werk, verder, stand } = hier();
    const wie = iemand(toneel);
    toneel.contacten.set(wie, 'storing');
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    for (let uur = 0; uur < 47; uur++, verder(UUR)) await werk();
    expect(await stand(wie)).toEqual([['medewerker', 'onbezorgd']]);
  });

  it('what was posted long ago and is heard of now does not wait to be bundled', async () => {
    const { gebeurt, maak, werk } = hier();
    await gebeurt(iemand(toneel), { moment: new Date(toneel.now.getTime() - 45 * UUR) });
    await maak();
    await werk();
    expect(toneel.mails).toHaveLength(1);
  });
});

describe('once', () => {
  it.each(['died', 'heard nothing'])(
    'a mail after whose end the process %s is not sent again; later the next channel is',
    async (hoe) => {
      const { gebeurt, maak, werk, verder, stand, wek } = hier();
      const wie = iemand(toneel);
      const ids: string[] = [];
      toneel.postbode = async ({ id }, beforeLast) => {
        ids.push(id);
        await beforeLast();
        if (hoe === 'died') throw new Error('killed');
        return { outcome: 'unknown', code: 'ETIMEDOUT' };
      };
      await gebeurt(wie);
      verder(15 * MINUUT);
      await maak();
      if (hoe === 'died') await expect(werk()).rejects.toThrow('killed');
      else await werk();
      for (let uur = 0; uur < 43; uur++, verder(UUR)) {
        await wek();
        await werk();
      }
      expect(ids).toHaveLength(1);
      expect(await stand(wie)).toEqual([['verstuurd', 'email opgegeven', 'sms verzonden']]);
      expect(toneel.now.getTime() - BEGIN.getTime()).toBeLessThan(48 * UUR);
    },
  );

  it('a mail of which nobody knew and that comes back makes way for the next channel at once', async () => {
    const { gebeurt, maak, werk, verder, stand, kennisgevingen } = hier();
    const wie = iemand(toneel);
    let gestuurd = '';
    toneel.postbode = async ({ id }, beforeLast) => {
      gestuurd = id;
      await beforeLast();
      return { outcome: 'unknown', code: 'ETIMEDOUT' };
    };
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    await kennisgevingen.terugkoppeling.kwamTerug(gestuurd, '5.1.1');
    await werk();
    expect(await stand(wie)).toEqual([['verstuurd', 'email geweigerd', 'sms verzonden']]);
  });

  it('a mail that the server does not take now, after its end, goes again', async () => {
    const { gebeurt, maak, werk, verder, stand } = hier();
    const wie = iemand(toneel);
    let keer = 0;
    toneel.postbode = async (_mail, beforeLast) => {
      await beforeLast();
      return ++keer === 1 ? later : aangenomen;
    };
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    verder(2 * MINUUT);
    await werk();
    expect(await stand(wie)).toEqual([['verstuurd', 'email verzonden']]);
  });

  it('a mail whose end had not left when the process died goes again under the same id, and no other', async () => {
    const { gebeurt, maak, werk, verder, stand, wek, prisma } = hier();
    const wie = iemand(toneel);
    const ids: string[] = [];
    toneel.postbode = async ({ id }) => {
      ids.push(id);
      if (ids.length === 1) throw new Error('killed');
      return aangenomen;
    };
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await expect(werk()).rejects.toThrow('killed');
    toneel.wacht = [];
    verder(3 * MINUUT);
    expect(await wek()).toBeGreaterThan(0);
    await werk();
    expect(new Set(ids).size).toBe(1);
    expect(await stand(wie)).toEqual([['verstuurd', 'email verzonden']]);
    // sent, and killed before the job was noted as done: nothing happens a second time
    const { id } = await prisma.kennisgeving.findFirstOrThrow({ where: { betrokkene: pseudonym('bsn', wie) } });
    toneel.wacht = [{ id, op: toneel.now }];
    await werk();
    expect(ids).toHaveLength(2);
  });

  it('two processes that both want to send it send one', async () => {
    const [een, twee] = [hier(), hier()];
    const wie = iemand(toneel);
    await een.gebeurt(wie);
    een.verder(15 * MINUUT);
    await Promise.all([een.maak(), twee.maak()]);
    const [taak, ...meer] = toneel.wacht.splice(0);
    expect(meer).toEqual([]);
    const uitkomsten = await Promise.allSettled(
      [een, twee].map(({ kennisgevingen }) => taakVan(kennisgevingen)({ id: taak?.id ?? '' }, context)),
    );
    expect(toneel.mails).toHaveLength(1);
    expect(uitkomsten.filter(({ status }) => status === 'rejected').length).toBeLessThan(2);
  });

  it('a receipt that is quicker than we are does not make it go twice', async () => {
    const { gebeurt, maak, werk, verder, stand, kennisgevingen } = hier();
    const wie = iemand(toneel, { voorkeurskanaal: { ...standaardkanalen, zaken: 'sms' } });
    toneel.telefoon = async ({ id }) => {
      await kennisgevingen.terugkoppeling.kwamAan(id);
      return aangenomen;
    };
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(await stand(wie)).toEqual([['verstuurd', 'sms bezorgd']]);
    expect(toneel.mails).toEqual([]);
    toneel.telefoon = async ({ id }) => {
      await kennisgevingen.terugkoppeling.kwamTerug(id, 'permanent-failure');
      return aangenomen;
    };
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails).toHaveLength(1);
  });
});

it('what is kept of somebody can be read and removed, and holds no number or address in the clear', async () => {
  const { gebeurt, maak, werk, verder, kennisgevingen, prisma } = hier();
  const wie = iemand(toneel);
  await gebeurt(wie);
  verder(15 * MINUUT);
  await maak();
  await werk();
  const { personalData } = kennisgevingen;
  expect(await personalData.export({ soort: 'bsn', waarde: wie })).toMatchObject([
    { stand: 'verstuurd', soorten: ['status'], verzonden: [{ kanaal: 'email', adres: `p${wie}@x.example` }] },
  ]);
  const rijen = [await prisma.kennisgeving.findMany(), await prisma.verzending.findMany()];
  const tekst = JSON.stringify(rijen, (_, waarde: unknown) => (waarde instanceof Uint8Array ? '' : waarde));
  expect(tekst).not.toMatch(new RegExp(`${wie}|x\\.example`));
  expect(lines.join()).not.toMatch(/x\.example|10000\d{4}/);
  expect(await personalData.erase({ soort: 'bsn', waarde: wie })).toBe(1);
});
