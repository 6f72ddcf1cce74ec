import sharp from 'sharp';
import { expect, it } from 'vitest';
import { shownImage } from './image.ts';

const plaatje = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c33' } });

it('makes a small square of a picture and takes away what was written in it', async () => {
  const met = await plaatje(900, 1400)
    .withExif({ IFD0: { Copyright: 'GPS 52.35 6.66' } })
    .jpeg()
    .toBuffer();
  const klein = await shownImage(met, { square: 512 });
  if ('refused' in klein) throw new Error(klein.refused);
  const meta = await sharp(klein.bytes).metadata();
  expect([meta.format, meta.width, meta.height, meta.exif]).toEqual(['jpeg', 512, 512, undefined]);
  expect(klein.bytes.includes('52.35')).toBe(false);
});

it('makes a large picture no larger than is shown, whole, and leaves a small one as large as it is', async () => {
  const breed = await shownImage(await plaatje(3200, 1000).jpeg().toBuffer(), { longest: 1600 });
  expect(breed).toMatchObject({ mediatype: 'image/webp', width: 1600, height: 500 });
  const klein = await shownImage(await plaatje(40, 30).png().toBuffer(), { longest: 1600 });
  expect(klein).toMatchObject({ width: 40, height: 30 });
});

it('takes a GIF in a text, and not as a photo', async () => {
  const gif = await plaatje(40, 30).gif().toBuffer();
  expect(await shownImage(gif, { longest: 1600 })).toMatchObject({ mediatype: 'image/webp' });
  expect(await shownImage(gif, { square: 512 })).toEqual({ refused: 'no-image' });
});

it.each([
  ['a script in SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a document with the name of a picture', Buffer.from('%PDF-1.7 nothing')],
  ['nothing', Buffer.alloc(0)],
])('does not take %s', async (_what, bytes) => {
  expect(await shownImage(bytes, { square: 512 })).toEqual({ refused: 'no-image' });
});

it('does not take half a picture', async () => {
  const half = (await plaatje(200, 200).jpeg().toBuffer()).subarray(0, 200);
  expect(await shownImage(half, { square: 512 })).toEqual({ refused: 'broken' });
});

it('does not decode a hundred megapixels, however few bytes they take', async () => {
  const groot = await sharp({
    create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const begin = performance.now();
  expect(await shownImage(groot, { square: 512 })).toMatchObject({ refused: 'too-many-pixels', pixels: 100_000_000 });
  expect(performance.now() - begin).toBeLessThan(500);
});
