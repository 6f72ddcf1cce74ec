import { useApp } from '@loket/app';
import type { TaalMelding as Melding } from '@loket/app';
import { Button, IconLanguage, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Says that a page is only there in Dutch, or that nobody has checked its translation; with the way to the Dutch text. */
export const TaalMelding: Melding = ({ soort }) => {
  const { t } = useTranslation();
  const { talen, rememberTaal } = useApp();
  const naarNederlands = () => void talen.kies('nl').then((done) => done && rememberTaal('nl'));
  return (
    <div className="app-page-notice" data-niet-voorlezen>
      <Notice
        kind="info"
        icon={IconLanguage}
        title={t(`taal.${soort}`)}
        actions={
          <Button size="small" onClick={naarNederlands}>
            {t('taal.naarNederlands')}
          </Button>
        }
      >
        {t(`taal.${soort}Uitleg`)}
      </Notice>
    </div>
  );
};
