import { FormTekst, useAntwoordwoorden, VraagInvoer } from '@loket/app/formulier';
import type { Fout, GesteldeVraag, Prefill } from '@loket/formulieren';
import { DescriptionList, Link, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useEerderWoorden } from '../eerder-ingevuld.tsx';
import { useInvullen } from '../invullen.ts';
import { eerdereHerkomst, herkomst } from '../vooraf.ts';

interface VraagVeldProps {
  gesteld: GesteldeVraag;
  /** What was wrong when she asked to go on. */
  fouten: Fout[];
}

/** A question with its field; what a source says is shown with its source, and cannot be changed where only that may. */
export function VraagVeld({ gesteld, fouten }: VraagVeldProps) {
  const { t } = useTranslation('aanvragen');
  const { zet, vooringevuld, eerder } = useInvullen();
  const { vraag, antwoord } = gesteld;
  const bron = herkomst(vraag, antwoord, vooringevuld);
  const eerdere = eerdereHerkomst(vraag, antwoord, eerder);
  const eerderWoorden = useEerderWoorden();
  if (bron && !bron.aanpasbaar) return <Bekend gesteld={gesteld} bron={bron.bron} />;
  return (
    <Stack gap="xs">
      <VraagInvoer gesteld={gesteld} fouten={fouten} onChange={(nieuw) => zet(vraag.id, nieuw)} />
      {bron && (
        <Text size="small" tone="muted">
          {t(`bron.${bron.bron}`)} {t('bron.aanpasbaar')}
        </Text>
      )}
      {eerdere && (
        <Text size="small" tone="muted">
          {t('eerder.bron', eerderWoorden(eerdere))} {t('bron.aanpasbaar')}
        </Text>
      )}
    </Stack>
  );
}

function Bekend({ gesteld, bron }: { gesteld: GesteldeVraag; bron: Prefill['bron'] }) {
  const { t } = useTranslation('aanvragen');
  const woorden = useAntwoordwoorden();
  const { vraag, items } = gesteld;
  const regels = items.length > 0 ? items.map((item) => item.flatMap(woorden).join(', ')) : woorden(gesteld);
  return (
    <Stack gap="xs">
      <DescriptionList
        rows={[
          {
            label: <FormTekst tekst={vraag.label} />,
            value: regels.map((regel, plaats) => <div key={plaats}>{regel}</div>),
          },
        ]}
      />
      <Text size="small" tone="muted">
        {t(`bron.${bron}`)} <Link href="/mijn-gegevens">{t('bron.kloptNiet')}</Link>
      </Text>
    </Stack>
  );
}
