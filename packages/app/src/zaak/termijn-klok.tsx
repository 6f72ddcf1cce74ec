import type { Termijn, ZaakSamenvatting } from '@loket/contract';
import { TermClock } from '@loket/ui';
import type { TermStand } from '@loket/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { BronTekst } from '../format/bron-tekst.tsx';
import { useOpmaak } from '../format/opmaak.ts';
import type { Opmaak } from '../format/opmaak.ts';
import { asSentence } from './zaak-zin.ts';

const stands: Record<Termijn['stand'], TermStand> = {
  binnen_termijn: 'binnen',
  verlengd: 'verlengd',
  opgeschort: 'opgeschort',
  te_laat: 'te_laat',
  geen_termijn: 'onbekend',
  afgerond: 'klaar',
};

const DAY_MS = 86_400_000;

/** How much of the term has passed, 0 to 1; undefined when it has no end. */
export function verstreken(startdatum: string, { uiterlijk, dagenResterend }: Termijn): number | undefined {
  if (uiterlijk === null || dagenResterend === null) return undefined;
  const whole = (Date.parse(uiterlijk) - Date.parse(startdatum)) / DAY_MS;
  return whole > 0 ? Math.min(1, Math.max(0, 1 - dagenResterend / whole)) : undefined;
}

function klokTekst({ stand, uiterlijk, dagenResterend }: Termijn, t: TFunction<'zaken'>, opmaak: Opmaak): string {
  if (stand === 'opgeschort' || stand === 'geen_termijn' || stand === 'afgerond') return t(`klok.${stand}.tekst`);
  if (uiterlijk === null || dagenResterend === null) return t('klok.geen_termijn.tekst');
  if (stand === 'te_laat') return t('klok.te_laat.tekst', { count: Math.abs(dagenResterend) });
  if (dagenResterend === 0) return t('klok.vandaag');
  return t('klok.nog', { count: dagenResterend, datum: opmaak.datum(uiterlijk) });
}

/** The day of the decision as a clock: within term, extended, suspended or late, with the reason (Awb 4:13 to 4:15). */
export function TermijnKlok({ zaak }: { zaak: ZaakSamenvatting }) {
  const { t } = useTranslation('zaken');
  const opmaak = useOpmaak();
  const { termijn } = zaak;
  const { stand, uiterlijk, dagenResterend, streefdatum, verlenging, opschorting } = termijn;
  const counts = dagenResterend !== null && (stand === 'binnen_termijn' || stand === 'verlengd' || stand === 'te_laat');
  const days = counts ? Math.abs(dagenResterend) : undefined;
  return (
    <TermClock
      stand={stands[stand]}
      standLabel={t(`klok.${stand}.naam`)}
      text={klokTekst(termijn, t, opmaak)}
      sub={
        <>
          {stand === 'binnen_termijn' && streefdatum && t('klok.streven', { datum: opmaak.datum(streefdatum) })}
          {verlenging && stand !== 'opgeschort' && (
            <>
              {verlenging.dagen ? t('klok.verlengdMet', { count: verlenging.dagen }) : t('klok.isVerlengd')}{' '}
              {verlenging.van && `${t('klok.was', { datum: opmaak.datum(verlenging.van) })} `}
              {verlenging.reden && (
                <>
                  {t('klok.reden')} <BronTekst>{verlenging.reden}</BronTekst>
                </>
              )}
            </>
          )}
          {opschorting && (
            <>
              {t('klok.reden')}{' '}
              {opschorting.reden ? <BronTekst>{asSentence(opschorting.reden)}</BronTekst> : t('klok.redenOnbekend')}
              {uiterlijk && ` ${t('klok.schuiftOp', { datum: opmaak.datum(uiterlijk) })}`}
            </>
          )}
        </>
      }
      progress={counts ? verstreken(zaak.startdatum, termijn) : undefined}
      value={days}
      unit={days === undefined ? undefined : t('klok.dagen', { count: days })}
    />
  );
}
