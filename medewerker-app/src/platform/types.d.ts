import type { EigenTeksten } from '@loket/app';
import type { MedewerkerSessie } from '@loket/contract';
import type algemeen from '../locales/nl/algemeen.json';
import type berichtteksten from '../locales/nl/berichtteksten.json';
import type bijdrage from '../locales/nl/bijdrage.json';
import type bezorging from '../locales/nl/bezorging.json';
import type inzendingen from '../locales/nl/inzendingen.json';
import type formulierenBeheer from '../locales/nl/formulieren-beheer.json';
import type hulp from '../locales/nl/hulp.json';
import type inlezen from '../locales/nl/inlezen.json';
import type inloggen from '../locales/nl/inloggen.json';
import type inzageBeperken from '../locales/nl/inzage-beperken.json';
import type meldingen from '../locales/nl/meldingen.json';
import type overDezeSite from '../locales/nl/over-deze-site.json';
import type mensen from '../locales/nl/mensen.json';
import type evenementen from '../locales/nl/evenementen.json';
import type links from '../locales/nl/links.json';
import type onboarding from '../locales/nl/onboarding.json';
import type mensenBeheer from '../locales/nl/mensen-beheer.json';
import type nieuws from '../locales/nl/nieuws.json';
import type nieuwsBeheer from '../locales/nl/nieuws-beheer.json';
import type paginas from '../locales/nl/paginas.json';
import type paginasBeheer from '../locales/nl/paginas-beheer.json';
import type socialeKaart from '../locales/nl/sociale-kaart.json';
import type productenBeheer from '../locales/nl/producten-beheer.json';
import type start from '../locales/nl/start.json';
import type tekst from '../locales/nl/tekst.json';
import type tipsBeheer from '../locales/nl/tips-beheer.json';
import type waardering from '../locales/nl/waardering.json';
import type werk from '../locales/nl/werk.json';
import type zaakZoeken from '../locales/nl/zaak-zoeken.json';
import type zaken from '../locales/nl/zaken.json';
import type zoeken from '../locales/nl/zoeken.json';
import type { Api } from './medewerker-deur.ts';

/** What this app is, for what it shares with the other one. */
declare module '@loket/app' {
  interface Register {
    api: Api;
    sessie: Extract<MedewerkerSessie, { ingelogd: true }>;
    middel: 'medewerker' | 'partner';
    teksten: {
      algemeen: typeof algemeen;
      berichtteksten: typeof berichtteksten;
      bezorging: typeof bezorging;
      bijdrage: typeof bijdrage;
      inzendingen: typeof inzendingen;
      'formulieren-beheer': typeof formulierenBeheer;
      hulp: typeof hulp;
      inlezen: typeof inlezen;
      inloggen: typeof inloggen;
      'inzage-beperken': typeof inzageBeperken;
      meldingen: typeof meldingen;
      evenementen: typeof evenementen;
      links: typeof links;
      mensen: typeof mensen;
      onboarding: typeof onboarding;
      'mensen-beheer': typeof mensenBeheer;
      nieuws: typeof nieuws;
      'nieuws-beheer': typeof nieuwsBeheer;
      'over-deze-site': typeof overDezeSite;
      paginas: typeof paginas;
      'paginas-beheer': typeof paginasBeheer;
      'sociale-kaart': typeof socialeKaart;
      'producten-beheer': typeof productenBeheer;
      start: typeof start;
      tekst: typeof tekst;
      'tips-beheer': typeof tipsBeheer;
      waardering: typeof waardering;
      werk: typeof werk;
      'zaak-zoeken': typeof zaakZoeken;
      invulvelden: EigenTeksten['invulvelden'];
      zoeken: typeof zoeken;
      zaken: typeof zaken & EigenTeksten['zaken'];
    };
  }
}
