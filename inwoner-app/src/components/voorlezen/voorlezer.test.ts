import { expect, it, vi } from 'vitest';
import { stukkenVan } from './stukken.ts';
import { createVoorlezer, stemVoor } from './voorlezer.ts';
import type { Spreker, Stand } from './voorlezer.ts';

const stem = (lang: string, localService = true) => ({ lang, localService }) as SpeechSynthesisVoice;

function nepSpreker(stemmen: SpeechSynthesisVoice[]) {
  const gezegd: SpeechSynthesisUtterance[] = [];
  const spreker: Spreker = {
    speak: (zin) => void gezegd.push(zin),
    cancel: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    getVoices: () => stemmen,
  };
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return { spreker, gezegd, klaar: () => gezegd.at(-1)?.onend?.({} as SpeechSynthesisEvent) };
}

it('takes the words of the main text in order, with their language, and leaves out what is only to press', () => {
  const main = document.createElement('main');
  main.lang = 'en';
  main.innerHTML = `<nav>Menu</nav><h1>Your case</h1><p>About <span lang="nl">Hulp bij het huishouden</span> for you. We are on it!</p>
    <button>Print</button><div data-niet-voorlezen>Niet dit</div><details><summary>More</summary><p>Folded</p></details>
    <ul><li>One</li><li>Two</li></ul><p aria-hidden="true">!</p>`;
  expect(stukkenVan(main)).toEqual([
    { tekst: 'Your case', taal: 'en' },
    { tekst: 'About', taal: 'en' },
    { tekst: 'Hulp bij het huishouden', taal: 'nl' },
    { tekst: 'for you. We are on it!', taal: 'en' },
    { tekst: 'More', taal: 'en' },
    { tekst: 'One', taal: 'en' },
    { tekst: 'Two', taal: 'en' },
  ]);
});

it('cuts long text at sentences, for speech engines stop halfway', () => {
  const main = document.createElement('main');
  main.innerHTML = `<p>${'Dit is een zin van gewone lengte. '.repeat(20)}</p>`;
  const stukken = stukkenVan(main);
  expect(stukken.length).toBeGreaterThan(2);
  expect(stukken.every(({ tekst }) => tekst.length <= 220 && tekst.endsWith('.'))).toBe(true);
});

it('reads with a voice of the language, one on the device first', () => {
  const stemmen = [stem('en-GB'), stem('nl-NL', false), stem('nl_BE')];
  expect(stemVoor(stemmen, 'nl')?.lang).toBe('nl_BE');
  expect(stemVoor(stemmen, 'hy')).toBeUndefined();
});

it('reads one piece after another, pauses, goes on and stops, and skips what no voice can speak', () => {
  const { spreker, gezegd, klaar } = nepSpreker([stem('nl-NL')]);
  const standen: Stand[] = [];
  const voorlezer = createVoorlezer(spreker, (stand) => standen.push(stand));
  voorlezer.lees([
    { tekst: 'Een', taal: 'nl' },
    { tekst: 'Մեկ', taal: 'hy' },
    { tekst: 'Twee', taal: 'nl' },
  ]);
  klaar();
  expect(gezegd.map(({ text, lang }) => [text, lang])).toEqual([
    ['Een', 'nl-NL'],
    ['Twee', 'nl-NL'],
  ]);
  voorlezer.pauzeer();
  voorlezer.hervat();
  klaar();
  expect(standen).toEqual(['stil', 'leest', 'pauze', 'leest', 'stil']);
  voorlezer.lees([{ tekst: 'Drie', taal: 'nl' }]);
  voorlezer.stop();
  // the end of what was stopped begins nothing
  klaar();
  expect(gezegd).toHaveLength(3);
  expect(standen.at(-1)).toBe('stil');
});
