import { AppHeader, useIngelogd } from '@loket/app';
import type { IngelogdeSessie } from '@loket/app';
import { useTranslation } from 'react-i18next';
import { LanguageMenu } from './language-menu.tsx';
import { VestigingWissel } from './vestiging-wissel.tsx';

/** Who I am, for which company, and my language. */
export function ShellHeader() {
  return (
    <AppHeader
      gebruiker={useGebruiker(useIngelogd())}
      actions={
        <>
          <VestigingWissel />
          <LanguageMenu />
        </>
      }
    />
  );
}

function useGebruiker(sessie: IngelogdeSessie | undefined) {
  const { t } = useTranslation();
  if (!sessie) return undefined;
  const { naam, kvkNummer, vestigingsnummer, namens } = sessie;
  const toelichting = [
    kvkNummer && t('shell.kvk', { nummer: kvkNummer }),
    vestigingsnummer && t('shell.vestiging', { nummer: vestigingsnummer }),
    namens && t('namens.kort', { naam: namens.naam ?? t('namens.dezePersoon') }),
  ].filter(Boolean);
  return {
    naam: naam ?? t('shell.ingelogd'),
    toelichting: toelichting.join(', ') || undefined,
    label: naam ? t('shell.ingelogdAls') : undefined,
  };
}
