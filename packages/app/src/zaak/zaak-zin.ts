import type { Fase, ZaakSamenvatting } from '@loket/contract';
import type { TFunction } from 'i18next';
import type { Opmaak } from '../format/opmaak.ts';

type Stand = Pick<ZaakSamenvatting, 'fase' | 'statustekst' | 'termijn'>;

const running: readonly Fase[] = ['ontvangen', 'in_behandeling', 'wacht_op_u'];

/** A text of a register, ended as a sentence. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * Where it stands, in the words of the municipality; null when it wrote none. A case that is suspended until somebody
 * answers stands still, whatever its last status says of the work.
 */
export function standTekst({ fase, statustekst, termijn }: Stand): string | null {
  if (!statustekst || (fase === 'wacht_op_u' && termijn.opschorting)) return null;
  return asSentence(statustekst);
}

/** Who does what by when; undefined when there is nothing to wait for. */
export function wanneerZin({ fase, termijn }: Stand, t: TFunction<'zaken'>, opmaak: Opmaak): string | undefined {
  if (!running.includes(fase)) return undefined;
  if (termijn.stand === 'opgeschort') return t('wanneer.opgeschort');
  if (!termijn.uiterlijk) return undefined;
  const datum = opmaak.datum(termijn.uiterlijk);
  if (termijn.stand === 'te_laat') return t('wanneer.te_laat', { datum });
  return t('wanneer.binnen', { datum });
}
