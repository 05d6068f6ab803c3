import { isLosslessNumber, LosslessNumber, parse, stringify } from 'lossless-json';

/**
 * Figures of a policy never pass through JavaScript's floating point: they are read from JSON as their digits, kept as digits and
 * written back as digits. Nothing here, or anywhere in the interface, calculates with them.
 */
export type Figure = LosslessNumber;

export const isFigure = (value: unknown): value is Figure => isLosslessNumber(value);

/** Reads JSON; every number in it becomes a Figure. */
export const parseExact = (text: string): unknown => parse(text);

/** Writes JSON; Figures are written with their own digits. */
export const writeExact = (value: unknown): string => stringify(value) ?? 'null';

const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** What a person types as a number, with full-width characters and thousands separators allowed; null when it is no number. */
export function readFigure(typed: string): Figure | null {
  const plain = typed.normalize('NFKC').replace(/−/g, '-').trim();
  const text = grouped.test(plain) ? plain.replaceAll(',', '') : plain;
  if (!decimal.test(text)) return null;
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return new LosslessNumber((sign === '-' ? '-' : '') + digits + (fraction ? `.${fraction}` : ''));
}

/** The digits of a figure, in groups of three before the decimal point. */
export function showFigure(figure: Figure): string {
  const [whole = '', rest] = figure.value.split('.');
  const grouped = /e/i.test(figure.value) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
