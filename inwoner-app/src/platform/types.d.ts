import type { EigenTeksten } from '@loket/app';
import type { InwonerSessie } from '@loket/contract';
import type aanvragen from '../locales/nl/aanvragen.json';
import type account from '../locales/nl/account.json';
import type afspraken from '../locales/nl/afspraken.json';
import type algemeen from '../locales/nl/algemeen.json';
import type berichten from '../locales/nl/berichten.json';
import type besluit from '../locales/nl/besluit.json';
import type documenten from '../locales/nl/documenten.json';
import type hulp from '../locales/nl/hulp.json';
import type contactgegevens from '../locales/nl/contactgegevens.json';
import type ingediend from '../locales/nl/ingediend.json';
import type inloggen from '../locales/nl/inloggen.json';
import type instellingen from '../locales/nl/instellingen.json';
import type lezen from '../locales/nl/lezen.json';
import type mijnGegevens from '../locales/nl/mijn-gegevens.json';
import type mijnZaken from '../locales/nl/mijn-zaken.json';
import type ondertekenen from '../locales/nl/ondertekenen.json';
import type openFormulieren from '../locales/nl/open-formulieren.json';
import type overDezeSite from '../locales/nl/over-deze-site.json';
import type overzicht from '../locales/nl/overzicht.json';
import type producten from '../locales/nl/producten.json';
import type vragen from '../locales/nl/vragen.json';
import type sneller from '../locales/nl/sneller.json';
import type taken from '../locales/nl/taken.json';
import type veilig from '../locales/nl/veilig.json';
import type voorEenAnder from '../locales/nl/voor-een-ander.json';
import type vestigingen from '../locales/nl/vestigingen.json';
import type vraagFormulier from '../locales/nl/vraag-formulier.json';
import type wieKeek from '../locales/nl/wie-keek.json';
import type voorU from '../locales/nl/voor-u.json';
import type voorzieningen from '../locales/nl/voorzieningen.json';
import type waardering from '../locales/nl/waardering.json';
import type zaken from '../locales/nl/zaken.json';
import type { Api } from './inwoner-deur.ts';

/** What this app is, for what it shares with the other one. */
declare module '@loket/app' {
  interface Register {
    api: Api;
    sessie: Extract<InwonerSessie, { ingelogd: true }>;
    middel: 'digid' | 'eherkenning';
    teksten: {
      aanvragen: typeof aanvragen;
      account: typeof account;
      afspraken: typeof afspraken;
      algemeen: typeof algemeen;
      berichten: typeof berichten;
      besluit: typeof besluit;
      documenten: typeof documenten;
      hulp: typeof hulp;
      contactgegevens: typeof contactgegevens;
      ingediend: typeof ingediend;
      inloggen: typeof inloggen;
      instellingen: typeof instellingen;
      lezen: typeof lezen;
      'mijn-gegevens': typeof mijnGegevens;
      'mijn-zaken': typeof mijnZaken;
      ondertekenen: typeof ondertekenen;
      'open-formulieren': typeof openFormulieren;
      'over-deze-site': typeof overDezeSite;
      overzicht: typeof overzicht;
      sneller: typeof sneller;
      producten: typeof producten;
      taken: typeof taken;
      veilig: typeof veilig;
      vragen: typeof vragen;
      'voor-een-ander': typeof voorEenAnder;
      vestigingen: typeof vestigingen;
      'vraag-formulier': typeof vraagFormulier;
      'wie-keek': typeof wieKeek;
      'voor-u': typeof voorU;
      voorzieningen: typeof voorzieningen;
      waardering: typeof waardering;
      invulvelden: EigenTeksten['invulvelden'];
      zaken: typeof zaken & EigenTeksten['zaken'];
    };
  }
}
