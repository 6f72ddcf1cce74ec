/** Elements of which nothing is words. */
const ZONDER_WOORDEN = 'style, script, meta, link, title, xml, svg, math, object, embed, iframe, template, noscript';
/** An image that was cut in this editor; it was uploaded before and comes along. */
const EIGEN_AFBEELDING = 'figure[data-bestand]';

/**
 * HTML from a clipboard, made ready for the editor, which itself takes only what it knows: what Word adds goes, its
 * lists become lists again, and headings get the two levels that there are. Parsed apart from the page, so that nothing
 * in it can act or be fetched.
 */
export function maakSchoon(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(ZONDER_WOORDEN)) element.remove();
  for (const naam of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) {
    for (const kop of body.querySelectorAll(naam)) hernoem(kop, naam === 'h1' || naam === 'h2' ? 'h2' : 'h3');
  }
  wordLijsten(body);
  losseLijsten(body);
  for (const link of body.querySelectorAll('a[href]')) {
    for (const naam of ['target', 'rel', 'class', 'title']) link.removeAttribute(naam);
    link.setAttribute('href', (link.getAttribute('href') ?? '').trim().replace(/^http:\/\//i, 'https://'));
  }
  return body.innerHTML;
}

/** Whether there are images on a clipboard that do not come along: only who writes can say what is on them. */
export function verliestAfbeeldingen(html: string, bestanden: Iterable<Pick<File, 'type'>>): boolean {
  if (html === '') return [...bestanden].some(({ type }) => type.startsWith('image/'));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('img, picture, svg')].some((beeld) => !beeld.closest(EIGEN_AFBEELDING));
}

interface OpenLijst {
  lijst: Element;
  niveau: number;
}

/**
 * Word writes a list as paragraphs with a bullet or number in front, in a part that it would have a browser ignore, and
 * says how deep each lies (`mso-list: l0 level2 lfo1`).
 */
function wordLijsten(body: HTMLElement): void {
  /** The lists in which the last one lies, from the outside in. */
  let open: OpenLijst[] = [];
  for (const alinea of body.querySelectorAll('p')) {
    const stijl = alinea.getAttribute('style') ?? '';
    if (!/mso-list|MsoListParagraph/i.test(`${stijl} ${alinea.className}`)) {
      open = [];
      continue;
    }
    const teken = alinea.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
    const soort = /^\s*\(?[0-9a-z]{1,3}[.)]/i.test(teken?.textContent ?? alinea.textContent) ? 'ol' : 'ul';
    const niveau = Number(/mso-list:[^;]*\blevel(\d)/i.exec(stijl)?.[1] ?? 1);
    teken?.remove();
    if (open[0]?.lijst.nextElementSibling !== alinea) open = [];
    open = open.filter((een) => een.niveau < niveau || (een.niveau === niveau && een.lijst.localName === soort));
    let laatste = open.at(-1);
    if (laatste?.niveau !== niveau) {
      const nieuw = { lijst: body.ownerDocument.createElement(soort), niveau };
      const boven = laatste?.lijst.lastElementChild;
      if (boven) boven.append(nieuw.lijst);
      else alinea.before(nieuw.lijst);
      open.push(nieuw);
      laatste = nieuw;
    }
    const stuk = body.ownerDocument.createElement('li');
    const binnen = body.ownerDocument.createElement('p');
    binnen.append(...alinea.childNodes);
    stuk.append(binnen);
    laatste.lijst.append(stuk);
    alinea.remove();
  }
}

/** Some (Word on the web) put a list in a list, beside the item that it belongs to. */
function losseLijsten(body: HTMLElement): void {
  for (const lijst of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const boven = lijst.previousElementSibling;
    if (boven?.localName === 'li') boven.append(lijst);
  }
}

function hernoem(element: Element, naam: string): void {
  if (element.localName === naam) return;
  const nieuw = element.ownerDocument.createElement(naam);
  nieuw.append(...element.childNodes);
  element.replaceWith(nieuw);
}
