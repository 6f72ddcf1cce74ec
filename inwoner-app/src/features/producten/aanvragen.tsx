import { gemeente, Telefoon } from '@loket/app';
import type { Product } from '@loket/contract';
import {
  ButtonLink,
  Cluster,
  IconArrowRight,
  IconCalendar,
  IconExternalLink,
  Link,
  Panel,
  Stack,
  Text,
} from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** How to begin: with a form here, with a form of Open Formulieren, or with a person. */
export function Aanvragen({ product: { formulier, openFormulieren, afspraak } }: { product: Product }) {
  const { t } = useTranslation('producten');
  return (
    <Panel>
      <Stack gap="s">
        {formulier && (
          <Cluster>
            <ButtonLink variant="primary" iconEnd={IconArrowRight} href={`/aanvragen/${formulier}`}>
              {t('begin.formulier')}
            </ButtonLink>
          </Cluster>
        )}
        {openFormulieren && (
          <Cluster>
            {/* also to a page of ours: only when it comes as a whole may it run the script that shows the form */}
            <ButtonLink
              variant="primary"
              native
              iconEnd={openFormulieren.startsWith('/') ? IconArrowRight : IconExternalLink}
              href={openFormulieren}
            >
              {t('begin.formulier')}
            </ButtonLink>
          </Cluster>
        )}
        {afspraak && (
          <Cluster>
            <ButtonLink
              variant={formulier || openFormulieren ? 'secondary' : 'primary'}
              icon={IconCalendar}
              href={`/afspraken/nieuw?product=${encodeURIComponent(afspraak)}`}
            >
              {t('begin.afspraak')}
            </ButtonLink>
          </Cluster>
        )}
        <Text>
          {t(formulier || openFormulieren || afspraak ? 'begin.liever' : 'begin.mens')}{' '}
          <Telefoon href={gemeente.telefoon.href}>{gemeente.telefoon.kort}</Telefoon>.{' '}
          <Link href="/contact">{t('andereWegen')}</Link>
        </Text>
      </Stack>
    </Panel>
  );
}
