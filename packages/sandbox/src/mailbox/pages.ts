import { html, page } from '../pages/html.ts';
import type { CaughtMail } from './message.ts';

const STICKER = 'Postvak van de testomgeving: hier komt alle mail binnen, er gaat niets de deur uit';

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** The list of mails; `to` is the recipient it is narrowed to, or empty. */
export function listPage(mails: readonly CaughtMail[], to: string): string {
  const count = mails.length === 1 ? '1 bericht' : `${mails.length} berichten`;
  return page({
    title: to ? `Berichten aan ${to}` : 'Postvak',
    sticker: STICKER,
    wide: true,
    main: html`<h1>Postvak</h1>
      <form method="get" action="/">
        <div class="field">
          <label for="aan">E-mailadres van de ontvanger</label>
          <p class="help" id="aan-uitleg">Laat leeg om alle berichten te zien.</p>
          <input
            type="text"
            inputmode="email"
            id="aan"
            name="aan"
            value="${to}"
            autocomplete="off"
            aria-describedby="aan-uitleg"
          />
        </div>
        <div class="buttons"><button type="submit">Toon berichten</button></div>
      </form>
      <h2>${to ? `${count} aan ${to}` : count}</h2>
      ${mails.length === 0 && html`<p>Er is nog geen mail. Zodra het portaal iets verstuurt, staat het hier.</p>`}
      <ul class="mails">
        ${mails.map(
          (mail) =>
            html`<li class="card">
              <a href="/berichten/${mail.id}">${mail.onderwerp}</a>
              <p>Aan ${mail.aan.join(', ')}</p>
              <p>${MOMENT.format(new Date(mail.ontvangen))}</p>
            </li>`,
        )}
      </ul>
      ${mails.length > 0 && html`<form method="post" action="/berichten/wissen"><button class="second">Wis alle berichten</button></form>`}`,
  });
}

/** One mail: headers, text, the HTML part in a frame that can do nothing, and attachments. */
export function mailPage(mail: CaughtMail): string {
  return page({
    title: mail.onderwerp,
    sticker: STICKER,
    wide: true,
    main: html`<p><a href="/">Terug naar het postvak</a></p>
      <h1>${mail.onderwerp}</h1>
      <dl class="card">
        <dt>Van</dt>
        <dd>${mail.van}</dd>
        <dt>Aan</dt>
        <dd>${mail.aan.join(', ')}</dd>
        <dt>Ontvangen</dt>
        <dd>${MOMENT.format(new Date(mail.ontvangen))}</dd>
      </dl>
      ${
        mail.html &&
        html`<h2>Opgemaakt bericht</h2>
          <iframe
            title="Opgemaakt bericht"
            src="/berichten/${mail.id}/html"
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          ></iframe>`
      }
      <h2>Tekst</h2>
      <div class="card"><pre>${mail.tekst || 'Dit bericht heeft geen tekst.'}</pre></div>
      ${
        mail.bijlagen.length > 0 &&
        html`<h2>Bijlagen</h2>
          <ul>
            ${mail.bijlagen.map(
              (bijlage, index) =>
                html`<li>
                  <a href="/berichten/${mail.id}/bijlagen/${index}">${bijlage.naam} (${bijlage.bytes} bytes)</a>
                </li>`,
            )}
          </ul>`
      }`,
  });
}

/** Shown for a mail that is gone. */
export function missingPage(): string {
  return page({
    title: 'Bericht niet gevonden',
    sticker: STICKER,
    main: html`<h1>Bericht niet gevonden</h1>
      <p>Het is gewist, of de testomgeving is opnieuw gestart.</p>
      <p><a href="/">Terug naar het postvak</a></p>`,
  });
}
