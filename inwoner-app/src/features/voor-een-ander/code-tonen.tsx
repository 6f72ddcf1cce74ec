import { Pagina, useOpmaak } from '@loket/app';
import type { GegevenMachtiging } from '@loket/contract';
import { ButtonLink, Cluster, Notice, Panel, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The mandate is there: the code that the other needs, told only now. */
export function CodeTonen({ gegeven }: { gegeven: GegevenMachtiging }) {
  const { t } = useTranslation('voor-een-ander');
  const opmaak = useOpmaak();
  const { code, codeTot, voor, tot } = gegeven;
  return (
    <Pagina titel={t('code.titel')} lead={t('code.lead', { voor })}>
      <Stack gap="l">
        <Panel>
          <Stack gap="s">
            <Text>{t('code.is')}</Text>
            <p className="app-code" data-testid="machtigingscode">
              {code}
            </p>
            <Text>{t('code.tot', { datum: opmaak.korteDatum(opmaak.dag(codeTot)) })}</Text>
          </Stack>
        </Panel>
        <Notice kind="warning" title={t('code.letOp')}>
          {t('code.letOpTekst')}
        </Notice>
        <Text>{t('code.daarna', { datum: opmaak.korteDatum(tot) })}</Text>
        <Cluster>
          <ButtonLink href="/voor-een-ander" variant="primary">
            {t('code.terug')}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Pagina>
  );
}
