import { expect, it } from 'vitest';
import { platteTekst } from './tekst.ts';

it.each([
  ['Gewone tekst\r\nmet regels', 'Gewone tekst\nmet regels'],
  ['Als 3 < 5 en 5 > 3, dan A&B', 'Als 3 < 5 en 5 > 3, dan A&B'],
  ['<p>Beste mevrouw,</p><p>Tot <b>vrijdag</b>.<br>Groet</p>', 'Beste mevrouw,\n\nTot vrijdag.\nGroet'],
  ['<ul><li>een</li><li>twee &amp; drie</li></ul>', '- een\n- twee & drie'],
  ['Hoi<script>alert(1)</script><img src=x onerror=alert(1)>', 'Hoi'],
  ['<b>x</b><script>alert(1)', 'x'],
  ['<b>&lt;script&gt;</b>', '<script>'],
])('%j reads as %j', (tekst, plat) => expect(platteTekst(tekst)).toBe(plat));
