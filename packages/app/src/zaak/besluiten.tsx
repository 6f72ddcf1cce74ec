import type { BesluitSamenvatting, Reactie, ZaakDetail } from '@loket/contract';
import {
  DescriptionList,
  FileList,
  Heading,
  IconArrowRight,
  Link,
  Notice,
  Panel,
  Section,
  Stack,
  Text,
  VisuallyHidden,
} from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BronTekst } from '../format/bron-tekst.tsx';
import { DatumTekst } from '../format/datum-tekst.tsx';
import { useOpmaak } from '../format/opmaak.ts';
import { useBestanden } from './use-bestanden.tsx';

interface BesluitenProps {
  zaak: ZaakDetail;
  onvolledig: boolean;
  /** The page of a decision, at a door that has one. */
  besluitPad?: (besluit: BesluitSamenvatting) => string;
}

/** What was decided, and how long one can object. */
export function Besluiten({ zaak, onvolledig, besluitPad }: BesluitenProps) {
  const { t } = useTranslation('zaken');
  const { resultaat, resultaatToelichting, besluiten } = zaak;
  if (!resultaat && besluiten.length === 0 && !onvolledig) return null;
  return (
    <Section title={besluiten.length > 0 || onvolledig ? t('besluiten.titel') : t('besluit.resultaatTitel')}>
      <Stack gap="m">
        {resultaat && (
          <Panel>
            <p className="app-result">
              <span className="app-result__label">{t('besluit.resultaat')}</span>{' '}
              <strong>
                <BronTekst>{resultaat}</BronTekst>
              </strong>
            </p>
            {resultaatToelichting && (
              <Text>
                <BronTekst>{resultaatToelichting}</BronTekst>
              </Text>
            )}
          </Panel>
        )}
        {besluiten.map((besluit) => (
          <Besluit key={`${besluit.bron} ${besluit.id}`} zaak={zaak} besluit={besluit} href={besluitPad?.(besluit)} />
        ))}
        {onvolledig && <Text>{t('besluiten.onvolledig')}</Text>}
      </Stack>
    </Section>
  );
}

interface BesluitProps {
  zaak: ZaakDetail;
  besluit: BesluitSamenvatting;
  href: string | undefined;
}

function Besluit({ zaak, besluit, href }: BesluitProps) {
  const { t } = useTranslation('zaken');
  const bestanden = useBestanden(zaak, besluit.documenten);
  const dagen = [
    [t('besluit.datum'), besluit.datum],
    [t('besluit.verzonden'), besluit.verzenddatum],
    [t('besluit.ingang'), besluit.ingangsdatum],
    [t('besluit.verval'), besluit.vervaldatum],
  ] as const;
  return (
    <Panel>
      <Stack gap="s">
        <Heading level={3}>
          <BronTekst>{besluit.soort}</BronTekst>
        </Heading>
        <Geldigheid besluit={besluit} />
        {besluit.toelichting && (
          <Text>
            <BronTekst>{besluit.toelichting}</BronTekst>
          </Text>
        )}
        <DescriptionList
          rows={dagen.flatMap(([label, datum]) => (datum ? [{ label, value: <DatumTekst datum={datum} /> }] : []))}
        />
        {bestanden.length > 0 && <FileList label={t('besluit.documenten')} files={bestanden} />}
        {besluit.reactie && <Reactietermijn reactie={besluit.reactie} />}
        {href && (
          <Link href={href} iconEnd={IconArrowRight}>
            {t('besluit.lees')}
            <VisuallyHidden>
              : <BronTekst>{besluit.soort}</BronTekst>, <DatumTekst datum={besluit.datum} kort />
            </VisuallyHidden>
          </Link>
        )}
      </Stack>
    </Panel>
  );
}

/** Said only when it does not simply hold. */
function Geldigheid({ besluit: { geldigheid, ingangsdatum, vervaldatum } }: { besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('zaken');
  const opmaak = useOpmaak();
  const zin = (stand: 'nog_niet' | 'verlopen', datum: string | null) =>
    datum && <strong>{t(`besluit.stand.${stand}`, { datum: opmaak.datum(datum) })}</strong>;
  if (geldigheid === 'nog_niet') return <Text>{zin('nog_niet', ingangsdatum)}</Text>;
  if (geldigheid === 'verlopen') return <Text>{zin('verlopen', vervaldatum)}</Text>;
  if (geldigheid !== 'ingetrokken') return null;
  return (
    <Text>
      <strong>{t('besluit.stand.ingetrokken')}</strong>
    </Text>
  );
}

/** Objecting, in plain words (Awb 6:7). Without a day it is said that there is none. */
function Reactietermijn({ reactie: { weg, uiterlijk, dagenResterend } }: { reactie: Reactie }) {
  const { t } = useTranslation('zaken');
  const opmaak = useOpmaak();
  if (uiterlijk === null || dagenResterend === null) return <Text>{t(`besluiten.${weg}.onbekend`)}</Text>;
  const datum = opmaak.datum(uiterlijk);
  if (dagenResterend < 0) return <Text tone="muted">{t(`besluiten.${weg}.voorbij`, { datum })}</Text>;
  return (
    <Notice kind="info" title={t(`besluiten.${weg}.titel`, { datum })}>
      {t(`besluiten.${weg}.tekst`)}
    </Notice>
  );
}
