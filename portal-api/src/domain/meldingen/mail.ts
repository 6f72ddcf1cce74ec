import { soortenVan, meldinggroepen, type Meldingsoort } from './model.ts';
import nl from './locales/nl.json' with { type: 'json' };

/** From whom a mail to employees is, and where it leads: always the same places. */
export interface MailAfzender {
  gemeente: string;
  /** Public origin of the employee door. */
  origin: string;
}

/**
 * Writes what waits, by kind and number: no subjects, as these name what a colleague wrote or a case, and mail lies in
 * many places.
 */
export function schrijfMail(soorten: readonly Meldingsoort[], { gemeente, origin }: MailAfzender) {
  const regels = meldinggroepen.flatMap(soortenVan).flatMap((soort) => {
    const aantal = soorten.filter((een) => een === soort).length;
    if (aantal === 0) return [];
    return [aantal === 1 ? nl.soort[soort].een : nl.soort[soort].meer.replace('{aantal}', String(aantal))];
  });
  const [enige] = regels;
  const onderwerp = regels.length === 1 && enige ? enige : nl.onderwerp;
  const meldingen = `${origin}/meldingen`;
  const instellingen = `${origin}/instellingen`;
  const text = [
    nl.aanhef,
    nl.inleiding,
    regels.map((regel) => `- ${regel}`).join('\n'),
    `${nl.knop}:\n${meldingen}`,
    `${nl.groet}\n${gemeente}`,
    `${nl.kiezen}:\n${instellingen}`,
  ].join('\n\n');
  const html = [
    '<!doctype html>',
    `<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${veilig(onderwerp)}</title></head>`,
    `<body style="margin:0;padding:24px;font-family:'Source Sans 3','Segoe UI',Arial,sans-serif;font-size:18px;line-height:1.5;color:#1d2b2e"><div role="main" style="max-width:600px">`,
    `<h1 style="font-size:24px;line-height:1.25">${veilig(onderwerp)}</h1>`,
    `<p>${veilig(nl.aanhef)}</p><p>${veilig(nl.inleiding)}</p>`,
    `<ul>${regels.map((regel) => `<li>${veilig(regel)}</li>`).join('')}</ul>`,
    `<p><a href="${veilig(meldingen)}" style="color:#0b4f5c">${veilig(nl.knop)}</a></p>`,
    `<p>${veilig(nl.groet)}<br>${veilig(gemeente)}</p>`,
    `<p><a href="${veilig(instellingen)}" style="color:#0b4f5c">${veilig(nl.kiezen)}</a></p>`,
    '</div></body></html>',
  ].join('\n');
  return { subject: onderwerp, text, html, language: 'nl', unsubscribe: instellingen };
}

function veilig(tekst: string): string {
  return tekst.replace(
    /[&<>"']/g,
    (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[teken] ?? '',
  );
}
