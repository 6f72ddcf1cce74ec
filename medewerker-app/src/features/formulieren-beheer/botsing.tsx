import type { FormulierBeheer } from '@loket/contract';
import { verschillenTussen } from '@loket/formulieren';
import type { Formulier } from '@loket/formulieren';
import { Button, Cluster, Notice, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Verschillen } from './verschillen.tsx';

interface BotsingProps {
  /** How it stands after what a colleague did. */
  anders: FormulierBeheer;
  inhoud: Formulier;
  bezig: boolean;
  onNeem: () => void;
  onHoud: () => void;
}

/** A colleague was first: what she has that is different from here, and the choice. Nothing is lost before it is made. */
export function Botsing({ anders, inhoud, bezig, onNeem, onHoud }: BotsingProps) {
  const { t } = useTranslation('formulieren-beheer');
  const daar = anders.ontwerp?.inhoud ?? anders.nieuwste;
  return (
    <Notice
      kind="warning"
      headingLevel={2}
      live="assertive"
      title={t('botsing.titel', { naam: anders.gewijzigdDoor })}
      actions={
        <Cluster>
          <Button variant="primary" onClick={onNeem}>
            {t('botsing.neem', { naam: anders.gewijzigdDoor })}
          </Button>
          <Button busy={bezig} onClick={onHoud}>
            {t('botsing.houd')}
          </Button>
        </Cluster>
      }
    >
      <Stack gap="s">
        <p>{t('botsing.uitleg')}</p>
        {daar && <Verschillen verschillen={verschillenTussen(inhoud, daar as Formulier)} />}
      </Stack>
    </Notice>
  );
}
