import teksten from './locales/nl.json' with { type: 'json' };

export interface DigestBericht {
  titel: string;
  samenvatting: string;
  /** Last day of a must-read, ISO 8601. */
  uiterlijk: string | null;
}

const datum = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The words of a digest: titles and summaries of what the reader may see, and one link to the news. */
export function schrijfDigest(
  naam: string,
  berichten: readonly DigestBericht[],
  origin: string,
): { subject: string; text: string; html: string } {
  const aantal = berichten.length;
  const subject = vul(aantal === 1 ? teksten.onderwerp_een : teksten.onderwerp_meer, { aantal: String(aantal) });
  const aanhef = vul(teksten.aanhef, { naam });
  const plicht = ({ uiterlijk }: DigestBericht) =>
    uiterlijk === null ? null : vul(teksten.plicht, { datum: datum.format(new Date(`${uiterlijk}T00:00:00Z`)) });
  const lees = vul(teksten.lees, { adres: `${origin}/nieuws` });
  const wijzig = vul(teksten.wijzig, { adres: `${origin}/nieuws/voorkeur` });
  const blok = (bericht: DigestBericht) =>
    [bericht.titel, bericht.samenvatting, plicht(bericht)].filter((regel) => regel !== null);
  return {
    subject,
    text: [aanhef, teksten.inleiding, ...berichten.map((een) => blok(een).join('\n')), lees, wijzig].join('\n\n'),
    html: [
      '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title></title></head><body>',
      `<p>${veilig(aanhef)}</p><p>${veilig(teksten.inleiding)}</p>`,
      ...berichten.map((een) => {
        const [titel = '', ...rest] = blok(een);
        return `<h2>${veilig(titel)}</h2>${rest.map((regel) => `<p>${veilig(regel)}</p>`).join('')}`;
      }),
      `<p>${veilig(lees)}</p><p>${veilig(wijzig)}</p></body></html>`,
    ].join(''),
  };
}

const vul = (tekst: string, waarden: Record<string, string>): string =>
  tekst.replaceAll(/\{\{(\w+)\}\}/g, (_heel, naam: string) => waarden[naam] ?? '');

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const veilig = (tekst: string): string => tekst.replaceAll(/[&<>"]/g, (teken) => tekens[teken] ?? teken);
