import { clsx } from 'clsx';
import type { InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Icon } from '../icon/icon.tsx';
import { IconChevronDown } from '../icon/icons.ts';
import { FormField } from './form-field.tsx';
import type { FieldTexts } from './form-field.tsx';

/** How much is expected, as the width of the field. */
type Width = 'short' | 'medium' | 'full';

export type TextInputProps = FieldTexts &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'width'> & {
    width?: Width;
    /** Wrong, while the words for it stand with the group that it is in. */
    invalid?: boolean;
    ref?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const { label, description, error, optionalLabel, id, width = 'full', invalid, className, ...input } = props;
  return (
    <FormField {...{ id, label, description, error, optionalLabel }}>
      {(field) => (
        <input
          type="text"
          {...input}
          {...field}
          {...(invalid && { 'aria-invalid': true })}
          className={clsx('loket-input', `loket-input--${width}`, className)}
        />
      )}
    </FormField>
  );
}

export type TextareaProps = FieldTexts &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { label, description, error, optionalLabel, id, className, ...area } = props;
  return (
    <FormField {...{ id, label, description, error, optionalLabel }}>
      {(field) => <textarea rows={5} {...area} {...field} className={clsx('loket-input', className)} />}
    </FormField>
  );
}

export type SelectProps = FieldTexts &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'width' | 'children'> & {
    options: { value: string; label: string }[];
    width?: Width;
    ref?: Ref<HTMLSelectElement>;
  };

/** One of many. For up to seven choices a `RadioGroup` is kinder. */
export function Select(props: SelectProps) {
  const { label, description, error, optionalLabel, id, options, width = 'full', className, ...select } = props;
  return (
    <FormField {...{ id, label, description, error, optionalLabel }}>
      {(field) => (
        <span className={clsx('loket-select', `loket-input--${width}`)}>
          <select {...select} {...field} className={clsx('loket-input loket-select__input', className)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon as={IconChevronDown} className="loket-select__arrow" />
        </span>
      )}
    </FormField>
  );
}
