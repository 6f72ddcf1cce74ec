import type { DataSubject, Grant } from '../../access/grant.ts';

/** What a message of ours can be about; each has its own preferred channel. */
export const onderwerpen = ['zaken', 'taken', 'berichten', 'vragen'] as const;
export type Onderwerp = (typeof onderwerpen)[number];

/** How somebody wants to hear from us. `portaal`: only here, without a notice elsewhere. */
export const kanalen = ['portaal', 'email', 'sms', 'post'] as const;
export type Kanaal = (typeof kanalen)[number];

/** Languages of the portal and of what it sends, ISO 639-1. */
export const talen = ['nl', 'en', 'tr', 'ar', 'hy'] as const;
export type Taal = (typeof talen)[number];

export type AdresSoort = 'email' | 'telefoonnummer';

/** An e-mail address or phone number, kept in the customer register as a digital address. */
export interface Contactadres {
  /** Its uuid in the customer register. */
  id: string;
  soort: AdresSoort;
  adres: string;
  /** Its owner proved with a code that it is hers. Only these are written to. */
  geverifieerd: boolean;
  /** The one of its kind to use; at most one a kind. */
  voorkeur: boolean;
}

/** How to reach a resident or company. */
export interface Contact {
  adressen: Contactadres[];
  voorkeurskanaal: Record<Onderwerp, Kanaal>;
  taal: Taal;
}

/** Finds how somebody wants to be reached. */
export interface Contactboek {
  /** Nobody known gives the defaults and no addresses. Throws SourceFailed when the customer register does not answer. */
  contactVan(grant: Grant, subject: DataSubject): Promise<Contact>;
}

/** Until somebody chooses: a notice by e-mail, as the Wmebv (Awb 2:10) has it. */
export const standaardkanalen: Record<Onderwerp, Kanaal> = {
  zaken: 'email',
  taken: 'email',
  berichten: 'email',
  vragen: 'email',
};

/** The channels to choose from. What asks somebody to act cannot be switched off, so not only in the portal. */
export function kanalenVoor(onderwerp: Onderwerp): readonly Kanaal[] {
  return onderwerp === 'taken' ? kanalen.filter((kanaal) => kanaal !== 'portaal') : kanalen;
}

/** The address of a kind to write to: the preferred one, else any other that was verified; null when there is none. */
export function adresVoor({ adressen }: Pick<Contact, 'adressen'>, soort: AdresSoort): Contactadres | null {
  const bruikbaar = adressen.filter((adres) => adres.soort === soort && adres.geverifieerd);
  return bruikbaar.find(({ voorkeur }) => voorkeur) ?? bruikbaar[0] ?? null;
}
