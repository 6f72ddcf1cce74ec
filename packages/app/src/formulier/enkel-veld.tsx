import type { Adresdelen, Antwoord, Bestand, Datumdelen, EnkeleVraag, Fout } from '@loket/formulieren';
import { Checkbox, CheckboxGroup, DateInput, RadioGroup, Select, Text, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { FormTekst, useFormTekst } from './tekst.tsx';
import { useFoutwoorden, veldId } from './woorden.ts';
import { AdresVeld } from './adres-veld.tsx';
import { useBestandveld } from './bestandveld.ts';

export interface EnkelVeldProps {
  vraag: EnkeleVraag;
  /** Where it stands: `naam`, in a group `kinderen.0.naam`. */
  pad: string;
  antwoord: Antwoord | undefined;
  fouten: Fout[];
  onChange: (antwoord: Antwoord) => void;
}

/** From here on a list to choose from is kinder than a page of buttons. */
const LANGE_LIJST = 9;

/** The field that fits what is asked. */
export function EnkelVeld(props: EnkelVeldProps) {
  const { vraag, pad, antwoord, fouten, onChange } = props;
  const { t } = useTranslation('invulvelden');
  const tekst = useFormTekst();
  const woorden = useFoutwoorden();
  const Bestandveld = useBestandveld();
  const eigen = fouten.filter((fout) => fout.pad.split('#')[0] === pad);
  const [fout] = eigen;
  const veld = {
    id: veldId(pad),
    description: vraag.uitleg && <FormTekst tekst={vraag.uitleg} />,
    error: fout && eigen.map(woorden).join(' '),
    optionalLabel: vraag.verplicht ? undefined : t('nietVerplicht'),
  };
  const label = <FormTekst tekst={vraag.label} />;
  const getypt = typeof antwoord === 'string' ? antwoord : '';
  const invoer = { value: getypt, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  switch (vraag.soort) {
    case 'tekst':
      return <TextInput {...veld} {...invoer} label={label} width={vraag.maximaal <= 20 ? 'medium' : 'full'} />;
    case 'lange-tekst':
      return (
        <div>
          <Textarea {...veld} {...invoer} label={label} rows={6} />
          <Text size="small" tone="muted" aria-live={vraag.maximaal - getypt.length < 50 ? 'polite' : 'off'}>
            {getypt.length > vraag.maximaal
              ? t('tekens.teVeel', { count: [...getypt].length - vraag.maximaal })
              : t('tekens.over', { count: vraag.maximaal - [...getypt].length })}
          </Text>
        </div>
      );
    case 'getal':
      return (
        <TextInput
          {...veld}
          {...invoer}
          label={
            vraag.eenheid ? (
              <>
                {label} ({tekst(vraag.eenheid)})
              </>
            ) : (
              label
            )
          }
          width="short"
          inputMode={vraag.decimalen > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
        />
      );
    case 'bedrag':
      return (
        <TextInput
          {...veld}
          {...invoer}
          label={
            <>
              {label} ({t('inEuro')})
            </>
          }
          width="short"
          inputMode="decimal"
          autoComplete="off"
        />
      );
    case 'datum':
      return (
        <DateInput
          {...veld}
          legend={label}
          words={{ dag: t('datum.dag'), maand: t('datum.maand'), jaar: t('datum.jaar') }}
          description={
            <>
              {veld.description} {t('datum.voorbeeld')}
            </>
          }
          wrong={eigen.flatMap((een) => een.pad.split('#')[1] ?? [])}
          value={alsDatum(antwoord)}
          onChange={onChange}
        />
      );
    case 'keuze':
      return vraag.opties.length >= LANGE_LIJST ? (
        <Select
          {...veld}
          {...invoer}
          label={label}
          options={[
            { value: '', label: t('kies') },
            ...vraag.opties.map((o) => ({ value: o.waarde, label: tekst(o.label) })),
          ]}
        />
      ) : (
        <RadioGroup
          {...veld}
          legend={label}
          name={pad}
          value={getypt}
          onChange={onChange}
          options={opties(vraag.opties)}
        />
      );
    case 'meerkeuze':
      return (
        <CheckboxGroup
          {...veld}
          legend={label}
          options={opties(vraag.opties)}
          value={Array.isArray(antwoord) ? (antwoord as string[]) : []}
          onChange={onChange}
        />
      );
    case 'ja-nee':
      return (
        <RadioGroup
          {...veld}
          legend={label}
          name={pad}
          value={antwoord === true ? 'ja' : antwoord === false ? 'nee' : getypt}
          onChange={onChange}
          options={(['ja', 'nee'] as const).map((waarde) => ({ value: waarde, label: t(waarde) }))}
        />
      );
    case 'adres':
      return (
        <AdresVeld {...veld} pad={pad} legend={label} fouten={eigen} value={alsAdres(antwoord)} onChange={onChange} />
      );
    case 'iban':
      return (
        <TextInput
          {...veld}
          {...invoer}
          label={label}
          width="medium"
          autoComplete="off"
          spellCheck={false}
          placeholder="NL00 BANK 0000 0000 00"
        />
      );
    case 'email':
      return <TextInput {...veld} {...invoer} label={label} type="email" autoComplete="email" spellCheck={false} />;
    case 'telefoon':
      return <TextInput {...veld} {...invoer} label={label} type="tel" autoComplete="tel" width="medium" />;
    case 'bsn':
      return <TextInput {...veld} {...invoer} label={label} inputMode="numeric" autoComplete="off" width="short" />;
    case 'bestand':
      return (
        <Bestandveld
          {...veld}
          vraag={vraag.id}
          legend={label}
          hoogstens={vraag.hoogstens}
          typen={vraag.typen}
          value={Array.isArray(antwoord) ? (antwoord as Bestand[]) : []}
          onChange={onChange}
        />
      );
    case 'verklaring':
      return (
        <Checkbox
          {...veld}
          label={<FormTekst tekst={vraag.tekst} />}
          checked={antwoord === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
  }
}

function opties(gegeven: Extract<EnkeleVraag, { soort: 'keuze' }>['opties']) {
  return gegeven.map(({ waarde, label, uitleg }) => ({
    value: waarde,
    label: <FormTekst tekst={label} />,
    ...(uitleg && { description: <FormTekst tekst={uitleg} /> }),
  }));
}

function alsDatum(antwoord: Antwoord | undefined): Datumdelen {
  return { dag: '', maand: '', jaar: '', ...(antwoord as Partial<Datumdelen> | undefined) };
}

function alsAdres(antwoord: Antwoord | undefined): Adresdelen {
  const leeg = { postcode: '', huisnummer: '', huisletter: '', toevoeging: '', straat: '', plaats: '' };
  return { ...leeg, ...(antwoord as Partial<Adresdelen> | undefined) };
}
