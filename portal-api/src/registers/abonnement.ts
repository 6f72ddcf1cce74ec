import * as zgw from '@loket/zgw';
import type { RegistersConfig } from '../platform/config/registers-file.ts';
import { portal } from './context.ts';

/** What the portal wants to be told, and where. */
export interface Afspraak {
  callbackUrl: string;
  authorization: string;
  kanalen: readonly string[];
}

/** The agreement with Notificaties as it is configured; null where there is none. */
export function afspraakUit({ notificaties }: RegistersConfig, inwonerUrl: string): Afspraak | null {
  const webhook = notificaties?.enabled ? notificaties.webhook : null;
  if (!webhook) return null;
  const callbackUrl = webhook.url ?? `${inwonerUrl}/webhooks/notificaties`;
  return { callbackUrl, authorization: webhook.authorization, kanalen: webhook.kanalen };
}

export interface Abonnement {
  /**
   * Subscribes when that is not so, or when the channels differ. `gemaakt`: nothing was told before, or not everything.
   * The sender tries the webhook while we wait, so the door must be open. @throws RegisterError
   * @param vernieuw also when it is there: the agreed value may have changed, and is not read back
   */
  regel(vernieuw: boolean): Promise<'gemaakt' | 'vernieuwd' | 'bestond'>;
  close(): Promise<void>;
}

/** Subscribes at Notificaties, for this one address: another subscription, of another portal, is left alone. */
export function createAbonnement(config: RegistersConfig, afspraak: Afspraak): Abonnement {
  const door = openNotificaties(config);
  return {
    async regel(vernieuw) {
      const { bestaand, kanalen } = await leesAbonnement(door, afspraak);
      const klopt = bestaand !== null && gelijk(bestaand.kanalen, kanalen);
      if (klopt && !vernieuw) return 'bestond';
      const { callbackUrl, authorization: auth } = afspraak;
      const gevraagd = { callbackUrl, auth, kanalen: kanalen.map((naam) => ({ naam, filters: {} })) };
      await zgw.abonneer(door, gevraagd, bestaand?.uuid ?? null, portal);
      return klopt ? 'vernieuwd' : 'gemaakt';
    },
    close: () => door.close(),
  };
}

/** Our subscription, and the channels of ours that the sender has. @throws RegisterError */
export async function leesAbonnement(
  door: zgw.Door,
  { callbackUrl, kanalen: gewenst }: Pick<Afspraak, 'callbackUrl' | 'kanalen'>,
): Promise<{ bestaand: zgw.ApiAbonnement | null; kanalen: string[] }> {
  const [bestaande, kanalen] = await Promise.all([zgw.abonnementen(door, portal), zgw.kanalen(door, portal)]);
  const bestaand = bestaande.find((een) => een.callbackUrl === callbackUrl) ?? null;
  return { bestaand, kanalen: gewenst.filter((naam) => kanalen.some((kanaal) => kanaal.naam === naam)) };
}

function openNotificaties({ notificaties, timeoutMs }: RegistersConfig): zgw.Door {
  if (!notificaties) throw new Error('no Notificaties is configured');
  return zgw.openDoor({ name: 'notificaties', baseUrl: notificaties.url, auth: zgw.zgwAuth(notificaties), timeoutMs });
}

function gelijk(een: readonly string[], ander: readonly string[]): boolean {
  return een.length === ander.length && een.every((naam) => ander.includes(naam));
}
