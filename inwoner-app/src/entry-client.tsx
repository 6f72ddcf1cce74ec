import '@loket/ui/theme.css';
import '@loket/ui/styles.css';
import '@loket/app/styles.css';
import { startInBrowser } from '@loket/app';
import { inwonerApp } from './app/inwoner-app.ts';
import { readTaal, writeTaal } from './app/remembered-taal.ts';
import { readWeergave, showWeergave } from './app/weergave/weergave.ts';

showWeergave(document.documentElement, readWeergave(window));
const app = startInBrowser(inwonerApp, { taal: readTaal(window), rememberTaal: (taal) => writeTaal(window, taal) });

const telefoon = () => import('./telefoon/start.ts');
if (import.meta.env.PROD)
  window.addEventListener('load', () => void telefoon().then(({ startTelefoon }) => app.then(startTelefoon)));
else void telefoon().then(({ stopTelefoon }) => stopTelefoon());
