import en from './locales/en.json' with { type: 'json' };
import nl from './locales/nl.json' with { type: 'json' };
import type { Deel } from './verzamel.ts';

const teksten = { nl, en };
export type Taal = keyof typeof teksten;
type Teksten = typeof nl;

interface Inhoud {
  /** Moment, ISO 8601. */
  gemaakt: string;
  delen: readonly Deel[];
}

/**
 * The download for people: one page without script or anything from outside, that reads with any browser, screen reader
 * and printer. Every value is escaped: parts of it were typed by others.
 */
export function leesbaar({ gemaakt, delen }: Inhoud, taal: Taal): string {
  const woorden = teksten[taal];
  const schrijf = schrijver(woorden, taal);
  const titel = escape(woorden.titel);
  const ontbreekt = delen.filter(({ volledig }) => volledig === 'niet');
  const groep = (herkomst: Deel['herkomst']) => delen.filter((deel) => deel.herkomst === herkomst);
  return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${titel}</title>
<style>${stijl}</style>
</head>
<body>
<main>
<h1>${titel}</h1>
<p>${escape(woorden.gemaakt.replace('{{moment}}', schrijf.moment(gemaakt)))}</p>
<p>${escape(woorden.uitleg)}</p>
${ontbreekt.length > 0 ? `<p><strong>${escape(woorden.nietUitleg)}</strong></p>${lijst(ontbreekt.map((deel) => escape(naamVan(deel, woorden))))}` : ''}
<nav aria-labelledby="inhoud"><h2 id="inhoud">${escape(woorden.inhoud)}</h2>
${lijst(delen.map((deel) => `<a href="#${escape(deel.naam)}">${escape(naamVan(deel, woorden))}</a>`))}</nav>
${(['register', 'portaal'] as const)
  .map(
    (herkomst) =>
      `<h2>${escape(woorden[herkomst])}</h2>${groep(herkomst)
        .map((deel) => sectie(deel, woorden, schrijf))
        .join('')}`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
}

function sectie(deel: Deel, woorden: Teksten, schrijf: Schrijver): string {
  const bronnen = deel.ontbreekt.length > 0 ? ` ${woorden.bron.replace('{{bronnen}}', deel.ontbreekt.join(', '))}` : '';
  const melding = deel.volledig === 'ja' ? '' : `<p><strong>${escape(woorden[deel.volledig] + bronnen)}</strong></p>`;
  const inhoud = deel.volledig === 'niet' ? '' : schrijf.waarde(deel.gegevens) || `<p>${escape(woorden.leeg)}</p>`;
  return `<section id="${escape(deel.naam)}"><h3>${escape(naamVan(deel, woorden))}</h3>${melding}${inhoud}</section>`;
}

function naamVan({ naam }: Deel, { delen }: Teksten): string {
  return (delen as Record<string, string>)[naam] ?? alsWoorden(naam);
}

type Schrijver = ReturnType<typeof schrijver>;

/** Writes any value as a reader wants it: facts with their names, lists as lists, moments as dates. */
function schrijver(woorden: Teksten, taal: Taal) {
  const locale = taal === 'nl' ? 'nl-NL' : 'en-GB';
  const metTijd = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const dag = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = (tekst: string) => metTijd.format(new Date(tekst));

  function tekst(value: string): string {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dag.format(new Date(`${value}T00:00:00Z`));
    if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) return moment(value);
    return value;
  }
  function waarde(value: unknown): string {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return escape(value ? woorden.ja : woorden.nee);
    if (typeof value === 'string') return escape(tekst(value));
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    if (value instanceof Date) return escape(moment(value.toISOString()));
    if (Array.isArray(value))
      return value.length > 0 ? lijst(value.map((een) => waarde(een) || escape(woorden.geen))) : '';
    const velden = Object.entries(value)
      .map(([naam, inhoud]) => [naam, waarde(inhoud)] as const)
      .filter(([, inhoud]) => inhoud !== '');
    if (velden.length === 0) return '';
    return `<dl>${velden.map(([naam, inhoud]) => `<div><dt>${escape(alsWoorden(naam))}</dt><dd>${inhoud}</dd></div>`).join('')}</dl>`;
  }
  return { moment, waarde };
}

const lijst = (regels: readonly string[]) => `<ul>${regels.map((regel) => `<li>${regel}</li>`).join('')}</ul>`;

/** `laatsteActie` and `laatste-actie` as people write it. */
function alsWoorden(naam: string): string {
  const woorden = naam
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

function escape(tekst: string): string {
  const veilig: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return tekst.replaceAll(/[&<>"']/g, (teken) => veilig[teken] ?? '');
}

const stijl = `body{margin:0;background:#fff;color:#1c1c1a;font:18px/1.5 "Source Sans 3",system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1,h2,h3{color:#0b4f5c;line-height:1.2}
h2{margin-top:3rem;border-bottom:2px solid #0b4f5c;padding-bottom:.25rem}section{margin-top:2rem}a{color:#0b4f5c}
dl{margin:0}dl>div{display:grid;grid-template-columns:minmax(0,14rem) minmax(0,1fr);gap:0 1rem;padding:.25rem 0}
dt{color:#4a4a46}dd{margin:0;overflow-wrap:anywhere}dd dl>div{grid-template-columns:1fr}
ul{padding-left:1.25rem}li+li{margin-top:.75rem}
@media(max-width:36rem){dl>div{grid-template-columns:1fr}}@media print{section{break-inside:avoid-page}}`;
