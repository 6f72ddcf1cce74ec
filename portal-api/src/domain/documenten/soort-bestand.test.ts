import { expect, it } from 'vitest';
import { metEinde, soortVan } from './soort-bestand.ts';

const bytes = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(600)]);

it.each([
  ['a PDF', '%PDF-1.7\n', 'application/pdf'],
  ['a photo', '\xff\xd8\xff\xe0\x00\x10JFIF', 'image/jpeg'],
  ['a program for Windows', 'MZ\x90\x00', null],
  ['a program for Linux', '\x7fELF\x02\x01', null],
  ['an archive', 'PK\x03\x04\x14\x00\x00\x00\x08\x00', null],
  ['another archive', 'Rar!\x1a\x07\x01\x00', null],
  ['a script', '#!/bin/sh\nrm -rf /', null],
  ['a page', '<!DOCTYPE html><script>', null],
])('%s is known by what is in it', async (_, kop, mediatype) => {
  expect(await soortVan(bytes(kop))).toBe(mediatype);
});

it('the name gets the ending that belongs to it', () => {
  expect(metEinde('BEWIJS.PDF', 'application/pdf')).toBe('BEWIJS.PDF');
  expect(metEinde('foto.jpeg', 'image/jpeg')).toBe('foto.jpeg');
  expect(metEinde('foto.exe', 'image/jpeg')).toBe('foto.exe.jpg');
});
