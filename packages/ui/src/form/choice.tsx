import { clsx } from 'clsx';
import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FieldError, OptionalLabel, describedBy } from './form-field.tsx';
import type { FieldTexts } from './form-field.tsx';

export type CheckboxProps = FieldTexts &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { ref?: Ref<HTMLInputElement> };

/** Yes or no. */
export function Checkbox(props: CheckboxProps) {
  const { label, description, error, optionalLabel, id: givenId, className, ...input } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={clsx('loket-field', error && 'utrecht-form-field--invalid', className)}>
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      <div className="loket-choice">
        <input
          {...input}
          id={id}
          type="checkbox"
          className="loket-choice__input"
          aria-describedby={describedBy(id, { description, error })}
          aria-invalid={error ? true : undefined}
        />
        <div className="loket-choice__words">
          <label htmlFor={id} className="loket-choice__label">
            {label}
            <OptionalLabel>{optionalLabel}</OptionalLabel>
          </label>
          {description && (
            <div id={`${id}-uitleg`} className="loket-description">
              {description}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

export type RadioGroupProps<Value extends string> = Omit<FieldTexts, 'label'> & {
  legend: ReactNode;
  name: string;
  /** Of the group; an `ErrorSummary` links to its first choice. */
  id?: string;
  options: { value: Value; label: ReactNode; description?: ReactNode }[];
  value?: Value;
  defaultValue?: Value;
  onChange?: (value: Value) => void;
  required?: boolean;
};

/** One of a few. The first choice carries the id of the group, so that an error can lead there. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, name, options, value, defaultValue, onChange, description, error, optionalLabel, required } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
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
      {options.map((option, index) => {
        const optionId = index === 0 ? id : `${id}-${index}`;
        return (
          <div key={option.value} className="loket-choice">
            <input
              id={optionId}
              type="radio"
              name={name}
              value={option.value}
              className="loket-choice__input"
              checked={value === undefined ? undefined : option.value === value}
              defaultChecked={defaultValue === undefined ? undefined : option.value === defaultValue}
              onChange={() => onChange?.(option.value)}
              required={required}
              aria-describedby={option.description ? `${optionId}-uitleg-keuze` : undefined}
            />
            <div className="loket-choice__words">
              <label htmlFor={optionId} className="loket-choice__label">
                {option.label}
              </label>
              {option.description && (
                <div id={`${optionId}-uitleg-keuze`} className="loket-description">
                  {option.description}
                </div>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
