import { overDezeSite } from '@loket/app';
import type { CreatePages } from '@loket/app';
import { createPages as aanvragen } from '../features/aanvragen/pages.ts';
import { createPages as account } from '../features/account/pages.ts';
import { createPages as afspraken } from '../features/afspraken/pages.ts';
import { createPages as berichten } from '../features/berichten/pages.ts';
import { createPages as contactgegevens } from '../features/contactgegevens/pages.ts';
import { createPages as hulp } from '../features/hulp/pages.ts';
import { createPages as ingediend } from '../features/ingediend/pages.ts';
import { createPages as inloggen } from '../features/inloggen/pages.ts';
import { createPages as instellingen } from '../features/instellingen/pages.ts';
import { createPages as lezen } from '../features/lezen/pages.ts';
import { createPages as mijnDocumenten } from '../features/mijn-documenten/pages.ts';
import { createPages as mijnGegevens } from '../features/mijn-gegevens/pages.ts';
import { createPages as mijnTaken } from '../features/mijn-taken/pages.ts';
import { createPages as mijnVragen } from '../features/mijn-vragen/pages.ts';
import { createPages as mijnZaken } from '../features/mijn-zaken/pages.ts';
import { createPages as ondertekenen } from '../features/ondertekenen/pages.ts';
import { createPages as openFormulieren } from '../features/open-formulieren/pages.ts';
import { createPages as uZeiWijDeden } from '../features/u-zei-wij-deden/pages.ts';
import { createPages as veilig } from '../features/veilig/pages.ts';
import { createPages as vestigingen } from '../features/vestigingen/pages.ts';
import { createPages as voorEenAnder } from '../features/voor-een-ander/pages.ts';
import { createPages as voorU } from '../features/voor-u/pages.ts';
import { createPages as producten } from '../features/producten/pages.ts';
import { createPages as voorzieningen } from '../features/voorzieningen/pages.ts';
import { createPages as wieKeek } from '../features/wie-keek/pages.ts';

/** All pages but the first after logging in. Settings have their cards in this order. */
export const pages: readonly CreatePages[] = [
  mijnZaken,
  berichten,
  mijnGegevens,
  mijnTaken,
  mijnDocumenten,
  mijnVragen,
  afspraken,
  producten,
  openFormulieren,
  voorzieningen,
  uZeiWijDeden,
  voorEenAnder,
  wieKeek,
  account,
  vestigingen,
  ingediend,
  ondertekenen,
  inloggen,
  aanvragen,
  hulp,
  lezen,
  veilig,
  voorU,
  contactgegevens,
  instellingen,
  overDezeSite,
];
