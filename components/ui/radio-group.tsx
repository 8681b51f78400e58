import { type ReactNode, type Ref, useId } from 'react';
import type { Option } from './select';

interface RadioGroupProps {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly Option[];
  value?: string | undefined;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  id?: string;
}

export function RadioGroup({
  name,
  legend,
  hint,
  error,
  options,
  value,
  defaultValue,
  onValueChange,
  ref,
  id,
}: RadioGroupProps) {
  const made = useId();
  const own = id ?? made;
  const chosen = (option: Option) =>
    onValueChange === undefined
      ? { defaultChecked: option.value === defaultValue }
      : { checked: option.value === (value ?? ''), onChange: () => onValueChange(option.value) };
  return (
    <fieldset className="field" id={own} aria-describedby={error ? `${own}-fault` : undefined}>
      <legend className="label">{legend}</legend>
      {hint ? <div className="hint">{hint}</div> : null}
      <div>
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              ref={index === 0 ? ref : undefined}
              {...chosen(option)}
            />
            <span>{option.label}</span>
            {option.hint ? <span className="hint">{option.hint}</span> : null}
          </label>
        ))}
      </div>
      {error ? (
        <div className="fault" id={`${own}-fault`}>
          {error}
        </div>
      ) : null}
    </fieldset>
  );
}
