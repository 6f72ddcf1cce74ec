import { getSchema } from '@tiptap/core';
import { DOMParser as Lezer } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { leesAdres, magHeen } from './adres.ts';
import { onderdelen } from './onderdelen.ts';
import { passend } from './passend.ts';
import { maakSchoon, verliestAfbeeldingen } from './plakken.ts';

const schema = getSchema(onderdelen((id) => `/beeld/${id}`));

/** What is in the editor after this was pasted. */
function geplakt(html: string) {
  const hok = document.createElement('div');
  hok.innerHTML = maakSchoon(html);
  return passend(Lezer.fromSchema(schema).parse(hok).toJSON() as object);
}
const kort = (html: string) => JSON.stringify(geplakt(html));
const vorm = (html: string) => geplakt(html).content.map(({ type }) => type);

/** The blocks by their words, and lists by what lies in them. */
const lijsten = (html: string) => geplakt(html).content.map((blok) => kernVan(blok));
function kernVan({ type, text = '', content = [] }: { type: string; text?: string; content?: object[] }): string {
  const binnen = (content as { type: string }[]).map((kind) => kernVan(kind)).join(' ');
  return type.endsWith('List') ? `${type}(${binnen})` : text + binnen;
}

describe('pasted', () => {
  it('from Word: lists are lists, headings headings, and its styles are gone', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
      <!--StartFragment--><h1 style="mso-x:y">Werkinstructie<o:p></o:p></h1>
      <p class="MsoNormal" style="margin:0cm"><b style="mso-bidi:x">Let op</b>: <span style="color:red">bel eerst</span><o:p></o:p></p>
      <p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>   </span></span>Een</p><p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Twee</p>
      <p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.</span>Eerst</p><!--EndFragment--></body></html>`;
    expect(vorm(word)).toEqual(['heading', 'paragraph', 'bulletList', 'orderedList']);
    expect(kort(word)).not.toMatch(/mso|style|color|:red|·|class/i);
    expect(kort(word)).toContain('"marks":[{"type":"bold"}]');
  });

  it('from a page: what can act is gone, words stay', () => {
    const html = `<p onclick="x()">Hallo <script>alert(1)</script><a href="javascript:alert(1)">klik</a>
      <a href="http://almelo.nl/x" target="_top" onmouseover="x()">almelo</a></p><svg onload="x()"><text>s</text></svg>
      <iframe src="//evil"></iframe><img src="x" onerror="alert(1)"><form><button>Koop</button></form><h6>Klein</h6>`;
    const tekst = kort(html);
    expect(tekst).not.toMatch(/script|onclick|onerror|evil|img|svg|_top/);
    expect(tekst).toContain('Hallo');
    expect(tekst).toContain('https://almelo.nl/x');
    expect(vorm(html)).toContain('heading');
  });

  it('from Word: a list in a list stays where it lies', () => {
    const punt = (niveau: number, woord: string, teken = '·') =>
      `<p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level${niveau} lfo1"><span style="mso-list:Ignore">${teken}</span>${woord}</p>`;
    const html = `${punt(1, 'Een')}${punt(2, 'Twee', '1.')}${punt(3, 'Drie')}${punt(2, 'Vier', '2.')}${punt(1, 'Vijf')}<p>Los</p>${punt(2, 'Zes')}${punt(1, 'Zeven')}`;
    expect(lijsten(html)).toEqual([
      'bulletList(Een orderedList(Twee bulletList(Drie) Vier) Vijf)',
      'Los',
      // begins deeper than it goes on: then the order is kept
      'bulletList(Zes)',
      'bulletList(Zeven)',
    ]);
  });

  it('from Word on the web: a list beside the item that it belongs to goes in it', () => {
    expect(lijsten('<ul><li>Een</li><ol><li>Twee</li></ol><li>Drie</li></ul>')).toEqual([
      'bulletList(Een orderedList(Twee) Drie)',
    ]);
  });

  it('images that do not come along are noticed', () => {
    const png = { type: 'image/png' };
    expect(verliestAfbeeldingen('<p>Kijk <img src="file:///c:/1.png"></p>', [])).toBe(true);
    expect(verliestAfbeeldingen('', [png])).toBe(true);
    // of words that were copied Word also gives a picture
    expect(verliestAfbeeldingen('<p>Kijk</p>', [png])).toBe(false);
    expect(verliestAfbeeldingen('<figure data-bestand="x"><img src="/x"></figure>', [])).toBe(false);
  });

  it('lists deeper than three come up', () => {
    const diep = '<ul><li>1<ul><li>2<ul><li>3<ul><li>4<ul><li>5</li></ul></li></ul></li></ul></li></ul></li></ul>';
    const tekst = kort(diep);
    expect(tekst.match(/bulletList/g)).toHaveLength(3);
    for (const woord of ['1', '2', '3', '4', '5']) expect(tekst).toContain(`"text":"${woord}"`);
  });
});

describe('an address', () => {
  it('is made whole where it is clear what is meant', () => {
    expect(leesAdres(' almelo.nl/zorg ')).toBe('https://almelo.nl/zorg');
    expect(leesAdres('http://almelo.nl')).toBe('https://almelo.nl');
    expect(leesAdres('oost@almelo.example')).toBe('mailto:oost@almelo.example');
    expect(leesAdres('/paginas/1')).toBe('/paginas/1');
    expect(leesAdres('javascript:alert(1)')).toBeNull();
    expect(leesAdres('zomaar iets')).toBeNull();
    expect(magHeen('//evil.example')).toBe(false);
  });
});
