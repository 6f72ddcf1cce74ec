import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import type { InformatieObject } from '../../registers/model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, NU, settings, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, eenDocument, eenDossier } from '../../testing/zaken.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { koppelEerder } from './koppel-eerder.ts';

const zaak = { ref: { bron: 'openzaak', id: 'nieuw' }, url: 'https://zgw.example/zaken/nieuw' };

async function koppel(document: InformatieObject, acting: Inwoner = inwoner(), kapot?: Error) {
  const dossier = eenDossier({ documenten: [document] });
  const gekoppeld: object[] = [];
  const registers = {
    ...nepRegisters({ dossiers: [dossier], ...(kapot && { stuk: { zaken: kapot } }) }),
    inzendingen: { koppel: async (_grant: unknown, bij: object, wat: object) => void gekoppeld.push({ bij, wat }) },
  } as unknown as ReturnType<typeof nepRegisters>;
  const stappen: Record<string, unknown> = {};
  const { grant } = vraagVan(acting);
  const bezorging = {
    grant,
    ontvangen: NU,
    stap: async <T>(naam: string, doe: (opnieuw: boolean) => Promise<T>) => {
      const uitkomst = await doe(false);
      stappen[naam] = uitkomst;
      return uitkomst;
    },
  };
  const deps = { registers, mijnZaken: createMijnZaken({ registers, settings }) };
  const eerder = { zaak: dossier.zaak.ref, document: document.ref };
  await koppelEerder(eerder, 2, acting, { zaak, bezorging }, deps);
  return { gekoppeld, stappen };
}

describe('a document that is at the municipality already', () => {
  const document = eenDocument(1, { titel: 'Bankafschrift' });

  it('hangs on the new case, under its own name, and is not made again', async () => {
    const { gekoppeld, stappen } = await koppel(document);
    expect(gekoppeld).toEqual([
      { bij: { bron: 'openzaak', url: zaak.url }, wat: { url: document.url, titel: 'Bankafschrift' } },
    ]);
    expect(stappen).toEqual({ 'stuk 2 koppel': 'gekoppeld' });
  });

  it('is left out when she may not see it: not hers, or more confidential than she may see', async () => {
    const geheim = { ...document, vertrouwelijkheid: 'zeer_geheim' } as InformatieObject;
    for (const { gekoppeld, stappen } of [
      await koppel(document, inwoner({ bsn: ANDER_BSN })),
      await koppel(geheim),
      await koppel({ ...document, status: 'in_bewerking' } as InformatieObject),
    ]) {
      expect(gekoppeld).toEqual([]);
      expect(stappen).toEqual({ 'stuk 2 koppel': 'weg' });
    }
  });

  it('is tried again when the register does not answer', async () => {
    await expect(koppel(document, inwoner(), stuk())).rejects.toThrow('openzaak');
  });
});
