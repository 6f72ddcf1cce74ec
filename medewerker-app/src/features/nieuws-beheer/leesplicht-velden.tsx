import type { NieuwsInhoud, NieuwsKeuzes } from '@loket/contract';
import { Button, Checkbox, CheckboxGroup, Cluster, Details, RadioGroup, Section, Stack, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { isFout } from '../../components/veldfout.ts';
import type { VeldenProps } from './bericht-velden.tsx';

type Plicht = NonNullable<NieuwsInhoud['leesplicht']>;
type Vraag = NonNullable<Plicht['controlevraag']>;

/** Whether people must say that they read it, with a question; and at which subjects it stands as an instruction. */
export function LeesplichtVelden({ inhoud, keuzes, fouten, onChange }: VeldenProps & { keuzes: NieuwsKeuzes }) {
  const { t } = useTranslation('nieuws-beheer');
  const { leesplicht } = inhoud;
  const zet = (nieuw: Partial<Plicht>) =>
    leesplicht && onChange({ ...inhoud, leesplicht: { ...leesplicht, ...nieuw } });
  return (
    <Section title={t('plicht.titel')}>
      <Stack gap="m">
        <Checkbox
          label={t('plicht.aan')}
          checked={leesplicht !== null}
          onChange={(event) =>
            onChange({ ...inhoud, leesplicht: event.target.checked ? { binnenDagen: 7, controlevraag: null } : null })
          }
        />
        {leesplicht && (
          <>
            <TextInput
              label={t('plicht.dagen')}
              inputMode="numeric"
              width="short"
              value={leesplicht.binnenDagen}
              onChange={(event) => zet({ binnenDagen: Number(event.target.value.replaceAll(/\D/g, '')) })}
            />
            <Checkbox
              label={t('plicht.metVraag')}
              checked={leesplicht.controlevraag !== null}
              onChange={(event) =>
                zet({ controlevraag: event.target.checked ? { vraag: '', antwoorden: ['', ''], goed: 0 } : null })
              }
            />
            {leesplicht.controlevraag && (
              <VraagVelden vraag={leesplicht.controlevraag} onChange={(controlevraag) => zet({ controlevraag })} />
            )}
          </>
        )}
        <Checkbox
          label={t('urgent.aan')}
          description={t('urgent.uitleg')}
          error={isFout(fouten, 'onderwerpen') ? t('veldfout.onderwerpen') : undefined}
          checked={inhoud.urgent}
          onChange={(event) => onChange({ ...inhoud, urgent: event.target.checked })}
        />
        <Details summary={t('urgent.onderwerpen')} open={inhoud.onderwerpen.length > 0}>
          <CheckboxGroup
            legend={t('urgent.onderwerpen')}
            id="onderwerpen"
            options={keuzes.onderwerpen.map(({ code, naam }) => ({ value: code, label: naam }))}
            value={inhoud.onderwerpen}
            onChange={(onderwerpen) => onChange({ ...inhoud, onderwerpen })}
          />
        </Details>
      </Stack>
    </Section>
  );
}

function VraagVelden({ vraag, onChange }: { vraag: Vraag; onChange: (vraag: Vraag) => void }) {
  const { t } = useTranslation('nieuws-beheer');
  const { antwoorden } = vraag;
  return (
    <Stack gap="s">
      <TextInput
        label={t('plicht.vraag')}
        value={vraag.vraag}
        onChange={(event) => onChange({ ...vraag, vraag: event.target.value })}
      />
      {antwoorden.map((antwoord, plek) => (
        <TextInput
          key={plek}
          label={t('plicht.antwoord', { nummer: plek + 1 })}
          value={antwoord}
          onChange={(event) =>
            onChange({ ...vraag, antwoorden: antwoorden.map((een, at) => (at === plek ? event.target.value : een)) })
          }
        />
      ))}
      <Cluster>
        {antwoorden.length < 5 && (
          <Button size="small" onClick={() => onChange({ ...vraag, antwoorden: [...antwoorden, ''] })}>
            {t('plicht.antwoordErbij')}
          </Button>
        )}
        {antwoorden.length > 2 && (
          <Button
            size="small"
            onClick={() =>
              onChange({
                ...vraag,
                antwoorden: antwoorden.slice(0, -1),
                goed: Math.min(vraag.goed, antwoorden.length - 2),
              })
            }
          >
            {t('plicht.antwoordWeg')}
          </Button>
        )}
      </Cluster>
      <RadioGroup
        legend={t('plicht.goed')}
        name="goed"
        value={String(vraag.goed)}
        options={antwoorden.map((antwoord, plek) => ({
          value: String(plek),
          label: antwoord || t('plicht.antwoord', { nummer: plek + 1 }),
        }))}
        onChange={(goed) => onChange({ ...vraag, goed: Number(goed) })}
      />
    </Stack>
  );
}
