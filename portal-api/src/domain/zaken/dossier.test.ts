import { describe, expect, it } from 'vitest';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, medewerker, settings, storing, vraagVan } from '../../testing/toegang.ts';
import {
  ANDER_BSN,
  BSN,
  eenBesluit,
  eenDocument,
  eenDossier,
  eenRol,
  eenZaak,
  eenZaaktype,
  KVK,
  uuid,
} from '../../testing/zaken.ts';
import type { Ref, Zaakdossier } from '../../registers/model.ts';
import { documentIn, openDocument, openDossier, type Kijker } from './dossier.ts';
import { blikVanInwoner, blikVanMedewerker } from './zichtbaar.ts';

const ref = { bron: 'openzaak', id: uuid(1) };
const ik: Kijker = {
  blik: blikVanInwoner({ nummers: { soort: 'persoon', bsn: BSN }, niveau: 'midden' }, settings),
  incomplete: [],
};

function open(dossier: Partial<Zaakdossier>, kijker = ik, incomplete = [] as ReturnType<typeof storing>[]) {
  const vraag = vraagVan(inwoner());
  const { zaken } = nepRegisters({ dossiers: [eenDossier(dossier)], incomplete });
  return { uitkomst: openDossier(zaken, vraag.grant, ref, kijker), looks: vraag.looks };
}

describe('a case and all that belongs to it', () => {
  it('is left with the documents that may be seen, also of its decisions', async () => {
    const documenten = [
      eenDocument(1),
      eenDocument(2, { status: 'in_bewerking' }),
      eenDocument(3, { vertrouwelijkheid: 'geheim' }),
    ];
    const besluiten = [eenBesluit({ documenten: [eenDocument(4), eenDocument(5, { status: null })] })];
    const { data } = await open({ documenten, besluiten }).uitkomst;
    expect(data.documenten.map(({ titel }) => titel)).toEqual(['Document 1']);
    expect(data.besluiten[0]?.documenten.map(({ titel }) => titel)).toEqual(['Document 4']);
  });

  it('is left with the sub-cases and main case that may be seen themselves', async () => {
    const deel = (n: number, anders: Partial<ReturnType<typeof eenZaak>> = {}, zaaktype = eenZaaktype()) => ({
      zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(n) }, ...anders }),
      zaaktype,
    });
    const { data } = await open({
      deelzaken: [
        deel(2),
        deel(3, { rollen: [] }),
        deel(4, { vertrouwelijkheid: 'geheim' }),
        deel(5, {}, eenZaaktype({ internOfExtern: 'intern' })),
      ],
      hoofdzaak: deel(6, { rollen: [eenRol({ bsn: ANDER_BSN })] }),
    }).uitkomst;
    expect(data.deelzaken.map(({ zaak }) => zaak.ref.id)).toEqual([uuid(2)]);
    expect(data.hoofdzaak).toBeNull();
  });

  it.each([
    ['of somebody else', { zaak: eenZaak({ rollen: [eenRol({ bsn: ANDER_BSN })] }) }, 'niet-gevonden'],
    ['of an internal zaaktype (8)', { zaaktype: eenZaaktype({ internOfExtern: 'intern' }) }, 'niet-gevonden'],
    ['that asks for more', { zaaktype: eenZaaktype({ identificatie: 'WMO-HBH' }) }, 'sterker-inloggen'],
  ])('%s is refused, and whose it is goes into the log', async (_, dossier, code) => {
    const { uitkomst, looks } = open(dossier);
    await expect(uitkomst).rejects.toMatchObject({ code });
    expect(looks()).toMatchObject([{ subject: { soort: 'bsn' }, categories: ['zaak'] }]);
  });

  it('that is not there is not found', async () => {
    const { zaken } = nepRegisters({});
    const { grant } = vraagVan(inwoner());
    await expect(openDossier(zaken, grant, ref, ik)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is not "not found" when the company register could not tell all numbers', async () => {
    const bedrijf: Kijker = {
      blik: blikVanInwoner(
        { nummers: { soort: 'bedrijf', kvkNummer: KVK, rsin: null, vestigingsnummers: [] }, niveau: 'midden' },
        settings,
      ),
      incomplete: [storing('kvk', 'bedrijven')],
    };
    await expect(open({}, bedrijf).uitkomst).rejects.toBeInstanceOf(SourceFailed);
    const { zaken } = nepRegisters({});
    await expect(openDossier(zaken, vraagVan(inwoner()).grant, ref, bedrijf)).rejects.toBeInstanceOf(SourceFailed);
  });

  it('tells an employee more, up to what her role allows', async () => {
    const vertrouwelijk = { zaak: eenZaak({ rollen: [], vertrouwelijkheid: 'vertrouwelijk' }) } as const;
    const door = (rol: string) => ({ blik: blikVanMedewerker(medewerker(rol), settings), incomplete: [] });
    await expect(open(vertrouwelijk, door('coachj')).uitkomst).resolves.toBeDefined();
    await expect(open(vertrouwelijk, door('kcc')).uitkomst).rejects.toMatchObject({ code: 'geen-toegang' });
  });
});

describe('a document', () => {
  const documentRef = (n: number) => ({ bron: 'openzaak', id: uuid(n) });
  function openDoc(dossier: Partial<Zaakdossier>, document: Ref, kijker = ik, incomplete: SourceFailure[] = []) {
    const vraag = vraagVan(inwoner());
    const { zaken } = nepRegisters({ dossiers: [eenDossier(dossier)], incomplete });
    return { uitkomst: openDocument(zaken, vraag.grant, { zaak: ref, document }, kijker), looks: vraag.looks };
  }

  it('opens when it hangs on the case or on a decision in it, and may be seen', async () => {
    const dossier = {
      documenten: [eenDocument(1), eenDocument(2, { vertrouwelijkheid: 'confidentieel' })],
      besluiten: [eenBesluit({ documenten: [eenDocument(3)] })],
    };
    const titel = async (document: Ref) => documentIn(await openDoc(dossier, document).uitkomst).titel;
    expect(await titel(documentRef(1))).toBe('Document 1');
    expect(await titel(documentRef(3))).toBe('Document 3');
    for (const ander of [documentRef(2), documentRef(99), { bron: 'esuite', id: uuid(1) }]) {
      await expect(titel(ander)).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
  });

  it('of a case that may not be seen is refused as the case is, and whose it is goes into the log', async () => {
    const dossier = { zaak: eenZaak({ rollen: [eenRol({ bsn: ANDER_BSN })] }), documenten: [eenDocument(1)] };
    const { uitkomst, looks } = openDoc(dossier, documentRef(1));
    await expect(uitkomst).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(looks()).toMatchObject([{ subject: { waarde: ANDER_BSN }, categories: ['zaak'] }]);
  });

  it('is not "not found" while the documents cannot be asked', async () => {
    const geopend = await openDoc({}, documentRef(1), ik, [storing('openzaak', 'documenten')]).uitkomst;
    expect(() => documentIn(geopend)).toThrow(SourceFailed);
  });
});
