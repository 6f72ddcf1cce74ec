import { datumInWoorden, teksten, vul } from './woorden.ts';

export interface DigestBericht {
  titel: string;
  samenvatting: string;
  /** Last day of a must-read, ISO 8601. */
  uiterlijk: string | null;
  /** Where it is read. */
  adres: string;
}

/**
 * The words of a digest: titles and summaries of what the reader may see, each with where it is read.
 * @param nieuws `meer`: how many there are besides
 */
export function schrijfDigest(
  naam: string,
  { berichten, meer }: { berichten: readonly DigestBericht[]; meer: number },
  origin: string,
): { subject: string; text: string; html: string } {
  const aantal = berichten.length + meer;
  const subject = vul(aantal === 1 ? teksten.onderwerp_een : teksten.onderwerp_meer, { aantal: String(aantal) });
  const aanhef = vul(teksten.aanhef, { naam });
  const plicht = ({ uiterlijk }: DigestBericht) =>
    uiterlijk === null ? null : vul(teksten.plicht, { datum: datumInWoorden(uiterlijk) });
  const nogMeer = vul(meer === 1 ? teksten.meer_een : teksten.meer_meer, { aantal: String(meer) });
  const slot = [
    ...(meer > 0 ? [{ tekst: nogMeer, adres: `${origin}/nieuws?ongelezen=ja` }] : []),
    { tekst: teksten.lees, adres: `${origin}/nieuws` },
    { tekst: teksten.wijzig, adres: `${origin}/nieuws/voorkeur` },
  ];
  const onderTitel = (bericht: DigestBericht) =>
    [bericht.samenvatting, plicht(bericht)].filter((regel) => regel !== null);
  return {
    subject,
    text: [
      aanhef,
      teksten.inleiding,
      ...berichten.map((een) => [een.titel, ...onderTitel(een), een.adres].join('\n')),
      ...slot.map(({ tekst, adres }) => `${tekst}: ${adres}`),
    ].join('\n\n'),
    html: [
      '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title></title></head><body>',
      `<p>${veilig(aanhef)}</p><p>${veilig(teksten.inleiding)}</p>`,
      ...berichten.map(
        (een) =>
          `<h2>${link(een.adres, een.titel)}</h2>` +
          onderTitel(een)
            .map((regel) => `<p>${veilig(regel)}</p>`)
            .join(''),
      ),
      ...slot.map(({ tekst, adres }) => `<p>${link(adres, tekst)}</p>`),
      '</body></html>',
    ].join(''),
  };
}

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const veilig = (tekst: string): string => tekst.replaceAll(/[&<>"]/g, (teken) => tekens[teken] ?? teken);
const link = (adres: string, tekst: string): string => `<a href="${veilig(adres)}">${veilig(tekst)}</a>`;
