import { Readable } from 'node:stream';
import type { SourceFailure, Sourced } from '../platform/sourced.ts';
import type { Bedrijf } from '../registers/bedrijf-model.ts';
import type {
  Gezagspersoon,
  InformatieObject,
  Persoon,
  Registers,
  Zaakdossier,
  ZaakMetType,
  Zaakzoeker,
} from '../registers/model.ts';
import { nepContactadressen, nepKlantcontacten, type NepKlanten } from './klanten.ts';
import type { MeldingRegister } from '../registers/melding-model.ts';
import { nepObjecten, type NepObjecten } from './objecten.ts';
import { NU } from './toegang.ts';
import { nepWerk, type NepWerk } from './werk.ts';

interface Inhoud {
  zaken?: ZaakMetType[];
  dossiers?: Zaakdossier[];
  incomplete?: SourceFailure[];
  personen?: Persoon[];
  gezag?: Gezagspersoon[];
  zaaktypen?: { identificatie: string; naam: string }[];
  bedrijven?: Bedrijf[];
  /** Content by uuid of the document. */
  bestanden?: Record<string, string>;
  /** Documents that hang on no case. */
  losse?: InformatieObject[];
  objecten?: NepObjecten;
  klanten?: NepKlanten;
  meldingen?: Partial<MeldingRegister>;
  werk?: NepWerk;
  /** What a register throws instead of answering. */
  stuk?: { zaken?: Error; personen?: Error; bedrijven?: Error };
}

export interface NepRegisters extends Registers {
  gevraagd: string[];
  zoekers: Zaakzoeker[];
}

/** Registers that answer from memory and remember what they were asked. */
export function nepRegisters({ zaken = [], dossiers = [], incomplete = [], stuk = {}, ...rest }: Inhoud): NepRegisters {
  const gevraagd: string[] = [];
  const zoekers: Zaakzoeker[] = [];
  const sourced = <T>(data: T): Sourced<T> => ({ data, incomplete, asOf: NU });
  const vraag = (wat: string, error: Error | undefined) => {
    gevraagd.push(wat);
    if (error) throw error;
  };
  return {
    gevraagd,
    zoekers,
    werk: nepWerk(rest.werk),
    meldingen: {
      plaats: () => null,
      zaak: async () => null,
      koppeling: async () => null,
      zakenVanDocument: async () => [],
      besluit: async () => null,
      besluitenVan: async () => [],
      contact: async () => null,
      ...rest.meldingen,
    },
    zaken: {
      zakenVan: async (_grant, deze) => {
        vraag('zakenVan', stuk.zaken);
        zoekers.push(...deze);
        return sourced(zaken);
      },
      zakenMetNummer: async (_grant, nummer) => {
        vraag(`zakenMetNummer ${nummer}`, stuk.zaken);
        return sourced(zaken.filter(({ zaak }) => zaak.identificatie === nummer));
      },
      dossier: async (_grant, { bron, id }) => {
        vraag('dossier', stuk.zaken);
        const dossier = dossiers.find(({ zaak }) => zaak.ref.bron === bron && zaak.ref.id === id);
        return dossier ? sourced(dossier) : null;
      },
      documentVan: async (_grant, { bron, id }, document) => {
        vraag('documentVan', stuk.zaken);
        const dossier = dossiers.find(({ zaak }) => zaak.ref.bron === bron && zaak.ref.id === id);
        if (!dossier) return null;
        const alle = [...dossier.documenten, ...dossier.besluiten.flatMap(({ documenten }) => documenten)];
        const gevonden = alle.find(({ ref }) => ref.bron === document.bron && ref.id === document.id) ?? null;
        const besluit = dossier.documenten.includes(gevonden as never)
          ? null
          : (dossier.besluiten.find(({ documenten }) => documenten.includes(gevonden as never)) ?? null);
        return sourced({ zaak: dossier.zaak, zaaktype: dossier.zaaktype, document: gevonden, besluit });
      },
      losseDocumenten: async (_grant, urls) => {
        vraag('losseDocumenten', stuk.zaken);
        return sourced((rest.losse ?? []).filter(({ url }) => urls.includes(url)));
      },
      inhoud: async (_grant, { ref }) => {
        vraag('inhoud', undefined);
        const bestand = rest.bestanden?.[ref.id];
        if (bestand === undefined) return null;
        return { stream: Readable.from([bestand]), omvang: Buffer.byteLength(bestand) };
      },
    },
    afspraken: { aanwezig: false } as Registers['afspraken'],
    inzendingen: {} as Registers['inzendingen'],
    aanvragen: {} as Registers['aanvragen'],
    adressen: { bijNummer: async () => [] },
    zaaktypen: { alle: async () => rest.zaaktypen ?? [], eigenschappen: async () => null },
    klantcontacten: nepKlantcontacten(rest.klanten ?? {}, vraag),
    contactadressen: nepContactadressen(rest.klanten ?? {}, vraag),
    objecten: nepObjecten(rest.objecten ?? {}, vraag),
    personen: {
      persoon: async (_grant, bsn) => {
        vraag('persoon', stuk.personen);
        return rest.personen?.find((persoon) => persoon.bsn === bsn) ?? null;
      },
      gezag: async (grant, bsns) => {
        vraag('gezag', stuk.personen);
        for (const bsn of bsns) grant.looksAt({ soort: 'bsn', waarde: bsn }, 'gezag');
        return (rest.gezag ?? []).filter(({ bsn }) => bsns.includes(bsn));
      },
      naam: async () => {
        vraag('naam', stuk.personen);
        return null;
      },
    },
    bedrijven: {
      bedrijf: async (_grant, kvkNummer) => {
        vraag('bedrijf', stuk.bedrijven);
        return rest.bedrijven?.find((bedrijf) => bedrijf.kvkNummer === kvkNummer) ?? null;
      },
      bedrijfMetProfielen: async (_grant, kvkNummer) => {
        vraag('bedrijfMetProfielen', stuk.bedrijven);
        return { bedrijf: rest.bedrijven?.find((bedrijf) => bedrijf.kvkNummer === kvkNummer) ?? null, incomplete };
      },
    },
  };
}
