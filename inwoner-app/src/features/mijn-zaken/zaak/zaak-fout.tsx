import { FoutMelding, Pagina } from '@loket/app';
import type { ApiFout } from '@loket/app';
import { useTranslation } from 'react-i18next';
import { SterkerInloggen } from '../../../components/sterker-inloggen.tsx';
import { ZaakNietGevonden } from './zaak-niet-gevonden.tsx';

interface ZaakFoutProps {
  error: ApiFout;
  onRetry: () => void;
  busy: boolean;
}

/** Why a case, or a page that belongs to it, cannot be shown. */
export function ZaakFout({ error, onRetry, busy }: ZaakFoutProps) {
  const { t } = useTranslation(['mijn-zaken', 'zaken']);
  const kruimels = [{ label: t('titel'), href: '/mijn-zaken' }];
  if (error.soort === 'niet-gevonden') return <ZaakNietGevonden />;
  if (error.soort === 'sterker-inloggen') {
    return (
      <Pagina titel={t('sterker.titel')} kruimels={kruimels} lead={t('sterker.lead')}>
        <SterkerInloggen niveau={error.niveau ?? 'substantieel'} over="zaak" />
      </Pagina>
    );
  }
  return (
    <Pagina titel={t('zaken:zaak.eenZaak')} kruimels={kruimels}>
      <FoutMelding fout={error} wat="zaak" onRetry={onRetry} busy={busy} />
    </Pagina>
  );
}
