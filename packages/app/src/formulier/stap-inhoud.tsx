import type { Fout, GesteldeVraag, ZichtbareStap } from '@loket/formulieren';
import { Details, Notice } from '@loket/ui';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import './formulier.css';
import { FormTekst, useFormTekst } from './tekst.tsx';
import { useFoutwoorden } from './woorden.ts';

interface StapInhoudProps {
  stap: ZichtbareStap;
  /** A question with its field. */
  veld: (gesteld: GesteldeVraag) => ReactNode;
}

/** What stands on one page of a form: questions, what is told between them, and why each is asked. */
export function StapInhoud({ stap: { onderdelen }, veld }: StapInhoudProps) {
  const { t } = useTranslation('invulvelden');
  const vragen = onderdelen.flatMap((deel) => ('vraag' in deel ? [deel.vraag] : []));
  return (
    <>
      {onderdelen.map((deel) =>
        'vraag' in deel ? (
          <Fragment key={deel.vraag.id}>{veld(deel)}</Fragment>
        ) : (
          <Notice key={deel.id} kind={deel.toon === 'dringend' ? 'warning' : 'info'}>
            <FormTekst tekst={deel.tekst} />
          </Notice>
        ),
      )}
      {vragen.length > 0 && (
        <Details summary={t('waarom')}>
          <dl className="loket-form-why">
            {vragen.map(({ id, label, waarom }) => (
              <div key={id}>
                <dt>
                  <FormTekst tekst={label} />
                </dt>
                <dd>
                  <FormTekst tekst={waarom} />
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </>
  );
}

/** What is wrong on a page, each as a sentence that names its question; for the summary on top. */
export function useFoutzinnen({ onderdelen }: ZichtbareStap): (fout: Fout) => string {
  const tekst = useFormTekst();
  const woorden = useFoutwoorden();
  const vragen = onderdelen.flatMap((deel) => ('vraag' in deel ? [deel.vraag] : []));
  return (fout) => {
    const [id = '', , deel] = fout.pad.split(/[.#]/);
    const vraag = vragen.find((een) => een.id === id);
    const binnen = vraag?.soort === 'groep' && deel ? vraag.vragen.find((een) => een.id === deel) : vraag;
    const label = binnen ? tekst(binnen.label) : '';
    return `${label}${/[?!.:]$/.test(label) ? '' : ':'} ${woorden(fout)}`;
  };
}
