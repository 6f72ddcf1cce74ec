import { Pagina } from '@loket/app';
import {
  Button,
  Cluster,
  ErrorSummary,
  IconArrowLeft,
  IconArrowRight,
  Link,
  Stack,
  StepProgress,
  Text,
} from '@loket/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SnelWeg } from '../../../components/snel-weg/snel-weg.tsx';
import { stapPad, stappen, type Stap } from './wens.ts';

export interface Veldfout {
  fieldId: string;
  message: string;
}

interface StapSchilProps {
  stap: Stap;
  titel: string;
  gevoelig: boolean;
  fouten?: Veldfout[];
  knop?: string;
  bezig?: boolean;
  onVerder: () => void;
  children: ReactNode;
}

/** One question: the way back, how far, what is wrong, and one button. */
export function StapSchil({
  stap,
  titel,
  gevoelig,
  fouten = [],
  knop,
  bezig = false,
  onVerder,
  children,
}: StapSchilProps) {
  const { t } = useTranslation('afspraken');
  const nummer = stappen.indexOf(stap) + 1;
  const vorige = stappen[nummer - 2];
  return (
    <Pagina key={stap} titel={titel} tabblad={t('maak')}>
      {gevoelig && <SnelWeg />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!bezig) onVerder();
        }}
      >
        <Stack gap="l">
          <Stack gap="s">
            <Link icon={IconArrowLeft} href={vorige ? stapPad(vorige) : '/afspraken'}>
              {t('nieuw.terug')}
            </Link>
            <Text size="small" tone="muted">
              {t('nieuw.stap', { nummer, totaal: stappen.length })}
            </Text>
            <StepProgress current={nummer} total={stappen.length} />
          </Stack>
          <ErrorSummary title={t('fout.titel')} errors={fouten} />
          {children}
          <Cluster>
            <Button
              type="submit"
              variant="primary"
              busy={bezig}
              busyLabel={t('bezig')}
              {...(knop === undefined && { iconEnd: IconArrowRight })}
            >
              {knop ?? t('nieuw.verder')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Pagina>
  );
}
