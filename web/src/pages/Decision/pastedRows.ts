import type { InputField } from '../../api/types';
import { fromCell, type TypedRow } from './fields';

/** The rows a spreadsheet puts on the clipboard: cells between tabs, quoted where they hold a line break. Null when it is plain text. */
export function readClipboard(text: string): string[][] | null {
  if (!/[\t\n]/.test(text.trim())) return null;
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\r?\n|$)/g;
  for (const [whole, cell = '', end] of text.replace(/\r/g, '').matchAll(cells)) {
    if (whole === '' && end === '') break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** Puts pasted rows into a list, from one cell on; a pasted head that names the columns is understood and left out. */
export function paste(rows: TypedRow[], columns: InputField[], pasted: string[][], atRow: number, atColumn: number): TypedRow[] {
  const head = pasted[0]?.map((cell) => columns.findIndex((column) => column.name === cell.trim())) ?? [];
  const named = head.length > 0 && head.every((index) => index >= 0);
  const next = rows.map((row) => ({ ...row }));
  for (const [offset, cells] of (named ? pasted.slice(1) : pasted).entries()) {
    const row = (next[atRow + offset] ??= {});
    for (const [position, cell] of cells.entries()) {
      const column = columns[named ? (head[position] ?? -1) : atColumn + position];
      if (column) row[column.name] = fromCell(column, cell);
    }
  }
  return next;
}
