import { ButtonLink, IconSearch } from '@loket/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ZOEKEN } from '../../components/zoeken-pad.ts';

/** Finding a case is always in reach: a button in the header, and Ctrl K (⌘ K on a Mac). */
export function ZaakZoekenKnop() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      void navigate(ZOEKEN, { state: { naarVeld: true } });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);
  return (
    <ButtonLink
      href={ZOEKEN}
      icon={IconSearch}
      size="small"
      className="mw-zaak-zoeken"
      aria-keyshortcuts="Control+K Meta+K"
    >
      {t('shell.zaakZoeken')} <kbd className="mw-toets">{t('shell.toets')}</kbd>
    </ButtonLink>
  );
}
