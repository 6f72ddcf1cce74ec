import type { AppContext } from '@loket/app';
import { gemeente } from '@loket/app';
import { wisLaatstGezien } from '../../telefoon/laatst-gezien.ts';

/** What leaving needs of the browser. */
export interface Venster {
  document: { title: string; documentElement: Pick<HTMLElement, 'hidden'> };
  location: Pick<Location, 'replace'>;
  localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/**
 * Leaves at once: first nothing is to be seen, then another site comes in the place of this page, so that the button
 * back does not lead to it. The session ends too, without anybody waiting for that: whoever takes over the device and
 * goes back finds a page that asks to log in.
 */
export function vertrek({ session }: Pick<AppContext, 'session'>, venster: Venster = window): void {
  venster.document.documentElement.hidden = true;
  venster.document.title = gemeente.snelWeg.titel;
  wisLaatstGezien(venster);
  void session.uitloggen().catch(() => undefined);
  venster.location.replace(gemeente.snelWeg.href);
}
