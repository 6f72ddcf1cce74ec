import type { Raam, Tekst } from '../berichtteksten/model.ts';
import { vulIn } from '../berichtteksten/invullen.ts';

/** Who writes, and where the reader is sent: always the same places, never one with an id in it. */
export interface Afzender {
  gemeente: string;
  portaal: string;
  telefoon: string;
  /** Public origin of the resident door. */
  origin: string;
}

/** One notice, with the words already chosen. */
export interface TeSchrijven {
  taal: string;
  raam: Raam;
  /** Of each thing that happened; equal ones are told once. */
  teksten: readonly Tekst[];
  /** Something in it asks for action: then it cannot be switched off, and says so. */
  vraagtActie: boolean;
}

export interface Geschreven {
  onderwerp: string;
  tekst: string;
  html: string;
  sms: string;
  /** Where the reader switches such notices off; null when that cannot be done. */
  uitzetten: string | null;
}

const OVERZICHT = '/overzicht';
const KANALEN = '/instellingen';

/** Writes a notice as mail (HTML and text) and as text message. */
export function schrijf({ taal, raam, teksten, vraagtActie }: TeSchrijven, afzender: Afzender): Geschreven {
  const adres = new URL(afzender.origin).host;
  const vul = (tekst: string) =>
    vulIn(tekst, { gemeente: afzender.gemeente, portaal: afzender.portaal, telefoon: afzender.telefoon, adres });
  const verschillend = [...new Map(teksten.map((tekst) => [tekst.tekst, tekst])).values()];
  const [eerste] = verschillend;
  const enige = verschillend.length === 1 ? eerste : undefined;
  const naar = `${afzender.origin}${OVERZICHT}`;
  const kiezen = `${afzender.origin}${KANALEN}`;
  const onderwerp = vul(enige?.onderwerp ?? raam.meerdereOnderwerp);
  const inleiding = enige ? [] : [vul(raam.meerdereTekst)];
  const alineas = verschillend.map(({ tekst }) => tekst.split(/\n\s*\n/).map((alinea) => vul(alinea.trim())));
  const inhoud: Inhoud = {
    onderwerp,
    melding: raam.machinaal,
    aanhef: raam.aanhef,
    alineas: [...inleiding.map((alinea) => [alinea]), ...alineas],
    knop: { tekst: vul(raam.knop), adres: naar },
    echt: { titel: raam.echtTitel, regels: raam.echt.map(vul) },
    wijzig: {
      titel: raam.wijzigTitel,
      tekst: vul(vraagtActie ? raam.altijd : raam.wijzig),
      knop: { tekst: vul(raam.wijzigKnop), adres: kiezen },
    },
    groet: raam.groet,
    gemeente: afzender.gemeente,
  };
  return {
    onderwerp,
    tekst: alsTekst(inhoud),
    html: alsHtml(inhoud, taal, raam.richting),
    sms: `${vul(enige?.sms ?? raam.meerdereSms)} ${naar}`,
    uitzetten: vraagtActie ? null : kiezen,
  };
}

/** Writes a code that proves an address is one's own. */
export function schrijfCode(
  { taal, raam, code, minuten }: { taal: string; raam: Raam; code: string; minuten: number },
  afzender: Afzender,
): Omit<Geschreven, 'uitzetten'> {
  const waarden = { portaal: afzender.portaal, code, minuten: String(minuten) };
  const onderwerp = vulIn(raam.code.onderwerp, waarden);
  const inhoud: Inhoud = {
    onderwerp,
    melding: raam.machinaal,
    aanhef: raam.aanhef,
    alineas: raam.code.tekst.split(/\n\s*\n/).map((alinea) => [vulIn(alinea, waarden)]),
    knop: null,
    echt: null,
    wijzig: null,
    groet: raam.groet,
    gemeente: afzender.gemeente,
  };
  return {
    onderwerp,
    tekst: alsTekst(inhoud),
    html: alsHtml(inhoud, taal, raam.richting),
    sms: vulIn(raam.code.sms, waarden),
  };
}

/** Writes a mail that asks one thing of somebody who may not know the portal, with the way to where it is done. */
export function schrijfVerzoek(
  {
    taal,
    raam,
    onderwerp,
    alineas,
    knop,
  }: { taal: string; raam: Raam; onderwerp: string; alineas: readonly string[]; knop: { tekst: string; pad: string } },
  afzender: Afzender,
): Pick<Geschreven, 'onderwerp' | 'tekst' | 'html'> {
  const waarden = { portaal: afzender.portaal, adres: new URL(afzender.origin).host };
  const inhoud: Inhoud = {
    onderwerp,
    melding: raam.machinaal,
    aanhef: raam.aanhef,
    alineas: alineas.map((alinea) => [alinea]),
    knop: { tekst: knop.tekst, adres: `${afzender.origin}${knop.pad}` },
    echt: { titel: raam.echtTitel, regels: raam.echt.map((regel) => vulIn(regel, waarden)) },
    wijzig: null,
    groet: raam.groet,
    gemeente: afzender.gemeente,
  };
  return { onderwerp, tekst: alsTekst(inhoud), html: alsHtml(inhoud, taal, raam.richting) };
}

interface Knop {
  tekst: string;
  adres: string;
}

/** What stands in a mail, in its order, whatever the form. */
interface Inhoud {
  onderwerp: string;
  melding: string | null;
  aanhef: string;
  /** Per thing that is told its paragraphs. */
  alineas: string[][];
  knop: Knop | null;
  echt: { titel: string; regels: string[] } | null;
  wijzig: { titel: string; tekst: string; knop: Knop } | null;
  groet: string;
  gemeente: string;
}

function alsTekst({ melding, aanhef, alineas, knop, echt, wijzig, groet, gemeente }: Inhoud): string {
  return [
    ...(melding ? [melding] : []),
    aanhef,
    ...alineas.flat(),
    ...(knop ? [`${knop.tekst}:\n${knop.adres}`] : []),
    `${groet}\n${gemeente}`,
    ...(echt ? [`${echt.titel}\n${echt.regels.map((regel) => `- ${regel}`).join('\n')}`] : []),
    ...(wijzig ? [`${wijzig.titel}\n${wijzig.tekst}\n${wijzig.knop.tekst}:\n${wijzig.knop.adres}`] : []),
  ].join('\n\n');
}

const INKT = '#1d2b2e';
const PETROL = '#0b4f5c';
const letter = `font-family:'Source Sans 3','Segoe UI',Arial,sans-serif;color:${INKT}`;
const alinea = `margin:0 0 16px;font-size:18px;line-height:1.5;${letter}`;
const klein = `margin:0 0 12px;font-size:16px;line-height:1.5;${letter}`;
const kop = `margin:0 0 8px;font-size:18px;line-height:1.3;font-weight:700;${letter}`;

/**
 * One column that fits a phone, styles on the elements (mail programs leave out the rest), no image, nothing that is
 * fetched: whoever opens it tells nobody that she did.
 */
function alsHtml(inhoud: Inhoud, taal: string, richting: 'ltr' | 'rtl'): string {
  const { onderwerp, melding, aanhef, alineas, knop, echt, wijzig, groet, gemeente } = inhoud;
  const kant = richting === 'rtl' ? 'right' : 'left';
  const p = (tekst: string, stijl = alinea) => `<p style="${stijl}">${html(tekst)}</p>`;
  const delen = [
    `<p style="margin:0 0 24px;font-size:18px;font-weight:700;${letter};color:${PETROL}">${html(gemeente)}</p>`,
    `<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25;${letter}">${html(onderwerp)}</h1>`,
    ...(melding ? [p(melding, klein)] : []),
    p(aanhef),
    ...alineas.map((stuk) => stuk.map((tekst) => p(tekst)).join('')),
    ...(knop
      ? [
          `<p style="margin:24px 0"><a href="${html(knop.adres)}" style="display:inline-block;padding:14px 24px;border-radius:8px;background-color:${PETROL};color:#ffffff;font-family:'Source Sans 3','Segoe UI',Arial,sans-serif;font-size:18px;font-weight:700;text-decoration:none">${html(knop.tekst)}</a></p>`,
        ]
      : []),
    `<p style="${alinea}">${html(groet)}<br>${html(gemeente)}</p>`,
    ...(echt
      ? [
          `<div style="margin:24px 0 0;padding:16px 20px;border-radius:8px;background-color:#eef4f5"><h2 style="${kop}">${html(echt.titel)}</h2><ul style="margin:0;padding:0 20px">${echt.regels
            .map((regel) => `<li style="${klein};margin:0 0 8px">${html(regel)}</li>`)
            .join('')}</ul></div>`,
        ]
      : []),
    ...(wijzig
      ? [
          `<div style="margin:16px 0 0;padding:16px 20px 4px"><h2 style="${kop}">${html(wijzig.titel)}</h2>${p(wijzig.tekst, klein)}<p style="${klein}"><a href="${html(wijzig.knop.adres)}" style="color:${PETROL};text-decoration:underline">${html(wijzig.knop.tekst)}</a></p></div>`,
        ]
      : []),
  ];
  return [
    '<!doctype html>',
    `<html lang="${html(taal)}" dir="${richting}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${html(onderwerp)}</title></head>`,
    '<body style="margin:0;padding:0;background-color:#f6f4f0">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">',
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border-radius:8px"><tr><td dir="${richting}" align="${kant}" style="padding:28px 24px;text-align:${kant}">`,
    `<div role="main">${delen.join('\n')}</div>`,
    '</td></tr></table>',
    '</td></tr></table>',
    '</body></html>',
  ].join('\n');
}

/** Text as HTML: nothing in it can become markup. */
function html(tekst: string): string {
  return tekst.replace(
    /[&<>"']/g,
    (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[teken] ?? '',
  );
}
