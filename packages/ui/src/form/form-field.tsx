import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { IconAlertCircle } from '../icon/icons.ts';

export interface FieldTexts {
  label: ReactNode;
  /** Help between label and field. */
  description?: ReactNode;
  /** What is wrong and what to do; marks the field as wrong. */
  error?: ReactNode;
  /** Stands after the label of a field that may stay empty ("niet verplicht"). */
  optionalLabel?: string;
}

export type FormFieldProps = FieldTexts & {
  id?: string;
  /** Draws the field; gets what ties it to its label, help and error. */
  children: (field: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
};

/** Says beside the label that a field may stay empty. */
export function OptionalLabel({ children }: { children: string | undefined }) {
  return children ? (
    <>
      {' '}
      <span className="loket-label__optional">({children})</span>
    </>
  ) : null;
}

/** The error of a field. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="utrecht-form-field__error-message loket-field-error">
      <Icon as={IconAlertCircle} />
      <span>{children}</span>
    </p>
  );
}

/** The ids that describe a field, in reading order. */
export function describedBy(id: string, { description, error }: Pick<FieldTexts, 'description' | 'error'>) {
  return [description && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined;
}

/** Label, help and error around one field. */
export function FormField({ id: givenId, label, description, error, optionalLabel, children }: FormFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={clsx('utrecht-form-field loket-field', error && 'utrecht-form-field--invalid')}>
      <label htmlFor={id} className="utrecht-form-field__label loket-label">
        {label}
        <OptionalLabel>{optionalLabel}</OptionalLabel>
      </label>
      {description && (
        <div id={`${id}-uitleg`} className="utrecht-form-field__description loket-description">
          {description}
        </div>
      )}
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      <div className="utrecht-form-field__input">
        {children({
          id,
          'aria-describedby': describedBy(id, { description, error }),
          'aria-invalid': error ? true : undefined,
        })}
      </div>
    </div>
  );
}
