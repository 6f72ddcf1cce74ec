import type { Mailer } from '../../platform/mail/model.ts';
import type { SmsSender } from '../../platform/sms/notify.ts';
import { standaardteksten } from '../berichtteksten/standaard/index.ts';
import type { AdresSoort, Taal } from '../contactgegevens/model.ts';
import { type Afzender, schrijfCode } from './opmaak.ts';

/** A code to an address of which somebody says that it is hers. */
export interface TeSturenCode {
  soort: AdresSoort;
  adres: string;
  code: string;
  /** Minutes that it works. */
  minuten: number;
  taal: Taal;
}

/** `niet-nu`: the service does not answer; `geweigerd`: this address does not exist, or there is no such service. */
export type Codeverzending = 'verstuurd' | 'geweigerd' | 'niet-nu';

/** Sends the code at once: somebody is waiting for it at her screen. It is kept nowhere, so it is sent once or not. */
export type VerstuurCode = (code: TeSturenCode) => Promise<Codeverzending>;

interface Deps {
  mailer: Mailer | null;
  sms: SmsSender | null;
  afzender: Afzender;
}

/** Where nobody knows, she looks in her mailbox first; she can ask for another one. */
const uitkomsten = { accepted: 'verstuurd', refused: 'geweigerd', deferred: 'niet-nu', unknown: 'verstuurd' } as const;

/** Makes the sender of codes. */
export function createVerstuurCode({ mailer, sms, afzender }: Deps): VerstuurCode {
  return async ({ soort, adres, code, minuten, taal: gevraagd }) => {
    const { taal, teksten } = standaardteksten(gevraagd);
    const bericht = schrijfCode({ taal, raam: teksten.raam, code, minuten }, afzender);
    const id = crypto.randomUUID();
    if (soort === 'telefoonnummer') {
      return sms ? uitkomsten[(await sms.send({ id, to: adres, text: bericht.sms })).outcome] : 'geweigerd';
    }
    if (!mailer) return 'geweigerd';
    const { onderwerp: subject, tekst: text, html } = bericht;
    const { outcome } = await mailer.send({ id, to: adres, subject, text, html, language: taal, unsubscribe: null });
    return uitkomsten[outcome];
  };
}
