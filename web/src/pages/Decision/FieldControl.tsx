import { DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { InputField } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';
import { choiceLabel, columnsOf, controlOf, type Typed, type TypedRow } from './fields';
import { Parts, RecordsEditor } from './RecordsEditor';
import { RowsEditor } from './RowsEditor';

export interface ControlProps {
  field: InputField;
  id?: string;
  value?: Typed;
  onChange?: (value: Typed) => void;
  /** The name read out when no visible label belongs to the control (in a cell of a table). */
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  /** In a cell of a table the unit stands in the head. */
  bare?: boolean;
}

/** The control for one input of a decision. */
export function FieldControl(props: ControlProps) {
  const { field, id, value, onChange, bare = false } = props;
  const { t } = usePreferences();
  const aria = {
    'aria-label': props['aria-label'],
    'aria-describedby': props['aria-describedby'],
    'aria-invalid': props['aria-invalid'],
    'aria-required': !field.optional,
  };
  switch (controlOf(field)) {
    case 'number':
      return (
        <Input
          id={id}
          {...aria}
          inputMode="decimal"
          autoComplete="off"
          className="figure-input"
          addonAfter={bare ? undefined : (field.unit ?? undefined)}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange?.(event.target.value)}
        />
      );
    case 'boolean':
      return (
        <Radio.Group id={id} {...aria} {...{ role: 'radiogroup' }} aria-label={props['aria-label'] ?? field.name} value={value} onChange={(event) => onChange?.(event.target.value as boolean)}>
          <Radio value={true}>{t('field.yes')}</Radio>
          <Radio value={false}>{t('field.no')}</Radio>
          {field.optional && <Radio value={undefined}>{t('field.unset')}</Radio>}
        </Radio.Group>
      );
    case 'choice':
      return (
        <ChoiceControl
          id={id}
          {...aria}
          allowClear={field.optional}
          value={value as number | undefined}
          onChange={onChange}
          options={(field.allowedValues ?? []).map((allowed, index) => ({ value: index, label: choiceLabel(allowed, t) }))}
        />
      );
    case 'date':
      return <DateControl id={id} aria={aria} value={value as string | undefined} onChange={onChange} />;
    case 'rows':
      return <ListControl field={field} id={id} rows={(value as TypedRow[] | undefined) ?? []} onChange={(rows) => onChange?.(rows)} />;
    case 'group':
      return <GroupControl field={field} value={value as TypedRow | undefined} onChange={onChange} />;
    default:
      return (
        <Input
          id={id}
          {...aria}
          autoComplete="off"
          addonAfter={bare ? undefined : (field.unit ?? undefined)}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange?.(event.target.value)}
        />
      );
  }
}

interface ChoiceProps<T> {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  allowClear?: boolean;
  value?: T;
  onChange?: (value: T | undefined) => void;
  options: { value: T; label: string }[];
}

/** A list to choose from, which typing narrows. (Select would put aria-required on an element that may not have it.) */
export function ChoiceControl<T extends string | number>({ id, allowClear, value, onChange, options, ...props }: ChoiceProps<T>) {
  const { t } = usePreferences();
  return (
    <Select<T>
      id={id}
      aria-label={props['aria-label']}
      aria-describedby={props['aria-describedby']}
      aria-invalid={props['aria-invalid']}
      showSearch
      optionFilterProp="label"
      allowClear={allowClear}
      placeholder={t('field.choose')}
      className="wide"
      value={value}
      onChange={(next: T | undefined) => onChange?.(next)}
      options={options}
    />
  );
}

interface DateProps {
  id?: string;
  aria?: object;
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/** A date: picked, or typed in any of the usual forms; held as 2021-09-03. */
export function DateControl({ id, aria, value, onChange }: DateProps) {
  const { t, language } = usePreferences();
  const formats = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY年M月D日', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'];
  return (
    <DatePicker
      id={id}
      {...aria}
      className="wide"
      placeholder={t('field.date')}
      format={language === 'zh' ? ['YYYY年M月D日', ...formats] : formats}
      value={value ? dayjs(value) : null}
      onChange={(date: dayjs.Dayjs | null) => onChange?.(date?.format('YYYY-MM-DD'))}
    />
  );
}

/** A list as a table; one whose members hold lists or structures as sheets. */
function ListControl(props: Parameters<typeof RowsEditor>[0]) {
  const isTable = columnsOf(props.field).every((column) => !['rows', 'group'].includes(controlOf(column)));
  return isTable ? <RowsEditor {...props} /> : <RecordsEditor {...props} />;
}

function GroupControl({ field, value, onChange }: Pick<ControlProps, 'field' | 'onChange'> & { value?: TypedRow }) {
  return (
    <fieldset className="group">
      <legend>{field.name}</legend>
      <Parts fields={field.fields ?? []} value={value ?? {}} onChange={(next) => onChange?.(next)} />
    </fieldset>
  );
}
