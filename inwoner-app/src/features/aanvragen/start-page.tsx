import { LoginKeuze, Pagina, useOpmaak } from '@loket/app';
import { FormTekst, useFormTekst } from '@loket/app/formulier';
import type { Formulier } from '@loket/formulieren';
import { verderBij } from '@loket/formulieren';
import { Button, Cluster, Details, IconClock, Icon, Notice, Section, Stack, Text } from '@loket/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { MisschienSneller } from '../../components/misschien-sneller.tsx';
import { Verbeteringen } from '../../components/verbeteringen.tsx';
import { EerderIngevuld } from './eerder-ingevuld.tsx';
import { useInvullen } from './invullen.ts';
import { AndereConcepten } from './andere-concepten.tsx';
import { stapPad } from './paden.ts';
import { Weggooien } from './weggooien.tsx';
import './aanvragen.css';

/** Before the first question: what it is, what she needs, how long it takes, and whom to call in need. */
export function StartPage() {
  const { t } = useTranslation('aanvragen');
  const navigate = useNavigate();
  const opmaak = useOpmaak();
  const { formulier, gang, opslag, welke } = useInvullen();
  const [bezig, setBezig] = useState(false);
  const stand = opslag?.stand();
  const concept = stand?.soort === 'bewaard' ? stand.concept : null;
  const eerste = gang.stappen[0]?.stap.id ?? '';
  const verder = verderBij(gang);
  const begin = async () => {
    setBezig(true);
    await opslag?.nu('begin');
    await navigate(
      stapPad(formulier.id, concept && verder.soort === 'stap' ? verder.stap.stap.id : concept ? null : eerste, {
        welke,
      }),
    );
  };
  if (concept) {
    const verderGaan = (
      <Notice
        kind="info"
        headingLevel={2}
        title={t('start.verderTitel', { datum: opmaak.korteDatum(opmaak.dag(concept.begonnenOp)) })}
        actions={
          <Cluster gap="m">
            <Button variant="primary" busy={bezig} onClick={() => void begin()}>
              {t('start.verder')}
            </Button>
            <Weggooien formulier={formulier.id} />
          </Cluster>
        }
      >
        {t('start.bewaardTot', { datum: opmaak.korteDatum(opmaak.dag(concept.verlooptOp)) })}
      </Notice>
    );
    return (
      <Inleiding formulier={formulier} eerst={verderGaan}>
        <AndereConcepten begonnen />
        <EerderIngevuld />
      </Inleiding>
    );
  }
  return (
    <Inleiding formulier={formulier} eerst={<AndereConcepten />}>
      <EerderIngevuld />
      <Stack gap="s">
        <div>
          <Button variant="primary" busy={bezig} onClick={() => void begin()}>
            {t('start.begin')}
          </Button>
        </div>
        <Text size="small" tone="muted">
          {t(opslag ? 'start.bewaren' : 'start.nietBewaren')}
        </Text>
        {!opslag && (
          <Details summary={t('start.tochInloggen')}>
            <Stack gap="s">
              <Text>{t('start.waaromInloggen')}</Text>
              <LoginKeuze terug={`/aanvragen/${formulier.id}`} />
            </Stack>
          </Details>
        )}
      </Stack>
    </Inleiding>
  );
}

/** The same page for who is not logged in yet. */
export function StartVoorBezoeker({ formulier }: { formulier: Formulier }) {
  const { t } = useTranslation('aanvragen');
  const { pathname, search } = useLocation();
  return (
    <Inleiding formulier={formulier}>
      <Section title={t('start.inloggen')} description={t('start.inloggenUitleg')}>
        <LoginKeuze terug={`${pathname}${search}`} />
      </Section>
    </Inleiding>
  );
}

interface InleidingProps {
  formulier: Formulier;
  /** Comes before everything else: she has been here before. */
  eerst?: ReactNode;
  children?: ReactNode;
}

function Inleiding({ formulier: { id, titel, start }, eerst, children }: InleidingProps) {
  const { t } = useTranslation('aanvragen');
  const tekst = useFormTekst();
  return (
    <Pagina titel={tekst(titel)} lead={<FormTekst tekst={start.inleiding} />}>
      {eerst}
      {start.dringend && (
        <Notice kind="warning" headingLevel={2} title={t('start.dringend')}>
          <FormTekst tekst={start.dringend} />
        </Notice>
      )}
      <Text>
        <Icon as={IconClock} /> {t('start.minuten', { count: start.minuten })}
      </Text>
      {start.nodig.length > 0 && (
        <Section title={t('start.nodig')}>
          <Lijst teksten={start.nodig} />
        </Section>
      )}
      {start.goedOmTeWeten && (
        <Section title={t('start.goedOmTeWeten')}>
          <Lijst teksten={start.goedOmTeWeten} />
        </Section>
      )}
      <Section title={t('start.daarna')}>
        <Text>
          <FormTekst tekst={start.daarna} />
        </Text>
      </Section>
      {children}
      <Verbeteringen van={{ formulier: id }} />
      <MisschienSneller bij={id} />
    </Pagina>
  );
}

function Lijst({ teksten }: { teksten: Formulier['start']['nodig'] }) {
  return (
    <ul className="app-form-list">
      {teksten.map((tekst) => (
        <li key={tekst.nl}>
          <FormTekst tekst={tekst} />
        </li>
      ))}
    </ul>
  );
}
