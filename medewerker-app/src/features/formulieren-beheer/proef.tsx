import {
  BestandveldProvider,
  FormTekst,
  StapInhoud,
  useAntwoordwoorden,
  useFoutzinnen,
  veldId,
  VraagInvoer,
} from '@loket/app/formulier';
import type { BestandveldProps } from '@loket/app/formulier';
import { doorloop, foutenVan, plaatsVan, vatSamen, volgende, vorige } from '@loket/formulieren';
import type { Antwoorden, Formulier, Fout, Plaats } from '@loket/formulieren';
import {
  Button,
  Cluster,
  DescriptionList,
  ErrorSummary,
  FieldGroup,
  Heading,
  Notice,
  Section,
  Stack,
  StepProgress,
  Text,
} from '@loket/ui';
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { inTaal } from './ontwerp.ts';
import type { Vertaling } from './bewerken.ts';

/** Where somebody who tries the form is: before the first question, on a page, or checking the answers. */
type Plek = { soort: 'start' } | { soort: 'stap'; id: string } | { soort: 'controle' };

interface ProefProps {
  formulier: Formulier;
  /** The step that is being written; null for what stands before the first. */
  stapId: string | null;
  vertaling: Vertaling | null;
  vandaag: string;
}

/** The form as its reader gets it, with the same engine and the same fields; answers stay in this part of the page. */
export function Proef({ formulier, stapId, vertaling, vandaag }: ProefProps) {
  const { t } = useTranslation('formulieren-beheer');
  const [antwoorden, setAntwoorden] = useState<Antwoorden>({});
  // she goes through it by herself, until another step is written: then that one is shown
  const [gegaan, setGegaan] = useState<{ bij: string | null; naar: Plek } | null>(null);
  const geschreven: Plek = useMemo(
    () => (stapId === null ? { soort: 'start' } : { soort: 'stap', id: stapId }),
    [stapId],
  );
  const plek = gegaan?.bij === stapId ? gegaan.naar : geschreven;
  const setPlek = (naar: Plek) => setGegaan({ bij: stapId, naar });
  const getoond = useMemo(() => (vertaling ? inTaal(formulier, vertaling) : formulier), [formulier, vertaling]);
  const gang = useMemo(() => doorloop(getoond, antwoorden, { vandaag }), [getoond, antwoorden, vandaag]);
  const echt = plek.soort === 'stap' ? plaatsVan(gang, plek.id) : null;
  // A step that these answers do not bring up is shown all the same, as if its condition did hold.
  const toch = useMemo(
    () =>
      plek.soort === 'stap' && !echt
        ? plaatsVan(doorloop(zonderVoorwaarde(getoond, plek.id), antwoorden, { vandaag }), plek.id)
        : null,
    [plek, echt, getoond, antwoorden, vandaag],
  );
  const ga = (naar: Plaats | null) =>
    setPlek(
      naar === null ? { soort: 'start' } : naar.soort === 'stap' ? { soort: 'stap', id: naar.stap.stap.id } : naar,
    );
  const plaats = echt ?? toch;
  return (
    <Section title={t('proef.titel')} description={t('proef.uitleg')} look="panel">
      <BestandveldProvider value={ProefBestand}>
        <div lang={vertaling ?? undefined} dir={vertaling === 'ar' ? 'rtl' : undefined}>
          {plek.soort === 'start' && (
            <Begin
              formulier={getoond}
              onBegin={() => ga(gang.stappen[0] ? plaatsVan(gang, gang.stappen[0].stap.id) : { soort: 'controle' })}
            />
          )}
          {plaats?.soort === 'stap' && (
            <Stack gap="m">
              {!echt && <Notice kind="info" title={t('proef.nietGetoond')} />}
              <Pagina
                key={plaats.stap.stap.id}
                plaats={plaats}
                onAntwoord={(vraag, antwoord) => setAntwoorden((oud) => ({ ...oud, [vraag]: antwoord }))}
                onVerder={() => ga(volgende(gang, plaats.stap.stap.id))}
                onTerug={() => ga(vorige(gang, plaats.stap.stap.id))}
              />
            </Stack>
          )}
          {plek.soort === 'stap' && !plaats && <Text tone="muted">{t('proef.leeg')}</Text>}
          {plek.soort === 'controle' && <Controle gang={gang} onTerug={() => ga(vorige(gang, null))} />}
        </div>
      </BestandveldProvider>
      <Cluster>
        <Button size="small" variant="subtle" onClick={() => setAntwoorden({})}>
          {t('proef.wis')}
        </Button>
      </Cluster>
    </Section>
  );
}

function zonderVoorwaarde(formulier: Formulier, stapId: string): Formulier {
  return {
    ...formulier,
    stappen: formulier.stappen.map((stap) => {
      if (stap.id !== stapId) return stap;
      const { als: _als, ...rest } = stap;
      return rest;
    }),
  };
}

function Begin({ formulier: { titel, start }, onBegin }: { formulier: Formulier; onBegin: () => void }) {
  const { t } = useTranslation('formulieren-beheer');
  const lijst = (teksten: Formulier['start']['nodig']) => (
    <ul className="app-list">
      {teksten.map((tekst, plek) => (
        <li key={plek}>{tekst.nl}</li>
      ))}
    </ul>
  );
  return (
    <Stack gap="s">
      <Heading level={3}>{titel.nl || t('zonderNaam')}</Heading>
      <Text>{start.inleiding.nl}</Text>
      {start.dringend && <Notice kind="warning">{start.dringend.nl}</Notice>}
      {start.nodig.length > 0 && (
        <>
          <Heading level={4}>{t('start.nodig')}</Heading>
          {lijst(start.nodig)}
        </>
      )}
      {start.goedOmTeWeten && (
        <>
          <Heading level={4}>{t('start.goedOmTeWeten')}</Heading>
          {lijst(start.goedOmTeWeten)}
        </>
      )}
      <Heading level={4}>{t('start.daarna')}</Heading>
      <Text>{start.daarna.nl}</Text>
      <Cluster>
        <Button onClick={onBegin}>{t('proef.begin')}</Button>
      </Cluster>
    </Stack>
  );
}

interface PaginaProps {
  plaats: Extract<Plaats, { soort: 'stap' }>;
  onAntwoord: (vraag: string, antwoord: Antwoorden[string]) => void;
  onVerder: () => void;
  onTerug: () => void;
}

function Pagina({ plaats: { stap, nummer, aantal }, onAntwoord, onVerder, onTerug }: PaginaProps) {
  const { t } = useTranslation('formulieren-beheer');
  const zin = useFoutzinnen(stap);
  const [getoond, setGetoond] = useState<{ fouten: Fout[]; keer: number }>({ fouten: [], keer: 0 });
  const verder = (event: FormEvent) => {
    event.preventDefault();
    const fouten = foutenVan(stap);
    setGetoond(({ keer }) => ({ fouten, keer: keer + 1 }));
    if (fouten.length === 0) onVerder();
  };
  return (
    <form noValidate onSubmit={verder} aria-label={t('proef.pagina')}>
      <Stack gap="m">
        <StepProgress current={nummer} total={aantal} />
        <Heading level={3}>{stap.stap.titel.nl || t('zonderNaam')}</Heading>
        <ErrorSummary
          key={getoond.keer}
          headingLevel={4}
          title={t('proef.fouten', { count: getoond.fouten.length })}
          errors={getoond.fouten.map((fout) => ({ fieldId: veldId(fout.pad), message: zin(fout) }))}
        />
        <StapInhoud
          stap={stap}
          veld={(gesteld) => (
            <VraagInvoer
              gesteld={gesteld}
              fouten={getoond.fouten}
              onChange={(antwoord) => onAntwoord(gesteld.vraag.id, antwoord)}
            />
          )}
        />
        <Cluster>
          <Button type="submit">{t('proef.volgende')}</Button>
          <Button variant="subtle" onClick={onTerug}>
            {t('proef.vorige')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}

function Controle({ gang, onTerug }: { gang: ReturnType<typeof doorloop>; onTerug: () => void }) {
  const { t } = useTranslation('formulieren-beheer');
  const woorden = useAntwoordwoorden();
  return (
    <Stack gap="m">
      <Heading level={3}>{t('proef.controle')}</Heading>
      {vatSamen(gang).map(({ stap, regels }) => (
        <Stack key={stap.id} gap="xs">
          <Heading level={4}>{stap.titel.nl}</Heading>
          <DescriptionList
            rows={regels.map((regel) => ({
              label: <FormTekst tekst={regel.vraag.label} />,
              value: woorden(regel).join(', '),
            }))}
          />
        </Stack>
      ))}
      <Text tone="muted">{t('proef.nietVerstuurd')}</Text>
      <Cluster>
        <Button variant="subtle" onClick={onTerug}>
          {t('proef.vorige')}
        </Button>
      </Cluster>
    </Stack>
  );
}

/** Nothing is sent: a name is enough to see what comes after. */
function ProefBestand({ hoogstens, value, onChange, ...group }: BestandveldProps) {
  const { t } = useTranslation('formulieren-beheer');
  const nieuw = { id: 'proef', naam: t('proef.bestandsnaam', { nummer: value.length + 1 }), omvang: 1024 };
  return (
    <FieldGroup {...group} id={`${group.id}-groep`}>
      {value.map(({ naam }) => (
        <Text key={naam}>{naam}</Text>
      ))}
      <Cluster>
        <Button
          id={group.id}
          size="small"
          disabled={value.length >= hoogstens}
          onClick={() => onChange([...value, { ...nieuw, id: `proef-${value.length + 1}` }])}
        >
          {t('proef.bestand')}
        </Button>
      </Cluster>
    </FieldGroup>
  );
}
