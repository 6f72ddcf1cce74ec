import type { Adresdelen, Fout } from '@loket/formulieren';
import { FieldGroup, TextInput } from '@loket/ui';
import type { FieldGroupProps } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import './formulier.css';
import { useAdreszoeker } from './adreszoeker.ts';
import { veldId } from './woorden.ts';

interface AdresVeldProps extends Omit<FieldGroupProps, 'children' | 'onChange'> {
  pad: string;
  fouten: Fout[];
  value: Adresdelen;
  onChange: (adres: Adresdelen) => void;
}

const delen = ['postcode', 'huisnummer', 'huisletter', 'toevoeging', 'straat', 'plaats'] as const;
const naam: Record<(typeof delen)[number], string> = {
  postcode: 'postal-code',
  huisnummer: 'off',
  huisletter: 'off',
  toevoeging: 'off',
  straat: 'off',
  plaats: 'address-level2',
};
const verplicht: readonly string[] = ['postcode', 'huisnummer', 'straat', 'plaats'];

/** An address in the Netherlands, in its parts; looked up where something can, and always hers to type. */
export function AdresVeld({ pad, fouten, value, onChange, ...group }: AdresVeldProps) {
  const { t } = useTranslation('invulvelden');
  const Zoeker = useAdreszoeker();
  const fout = (deel: string) => fouten.some((een) => een.pad.endsWith(`#${deel}`));
  return (
    <FieldGroup {...group} id={`${group.id}-groep`}>
      <div className="loket-form-address">
        {delen.map((deel) => (
          <TextInput
            key={deel}
            id={veldId(`${pad}#${deel}`)}
            label={t(`adres.${deel}`)}
            optionalLabel={verplicht.includes(deel) ? undefined : t('nietVerplicht')}
            className={`loket-form-address__${deel}`}
            autoComplete={naam[deel]}
            inputMode={deel === 'huisnummer' ? 'numeric' : 'text'}
            invalid={fout(deel)}
            value={value[deel]}
            onChange={(event) => onChange({ ...value, [deel]: event.target.value })}
          />
        ))}
      </div>
      {Zoeker && <Zoeker id={group.id ?? pad} value={value} onChange={onChange} />}
    </FieldGroup>
  );
}
