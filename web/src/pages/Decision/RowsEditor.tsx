import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ClipboardEvent } from 'react';
import type { InputField } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';
import { FieldControl } from './FieldControl';
import { columnsOf, columnTitle, type TypedRow } from './fields';
import { paste, readClipboard } from './pastedRows';

interface Props {
  field: InputField;
  id?: string;
  rows: TypedRow[];
  onChange: (rows: TypedRow[]) => void;
}

/** A list as a table to fill in, by hand or by pasting from a spreadsheet. */
export function RowsEditor({ field, id, rows, onChange }: Props) {
  const { t } = usePreferences();
  const columns = columnsOf(field);
  const pasteAt = (row: number, column: number) => (event: ClipboardEvent) => {
    const pasted = readClipboard(event.clipboardData.getData('text/plain'));
    if (!pasted) return;
    event.preventDefault();
    onChange(paste(rows, columns, pasted, row, column));
  };
  return (
    <div className="rows-editor" id={id} tabIndex={-1}>
      <p className="hint">{t('field.rows')}</p>
      {rows.length === 0 ? (
        <textarea className="paste-box" aria-label={`${field.name}：${t('field.pasteHere')}`} placeholder={t('field.noRows')} value="" onChange={() => undefined} onPaste={pasteAt(0, 0)} />
      ) : (
        <div className="table-scroll" role="region" aria-label={field.name} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('field.row')}</th>
                {columns.map((column) => (
                  <th key={column.name} scope="col" title={column.description ?? undefined}>
                    {columnTitle(column, t)}
                    {column.unit && <span className="unit">（{column.unit}）</span>}
                    {column.optional && <span className="optional">{t('decision.optional')}</span>}
                  </th>
                ))}
                <th scope="col">{t('field.action')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, rowIndex) => (
                <tr key={rowIndex}>
                  <td>{rowIndex + 1}</td>
                  {columns.map((column, columnIndex) => (
                    <td key={column.name} onPaste={pasteAt(rowIndex, columnIndex)}>
                      <FieldControl
                        bare
                        field={column}
                        aria-label={t('field.cell', { name: columnTitle(column, t), n: rowIndex + 1 })}
                        value={row[column.name]}
                        onChange={(value) => onChange(rows.map((old, index) => (index === rowIndex ? { ...old, [column.name]: value } : old)))}
                      />
                    </td>
                  ))}
                  <td>
                    <Button
                      type="text"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('field.removeRow', { n: rowIndex + 1 })}
                      onClick={() => onChange(rows.filter((_, index) => index !== rowIndex))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...rows, {}])}>
        {t('field.addRow')}
      </Button>
    </div>
  );
}
