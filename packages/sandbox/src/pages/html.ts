/** Markup that is already safe; only `html` and `raw` make it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(toMarkup).join('');
}

/** Template tag: escapes every value, except what is markup already. Lists are joined, `false` and `null` vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: strings.reduce((markup, text, index) => markup + toMarkup(parts[index - 1]) + text) };
}

/** Markup taken over as it is; only for markup that somebody else has escaped. */
export function raw(markup: string): Html {
  return { markup };
}

/** A whole Dutch page in the look of the sandbox. `title` is plain text, `wide` is for lists. */
export function page(options: { title: string; sticker: string; main: Html; wide?: boolean }): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>${options.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/pagina.css" />
      </head>
      <body>
        <a class="skip" href="#inhoud">Naar de inhoud</a>
        <header class="top"><p>${options.sticker}</p></header>
        <main id="inhoud" tabindex="-1" class="${options.wide ? 'wide' : 'narrow'}">${options.main}</main>
        <footer><p>Onderdeel van de testomgeving van Eén Loket. Alle personen en bedrijven zijn verzonnen.</p></footer>
      </body>
    </html>`.markup;
}
