import path from 'node:path';
import { testTexts } from '../testing/texts.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

testTexts(path.resolve(import.meta.dirname, '..'), {
  talen: ['en'],
  deels: { talen: ['tr', 'ar', 'hy'], bestanden: ['zaken'] },
  users: [path.join(root, 'medewerker-app/src'), path.join(root, 'inwoner-app/src')],
});
