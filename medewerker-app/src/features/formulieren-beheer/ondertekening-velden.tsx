import type { Formulier, Medeondertekening, Soort } from '@loket/formulieren';
import { Checkbox, Select, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useVeld } from './bewerken.ts';
import { vragenVoor, zonderLeeg } from './ontwerp.ts';
import { TekstVeld } from './tekst-veld.tsx';
import { VoorwaardeBouwer } from './voorwaarde-bouwer.tsx';

const pad = ['medeondertekening'];

/** Whether somebody else must sign too: who, when, and where her name and address are asked. */
export function OndertekeningVelden({
  formulier,
  onChange,
}: {
  formulier: Formulier;
  onChange: (nieuw: Formulier) => void;
}) {
  const { t } = useTranslation('formulieren-beheer');
  const vragen = vragenVoor(formulier, null);
  const { medeondertekening, ...rest } = formulier;
  const ondertekenaars = [medeondertekening ?? []].flat();
  const van = (soort: Soort) => vragen.filter(({ vraag }) => vraag.soort === soort);
  const [naam] = van('tekst');
  const [email] = van('email');
  const zet = (plek: number, nieuw: Medeondertekening) =>
    onChange({
      ...rest,
      medeondertekening: Array.isArray(medeondertekening) ? medeondertekening.with(plek, nieuw) : nieuw,
    });
  return (
    <Stack gap="m">
      <Text>{t('ondertekening.uitleg')}</Text>
      {!medeondertekening && (!naam || !email) && <Text tone="muted">{t('ondertekening.eerstVragen')}</Text>}
      <Checkbox
        label={t('ondertekening.nodig')}
        disabled={!medeondertekening && (!naam || !email)}
        checked={medeondertekening !== undefined}
        onChange={(event) =>
          onChange(
            event.target.checked && naam && email
              ? { ...rest, medeondertekening: { rol: 'partner', naam: naam.id, email: email.id, waarom: { nl: '' } } }
              : rest,
          )
        }
      />
      {ondertekenaars.map((een, plek) => (
        <Ondertekenaar
          // a form has few, and they keep their order
          key={plek}
          pad={Array.isArray(medeondertekening) ? [...pad, String(plek)] : pad}
          ondertekenaar={een}
          vragen={vragen}
          onChange={(nieuw) => zet(plek, nieuw)}
        />
      ))}
    </Stack>
  );
}

interface OndertekenaarProps {
  pad: string[];
  ondertekenaar: Medeondertekening;
  vragen: ReturnType<typeof vragenVoor>;
  onChange: (nieuw: Medeondertekening) => void;
}

/** Who one signer is, when she must sign, and where her name and address are asked. */
function Ondertekenaar({ pad, ondertekenaar, vragen, onChange }: OndertekenaarProps) {
  const { t } = useTranslation('formulieren-beheer');
  const veld = useVeld(pad);
  const zet = (deel: Partial<{ [K in keyof Medeondertekening]: Medeondertekening[K] | undefined }>) =>
    onChange(zonderLeeg({ ...ondertekenaar, ...deel }) as Medeondertekening);
  const kies = (welke: 'naam' | 'email', soort: Soort) => {
    const nu = ondertekenaar[welke];
    const opties = vragen
      .filter(({ vraag }) => vraag.soort === soort)
      .map(({ id, vraag }) => ({ value: id, label: vraag.label.nl || id }));
    return (
      <Select
        {...veld(welke)}
        label={t(`ondertekening.${welke}`)}
        value={nu}
        options={opties.some(({ value }) => value === nu) ? opties : [{ value: nu, label: nu }, ...opties]}
        onChange={(event) => zet({ [welke]: event.target.value })}
      />
    );
  };
  return (
    <>
      <Select
        {...veld('rol')}
        label={t('ondertekening.rol')}
        value={ondertekenaar.rol}
        options={(['partner', 'vertegenwoordiger'] as const).map((value) => ({ value, label: t(`rol.${value}`) }))}
        onChange={(event) => zet({ rol: event.target.value as Medeondertekening['rol'] })}
      />
      {kies('naam', 'tekst')}
      {kies('email', 'email')}
      <TekstVeld
        pad={pad}
        veld="waarom"
        label={t('ondertekening.waarom')}
        regels={2}
        tekst={ondertekenaar.waarom}
        onChange={(waarom) => zet({ waarom })}
      />
      <VoorwaardeBouwer
        pad={pad}
        legend={t('ondertekening.als')}
        als={ondertekenaar.als}
        vragen={vragen}
        onChange={(als) => zet({ als })}
      />
    </>
  );
}
