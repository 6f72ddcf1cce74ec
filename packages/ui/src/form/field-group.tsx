import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { FieldError, OptionalLabel, describedBy } from './form-field.tsx';
import type { FieldTexts } from './form-field.tsx';

export type FieldGroupProps = Omit<FieldTexts, 'label'> & {
  legend: ReactNode;
  id?: string;
  children: ReactNode;
};

/** Fields that together are one answer, or belong to one thing: a date, an address, a child. */
export function FieldGroup({ legend, id: givenId, description, error, optionalLabel, children }: FieldGroupProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <fieldset
      className={clsx('loket-field loket-fieldset', error && 'utrecht-form-field--invalid')}
      aria-describedby={describedBy(id, { description, error })}
    >
      <legend className="loket-label">
        {legend}
        <OptionalLabel>{optionalLabel}</OptionalLabel>
      </legend>
      {description && (
        <div id={`${id}-uitleg`} className="loket-description">
          {description}
        </div>
      )}
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
