import type { Stuk } from './stukken.ts';

export type Stand = 'stil' | 'leest' | 'pauze';

/** What speaks: the Web Speech API of the browser. */
export type Spreker = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'pause' | 'resume' | 'getVoices'>;

/** The voice for a language: one on the device itself when there is one, for then no text goes to anybody else. */
export function stemVoor(stemmen: readonly SpeechSynthesisVoice[], taal: string): SpeechSynthesisVoice | undefined {
  const passend = stemmen.filter(({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === taal);
  return passend.find(({ localService }) => localService) ?? passend[0];
}

interface Voorlezer {
  lees(stukken: readonly Stuk[]): void;
  pauzeer(): void;
  hervat(): void;
  stop(): void;
}

/** Reads pieces of text one after another, and tells where it stands. What no voice can speak is passed over. */
export function createVoorlezer(spreker: Spreker, onStand: (stand: Stand) => void): Voorlezer {
  // a reading that was stopped still tells that it ended; only the newest counts
  let beurt = 0;
  const stop = () => {
    beurt += 1;
    spreker.cancel();
    onStand('stil');
  };
  return {
    stop,
    lees(stukken) {
      stop();
      const mijn = beurt;
      const stemmen = spreker.getVoices();
      const leesbaar = stukken.flatMap((stuk) => {
        const stem = stemVoor(stemmen, stuk.taal.split('-')[0] ?? stuk.taal);
        return stem ? [{ ...stuk, stem }] : [];
      });
      const volgende = (index: number) => {
        if (mijn !== beurt) return;
        const stuk = leesbaar[index];
        if (!stuk) return onStand('stil');
        const zin = new SpeechSynthesisUtterance(stuk.tekst);
        zin.voice = stuk.stem;
        zin.lang = stuk.stem.lang;
        zin.onend = () => volgende(index + 1);
        zin.onerror = () => mijn === beurt && onStand('stil');
        spreker.speak(zin);
      };
      onStand('leest');
      volgende(0);
    },
    pauzeer() {
      spreker.pause();
      onStand('pauze');
    },
    hervat() {
      spreker.resume();
      onStand('leest');
    },
  };
}
