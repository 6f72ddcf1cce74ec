import { Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

const kan = ['aanvaard', 'geweigerd', 'afgeschermd'] as const;

/** What was just done on another page. */
export function Gelukt({ wat }: { wat: string | null }) {
  const { t } = useTranslation('voor-een-ander');
  const gedaan = kan.find((een) => een === wat);
  if (!gedaan) return null;
  return (
    <Notice kind="success" live="polite" title={t(`gelukt.${gedaan}.titel`)}>
      {t(`gelukt.${gedaan}.tekst`)}
    </Notice>
  );
}
