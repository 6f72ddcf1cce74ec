import { localeVan, richtingVan } from '@loket/app/taal';
import type { Taal } from '@loket/app/taal';
import type { LaatstGezien } from './laatst-gezien.ts';
import type { offlineTeksten } from './offline-teksten.ts';

interface Inhoud {
  taal: Taal;
  teksten: ReturnType<typeof offlineTeksten>;
  laatst: LaatstGezien | undefined;
  /** `laatst.moment` in words. */
  wanneer: string | undefined;
}

const TELEFOON = { tekst: '14\u00a00546', href: 'tel:+31546541111' };

/** A moment as people of this language write it, in the Netherlands. */
export const datumEnTijd = (moment: string, taal: Taal): string =>
  new Intl.DateTimeFormat(localeVan(taal), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));

/** Fills the page for who has no network: what is safe, what was there last time, and how to reach a person. */
export function toonOffline(main: HTMLElement, { taal, teksten, laatst, wanneer }: Inhoud): void {
  const t = (key: keyof typeof teksten) => teksten[key];
  const page = main.ownerDocument;
  page.documentElement.lang = taal;
  page.documentElement.dir = richtingVan(taal);
  const element = (tag: string, text: string, className = '') => {
    const made = page.createElement(tag);
    made.textContent = text;
    made.className = className;
    return made;
  };
  const bel = element('p', `${t('bel')} `);
  const link = element('a', TELEFOON.tekst) as HTMLAnchorElement;
  link.href = TELEFOON.href;
  const isolated = page.createElement('bdi');
  isolated.append(link);
  bel.append(isolated);
  const opnieuw = element('button', t('opnieuw'));
  opnieuw.addEventListener('click', () => page.defaultView?.location.reload());
  main.replaceChildren(element('h1', t('titel')), element('p', t('tekst')));
  if (laatst && wanneer) {
    const blok = page.createElement('div');
    blok.className = 'offline__last';
    blok.append(element('p', `${t('laatst')} ${wanneer}`));
    if (laatst.lopend !== null) blok.append(element('p', `${t('lopend')} ${laatst.lopend}`));
    blok.append(element('p', `${t('vragen')} ${laatst.vragen}`));
    main.append(blok);
  }
  main.append(bel, opnieuw);
}
