import { Button, IconX, TextInput } from '@loket/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  id: string;
  label: string;
  uitleg: string;
  woorden: readonly string[];
  /** Words that colleagues use: the browser offers them while typing. */
  bekend?: readonly string[];
  onChange: (woorden: string[]) => void;
}

/** Some short words: typed one by one, taken away one by one. */
export function Woorden({ id, label, uitleg, woorden, bekend = [], onChange }: Props) {
  const { t } = useTranslation('mensen');
  const lijst = useId();
  const [tekst, setTekst] = useState('');
  const voegToe = () => {
    const nieuw = tekst.split(',').map((woord) => woord.trim().slice(0, 80));
    onChange([...new Set([...woorden, ...nieuw.filter(Boolean)])].slice(0, 30));
    setTekst('');
  };
  return (
    <div className="mw-woorden">
      <TextInput
        id={id}
        label={label}
        description={uitleg}
        value={tekst}
        list={bekend.length > 0 ? lijst : undefined}
        autoComplete="off"
        onChange={(event) => setTekst(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          voegToe();
        }}
        onBlur={voegToe}
      />
      {bekend.length > 0 && (
        <datalist id={lijst}>
          {bekend.map((woord) => (
            <option key={woord} value={woord}>
              {woord}
            </option>
          ))}
        </datalist>
      )}
      <ul className="mw-gekozen" aria-label={label}>
        {woorden.map((woord) => (
          <li key={woord}>
            <Button
              size="small"
              icon={IconX}
              aria-label={t('profiel.haalWeg', { woord })}
              onClick={() => onChange(woorden.filter((een) => een !== woord))}
            >
              <bdi>{woord}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
