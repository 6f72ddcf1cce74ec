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
  const veld = useVeld(pad);
  const vragen = vragenVoor(formulier, null);
  const { medeondertekening, ...rest } = formulier;
  const van = (soort: Soort) => vragen.filter(({ vraag }) => vraag.soort === soort);
  const [naam] = van('tekst');
  const [email] = van('email');
  const zet = (deel: Partial<{ [K in keyof Medeondertekening]: Medeondertekening[K] | undefined }>) =>
    medeondertekening &&
    onChange({ ...rest, medeondertekening: zonderLeeg({ ...medeondertekening, ...deel }) as Medeondertekening });
  const kies = (welke: 'naam' | 'email', soort: Soort) => {
    const nu = medeondertekening?.[welke] ?? '';
    const opties = van(soort).map(({ id, vraag }) => ({ value: id, label: vraag.label.nl || id }));
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
      {medeondertekening && (
        <>
          <Select
            label={t('ondertekening.rol')}
            value={medeondertekening.rol}
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
            tekst={medeondertekening.waarom}
            onChange={(waarom) => zet({ waarom })}
          />
          <VoorwaardeBouwer
            pad={pad}
            legend={t('ondertekening.als')}
            als={medeondertekening.als}
            vragen={vragen}
            onChange={(als) => zet({ als })}
          />
        </>
      )}
    </Stack>
  );
}
