import type { Tekst } from '@loket/formulieren';
import { Button, Cluster, FieldGroup, IconX, Stack, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useBewerken, useVeld } from './bewerken.ts';
import { tekstOfNiets, vervang, zonder } from './ontwerp.ts';

interface TekstVeldProps {
  pad: readonly string[];
  /** Which text of that place. */
  veld: string;
  label: string;
  uitleg?: string;
  tekst: Tekst | undefined;
  regels?: number;
  onChange: (tekst: Tekst) => void;
}

/** A text in Dutch, and beneath it in the other language that is being written. */
export function TekstVeld({ pad, veld, label, uitleg, tekst = { nl: '' }, regels, onChange }: TekstVeldProps) {
  const { t } = useTranslation('formulieren-beheer');
  const { vertaling } = useBewerken();
  const plaats = useVeld(pad)(veld);
  const Veld = regels ? Textarea : TextInput;
  const rijen = regels ? { rows: regels } : {};
  return (
    <Stack gap="xs">
      <Veld
        id={plaats.id}
        error={plaats.error}
        label={label}
        description={uitleg}
        {...rijen}
        value={tekst.nl}
        onChange={(event) => onChange({ ...tekst, nl: event.target.value })}
      />
      {vertaling && (
        <Veld
          id={`${plaats.id}_${vertaling}`}
          label={t('inTaal', { label, taal: t(`taal.${vertaling}`) })}
          lang={vertaling}
          dir={vertaling === 'ar' ? 'rtl' : 'ltr'}
          {...rijen}
          value={tekst[vertaling] ?? ''}
          onChange={(event) => {
            const { [vertaling]: _oud, ...rest } = tekst;
            onChange(event.target.value ? { ...rest, [vertaling]: event.target.value } : rest);
          }}
        />
      )}
    </Stack>
  );
}

/** A text that need not be there. */
export function OptioneleTekst({
  onChange,
  ...props
}: Omit<TekstVeldProps, 'onChange'> & { onChange: (tekst: Tekst | undefined) => void }) {
  return <TekstVeld {...props} onChange={(tekst) => onChange(tekstOfNiets(tekst))} />;
}

interface TekstLijstProps {
  pad: readonly string[];
  veld: string;
  legend: string;
  /** The word for one of them, with its number. */
  een: (nummer: number) => string;
  nog: string;
  teksten: readonly Tekst[];
  onChange: (teksten: Tekst[]) => void;
}

/** Several short texts, one under another. */
export function TekstLijst({ pad, veld, legend, een, nog, teksten, onChange }: TekstLijstProps) {
  const { t } = useTranslation('formulieren-beheer');
  return (
    <FieldGroup id={useVeld(pad)(veld).id} legend={legend}>
      <Stack gap="s">
        {teksten.map((tekst, plek) => (
          <Stack key={plek} gap="xs">
            <TekstVeld
              pad={pad}
              veld={`${veld}.${plek}`}
              label={een(plek + 1)}
              tekst={tekst}
              onChange={(nieuw) => onChange(vervang(teksten, plek, nieuw))}
            />
            <Cluster>
              <Button size="small" variant="subtle" icon={IconX} onClick={() => onChange(zonder(teksten, plek))}>
                {t('verwijderEen', { naam: een(plek + 1) })}
              </Button>
            </Cluster>
          </Stack>
        ))}
        <Cluster>
          <Button size="small" onClick={() => onChange([...teksten, { nl: '' }])}>
            {nog}
          </Button>
        </Cluster>
      </Stack>
    </FieldGroup>
  );
}
