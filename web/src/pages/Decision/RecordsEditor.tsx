import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId } from 'react';
import type { InputField } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';
import { FieldControl } from './FieldControl';
import { controlOf, type TypedRow } from './fields';

interface Props {
  field: InputField;
  id?: string;
  rows: TypedRow[];
  onChange: (rows: TypedRow[]) => void;
}

/** A list whose members hold lists themselves: one sheet to fill in per member. */
export function RecordsEditor({ field, id, rows, onChange }: Props) {
  const { t } = usePreferences();
  return (
    <div className="records-editor" id={id} tabIndex={-1}>
      {rows.map((row, index) => (
        <fieldset key={index} className="group">
          <legend>
            {t('field.record', { name: field.name, n: index + 1 })}
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('field.removeRow', { n: index + 1 })}
              onClick={() => onChange(rows.filter((_, other) => other !== index))}
            />
          </legend>
          <Parts fields={field.fields ?? []} value={row} onChange={(next) => onChange(rows.map((old, other) => (other === index ? next : old)))} />
        </fieldset>
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => onChange([...rows, {}])}>
        {t('field.addRecord')}
      </Button>
    </div>
  );
}

/** The fields of a structure, each with its name above it. */
export function Parts({ fields, value, onChange }: { fields: InputField[]; value: TypedRow; onChange: (value: TypedRow) => void }) {
  const { t } = usePreferences();
  const prefix = useId();
  return fields.map((part) => {
    const wide = ['rows', 'group'].includes(controlOf(part));
    const control = (
      <FieldControl field={part} id={`${prefix}${part.name}`} value={value[part.name]} onChange={(next) => onChange({ ...value, [part.name]: next })} />
    );
    return (
      <div key={part.name} className={wide ? 'part wide-part' : 'part'}>
        {controlOf(part) !== 'group' && (
          <label htmlFor={wide ? undefined : `${prefix}${part.name}`}>
            {part.name}
            {part.optional && <span className="optional">{t('decision.optional')}</span>}
          </label>
        )}
        {control}
        {part.description && <p className="hint">{part.description}</p>}
      </div>
    );
  });
}
