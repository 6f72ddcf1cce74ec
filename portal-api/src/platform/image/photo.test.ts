import sharp from 'sharp';
import { expect, it } from 'vitest';
import { squarePhoto } from './photo.ts';

const plaatje = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c33' } });

it('makes a small square of a picture and takes away what was written in it', async () => {
  const met = await plaatje(900, 1400)
    .withExif({ IFD0: { Copyright: 'GPS 52.35 6.66' } })
    .jpeg()
    .toBuffer();
  const klein = await squarePhoto(met, 512);
  if (typeof klein === 'string') throw new Error(klein);
  const meta = await sharp(klein).metadata();
  expect([meta.format, meta.width, meta.height, meta.exif]).toEqual(['jpeg', 512, 512, undefined]);
  expect(klein.includes('52.35')).toBe(false);
});

it.each([
  ['a script in SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a document with the name of a picture', Buffer.from('%PDF-1.7 nothing')],
  ['half a picture', Buffer.from('89504e470d0a1a0a0000', 'hex')],
  ['nothing', Buffer.alloc(0)],
])('does not take %s', async (_what, bytes) => {
  expect(await squarePhoto(bytes, 512)).toBe('no-image');
});

it('does not decode a hundred megapixels, however few bytes they take', async () => {
  const groot = await sharp({
    create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const begin = performance.now();
  expect(await squarePhoto(groot, 512)).toBe('too-many-pixels');
  expect(performance.now() - begin).toBeLessThan(500);
});
