interface HighlightProps {
  text: string;
  query: string;
}

/** A name with the part that was searched for in bold; ё and е count as one letter. */
export function Highlight({ text, query }: HighlightProps) {
  const plain = (words: string) => words.toLocaleLowerCase('ru').replaceAll('ё', 'е');
  const wanted = plain(query.trim());
  const at = wanted === '' ? -1 : plain(text).indexOf(wanted);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="highlight">{text.slice(at, at + wanted.length)}</mark>
      {text.slice(at + wanted.length)}
    </>
  );
}
