import { RijkeTekst } from '@loket/contract';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { verkleinAfbeelding } from './afbeelding.ts';
import { afbeeldingenIn, linksIn, platteTekst } from './lopen.ts';

const id = '6f7c1f0e-3d3c-4f0a-9a43-1c6a2f1b7f10';
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const alinea = (...content: unknown[]) => ({ type: 'paragraph', content });
const link = (href: string) => alinea({ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }] });
const mag = (...content: unknown[]) => RijkeTekst.safeParse(doc(...content)).success;

describe('a text', () => {
  it('keeps only what the house knows: no styles, classes or targets', () => {
    const tekst = RijkeTekst.parse(
      doc({
        type: 'paragraph',
        attrs: { style: 'color:red', class: 'MsoNormal' },
        content: [
          {
            type: 'text',
            text: 'Word',
            marks: [{ type: 'link', attrs: { href: '/nieuws', target: '_top', onclick: 'x' } }],
          },
        ],
      }),
    );
    expect(tekst).toEqual(
      doc(alinea({ type: 'text', text: 'Word', marks: [{ type: 'link', attrs: { href: '/nieuws' } }] })),
    );
  });

  it('takes no other kinds of parts', () => {
    expect(mag(alinea({ type: 'text', text: 'x' }))).toBe(true);
    for (const type of ['html', 'script', 'iframe', 'codeBlock', 'image', '__proto__']) {
      expect(mag({ type, attrs: { src: 'x' }, content: [] }), type).toBe(false);
    }
    expect(mag({ type: 'heading', attrs: { level: 1 } })).toBe(false);
    expect(mag(alinea({ type: 'text', text: 'x', marks: [{ type: 'textStyle' }] }))).toBe(false);
  });

  it.each(['https://www.almelo.nl/x?y#z', 'mailto:oost@almelo.example', 'tel:+31546543000', '/paginas/1', '/'])(
    'may lead to %s',
    (href) => expect(mag(link(href))).toBe(true),
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'http://www.almelo.nl',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://user@evil.example',
    'https:evil.example',
    'ftp://x',
    '',
  ])('may not lead to %j', (href) => expect(mag(link(href))).toBe(false));

  it('has an image only with what it shows', () => {
    const beeld = (attrs: object) => ({ type: 'afbeelding', attrs });
    expect(mag(beeld({ bestandId: id, alt: 'Het stadhuis' }))).toBe(true);
    expect(mag(beeld({ bestandId: id, alt: ' ' }))).toBe(false);
    expect(mag(beeld({ bestandId: id }))).toBe(false);
    expect(mag(beeld({ bestandId: 'https://evil.example/x.png', alt: 'x' }))).toBe(false);
  });

  it('nests no deeper than is read', () => {
    const lijst = (diepte: number): unknown => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: diepte === 1 ? [alinea()] : [alinea(), lijst(diepte - 1)] }],
    });
    expect(mag(lijst(3))).toBe(true);
    expect(mag(lijst(4))).toBe(false);
    expect(mag(lijst(2000))).toBe(false);
  });

  it('is words for search and mail, and tells its links and images', () => {
    const tekst = RijkeTekst.parse(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Zo doe je het' }] },
        alinea(
          { type: 'text', text: 'Eerst ' },
          { type: 'text', text: 'dit', marks: [{ type: 'bold' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'dan dat' },
        ),
        { type: 'afbeelding', attrs: { bestandId: id, alt: 'Het stadhuis', bijschrift: '' } },
        link('/paginas/1'),
        link('/paginas/1'),
      ),
    );
    expect(platteTekst(tekst)).toBe('Zo doe je het\nEerst dit dan dat\nHet stadhuis\nhier\nhier');
    expect(linksIn(tekst)).toEqual(['/paginas/1']);
    expect(afbeeldingenIn(tekst)).toEqual([id]);
  });
});

describe('an image', () => {
  const beeld = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'teal' }, limitInputPixels: false });
  const code = async (bytes: Buffer) =>
    verkleinAfbeelding(bytes).then(
      () => 'genomen',
      (error: { extras?: { invalidParams?: { code: string; reason: string }[] } }) => error.extras?.invalidParams?.[0],
    );

  it('is made as large as is shown, and of one kind', async () => {
    const uit = await verkleinAfbeelding(await beeld(3200, 1000).jpeg().toBuffer());
    expect(uit).toMatchObject({ mediatype: 'image/webp', breedte: 1600, hoogte: 500 });
  });

  it('loses what a camera wrote in it', async () => {
    const met = await beeld(20, 20)
      .withExif({ IFD0: { Copyright: 'Geheime plek' } })
      .jpeg()
      .toBuffer();
    expect(met.includes('Geheime plek')).toBe(true);
    expect((await verkleinAfbeelding(met)).bytes.includes('Geheime plek')).toBe(false);
  });

  it('of a hundred million pixels is refused in words', async () => {
    expect(await code(await beeld(10_000, 10_000).png().toBuffer())).toMatchObject({
      code: 'te-veel-beeldpunten',
      reason: expect.stringContaining('100 miljoen beeldpunten') as string,
    });
  }, 20_000);

  it('is not a drawing with a script in it, a page, or a broken file', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await code(Buffer.from(svg))).toMatchObject({ code: 'verkeerde-soort' });
    expect(await code(Buffer.from(`<?xml version="1.0"?>${svg}`))).toMatchObject({ code: 'verkeerde-soort' });
    expect(await code(Buffer.from('<html><img src=x onerror=alert(1)></html>'))).toMatchObject({
      code: 'verkeerde-soort',
    });
    const half = await beeld(200, 200).jpeg().toBuffer();
    expect(await code(half.subarray(0, 200))).toMatchObject({ code: 'kapot' });
  });
});
