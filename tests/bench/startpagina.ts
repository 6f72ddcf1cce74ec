import { Client } from 'pg';
import { quantile } from './measure.ts';
import type { Setting } from './setting.ts';
import { printTable } from './table.ts';

/** An employee in three teams, see `setting.ts`. */
const WHO = 'mw-006';
const NUMBER = 'MDW00006';
const PER_SECOND = 20;
const SECONDS = 15;
/** Issue of the employee portal: 95 of 100 answers within this, at twenty requests a second. */
const TARGET_MS = 200;
const SIZES = [
  { news: 100, work: 10 },
  { news: 10_000, work: 500 },
];
/** Homes in which the questions to the database are counted. */
const COUNTED = 20;

/** What the start page asks when it opens: one request each, all at once. */
const parts = [
  '/sessie',
  '/start',
  '/start/indeling',
  '/werk?wiens=mij&pagina=1',
  '/werk?wiens=team&pagina=1',
  '/nieuws?pagina=1',
  '/nieuws/leesplichten',
  '/teams/noord',
  '/evenementen?van=2026-12-01&tot=2026-12-31',
  '/links',
  '/bijdrage?periode=4-weken&vergelijken=nee',
  '/meldingen?pagina=1',
];

/** Home of an employee in three teams as news and work grow: milliseconds at 20 requests a second, and questions to the database. */
export async function benchStart(setting: Setting) {
  const rows = [];
  for (const size of SIZES) {
    await setting.freshPortal();
    const employee = await setting.employee(WHO);
    const ask = async (path: string) => {
      const response = await employee.send(`${setting.medewerkerUrl}/api/v1${path}`);
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    };
    const home = () => Promise.all(parts.map(ask));
    // what a portal for tries begins with is put in by the first visit; then comes the rest
    await home();
    await fill(setting.databaseUrl, size);
    for (let n = 0; n < 30; n++) await home();
    const questions = await counted(setting.databaseUrl, home);
    const { ms, errors } = await steady(ask);
    const slowest = Math.max(...parts.map((part) => quantile(ms.get(part) ?? [], 0.95)));
    rows.push({
      ...size,
      median: quantile([...ms.values()].flat(), 0.5),
      p95: quantile([...ms.values()].flat(), 0.95),
      slowest,
      questions,
      errors,
    });
  }
  printTable(
    `Home of an employee in 3 teams at ${PER_SECOND} requests a second (p95 at most ${TARGET_MS} ms)`,
    ['news', 'open work', 'median ms', 'p95 ms', 'p95 of the slowest part', 'database questions a home', 'errors'],
    rows.map((row) => [String(row.news), row.work, row.median, row.p95, row.slowest, row.questions, row.errors]),
  );
  return { targetMs: TARGET_MS, rows };
}

/** Asks the parts in turn at a fixed pace, whether or not the last one was answered. */
async function steady(ask: (path: string) => Promise<void>) {
  const ms = new Map<string, number[]>(parts.map((part) => [part, []]));
  let errors = 0;
  const begin = performance.now();
  const asked = Array.from({ length: PER_SECOND * SECONDS }, async (_, n) => {
    await new Promise((resolve) => setTimeout(resolve, (n * 1000) / PER_SECOND));
    const part = parts[n % parts.length] ?? '';
    const start = performance.now();
    try {
      await ask(part);
      ms.get(part)?.push(performance.now() - start);
    } catch {
      errors++;
    }
  });
  await Promise.all(asked);
  return { ms, errors, seconds: (performance.now() - begin) / 1000 };
}

/** Transactions of the database per home, less what goes on when nobody asks anything. */
async function counted(databaseUrl: string, home: () => Promise<unknown>): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const transactions = async () => {
    // the counters of other sessions come with at most a second's delay
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { rows } = await client.query<{ number: string }>(
      'select xact_commit as number from pg_stat_database where datname = current_database()',
    );
    return Number(rows[0]?.number ?? 0);
  };
  const during = async (what: () => Promise<unknown>) => {
    const [from, start] = [await transactions(), performance.now()];
    await what();
    return { number: (await transactions()) - from, ms: performance.now() - start };
  };
  const idle = await during(() => new Promise((resolve) => setTimeout(resolve, 4000)));
  const busy = await during(async () => {
    for (let n = 0; n < COUNTED; n++) await home();
  });
  await client.end();
  return Math.round((busy.number - (idle.number / idle.ms) * busy.ms) / COUNTED);
}

/** Articles for everybody, for her team and for others, half of them read; and work of hers that waits. */
async function fill(databaseUrl: string, { news, work }: (typeof SIZES)[number]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('delete from nieuwsbericht; delete from terugmelding');
  await client.query(
    `insert into nieuwsbericht (id, gepubliceerd, titel, categorie, doelgroep, onderwerpen, vanaf, eerste_keer, gewijzigd_op, leesplicht_tot)
     select gen_random_uuid()::text, 1, 'Bericht ' || n, 'werkwijze',
       case n % 4 when 0 then array['team:noord'] when 1 then array['rol:ink'] else array['medewerker'] end, array[]::text[],
       now() - n * interval '1 hour', now() - n * interval '1 hour', now() - n * interval '1 hour',
       case when n <= 10 then '2026-12-24' end
     from generate_series(1, $1::int) as n`,
    [news],
  );
  await client.query(
    `insert into nieuwsbericht_versie (bericht_id, versie, inhoud, door, naam, moment)
     select id, 1, jsonb_build_object('titel', titel, 'samenvatting', 'Een samenvatting van een regel of twee.',
       'tekst', jsonb_build_object('type', 'doc', 'content', '[]'::jsonb), 'bijlagen', '[]'::jsonb, 'categorie', categorie,
       'doelgroep', to_jsonb(doelgroep), 'vastgezet', false, 'reacties', true, 'vanaf', null, 'tot', null, 'leesplicht', null,
       'urgent', false, 'onderwerpen', '[]'::jsonb), 'MDW00005', 'Redactie', gewijzigd_op
     from nieuwsbericht`,
  );
  await client.query(
    `insert into nieuws_gelezen (bericht_id, medewerker, moment) select id, $1, now() from nieuwsbericht where titel like '%5'`,
    [NUMBER],
  );
  await client.query(
    `insert into terugmelding (id, soort, object, onderwerp, eigenaar, tekst, door, naam, moment)
     select gen_random_uuid()::text, 'pagina', gen_random_uuid()::text, 'Pagina ' || n, $1, 'Klopt dit nog?', 'MDW00001', 'Collega', now()
     from generate_series(1, $2::int) as n`,
    [NUMBER, work],
  );
  await client.query('vacuum analyze');
  await client.end();
}
