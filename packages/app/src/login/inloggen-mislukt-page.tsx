import { Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useApp } from '../app-context.tsx';
import { BelOns } from '../notice/bel-ons.tsx';
import { Pagina } from '../page/pagina.tsx';
import { veiligPad } from './inlog-adres.ts';
import { LoginKeuze } from './login-keuze.tsx';

const redenen = [
  'geannuleerd',
  'verlopen',
  'storing',
  'geen-rol',
  'geen-machtiging',
  'niveau-te-laag',
  'al-gebruikt',
] as const;

/** A login that did not work: why, what is safe, and what to do. */
export function InloggenMisluktPage() {
  const { t } = useTranslation('inloggen');
  const { deur } = useApp();
  const [params] = useSearchParams();
  const reden = redenen.find((value) => value === params.get('reden')) ?? 'onbekend';
  return (
    <Pagina titel={t(`mislukt.${reden}.titel`)} lead={t(`mislukt.${reden}.tekst`)}>
      <Notice kind="info" title={t('mislukt.watNu')}>
        {t(`mislukt.${reden}.doe`)}
      </Notice>
      <LoginKeuze terug={veiligPad(params.get('terug')) ?? deur.start} />
      <BelOns />
    </Pagina>
  );
}
