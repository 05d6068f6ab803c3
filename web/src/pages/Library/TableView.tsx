import type { DocumentTable } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';

/** A table of a document as a table. Cells that the print merges with the one above are shown once. */
export function TableView({ table, label }: { table: DocumentTable; label: string }) {
  const { t } = usePreferences();
  const title = [label, table.title].filter(Boolean).join('　');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title || t('document.table')}>
      <table>
        {title && <caption>{title}</caption>}
        {table.columns.some(Boolean) && (
          <thead>
            <tr>
              {table.columns.map((column, index) => (column ? <th key={index} scope="col">{column}</th> : <td key={index} />))}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, rowIndex) => (
            <tr key={row.line}>
              {row.cells.map((cell, index) =>
                isMerged(table, rowIndex, index) ? null : (
                  <td key={index} rowSpan={span(table, rowIndex, index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a cell is printed as part of the cell above it: empty in print, but with a value carried down. */
function isMerged(table: DocumentTable, row: number, column: number): boolean {
  const current = table.rows[row];
  return row > 0 && current !== undefined && !current.printed[column] && Boolean(current.cells[column]);
}

function span(table: DocumentTable, row: number, column: number): number {
  let end = row + 1;
  while (end < table.rows.length && isMerged(table, end, column)) end++;
  return end - row;
}
