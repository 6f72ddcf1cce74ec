import { Checkbox, FieldError } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface OnderwerpenProps {
  machtigbaar: readonly { code: string; naam: string }[];
  gekozen: readonly string[];
  fout: string | undefined;
  onChange: (gekozen: string[]) => void;
}

/** The id of the first choice, to which an error leads. */
export const eersteOnderwerp = (machtigbaar: OnderwerpenProps['machtigbaar']) => `onderwerp-${machtigbaar[0]?.code}`;

/** For which kinds of cases a mandate is. */
export function Onderwerpen({ machtigbaar, gekozen, fout, onChange }: OnderwerpenProps) {
  const { t } = useTranslation('voor-een-ander');
  return (
    <fieldset className="loket-field loket-fieldset" aria-describedby={fout && 'onderwerpen-fout'}>
      <legend className="loket-label">{t('machtigen.waarvoor')}</legend>
      <div className="loket-description">{t('machtigen.waarvoorUitleg')}</div>
      {fout && <FieldError id="onderwerpen-fout">{fout}</FieldError>}
      {machtigbaar.map(({ code, naam }) => (
        <Checkbox
          key={code}
          id={`onderwerp-${code}`}
          label={naam}
          checked={gekozen.includes(code)}
          onChange={(event) =>
            onChange(event.target.checked ? [...gekozen, code] : gekozen.filter((een) => een !== code))
          }
        />
      ))}
    </fieldset>
  );
}
