import { BronTekst, useOpmaak } from '@loket/app';
import { useFormTekst } from '@loket/app/formulier';
import type { AnderConcept } from '@loket/contract';
import type { Tekst } from '@loket/formulieren';
import { Card, CardList, IconFileText, Link, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useInvullen } from './invullen.ts';
import { startPad } from './paden.ts';

/** What else she began of a form that may have more than one draft, and the way to begin another. */
export function AndereConcepten({ begonnen = false }: { begonnen?: boolean }) {
  const { t } = useTranslation('aanvragen');
  const { formulier, andere } = useInvullen();
  if (!formulier.concepten) return null;
  const { per } = formulier.concepten;
  if (andere.length === 0 && !begonnen) return null;
  return (
    <Section title={t(andere.length === 0 ? 'concepten.nog' : begonnen ? 'concepten.ook' : 'concepten.titel')}>
      <Stack gap="m">
        {andere.length > 0 && (
          <CardList columns="auto">
            {andere.map((concept) => (
              <Concept key={concept.welke} concept={concept} />
            ))}
          </CardList>
        )}
        {begonnen ? (
          <Link href={startPad(formulier.id)}>{t(`concepten.nieuw.${per}`)}</Link>
        ) : (
          <Text>{t('concepten.ofNieuw')}</Text>
        )}
      </Stack>
    </Section>
  );
}

function Concept({ concept: { welke, naam, begonnenOp, verlooptOp } }: { concept: AnderConcept }) {
  const { t } = useTranslation('aanvragen');
  const tekst = useFormTekst();
  const opmaak = useOpmaak();
  const { formulier } = useInvullen();
  const dag = (moment: string) => opmaak.korteDatum(opmaak.dag(moment));
  return (
    <Card
      icon={IconFileText}
      href={startPad(formulier.id, { welke })}
      title={
        naam ? <BronTekst>{tekst(naam as Tekst)}</BronTekst> : t('concepten.zonderNaam', { datum: dag(begonnenOp) })
      }
    >
      {t('concepten.begonnen', { datum: dag(begonnenOp), tot: dag(verlooptOp) })}
    </Card>
  );
}
