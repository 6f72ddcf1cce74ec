import { sendJson, startStub, type ReceivedCall } from '@loket/zgw/testing';
import type { ServerResponse } from 'node:http';
import { catalogusRoutes, id, zaakBody } from './testing.ts';

interface Deel {
  uuid: string;
  omvang: number;
  inhoud: string | null;
}
interface Document {
  uuid: string;
  identificatie: string;
  lock: string | null;
  delen: Deel[];
}

export interface Documentregister {
  url: string;
  /** What there is: the content of each document (null while it is not whole), and on how many cases it hangs. */
  stand(): { documenten: { inhoud: string | null; gekoppeld: number }[] };
  /** Calls since the last look, without the catalogue. */
  oproepen(): string[];
  /** From this call on (1 is the next) nobody answers; that call itself is done or not. */
  sterfBij(nummer: number, uitgevoerd: boolean): void;
  leef(): void;
  leeg(): void;
  sluitZaak(): void;
  weigerKoppeling(status: number): void;
  weigerVerwijderen(status: number | null): void;
  close(): Promise<void>;
}

/** An Open Zaak of one case that takes documents in parts of `deel` bytes, keeps the rules of locks, and can die at any call. */
export async function startDocumentregister({ zaak, deel }: { zaak: string; deel: number }): Promise<Documentregister> {
  let documenten: Document[] = [];
  let links: string[] = [];
  let oproepen: string[] = [];
  let dood: { na: number; uitgevoerd: boolean } | null = null;
  let einddatum: string | null = null;
  let koppelen = 201;
  let verwijderen: number | null = null;
  let volgende = 100;

  const stub = await startStub((call, res) => {
    const { pathname } = new URL(call.url, 'http://stub');
    const catalogus = catalogusRoutes(stub.url)[`GET ${pathname.slice(1)}`];
    if (catalogus) return sendJson(res, catalogus);
    oproepen.push(`${call.method} ${pathname.split('/').slice(2).join('/')}`.replaceAll(/[0-9a-f-]{36}/g, '…'));
    if (dood) {
      dood.na -= 1;
      if (dood.na < 0 || (dood.na === 0 && !dood.uitgevoerd)) return void res.destroy();
      if (dood.na === 0) {
        // Done, but nobody hears of it.
        antwoord(call, pathname, { writeHead: () => ({ end: () => undefined }) } as unknown as ServerResponse);
        return void res.destroy();
      }
    }
    antwoord(call, pathname, res);
  });
  const eio = `${stub.url}/documenten/enkelvoudiginformatieobjecten`;
  const body = (document: Document) => ({
    url: `${eio}/${document.uuid}`,
    identificatie: document.identificatie,
    locked: document.lock !== null,
    lock: document.lock ?? '',
    bestandsdelen: document.delen.map(({ uuid, omvang, inhoud }, at) => ({
      url: `${stub.url}/documenten/bestandsdelen/${uuid}`,
      volgnummer: at + 1,
      omvang,
      voltooid: inhoud !== null,
    })),
  });

  function antwoord(call: ReceivedCall, pathname: string, res: ServerResponse): void {
    const [, , soort = '', uuid = '', actie] = pathname.split('/');
    const weiger = (status = 400) => sendJson(res, { code: 'invalid', invalidParams: [] }, status);
    const document = documenten.find((een) => een.uuid === uuid);
    const wat = `${call.method} ${soort}${uuid && '/…'}${actie ? `/${actie}` : ''}`;
    switch (wat) {
      case 'GET zaken/…':
        return sendJson(res, zaakBody(stub.url, Number(zaak.slice(-3)), { einddatum }));
      case 'GET enkelvoudiginformatieobjecten': {
        const gezocht = new URL(call.url, 'http://stub').searchParams.get('identificatie');
        const results = documenten.filter(({ identificatie }) => identificatie === gezocht).map(body);
        return sendJson(res, { count: results.length, next: null, results });
      }
      case 'POST enkelvoudiginformatieobjecten': {
        const nieuw = JSON.parse(call.body) as { identificatie: string; bestandsomvang: number };
        if (documenten.some(({ identificatie }) => identificatie === nieuw.identificatie)) return weiger();
        const aantal = Math.ceil(nieuw.bestandsomvang / deel);
        const delen = Array.from({ length: aantal }, (_, at) => ({
          uuid: id((volgende += 1)),
          omvang: Math.min(deel, nieuw.bestandsomvang - at * deel),
          inhoud: null,
        }));
        const gemaakt = { uuid: id((volgende += 1)), identificatie: nieuw.identificatie, lock: id(volgende), delen };
        documenten.push(gemaakt);
        return sendJson(res, body(gemaakt), 201);
      }
      case 'PUT bestandsdelen/…': {
        const bij = documenten.find(({ delen }) => delen.some((een) => een.uuid === uuid));
        const stuk = bij?.delen.find((een) => een.uuid === uuid);
        const inhoud = call.body.split('\r\n\r\n')[2]?.split('\r\n--')[0] ?? '';
        if (!bij?.lock || !stuk || !call.body.includes(bij.lock) || inhoud.length !== stuk.omvang) return weiger();
        stuk.inhoud = inhoud;
        return sendJson(res, {});
      }
      case 'GET enkelvoudiginformatieobjecten/…':
        return document ? sendJson(res, body(document)) : weiger(404);
      case 'POST enkelvoudiginformatieobjecten/…/unlock': {
        if (!document?.lock) return weiger(document ? 400 : 404);
        const { lock } = JSON.parse(call.body) as { lock?: string };
        if (lock !== undefined && (lock !== document.lock || document.delen.some(({ inhoud }) => inhoud === null)))
          return weiger();
        document.lock = null;
        return sendJson(res, {}, 200);
      }
      case 'DELETE enkelvoudiginformatieobjecten/…': {
        if (verwijderen !== null) return weiger(verwijderen);
        if (!document) return weiger(404);
        if (document.lock !== null || links.includes(uuid)) return weiger();
        documenten = documenten.filter((een) => een !== document);
        return sendJson(res, {}, 200);
      }
      case 'GET zaakinformatieobjecten': {
        const url = new URL(call.url, 'http://stub').searchParams.get('informatieobject');
        return sendJson(
          res,
          links.filter((een) => url?.endsWith(een)).map((een) => ({ informatieobject: een })),
        );
      }
      case 'POST zaakinformatieobjecten': {
        const { informatieobject } = JSON.parse(call.body) as { informatieobject: string };
        const gemeend = documenten.find((een) => informatieobject.endsWith(een.uuid));
        if (koppelen !== 201 || !gemeend || links.includes(gemeend.uuid))
          return weiger(koppelen === 201 ? 400 : koppelen);
        links.push(gemeend.uuid);
        return sendJson(res, {}, 201);
      }
      default:
        return weiger(404);
    }
  }

  return {
    url: stub.url,
    stand: () => ({
      documenten: documenten.map(({ uuid, lock, delen }) => ({
        inhoud: lock === null ? delen.map(({ inhoud }) => inhoud ?? '').join('') : null,
        gekoppeld: links.filter((een) => een === uuid).length,
      })),
    }),
    oproepen: () => oproepen.splice(0),
    sterfBij: (nummer, uitgevoerd) => void (dood = { na: nummer, uitgevoerd }),
    leef: () => void (dood = null),
    leeg: () => {
      [documenten, links, oproepen] = [[], [], []];
    },
    sluitZaak: () => void (einddatum = '2026-11-22'),
    weigerKoppeling: (status) => void (koppelen = status),
    weigerVerwijderen: (status) => void (verwijderen = status),
    close: () => stub.close(),
  };
}
