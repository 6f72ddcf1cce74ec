import type { ReactNode } from 'react';
import { FieldGroup } from './field-group.tsx';
import type { FieldTexts } from './form-field.tsx';

export type CheckboxGroupProps = Omit<FieldTexts, 'label'> & {
  legend: ReactNode;
  /** Of the first choice, where an `ErrorSummary` leads. */
  id: string;
  options: { value: string; label: ReactNode; description?: ReactNode }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** Some of a few. */
export function CheckboxGroup({ id, options, value, onChange, ...group }: CheckboxGroupProps) {
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((each) => each !== one) : [...value, one]);
  return (
    <FieldGroup {...group} id={`${id}-groep`}>
      {options.map((option, index) => {
        const optionId = index === 0 ? id : `${id}-${index}`;
        return (
          <div key={option.value} className="loket-choice">
            <input
              id={optionId}
              type="checkbox"
              className="loket-choice__input"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
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
    </FieldGroup>
  );
}
