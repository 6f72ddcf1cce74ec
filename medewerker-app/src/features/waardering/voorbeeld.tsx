import type { VerbeteringTekst } from '@loket/contract';
import { DescriptionList, Heading, Panel, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** As everybody reads it. */
export function Voorbeeld({ taal, tekst }: { taal: 'nl' | 'en'; tekst: VerbeteringTekst }) {
  const { t } = useTranslation('waardering');
  return (
    <Panel>
      <Stack gap="s">
        <Heading level={3}>
          <span lang={taal}>{tekst.titel}</span>
        </Heading>
        <DescriptionList
          rows={[
            { label: t('verbeteringen.uZei'), value: <span lang={taal}>{tekst.gezegd}</span> },
            { label: t('verbeteringen.wijDeden'), value: <span lang={taal}>{tekst.gedaan}</span> },
          ]}
        />
      </Stack>
    </Panel>
  );
}
