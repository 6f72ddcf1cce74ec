import { expect, it } from 'vitest';
import { standaardteksten } from '../berichtteksten/standaard/index.ts';
import { schrijf, schrijfCode } from './opmaak.ts';

const afzender = {
  gemeente: 'Gemeente <Almelo>',
  portaal: 'Eén Loket',
  telefoon: '14 0546',
  origin: 'https://mijn.example',
};
const { taal, teksten } = standaardteksten('nl');

it('nothing that is filled in or written by an editor becomes markup', () => {
  const tekst = { onderwerp: 'A & "B"', tekst: '<img src=x onerror=alert(1)>', sms: 's' };
  const { html } = schrijf({ taal, raam: teksten.raam, teksten: [tekst], vraagtActie: false }, afzender);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('Gemeente &lt;Almelo&gt;');
  expect(html).not.toMatch(/<img|<script/);
});

it('has its language and direction, and says when no person checked it', () => {
  const raam = { ...teksten.raam, richting: 'rtl' as const, machinaal: 'ترجمة آلية' };
  const { html, tekst } = schrijf(
    { taal: 'ar', raam, teksten: [teksten.soorten.status], vraagtActie: false },
    afzender,
  );
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('text-align:right');
  expect(tekst.startsWith('ترجمة آلية')).toBe(true);
});

it('equal things are told once, and a text message leads to the same page', () => {
  const { status, document } = teksten.soorten;
  const een = schrijf({ taal, raam: teksten.raam, teksten: [status, status], vraagtActie: false }, afzender);
  expect(een.tekst.match(/Er staat nieuws voor u klaar/g)).toHaveLength(1);
  const twee = schrijf({ taal, raam: teksten.raam, teksten: [status, document], vraagtActie: false }, afzender);
  expect(twee.sms).toBe('Er staat nieuws voor u klaar in Eén Loket. https://mijn.example/overzicht');
});

it('a code stands in mail and text message, and no link to click', () => {
  const { html, tekst, sms } = schrijfCode({ taal, raam: teksten.raam, code: '123456', minuten: 10 }, afzender);
  for (const vorm of [html, tekst, sms]) expect(vorm).toContain('123456');
  expect(html + tekst + sms).not.toContain('http');
});
