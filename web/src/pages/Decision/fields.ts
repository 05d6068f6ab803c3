import { isFigure, readFigure } from '../../api/exactJson';
import type { InputField } from '../../api/types';
import type { Translate } from '../../i18n/Preferences';

/** What a control holds before it is sent: text as typed, a choice by its position, yes or no, an ISO date, rows of these. */
export type Typed = string | boolean | number | undefined | TypedRow | TypedRow[];
export interface TypedRow {
  [field: string]: Typed;
}

/** Which control a field gets. */
export type Control = 'number' | 'text' | 'boolean' | 'date' | 'choice' | 'rows' | 'group';

/** The name of the only column of a list whose members are not contexts. */
export const memberColumn = 'member';

export function controlOf(field: InputField): Control {
  if (field.baseType === 'list') return 'rows';
  if (field.allowedValues && field.allowedValues.length > 0) return 'choice';
  if (field.fields) return 'group';
  if (field.baseType === 'number' || field.baseType === 'boolean' || field.baseType === 'date') return field.baseType;
  return 'text';
}

/** The columns of a list field: the fields of its contexts, or one column for plain members. */
export function columnsOf(field: InputField): InputField[] {
  if (field.fields) return field.fields;
  return [{ ...field, name: memberColumn, baseType: field.elementType ?? 'string', optional: false, fields: null, unit: field.unit, description: null }];
}

const absent = (typed: Typed): boolean => typed === undefined || typed === null || (typeof typed === 'string' && typed.trim() === '');

/** The value to send for what was typed; undefined when nothing was. */
export function toValue(field: InputField, typed: Typed): unknown {
  if (absent(typed)) return undefined;
  switch (controlOf(field)) {
    case 'number':
      return readFigure(String(typed)) ?? String(typed);
    case 'choice':
      return field.allowedValues?.[typed as number];
    case 'rows': {
      const columns = columnsOf(field);
      return ((typed ?? []) as TypedRow[]).map((row) => (field.fields ? toContext(columns, row) : toValue(columns[0]!, row[memberColumn])));
    }
    case 'group':
      return toContext(field.fields ?? [], typed as TypedRow);
    default:
      return typeof typed === 'string' ? typed.trim() : typed;
  }
}

function toContext(fields: InputField[], typed: TypedRow): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const field of fields) {
    const value = toValue(field, typed[field.name]);
    if (value !== undefined) context[field.name] = value;
  }
  return context;
}

/** The inputs to send; a list that was left empty is an empty list unless it is optional. */
export function toInputs(fields: InputField[], typed: TypedRow): Record<string, unknown> {
  const inputs = toContext(fields, typed);
  for (const field of fields) if (controlOf(field) === 'rows' && !field.optional) inputs[field.name] ??= [];
  return inputs;
}

/** What is wrong with what was typed in one field, before it is sent; null when nothing is. Ranges are the server's business. */
export function fault(field: InputField, typed: Typed, t: Translate): string | null {
  const control = controlOf(field);
  if (control === 'rows') return rowsFault(field, (typed ?? []) as TypedRow[], t);
  if (control === 'group') return field.optional && absent(typed) ? null : partsFault(field.fields ?? [], (typed ?? {}) as TypedRow, t);
  if (absent(typed)) return field.optional ? null : t('field.required', { name: columnTitle(field, t) });
  if (control === 'number' && readFigure(String(typed)) === null) return t('field.number', { name: columnTitle(field, t) });
  return null;
}

function partsFault(fields: InputField[], typed: TypedRow, t: Translate): string | null {
  for (const field of fields) {
    const found = fault(field, typed[field.name], t);
    if (found) return found;
  }
  return null;
}

function rowsFault(field: InputField, rows: TypedRow[], t: Translate): string | null {
  for (const [index, row] of rows.entries()) {
    const found = partsFault(columnsOf(field), row, t);
    if (found) return t('field.inRow', { name: field.name, n: index + 1, fault: found });
  }
  return null;
}

export const columnTitle = (column: InputField, t: Translate): string => (column.name === memberColumn ? t('field.value') : column.name);

/** One allowed value as people read it. */
export function choiceLabel(value: unknown, t: Translate): string {
  if (typeof value === 'boolean') return t(value ? 'field.yes' : 'field.no');
  return isFigure(value) ? value.value : String(value);
}

/** What a pasted spreadsheet cell means in a field. */
export function fromCell(field: InputField, cell: string): Typed {
  const text = cell.trim();
  if (text === '') return undefined;
  switch (controlOf(field)) {
    case 'choice': {
      const index = (field.allowedValues ?? []).findIndex((value) => (isFigure(value) ? value.value : String(value)) === text);
      return index < 0 ? undefined : index;
    }
    case 'boolean':
      return /^(是|true|yes|y|1|√)$/i.test(text) ? true : /^(否|false|no|n|0|×)$/i.test(text) ? false : undefined;
    case 'date': {
      const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
      return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
    }
    default:
      return text;
  }
}
