import { useOpmaak } from '@loket/app';
import type { TeamDetail } from '@loket/contract';
import { DataTable, Icon, IconCheck, IconMinus, VisuallyHidden } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { MensLink } from '../../components/mens.tsx';
import { Weg } from './weg.tsx';

type Stand = TeamDetail['leden'][number]['opDagen'][number];

/** Who of a team is there in the coming days. */
export function TeamAgenda({ team: { naam, dagen, leden } }: { team: TeamDetail }) {
  const { t } = useTranslation('mensen');
  const opmaak = useOpmaak();
  return (
    <div className="mw-agenda">
      <DataTable
        density="dense"
        caption={t('agenda.van', { team: naam })}
        captionHidden
        rows={leden}
        rowKey={({ identificatie }) => identificatie}
        columns={[
          {
            key: 'wie',
            header: t('collega'),
            rowHeader: true,
            cell: ({ identificatie, naam: wie, weg }) => (
              <>
                <MensLink identificatie={identificatie} naam={wie} /> <Weg weg={weg} />
              </>
            ),
          },
          ...dagen.map((dag, at) => ({
            key: dag,
            header: opmaak.weekdag(dag),
            cell: ({ opDagen }: TeamDetail['leden'][number]) => <Dag stand={opDagen[at] ?? 'vrij'} />,
          })),
        ]}
      />
    </div>
  );
}

function Dag({ stand }: { stand: Stand }) {
  const { t } = useTranslation('mensen');
  const woord = t(`agenda.${stand}`);
  if (stand === 'afwezig' || stand === 'uit-dienst') return <span className="mw-agenda__weg">{woord}</span>;
  return (
    <span className={stand === 'werkt' ? 'mw-agenda__werkt' : 'mw-agenda__vrij'} title={woord}>
      <Icon as={stand === 'werkt' ? IconCheck : IconMinus} size="s" />
      <VisuallyHidden>{woord}</VisuallyHidden>
    </span>
  );
}
