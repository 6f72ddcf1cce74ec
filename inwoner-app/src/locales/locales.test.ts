import path from 'node:path';
import { testTexts } from '@loket/app/testing';

/** What can be read in Turkish, Arabic and Armenian: login, home, case, task, contact and safety, and what is asked there. All else comes in Dutch. */
const bestanden = [
  'algemeen',
  'hulp',
  'inloggen',
  'mijn-zaken',
  'offline',
  'overzicht',
  'taken',
  'veilig',
  'voor-u',
  'waardering',
  'zaken',
];

testTexts(path.resolve(import.meta.dirname, '..'), { talen: ['en'], deels: { talen: ['tr', 'ar', 'hy'], bestanden } });
