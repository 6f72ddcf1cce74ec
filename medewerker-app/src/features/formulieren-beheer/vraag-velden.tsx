import { prefillsVoor } from '@loket/formulieren';
import type { Informatie, Prefill, Soort, Vraag } from '@loket/formulieren';
import { Checkbox, Select, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useBewerken, useVeld } from './bewerken.ts';
import { alsSoort, soorten, zonderLeeg } from './ontwerp.ts';
import type { EerdereVraag } from './ontwerp.ts';
import { SoortVelden } from './soort-velden.tsx';
import { OptioneleTekst, TekstVeld } from './tekst-veld.tsx';
import { VoorwaardeBouwer } from './voorwaarde-bouwer.tsx';

interface VraagVeldenProps {
  pad: readonly string[];
  vraag: Vraag;
  /** What its condition can look at. */
  eerder: readonly EerdereVraag[];
  /** In a group: no group in it, and nothing is filled in beforehand. */
  inGroep?: boolean;
  onChange: (vraag: Vraag) => void;
}

/** Everything about one question. */
export function VraagVelden({ pad, vraag, eerder, inGroep = false, onChange }: VraagVeldenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const zet = (deel: object) => onChange(zonderLeeg({ ...vraag, ...deel }));
  const heeftTekst = vraag.soort === 'verklaring';
  return (
    <Stack gap="m">
      <Select
        label={t('vraag.soort')}
        width="medium"
        value={vraag.soort}
        options={soorten
          .filter((soort) => !inGroep || soort !== 'groep')
          .map((value) => ({ value, label: t(`soort.${value}`) }))}
        onChange={(event) => onChange(alsSoort(vraag, event.target.value as Soort))}
      />
      <TekstVeld
        pad={pad}
        veld="label"
        label={t(heeftTekst ? 'vraag.labelVerklaring' : 'vraag.label')}
        tekst={vraag.label}
        onChange={(label) => zet({ label })}
      />
      <SoortVelden key={vraag.soort} pad={pad} vraag={vraag} onChange={onChange} />
      <OptioneleTekst
        pad={pad}
        veld="uitleg"
        label={t('vraag.uitleg')}
        regels={2}
        tekst={vraag.uitleg}
        onChange={(uitleg) => zet({ uitleg })}
      />
      <TekstVeld
        pad={pad}
        veld="waarom"
        label={t('vraag.waarom')}
        uitleg={t('vraag.waaromUitleg')}
        regels={2}
        tekst={vraag.waarom}
        onChange={(waarom) => zet({ waarom })}
      />
      <Checkbox
        label={t('vraag.verplicht')}
        checked={vraag.verplicht}
        onChange={(event) => zet({ verplicht: event.target.checked })}
      />
      <VoorwaardeBouwer
        pad={pad}
        legend={t('vraag.als')}
        als={vraag.als}
        vragen={eerder}
        onChange={(als) => zet({ als })}
      />
      {!inGroep && <PrefillVelden pad={pad} vraag={vraag} onChange={(prefill) => zet({ prefill })} />}
      <EigenschapVeld pad={pad} vraag={vraag} onChange={(eigenschap) => zet({ eigenschap })} />
    </Stack>
  );
}

interface DeelVeldProps<T> {
  pad: readonly string[];
  vraag: Vraag;
  onChange: (waarde: T | undefined) => void;
}

/** From where it is filled in beforehand, and whether the resident may change that. */
function PrefillVelden({ pad, vraag: { id, soort, prefill }, onChange }: DeelVeldProps<Prefill>) {
  const { t } = useTranslation('formulieren-beheer');
  const mogelijk = prefillsVoor(soort, id).map(({ bron, veld }) => ({ bron, veld, naam: `${bron}.${veld}` }));
  const nu = prefill ? `${prefill.bron}.${prefill.veld}` : '';
  const veld = useVeld(pad)('prefill');
  if (mogelijk.length === 0 && !prefill) return null;
  return (
    <Stack gap="xs">
      <Select
        {...veld}
        label={t('vraag.prefill')}
        value={nu}
        options={[
          { value: '', label: t('vraag.geenPrefill') },
          ...(nu && !mogelijk.some(({ naam }) => naam === nu) ? [{ value: nu, label: nu }] : []),
          ...mogelijk.map(({ bron, veld: welk, naam }) => ({
            value: naam,
            label: bron === 'eerder' ? t('bron.eerder') : `${t(`bron.${bron}`)}: ${t(`prefillveld.${welk as 'naam'}`)}`,
          })),
        ]}
        onChange={(event) => {
          const gekozen = mogelijk.find(({ naam }) => naam === event.target.value);
          onChange(gekozen && { bron: gekozen.bron, veld: gekozen.veld, aanpasbaar: prefill?.aanpasbaar ?? true });
        }}
      />
      {prefill && (
        <Checkbox
          label={t('vraag.aanpasbaar')}
          description={t('vraag.aanpasbaarUitleg')}
          checked={prefill.aanpasbaar}
          onChange={(event) => onChange({ ...prefill, aanpasbaar: event.target.checked })}
        />
      )}
    </Stack>
  );
}

/** The property of the case in which the answer is kept. */
function EigenschapVeld({ pad, vraag: { eigenschap }, onChange }: DeelVeldProps<string>) {
  const { t } = useTranslation('formulieren-beheer');
  const { eigenschappen } = useBewerken();
  const veld = useVeld(pad)('eigenschap');
  const namen = eigenschappen ?? [];
  if (namen.length === 0 && !eigenschap) return null;
  return (
    <Select
      {...veld}
      label={t('vraag.eigenschap')}
      description={t('vraag.eigenschapUitleg')}
      value={eigenschap ?? ''}
      options={[
        { value: '', label: t('vraag.geenEigenschap') },
        ...(eigenschap && !namen.includes(eigenschap) ? [{ value: eigenschap, label: eigenschap }] : []),
        ...namen.map((value) => ({ value, label: value })),
      ]}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}

/** What is only told. */
export function InformatieVelden({
  pad,
  deel,
  eerder,
  onChange,
}: {
  pad: readonly string[];
  deel: Informatie;
  eerder: readonly EerdereVraag[];
  onChange: (deel: Informatie) => void;
}) {
  const { t } = useTranslation('formulieren-beheer');
  return (
    <Stack gap="m">
      <TekstVeld
        pad={pad}
        veld="tekst"
        label={t('informatie.tekst')}
        regels={4}
        tekst={deel.tekst}
        onChange={(tekst) => onChange({ ...deel, tekst })}
      />
      <Checkbox
        label={t('informatie.dringend')}
        description={t('informatie.dringendUitleg')}
        checked={deel.toon === 'dringend'}
        onChange={(event) => onChange({ ...deel, toon: event.target.checked ? 'dringend' : 'gewoon' })}
      />
      <VoorwaardeBouwer
        pad={pad}
        legend={t('informatie.als')}
        als={deel.als}
        vragen={eerder}
        onChange={(als) => onChange(zonderLeeg({ ...deel, als }) as Informatie)}
      />
    </Stack>
  );
}
