import { Details, RadioGroup, Stack, Text, Textarea } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import type { Doel } from './doel-opgave.ts';
import { TOELICHTING_MAX, vraagtToelichting } from './doel-opgave.ts';
import type { DoelFouten } from './doel-opgave.ts';
import type { Doelkeuze } from './queries.ts';

interface DoelVeldenProps {
  doelen: Doel[];
  waarde: Doelkeuze;
  onChange: (waarde: Doelkeuze) => void;
  fouten: DoelFouten;
  /** What stands above the choices; the page may have asked the question already. */
  vraag: string;
}

/** Why somebody looks: the purpose, a reason in words where the purpose says too little, and why we ask. */
export function DoelVelden({ doelen, waarde, onChange, fouten, vraag }: DoelVeldenProps) {
  const { t } = useTranslation('zaak-zoeken');
  return (
    <Stack gap="m">
      <RadioGroup
        id="doel"
        name="doel"
        legend={vraag}
        options={doelen.map(({ code, naam }) => ({ value: code, label: naam }))}
        value={waarde.doel}
        onChange={(doel) => onChange({ ...waarde, doel })}
        error={fouten.doel && t(`fout.${fouten.doel}`)}
      />
      {vraagtToelichting(doelen, waarde.doel) && (
        <Textarea
          id="toelichting"
          label={t('toelichting.vraag')}
          description={t('toelichting.uitleg')}
          rows={3}
          maxLength={TOELICHTING_MAX}
          value={waarde.toelichting}
          onChange={(event) => onChange({ ...waarde, toelichting: event.target.value })}
          error={fouten.toelichting && t(`fout.${fouten.toelichting}`)}
        />
      )}
      <Details summary={t('waarom.titel')}>
        <Stack gap="s">
          <Text>{t('waarom.wet')}</Text>
          <Text>{t('waarom.log')}</Text>
        </Stack>
      </Details>
    </Stack>
  );
}
