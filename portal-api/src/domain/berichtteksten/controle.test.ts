import { describe, expect, it } from 'vitest';
import { controleer } from './controle.ts';
import { berichttalen, standaardteksten } from './standaard/index.ts';

const goed = { onderwerp: 'Er staat nieuws klaar', tekst: 'Log in om het te lezen.', sms: 'Er staat nieuws klaar.' };
const codes = (tekst: string) => controleer({ ...goed, tekst }, 'nl').map(({ ernst, code }) => `${ernst} ${code}`);

describe('what an editor may send', () => {
  it.each(berichttalen)('all that comes with the portal, in %s', (taal) => {
    const { teksten } = standaardteksten(taal);
    for (const tekst of Object.values(teksten.soorten)) expect(controleer(tekst, taal)).toEqual([]);
  });

  it.each([
    ['', 'fout leeg'],
    ['Beste {{naam}}', 'fout invulling'],
    ['Er is nieuws in {portaal}', 'fout invulling'],
    ['Kijk op www.almelo.nl', 'fout link'],
    ['Kijk op mijn.almelo.nl', 'fout link'],
    ['Kijk op https://elders.example/x', 'fout link'],
    ['<b>Let op</b>', 'fout opmaak'],
    ['Zaak 0014 2026 123', 'fout nummer'],
    ['Mail loket@almelo.nl', 'fout adres'],
    ['Uw bijstandsuitkering is toegekend', 'fout verraadt'],
    ['Nieuws over de Wmo', 'fout verraadt'],
    ['x'.repeat(1001), 'fout te-lang'],
  ])('not: %s', (tekst, code) => {
    expect(codes(tekst)).toContain(code);
  });

  it.each([
    ['Wij zorgen ervoor dat u het hoort. {{telefoon}}', []],
    [
      'Dit is een heel lange zin die maar doorgaat en doorgaat zodat niemand aan het einde nog weet waar hij begon toch.',
      ['tip lange-zin'],
    ],
    ['Betreffende uw verzoek dient u te reageren', ['tip moeilijk-woord', 'tip moeilijk-woord']],
    ['Log in om je bericht te lezen', ['tip aanspreken']],
    ['LEES DEZE TEKST', ['tip hoofdletters']],
  ])('may go, with a hint: %s', (tekst, verwacht) => {
    expect(codes(tekst)).toEqual(verwacht);
  });
});
