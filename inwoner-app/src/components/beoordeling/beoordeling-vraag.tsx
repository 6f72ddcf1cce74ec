import { useApp, useOpmaak } from '@loket/app';
import {
  Button,
  ButtonLink,
  Checkbox,
  Cluster,
  ErrorSummary,
  Link,
  Notice,
  RadioGroup,
  Section,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { geefBeoordeling } from './queries.ts';
import type { Waarover } from './queries.ts';

const scores = ['1', '2', '3', '4', '5'] as const;
type Score = (typeof scores)[number];
type Veld = 'score' | 'reden';

interface BeoordelingVraagProps {
  over: Waarover;
  /** Until when there is an answer; null for who is not logged in. */
  antwoordUiterlijk: string | null;
}

/** "Werkte dit goed voor u?": one of five, why if she likes, and an answer only when she wants one. */
export function BeoordelingVraag({ over, antwoordUiterlijk }: BeoordelingVraagProps) {
  const { t } = useTranslation('waardering');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const [score, setScore] = useState<Score | ''>('');
  const [reden, setReden] = useState('');
  const [antwoord, setAntwoord] = useState(false);
  const [bijnaam, setBijnaam] = useState('');
  const [sleutel] = useState(() => crypto.randomUUID());
  const [getoond, setGetoond] = useState<{ fouten: Veld[]; keer: number }>({ fouten: [], keer: 0 });
  const stuur = useMutation({
    mutationFn: (overslaan: boolean) =>
      geefBeoordeling(
        api,
        over,
        overslaan
          ? { score: null, reden: '', antwoord: false, sleutel, bijnaam }
          : { score: Number(score), reden, antwoord, sleutel, bijnaam },
      ),
  });
  const datum = antwoordUiterlijk && opmaak.datum(antwoordUiterlijk);
  const fout = (veld: Veld) => (getoond.fouten.includes(veld) ? t(`fout.${veld}`) : undefined);
  const verstuur = () => {
    const fouten: Veld[] = [
      ...(score === '' ? ['score' as const] : []),
      ...(antwoord && reden.trim() === '' ? ['reden' as const] : []),
    ];
    setGetoond(({ keer }) => ({ fouten, keer: keer + 1 }));
    if (fouten.length === 0) stuur.mutate(false);
  };
  if (stuur.data)
    return (
      <Klaar
        eerder={stuur.data.stand === 'eerder'}
        overgeslagen={stuur.variables}
        vraag={stuur.data.vraag ? datum : null}
      />
    );
  return (
    <Section
      title={t('vraag.titel')}
      description={t(over.soort === 'zaak' ? 'vraag.uitlegZaak' : 'vraag.uitlegFormulier')}
      look="panel"
      className="app-no-print"
    >
      <form
        noValidate
        aria-label={t('vraag.titel')}
        onSubmit={(event) => {
          event.preventDefault();
          verstuur();
        }}
      >
        <Stack gap="m">
          <ErrorSummary
            key={getoond.keer}
            title={t('fout.titel')}
            errors={getoond.fouten.map((veld) => ({ fieldId: `beoordeling-${veld}`, message: t(`fout.${veld}`) }))}
          />
          {stuur.isError && (
            <Notice kind="error" live="assertive" title={t('fout.mislukt')}>
              {t('fout.misluktUitleg')}
            </Notice>
          )}
          <RadioGroup
            id="beoordeling-score"
            legend={t('vraag.score')}
            name="beoordeling"
            error={fout('score')}
            value={score}
            onChange={setScore}
            options={scores.map((value) => ({ value, label: t(`scores.${value}`) }))}
          />
          <Textarea
            id="beoordeling-reden"
            label={t('vraag.waarom')}
            optionalLabel={antwoord ? undefined : t('vraag.nietVerplicht')}
            description={t(antwoord ? 'vraag.waaromMetNaam' : 'vraag.waaromUitleg')}
            error={fout('reden')}
            rows={3}
            maxLength={1000}
            value={reden}
            onChange={(event) => setReden(event.target.value)}
          />
          {datum ? (
            <Checkbox
              label={t('vraag.antwoord')}
              description={t('vraag.antwoordUitleg', { datum })}
              checked={antwoord}
              onChange={(event) => setAntwoord(event.target.checked)}
            />
          ) : (
            <Text size="small" tone="muted">
              {t('vraag.zonderNaam')} <Link href="/contact">{t('vraag.contact')}</Link>.
            </Text>
          )}
          <div hidden>
            <TextInput
              label={t('vraag.leegLaten')}
              tabIndex={-1}
              autoComplete="off"
              value={bijnaam}
              onChange={(event) => setBijnaam(event.target.value)}
            />
          </div>
          <Cluster gap="m">
            <Button type="submit" variant="secondary" busy={stuur.isPending}>
              {t('vraag.verstuur')}
            </Button>
            <Button variant="subtle" disabled={stuur.isPending} onClick={() => stuur.mutate(true)}>
              {t('vraag.overslaan')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Section>
  );
}

interface KlaarProps {
  eerder: boolean;
  overgeslagen: boolean;
  /** The day of the answer, in words; null when none was asked for. */
  vraag: string | null;
}

function Klaar({ eerder, overgeslagen, vraag }: KlaarProps) {
  const { t } = useTranslation('waardering');
  // The form is gone, and with it the button that had the focus.
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => plek.current?.focus(), []);
  return (
    <div ref={plek} tabIndex={-1}>
      {eerder || overgeslagen ? (
        <Notice kind="info">{t(eerder ? 'klaar.eerder' : 'klaar.overgeslagen')}</Notice>
      ) : (
        <Notice
          kind="success"
          headingLevel={2}
          title={t('klaar.dank')}
          {...(vraag && { actions: <ButtonLink href="/mijn-vragen">{t('klaar.mijnVragen')}</ButtonLink> })}
        >
          <Text>{vraag ? t('klaar.vraag', { datum: vraag }) : t('klaar.anoniem')}</Text>
          <Text>
            <Link href="/u-zei-wij-deden">{t('klaar.watGebeurtErmee')}</Link>
          </Text>
        </Notice>
      )}
    </div>
  );
}
