import '@loket/ui/theme.css';
import '@loket/ui/styles.css';
import '@loket/app/styles.css';
import './app/app.css';
import { startInBrowser } from '@loket/app';
import { medewerkerApp } from './app/medewerker-app.ts';

void startInBrowser(medewerkerApp);
