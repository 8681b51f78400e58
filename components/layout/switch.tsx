interface SwitchProps {
  label: string;
  options: readonly {
    readonly key: string;
    readonly label: string;
    readonly isChosen: boolean;
    readonly lang?: string;
    readonly choose: () => Promise<void>;
  }[];
}

/** One of several, chosen at once; each is a button of a plain form, so that it works without script. */
export function Switch({ label, options }: SwitchProps) {
  return (
    <form className="switch" aria-label={label}>
      {options.map(({ key, label: name, isChosen, lang, choose }) => (
        <button key={key} type="submit" className="link-button" lang={lang} formAction={choose} aria-pressed={isChosen}>
          {name}
        </button>
      ))}
    </form>
  );
}
