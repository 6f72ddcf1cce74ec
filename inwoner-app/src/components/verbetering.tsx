import { useOpmaak } from '@loket/app';
import type { Verbetering as Gegeven } from '@loket/contract';
import { DescriptionList, Heading, Link, Panel, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface VerbeteringProps {
  verbetering: Gegeven;
  headingLevel: 2 | 3;
  /** On the page that it is about nobody has to be told which one that is. */
  zonderOver?: boolean;
}

/** What people said and what was done about it. */
export function Verbetering({ verbetering, headingLevel, zonderOver = false }: VerbeteringProps) {
  const { t, i18n } = useTranslation('waardering');
  const opmaak = useOpmaak();
  const { titel, gezegd, gedaan, sinds, over, taal } = verbetering;
  const lang = taal === i18n.language ? undefined : taal;
  return (
    <Panel id={verbetering.id}>
      <Stack gap="s">
        <Heading level={headingLevel} looksLike={3}>
          <span lang={lang}>{titel}</span>
        </Heading>
        <DescriptionList
          rows={[
            { label: t('verbeteringen.gezegd'), value: <span lang={lang}>{gezegd}</span> },
            { label: t('verbeteringen.gedaan'), value: <span lang={lang}>{gedaan}</span> },
          ]}
        />
        <Text size="small" tone="muted">
          {t('verbeteringen.sinds', { datum: opmaak.korteDatum(sinds) })}
        </Text>
        {over && !zonderOver && (
          <Text>
            {t('verbeteringen.over')} <Link href={over.pad}>{over.titel}</Link>
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
