import { BronTekst, gemeente, useOpmaak } from '@loket/app';
import type { VraagBijdrage } from '@loket/contract';
import { Conversation, FileList, StatusBadge } from '@loket/ui';
import type { ConversationMessage } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What was said in all channels, oldest first. */
export function Gesprek({ id: gesprek, bijdragen }: { id: string; bijdragen: VraagBijdrage[] }) {
  const { t } = useTranslation('vragen');
  const opmaak = useOpmaak();
  const bestand = (document: VraagBijdrage['bijlagen'][number]) => ({
    id: `${document.bron} ${document.id}`,
    href: `/api/v1/vragen/${gesprek}/bijlagen/${document.bron}/${document.id}`,
    name: <BronTekst>{document.titel}</BronTekst>,
    type: document.formaat ?? undefined,
    size: document.omvang === null ? undefined : opmaak.omvang(document.omvang),
  });
  const bericht = (bijdrage: VraagBijdrage): ConversationMessage => {
    const { id, van, kanaal, tekst, moment, zelfGeschreven, ongelezen, stand, bijlagen } = bijdrage;
    const wanneer = moment ? `${opmaak.datum(opmaak.dag(moment))}, ${opmaak.tijd(moment)}` : t('een.onbekendMoment');
    const note = tekst !== null && van === 'u' && !zelfGeschreven ? t('een.genoteerd') : undefined;
    return {
      id,
      by: van === 'u' ? 'own' : 'other',
      who: van === 'u' ? t('een.u') : gemeente.naam,
      badge: ongelezen ? (
        <StatusBadge kind="wacht_op_u" label={t('een.nieuw')} />
      ) : stand === 'bezorgd' ? undefined : (
        <StatusBadge kind={stand === 'wordt_bezorgd' ? 'ontvangen' : 'te_laat'} label={t(`stand.${stand}`)} />
      ),
      text: tekst ? <BronTekst>{tekst}</BronTekst> : t('een.zonderTekst'),
      note,
      attachments:
        bijlagen.length > 0 ? <FileList label={t('een.bijlagen')} files={bijlagen.map(bestand)} /> : undefined,
      meta: [wanneer, t(`kanaal.${kanaal}`)],
    };
  };
  return <Conversation label={t('een.gesprek')} messages={bijdragen.map(bericht)} />;
}
