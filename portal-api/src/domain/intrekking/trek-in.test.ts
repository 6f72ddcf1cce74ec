import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NU, stuk } from '../../testing/toegang.ts';
import { BSN } from '../../testing/zaken.ts';
import { proefMetHandtekeningen } from '../medeondertekening/proef.testing.ts';
import type { Inzending } from '../inzendingen/model.ts';
import { intrekkingBezorger } from './bezorg.ts';
import { INTREKKING } from './opdracht.ts';
import { trekInzendingIn, type IntrekDeps } from './trek-in.ts';

let proef: Awaited<ReturnType<typeof proefMetHandtekeningen>>;
let deps: IntrekDeps;
/** What the register says of the case. */
let zaak: { einddatum: string | null } | Error;
beforeAll(async () => {
  proef = await proefMetHandtekeningen();
  deps = {
    ...proef.deps,
    inzendingen: proef.inzendingen,
    registers: {
      inzendingen: {
        zaak: async () => {
          if (zaak instanceof Error) throw zaak;
          return { data: { zaak: { ...zaak, status: null, opschorting: null }, zaaktype: null } } as never;
        },
      },
    },
  };
});
afterAll(() => proef.stop());
beforeEach(() => {
  zaak = { einddatum: null };
  return proef.begin();
});

const trekIn = (inzending: Inzending, reden: string | null = null) =>
  trekInzendingIn(proef.als(BSN), inzending, reden, deps);
const lees = async (id: string) => {
  const inzending = await proef.inzendingen.metId(id);
  if (!inzending) throw new Error('it is gone');
  return inzending;
};
const opWeg = () => [...proef.buiten.gelegd.values()].filter(({ soort }) => soort === INTREKKING);

describe('taking back what was sent', () => {
  it('is noted at once, goes on its way once from two tabs, has its notice and asks no signature any more', async () => {
    const { inzending, id } = await proef.vraagt();
    await Promise.all([trekIn(inzending, 'Niet meer nodig'), trekIn(inzending)]);
    await trekIn(await lees(inzending.id));
    expect((await lees(inzending.id)).ingetrokken).toEqual(NU);
    expect(opWeg()).toHaveLength(1);
    expect(await proef.stand(id)).toBe('ingetrokken');
    const wie = proef.pseudonym('bsn', BSN);
    const nieuws = await proef.prisma.gebeurtenis.findMany({ where: { betrokkene: wie } });
    expect(nieuws.map(({ soort }) => soort)).toEqual(['intrekking']);
  });

  it('is refused once there is a decision, and not while the register does not say so', async () => {
    const { inzending } = await proef.vraagt();
    await proef.inzendingen.sluit(proef.prisma, inzending.id, {
      bron: 'z',
      id: randomUUID(),
      nummer: inzending.nummer,
    });
    zaak = { einddatum: '2026-11-20' };
    await expect(trekIn(await lees(inzending.id))).rejects.toMatchObject({ code: 'niet-meer-open' });
    expect(opWeg()).toEqual([]);
    zaak = stuk('z', 'zaken');
    await trekIn(await lees(inzending.id));
    expect(opWeg()).toHaveLength(1);
  });
});

describe('delivering it', () => {
  it('waits for the case, and tells its team with the reason', async () => {
    const { inzending } = await proef.vraagt();
    await trekIn(inzending, 'Niet meer nodig');
    const gemeld: Record<string, unknown>[] = [];
    const bezorger = intrekkingBezorger({
      inzendingen: proef.inzendingen,
      registers: {
        klantcontacten: {
          zorgVoorKlant: async () => 'klant',
          zorgVoorContact: async (_grant: unknown, contact: Record<string, unknown>) => {
            gemeld.push(contact);
            return 'contact';
          },
          zorgVoorTaak: async (_grant: unknown, taak: Record<string, unknown>) => void gemeld.push(taak),
        },
      } as never,
      settings: { vragen: { team: { standaard: 'KCC', zaaktypen: { MZW: 'Mantelzorg' } } } as never },
    });
    const bezorging = {
      id: randomUUID(),
      grant: proef.als(BSN).grant,
      stap: async (_naam: string, doe: (opnieuw: boolean) => Promise<unknown>) => doe(false),
      signal: new AbortController().signal,
      ontvangen: NU,
      poging: 1,
    } as never;
    const breng = () => bezorger.deliver(opWeg()[0]?.inhoud, bezorging);
    await expect(breng()).rejects.toThrow('the case is not there yet');
    const id = randomUUID();
    await proef.inzendingen.sluit(proef.prisma, inzending.id, { bron: 'z', id, nummer: inzending.nummer });
    await breng();
    expect(gemeld).toMatchObject([
      { onderwerp: `Intrekking van ${inzending.nummer}`, over: { zaak: id } },
      { teams: ['Mantelzorg', 'KCC'], handeling: 'Intrekking verwerken' },
    ]);
    expect(gemeld[1]?.['toelichting']).toContain('Niet meer nodig');
    expect(gemeld[0]?.['inhoud']).not.toContain('Niet meer nodig');
  });
});
