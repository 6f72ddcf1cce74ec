import { inDatabase } from '../harness/database.ts';
import { leesBijRegister } from '../harness/register.ts';
import type { TestStack } from '../harness/stack.ts';

/** What there is at the registers. */
export interface Telling {
  /** Cases that are whole: initiator, status, receipt and files, each once. */
  heel: number;
  /** Receipts without a case, or with one that is not whole. */
  nietHeel: string[];
  /** Receipts with more than one case. */
  dubbel: string[];
  /** Cases and documents of ours without a receipt. */
  verweesd: string[];
}

interface Zaak {
  url: string;
  identificatie: string;
  rollen: string[];
  status: string | null;
}
interface Document {
  url: string;
  identificatie: string;
  locked: boolean;
  bestandsomvang: number;
}

/** What was there before: others may have sent forms at the same registers. */
export interface Eerder {
  nummers: ReadonlySet<string>;
  documenten: ReadonlySet<string>;
}

const isVanOns = (identificatie: string) => identificatie.startsWith('LOKET-');

const ZAKEN = '/openzaak/zaken/api/v1';
const DOCUMENTEN = '/openzaak/documenten/api/v1';
/** Reads at the registers at the same time. */
const TEGELIJK = 16;

/** Notes what is there before the first form is sent; what was received by then may still be on its way to a case. */
export async function watErIs(stack: TestStack): Promise<Eerder> {
  const documenten = await alle<Document>(stack, `${DOCUMENTEN}/enkelvoudiginformatieobjecten`);
  const rows = await inDatabase(stack, (client) => client.query<{ nummer: string }>('select nummer from inzending'));
  return {
    nummers: new Set(rows.rows.map(({ nummer }) => nummer)),
    documenten: new Set(documenten.filter(({ identificatie }) => isVanOns(identificatie)).map(({ url }) => url)),
  };
}

/** Counts at the registers themselves, as their own clients would, what came of these receipts. */
export async function telZaken(
  stack: TestStack,
  bewijzen: ReadonlyMap<string, { nummer: string; bestanden: number }>,
  eerder: Eerder,
): Promise<Telling> {
  const zaken = (await alle<Zaak>(stack, `${ZAKEN}/zaken`)).filter(({ identificatie }) =>
    /^L\d\d-/.test(identificatie),
  );
  const documenten = await alle<Document>(stack, `${DOCUMENTEN}/enkelvoudiginformatieobjecten`);
  const perUrl = new Map(documenten.map((document) => [document.url, document]));
  const perNummer = Map.groupBy(zaken, ({ identificatie }) => identificatie);
  const gekoppeld = new Set<string>();
  const nietHeel: string[] = [];
  const dubbel: string[] = [];
  await verdeel([...bewijzen.values()], async ({ nummer, bestanden }) => {
    const [zaak, ...meer] = perNummer.get(nummer) ?? [];
    if (meer.length > 0) dubbel.push(nummer);
    if (!zaak) return void nietHeel.push(`${nummer}: no case`);
    const bij = encodeURIComponent(zaak.url);
    const [rollen, statussen, links] = await Promise.all([
      alle<object>(stack, `${ZAKEN}/rollen?zaak=${bij}`),
      alle<object>(stack, `${ZAKEN}/statussen?zaak=${bij}`),
      leesBijRegister<{ informatieobject: string }[]>(stack, `${ZAKEN}/zaakinformatieobjecten?zaak=${bij}`),
    ]);
    const stukken = links.map(({ informatieobject }) => perUrl.get(informatieobject));
    for (const { informatieobject } of links) gekoppeld.add(informatieobject);
    const klopt =
      rollen.length === 1 &&
      statussen.length === 1 &&
      stukken.length === 1 + bestanden &&
      new Set(stukken).size === stukken.length &&
      stukken.every((stuk) => stuk && !stuk.locked && stuk.bestandsomvang > 0);
    if (!klopt)
      nietHeel.push(`${nummer}: ${rollen.length} roles, ${statussen.length} statuses, ${stukken.length} documents`);
  });
  const nummers = new Set([...bewijzen.values()].map(({ nummer }) => nummer));
  // What somebody sent before may have come to its case meanwhile: that has one, only none of these.
  const los: Document[] = [];
  const onbekend = documenten.filter(
    ({ url, identificatie }) => isVanOns(identificatie) && !gekoppeld.has(url) && !eerder.documenten.has(url),
  );
  await verdeel(onbekend, async (document) => {
    const bij = encodeURIComponent(document.url);
    const links = await leesBijRegister<object[]>(stack, `${ZAKEN}/zaakinformatieobjecten?informatieobject=${bij}`);
    if (links.length === 0) los.push(document);
  });
  const verweesd = [
    ...zaken
      .filter(({ identificatie }) => !nummers.has(identificatie) && !eerder.nummers.has(identificatie))
      .map(({ identificatie }) => identificatie),
    ...los.map(({ identificatie }) => identificatie),
  ];
  return { heel: bewijzen.size - nietHeel.length - dubbel.length, nietHeel, dubbel, verweesd };
}

async function alle<T>(stack: TestStack, waar: string): Promise<T[]> {
  const found: T[] = [];
  for (let url: string | null = waar; url;) {
    const pagina: { results: T[]; next: string | null } = await leesBijRegister(stack, url);
    found.push(...pagina.results);
    url = pagina.next;
  }
  return found;
}

async function verdeel<T>(items: T[], doe: (item: T) => Promise<void>): Promise<void> {
  const over = [...items];
  const werk = async (): Promise<void> => {
    for (let item = over.pop(); item !== undefined; item = over.pop()) await doe(item);
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
}
