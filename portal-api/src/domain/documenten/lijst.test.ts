import { randomBytes } from 'node:crypto';
import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import type { InzendRegister } from '../../registers/inzend-model.ts';
import type { Besluit, InformatieObject, ZaakMetType } from '../../registers/model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, NU, settings, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, eenBesluit, eenDocument, eenRol, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { listDocumenten } from './lijst.ts';

const zaak = (n: number, anders = {}): ZaakMetType => ({
  zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(n) }, url: `https://zgw.example/zaken/${uuid(n)}`, ...anders }),
  zaaktype: eenZaaktype(),
});
const [hier, daar] = [zaak(1), zaak(2)];
const stuk = (n: number, anders: Partial<InformatieObject> = {}) =>
  eenDocument(100 + n, {
    ref: { bron: 'openzaak', id: uuid(100 + n) },
    titel: `Stuk ${n}`,
    informatieobjecttype: 'Bankafschrift',
    ontvangstdatum: '2026-11-01',
    verzenddatum: null,
    ...anders,
  });

function lijst(
  gevonden: { zaak: ZaakMetType; document: InformatieObject }[],
  vraag: object,
  zaken = [hier, daar],
  besluiten: { zaak: ZaakMetType; besluit: Besluit }[] = [],
) {
  const inzendingen: Partial<InzendRegister> = {
    documentenVan: async () => ({ data: gevonden, incomplete: [], asOf: NU }),
    besluitenVan: async () => ({ data: besluiten, incomplete: [], asOf: NU }),
    soorten: async () => [{ url: 'https://zgw.example/x', naam: 'Bankafschrift', verplichtBij: null }],
  };
  const registers = { ...nepRegisters({ zaken }), inzendingen: inzendingen as InzendRegister };
  const mijnZaken = createMijnZaken({ registers, settings });
  return listDocumenten(vraagVan(inwoner()), inwonerOperations.listDocumenten.query!.parse(vraag), {
    registers,
    mijnZaken,
    settings,
    files: {} as never,
    ontvangsten: {} as never,
    pseudonym: createPseudonym(randomBytes(32)),
  });
}

const veel = Array.from({ length: 45 }, (_, n) => ({ zaak: daar, document: stuk(n) }));
const voor = { herbruikbaarVoor: `openzaak/${uuid(1)}` };
const titels = ({ resultaten }: Awaited<ReturnType<typeof lijst>>) => resultaten.map(({ titel }) => titel);

describe('what she gave before', () => {
  it('can be leafed through to the end, and searched in all of it', async () => {
    expect((await lijst(veel, voor)).aantal).toBe(45);
    expect((await lijst(veel, { ...voor, pagina: 3 })).resultaten).toHaveLength(5);
    expect(titels(await lijst(veel, { ...voor, zoek: 'stuk 44' }))).toEqual(['Stuk 44']);
  });

  it('fits when it came from her, is of a kind that belongs to the case, and is not there yet; each once', async () => {
    const derde = zaak(3);
    const gevonden = [
      { zaak: daar, document: stuk(1) },
      { zaak: derde, document: stuk(1) },
      { zaak: daar, document: stuk(2, { informatieobjecttype: 'Foto' }) },
      { zaak: daar, document: stuk(3, { ontvangstdatum: null, verzenddatum: '2026-11-02' }) },
      { zaak: daar, document: stuk(4) },
      { zaak: hier, document: stuk(4) },
      { zaak: daar, document: stuk(5, { status: 'in_bewerking' }) },
      { zaak: daar, document: stuk(6, { ref: { bron: 'esuite', id: uuid(106) } }) },
    ];
    expect(titels(await lijst(gevonden, voor, [hier, daar, derde]))).toEqual(['Stuk 1']);
    expect((await lijst(gevonden, {}, [hier, daar, derde])).aantal).toBe(7);
  });

  it('is not told for a case of somebody else, nor for something that is no case', async () => {
    const ander = zaak(9, { rollen: [eenRol({ bsn: ANDER_BSN })] });
    const geen = { code: 'niet-gevonden' };
    await expect(lijst(veel, { herbruikbaarVoor: `openzaak/${uuid(9)}` }, [daar, ander])).rejects.toMatchObject(geen);
    expect(inwonerOperations.listDocumenten.query!.safeParse({ herbruikbaarVoor: '../x' }).success).toBe(false);
  });
});

describe('letters that hang on a decision only', () => {
  const brief = (n: number) => stuk(n, { titel: `Brief ${n}`, ontvangstdatum: null, verzenddatum: '2026-11-02' });
  const behandeld = zaak(4, { einddatum: '2026-11-10' });
  const besluit = (document: InformatieObject, verzenddatum: string) => ({
    zaak: behandeld,
    besluit: { ...eenBesluit(), verzenddatum, publicatiedatum: null, documenten: [document] } as Besluit,
  });

  it('are among them once, and found by search; not before the decision was made known', async () => {
    const ookBijZaak = brief(2);
    const besluiten = [
      besluit(brief(1), '2026-11-02'),
      besluit(ookBijZaak, '2026-11-02'),
      besluit(brief(3), '2026-12-02'),
    ];
    const gevonden = [{ zaak: behandeld, document: ookBijZaak }];
    const alle = (vraag: object) => lijst(gevonden, vraag, [behandeld], besluiten);
    expect(titels(await alle({})).toSorted()).toEqual(['Brief 1', 'Brief 2']);
    expect(titels(await alle({ zoek: 'brief 3' }))).toEqual([]);
  });
});
