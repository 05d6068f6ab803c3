import { isFigure, showFigure } from '../api/exactJson';
import { type Translate, usePreferences } from '../i18n/Preferences';

type Named = Record<string, unknown>;

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && !Array.isArray(value) && !isFigure(value);

/** The reason inside a value that is not determined, wherever in a result it stands. */
const undeterminedReason = (value: unknown): string | null => {
  if (!isNamed(value)) return null;
  const reason = value['未规定'];
  return typeof reason === 'string' && Object.keys(value).length === 1 ? reason : null;
};

/** A value in one line of text. */
export function valueText(value: unknown, t: Translate, date: (iso: string) => string): string {
  if (value === null || value === undefined) return t('result.empty');
  if (isFigure(value)) return showFigure(value);
  if (typeof value === 'boolean') return t(value ? 'field.yes' : 'field.no');
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value;
  if (Array.isArray(value)) return value.length > 6 ? t('result.items', { n: value.length }) : value.map((item) => valueText(item, t, date)).join('、');
  if (undeterminedReason(value) !== null) return t('result.undetermined');
  return Object.entries(value as Named)
    .map(([name, part]) => `${name} ${valueText(part, t, date)}`)
    .join('，');
}

/** A value set out for reading: lists of rows as tables, named parts as a list of terms. */
export function ValueView({ value }: { value: unknown }) {
  const { t, date } = usePreferences();
  const reason = undeterminedReason(value);
  if (reason !== null)
    return (
      <span className="value-undetermined">
        ◆ {t('result.undetermined')}：{reason}
      </span>
    );
  if (Array.isArray(value) && value.length > 0 && value.every((row) => isNamed(row) && undeterminedReason(row) === null))
    return <Rows rows={value as Named[]} />;
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && !isFigure(item)))
    return (
      <ol>
        {value.map((item, index) => (
          <li key={index}>
            <ValueView value={item} />
          </li>
        ))}
      </ol>
    );
  if (isNamed(value))
    return (
      <dl className="named-values">
        {Object.entries(value).map(([name, part]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ValueView value={part} />
            </dd>
          </div>
        ))}
      </dl>
    );
  return <span className="value">{valueText(value, t, date)}</span>;
}

function Rows({ rows }: { rows: Named[] }) {
  const { t } = usePreferences();
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('document.table')}>
      <table>
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
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} className={isFigure(row[column]) ? 'figure' : undefined}>
                  <ValueView value={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
