import { BronTekst } from '@loket/app';
import type { Taakvraag } from '@loket/contract';
import { Checkbox, RadioGroup, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import type { Veldfout } from './vragen.ts';

interface VraagVeldProps {
  vraag: Taakvraag;
  waarde: string;
  fout: Veldfout | undefined;
  onChange: (waarde: string) => void;
}

/** One question, as a field that fits what is asked. */
export function VraagVeld({ vraag, waarde, fout, onChange }: VraagVeldProps) {
  const { t } = useTranslation('taken');
  const { naam, soort, label, uitleg, verplicht, opties } = vraag;
  const veld = {
    id: `vraag-${naam}`,
    description: uitleg && <BronTekst>{uitleg}</BronTekst>,
    error: fout && t(`fout.${fout}`),
    optionalLabel: verplicht ? undefined : t('formulier.nietVerplicht'),
  };
  const tekst = <BronTekst>{label}</BronTekst>;
  const invoer = { value: waarde, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  switch (soort) {
    case 'keuze':
      return (
        <RadioGroup
          {...veld}
          legend={tekst}
          name={naam}
          value={waarde}
          onChange={onChange}
          options={opties.map((optie) => ({ value: optie.waarde, label: <BronTekst>{optie.label}</BronTekst> }))}
        />
      );
    case 'verklaring':
      return (
        <Checkbox
          {...veld}
          label={tekst}
          checked={waarde === 'ja'}
          onChange={(event) => onChange(event.target.checked ? 'ja' : '')}
        />
      );
    case 'lange_tekst':
      return <Textarea {...veld} {...invoer} label={tekst} />;
    case 'bedrag':
      return <TextInput {...veld} {...invoer} label={tekst} width="short" inputMode="decimal" />;
    case 'datum':
      return (
        <TextInput
          {...veld}
          {...invoer}
          label={tekst}
          width="short"
          inputMode="numeric"
          description={
            <>
              {veld.description} {t('formulier.datumUitleg')}
            </>
          }
        />
      );
    case 'tekst':
      return <TextInput {...veld} {...invoer} label={tekst} width={vraag.maximum <= 20 ? 'medium' : 'full'} />;
  }
}
