import type { VraagFormulier } from '@loket/contract';
import { RadioGroup } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface OnderwerpKeuzeProps {
  onderwerpen: VraagFormulier['onderwerpen'];
  gekozen: string;
  fout: string | undefined;
  onKies: (onderwerp: string) => void;
}

/** What a question is about, when it is not about a case. Field `onderwerp` of the form. */
export function OnderwerpKeuze({ onderwerpen, gekozen, fout, onKies }: OnderwerpKeuzeProps) {
  const { t, i18n } = useTranslation('vragen');
  return (
    <RadioGroup
      id="onderwerp"
      name="onderwerp"
      legend={t('formulier.onderwerp')}
      error={fout}
      value={gekozen}
      onChange={onKies}
      options={onderwerpen.map(({ code, naam }) => ({
        value: code,
        label: i18n.language === 'nl' ? naam.nl : naam.en,
      }))}
    />
  );
}
