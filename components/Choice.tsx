type Props<T extends string> = {
  label: string;
  value: T;
  /** What may be chosen, with its words, in order. */
  choices: Readonly<Record<T, string>>;
  onChoose: (value: T) => void;
};

/** A labelled list of a few choices. */
export function Choice<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  const values = Object.keys(choices) as T[];
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {choices[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
