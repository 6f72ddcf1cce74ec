import { telefoonHref } from '@loket/app/zaak';
import type { BesluitSamenvatting, Reactie, ZaakDetail } from '@loket/contract';
import { ButtonLink, Cluster, Heading, IconExternalLink, IconPhone, Link, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { ombudsman } from '../zaak/ombudsman.ts';
import { PerBrief } from './per-brief.tsx';
import { TotWanneer } from './tot-wanneer.tsx';

/** What one can do who does not agree: call first, then object or go to court, until when and how. */
export function NietMeeEens({ zaak, besluit }: { zaak: ZaakDetail; besluit: BesluitSamenvatting }) {
  const { t } = useTranslation(['besluit', 'mijn-zaken']);
  const { telefoon } = zaak.behandelaar;
  const { reactie } = besluit;
  return (
    <Section title={t('eens.titel')} look="panel">
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={3}>{t('eens.belTitel')}</Heading>
          <Text>{reactie && !isVoorbij(reactie) ? t('eens.bel') : t('eens.belVoorbij')}</Text>
          <Cluster>
            <ButtonLink variant="primary" icon={IconPhone} href={telefoonHref(telefoon)} native>
              {t('eens.belKnop', { telefoon })}
            </ButtonLink>
          </Cluster>
        </Stack>
        {reactie ? (
          <Reageren zaak={zaak} besluit={besluit} reactie={reactie} />
        ) : (
          <Stack gap="s">
            <Text>{t('eens.klacht')}</Text>
            <Link href={ombudsman} iconEnd={IconExternalLink}>
              {t('mijn-zaken:kunt.ombudsman.link')}
            </Link>
          </Stack>
        )}
      </Stack>
    </Section>
  );
}

interface ReagerenProps {
  zaak: ZaakDetail;
  besluit: BesluitSamenvatting;
  reactie: Reactie;
}

function Reageren({ zaak, besluit, reactie }: ReagerenProps) {
  const { t } = useTranslation('besluit');
  const { weg, formulier } = reactie;
  return (
    <Stack gap="s">
      <Heading level={3}>{t(`eens.${weg}.titel`)}</Heading>
      <TotWanneer besluit={besluit} reactie={reactie} />
      {!isVoorbij(reactie) && (
        <>
          <Text>{t(`eens.${weg}.watIs`)}</Text>
          {formulier && (
            <Cluster>
              <ButtonLink href={formulier}>{t('eens.bezwaar.online')}</ButtonLink>
            </Cluster>
          )}
          {weg === 'beroep' ? <Text>{t('eens.beroep.hoe')}</Text> : <PerBrief zaak={zaak} besluit={besluit} />}
        </>
      )}
    </Stack>
  );
}

const isVoorbij = ({ dagenResterend }: Reactie): boolean => dagenResterend !== null && dagenResterend < 0;
