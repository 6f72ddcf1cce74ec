import type { Voorwaarde } from '@loket/formulieren';
import { Button, Checkbox, Cluster, FieldGroup, IconX, Panel, Select, Stack, Text, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useVeld } from './bewerken.ts';
import { vervang, zonder } from './ontwerp.ts';
import type { EerdereVraag } from './ontwerp.ts';
import { beginwaarde, leesVoorwaarde, schrijfVoorwaarde, vergelijkingenVoor } from './voorwaarde.ts';
import type { Leesbaar, Regel, Vergelijking } from './voorwaarde.ts';

interface VoorwaardeBouwerProps {
  pad: readonly string[];
  legend: string;
  als: Voorwaarde | undefined;
  /** What it can look at. */
  vragen: readonly EerdereVraag[];
  onChange: (als: Voorwaarde | undefined) => void;
}

/** When something is shown, in lines that read as a sentence. What these cannot say is kept and only shown. */
export function VoorwaardeBouwer({ pad, legend, als, vragen, onChange }: VoorwaardeBouwerProps) {
  const { t } = useTranslation('formulieren-beheer');
  const { id, error } = useVeld(pad)('als');
  const leesbaar = leesVoorwaarde(als);
  const [eerste] = vragen;
  if (!leesbaar)
    return (
      <FieldGroup id={id} legend={legend} error={error} description={t('als.moeilijk')}>
        <pre className="mw-platte-tekst">{JSON.stringify(als, null, 2)}</pre>
        <Cluster>
          <Button size="small" variant="subtle" icon={IconX} onClick={() => onChange(undefined)}>
            {t('als.altijdTonen')}
          </Button>
        </Cluster>
      </FieldGroup>
    );
  const { verbinding, regels } = leesbaar;
  const zet = (nieuw: Partial<Leesbaar>) => onChange(schrijfVoorwaarde({ ...leesbaar, ...nieuw }));
  return (
    <FieldGroup id={id} legend={legend} error={error}>
      <Stack gap="s">
        {regels.length === 0 && <Text tone="muted">{t(eerste ? 'als.altijd' : 'als.geenVragen')}</Text>}
        {regels.length > 1 && (
          <Select
            label={t('als.verbinding')}
            width="medium"
            value={verbinding}
            options={[
              { value: 'and', label: t('als.and') },
              { value: 'or', label: t('als.or') },
            ]}
            onChange={(event) => zet({ verbinding: event.target.value as Leesbaar['verbinding'] })}
          />
        )}
        {regels.map((regel, plek) => (
          <Panel key={plek}>
            <RegelVelden
              nummer={plek + 1}
              regel={regel}
              vragen={vragen}
              onChange={(nieuw) => zet({ regels: vervang(regels, plek, nieuw) })}
              onWeg={() => zet({ regels: zonder(regels, plek) })}
            />
          </Panel>
        ))}
        {eerste && (
          <Cluster>
            <Button
              size="small"
              onClick={() => {
                const [hoe = 'ingevuld'] = vergelijkingenVoor(eerste.vraag.soort);
                zet({ regels: [...regels, { vraag: eerste.id, hoe, waarde: beginwaarde(eerste.vraag, hoe) }] });
              }}
            >
              {t(regels.length === 0 ? 'als.eerste' : 'als.nog')}
            </Button>
          </Cluster>
        )}
      </Stack>
    </FieldGroup>
  );
}

interface RegelVeldenProps {
  nummer: number;
  regel: Regel;
  vragen: readonly EerdereVraag[];
  onChange: (regel: Regel) => void;
  onWeg: () => void;
}

function RegelVelden({ nummer, regel, vragen, onChange, onWeg }: RegelVeldenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const gekozen = vragen.find(({ id }) => id === regel.vraag)?.vraag;
  const kiesVraag = (id: string) => {
    const vraag = vragen.find((een) => een.id === id)?.vraag;
    const [hoe = 'ingevuld'] = vraag ? vergelijkingenVoor(vraag.soort) : [];
    onChange({ vraag: id, hoe, waarde: vraag ? beginwaarde(vraag, hoe) : null });
  };
  const kiesHoe = (hoe: Vergelijking) =>
    onChange({ ...regel, hoe, waarde: gekozen ? beginwaarde(gekozen, hoe) : null });
  return (
    <Stack gap="s">
      <Select
        label={t('als.vraag', { nummer })}
        value={regel.vraag}
        options={[
          ...(gekozen ? [] : [{ value: regel.vraag, label: t('als.onbekend', { id: regel.vraag }) }]),
          ...vragen.map(({ id, vraag }) => ({ value: id, label: vraag.label.nl || id })),
        ]}
        onChange={(event) => kiesVraag(event.target.value)}
      />
      <Select
        label={t('als.hoe', { nummer })}
        width="medium"
        value={regel.hoe}
        options={[...new Set([...(gekozen ? vergelijkingenVoor(gekozen.soort) : []), regel.hoe])].map((hoe) => ({
          value: hoe,
          label: t(`vergelijking.${hoe}`),
        }))}
        onChange={(event) => kiesHoe(event.target.value as Vergelijking)}
      />
      {gekozen && <WaardeVeld nummer={nummer} regel={regel} vraag={gekozen} onChange={onChange} />}
      <Cluster>
        <Button size="small" variant="subtle" icon={IconX} onClick={onWeg}>
          {t('als.weg', { nummer })}
        </Button>
      </Cluster>
    </Stack>
  );
}

type WaardeVeldProps = Pick<RegelVeldenProps, 'nummer' | 'regel' | 'onChange'> & { vraag: EerdereVraag['vraag'] };

function WaardeVeld({ nummer, regel, vraag, onChange }: WaardeVeldProps) {
  const { t } = useTranslation('formulieren-beheer');
  const { t: invulwoorden } = useTranslation('invulvelden');
  const { hoe, waarde } = regel;
  const label = t('als.waarde', { nummer });
  if (hoe === 'ingevuld' || hoe === 'niet-ingevuld') return null;
  if (vraag.soort === 'ja-nee')
    return (
      <Select
        label={label}
        width="short"
        value={waarde === true ? 'ja' : 'nee'}
        options={(['ja', 'nee'] as const).map((value) => ({ value, label: invulwoorden(value) }))}
        onChange={(event) => onChange({ ...regel, waarde: event.target.value === 'ja' })}
      />
    );
  if (vraag.soort === 'keuze' || vraag.soort === 'meerkeuze') {
    const opties = vraag.opties.map((optie) => ({ value: optie.waarde, label: optie.label.nl || optie.waarde }));
    if (hoe === 'een-van') {
      const gekozen = Array.isArray(waarde) ? waarde : [];
      return (
        <FieldGroup legend={label}>
          {opties.map(({ value, label: naam }) => (
            <Checkbox
              key={value}
              label={naam}
              checked={gekozen.includes(value)}
              onChange={(event) =>
                onChange({
                  ...regel,
                  waarde: event.target.checked ? [...gekozen, value] : gekozen.filter((een) => een !== value),
                })
              }
            />
          ))}
        </FieldGroup>
      );
    }
    const nu = typeof waarde === 'string' ? waarde : '';
    return (
      <Select
        label={label}
        value={nu}
        options={opties.some(({ value }) => value === nu) ? opties : [{ value: nu, label: nu || '–' }, ...opties]}
        onChange={(event) => onChange({ ...regel, waarde: event.target.value })}
      />
    );
  }
  return (
    <TextInput
      label={label}
      width="short"
      inputMode="decimal"
      defaultValue={typeof waarde === 'number' ? String(waarde).replace('.', ',') : ''}
      onChange={(event) => onChange({ ...regel, waarde: alsGetal(event.target.value) })}
    />
  );
}

function alsGetal(tekst: string): number | null {
  const getal = Number(tekst.trim().replace(',', '.'));
  return tekst.trim() === '' || !Number.isFinite(getal) ? null : getal;
}
