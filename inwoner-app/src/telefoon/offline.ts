import '@loket/ui/theme.css';
import './offline.css';
import { readTaal } from '../app/remembered-taal.ts';
import { readWeergave, showWeergave } from '../app/weergave/weergave.ts';
import { readLaatstGezien } from './laatst-gezien.ts';
import { offlineTeksten } from './offline-teksten.ts';
import { datumEnTijd, toonOffline } from './toon-offline.ts';

const taal = readTaal(window);
showWeergave(document.documentElement, readWeergave(window));
const laatst = readLaatstGezien(window, new Date());
const main = document.getElementById('offline');
if (main) {
  toonOffline(main, {
    taal,
    teksten: offlineTeksten(taal),
    laatst,
    wanneer: laatst && datumEnTijd(laatst.moment, taal),
  });
}
window.addEventListener('online', () => window.location.reload());
