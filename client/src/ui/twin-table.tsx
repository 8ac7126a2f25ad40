import { type ReactNode, useId } from 'react';
import { useText } from './use-text.js';

interface TwinTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each row: what it is about, then its cells. */
  readonly rows: readonly { readonly key: string; readonly head: string; readonly cells: readonly ReactNode[] }[];
}

interface DocumentTableProps extends TwinTableProps {
  /** Id of the text above the table that tells it from others with its caption, for who hears the names of parts. */
  readonly about?: string;
}

/** The numbers of a chart as a table, folded under it. */
export function TwinTable(props: TwinTableProps) {
  const text = useText();
  return (
    <details className="twin">
      <summary>{text('chart.asTable')}</summary>
      <DocumentTable {...props} />
    </details>
  );
}

/** A plain table with a caption, heads and numbers, that scrolls inside itself when it is too wide. */
export function DocumentTable({ caption, about, columns, rows }: DocumentTableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-labelledby={about ? `${id} ${about}` : id} tabIndex={0}>
      <table className="table">
        <caption id={id}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
