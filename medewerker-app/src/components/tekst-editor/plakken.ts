/** Elements of which nothing is words. */
const ZONDER_WOORDEN = 'style, script, meta, link, title, xml, svg, math, object, embed, iframe, template, noscript';

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
  for (const link of body.querySelectorAll('a[href]')) {
    for (const naam of ['target', 'rel', 'class', 'title']) link.removeAttribute(naam);
    link.setAttribute('href', (link.getAttribute('href') ?? '').trim().replace(/^http:\/\//i, 'https://'));
  }
  return body.innerHTML;
}

/** Word writes a list as paragraphs with a bullet or number in front, in a part that it would have a browser ignore. */
function wordLijsten(body: HTMLElement): void {
  let lijst: Element | undefined;
  for (const alinea of body.querySelectorAll('p')) {
    const isStuk = /mso-list|MsoListParagraph/i.test(`${alinea.getAttribute('style')} ${alinea.className}`);
    if (!isStuk) {
      lijst = undefined;
      continue;
    }
    const teken = alinea.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
    const soort = /^\s*\(?[0-9a-z]{1,3}[.)]/i.test(teken?.textContent ?? alinea.textContent) ? 'ol' : 'ul';
    teken?.remove();
    if (!lijst || lijst.nextElementSibling !== alinea || lijst.localName !== soort) {
      lijst = body.ownerDocument.createElement(soort);
      alinea.before(lijst);
    }
    const stuk = body.ownerDocument.createElement('li');
    const binnen = body.ownerDocument.createElement('p');
    binnen.append(...alinea.childNodes);
    stuk.append(binnen);
    lijst.append(stuk);
    alinea.remove();
  }
}

function hernoem(element: Element, naam: string): void {
  if (element.localName === naam) return;
  const nieuw = element.ownerDocument.createElement(naam);
  nieuw.append(...element.childNodes);
  element.replaceWith(nieuw);
}
