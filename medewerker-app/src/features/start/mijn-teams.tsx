import { telefoonHref } from '@loket/app/zaak';
import type { Start } from '@loket/contract';
import { Heading, IconMail, IconPhone, Link, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** My teams, how to reach them, and for which neighbourhoods they are there. */
export function MijnTeams({ teams }: { teams: Start['teams'] }) {
  const { t } = useTranslation('start');
  if (teams.length === 0) return null;
  return (
    <Section title={t('teams.titel', { count: teams.length })} look="panel">
      <Stack gap="m">
        {teams.map(({ id, naam, telefoon, email, wijken }) => (
          <Stack key={id} gap="xs">
            <Heading level={3}>{naam}</Heading>
            {wijken.length > 0 && <Text>{t('teams.wijken', { wijken: wijken.join(', ') })}</Text>}
            {telefoon && (
              <Link icon={IconPhone} href={telefoonHref(telefoon)}>
                {telefoon}
              </Link>
            )}
            {email && (
              <Link icon={IconMail} href={`mailto:${email}`}>
                {email}
              </Link>
            )}
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
