import { Alert, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { isFigure, showFigure } from '../../api/exactJson';
import type { DecisionForm as Questions, EvaluationRequest, InputField, PackSummary, Problem, ReadingQuestion } from '../../api/types';
import { Citations } from '../../components/Citations';
import { usePreferences } from '../../i18n/Preferences';
import { ChoiceControl, DateControl, FieldControl } from './FieldControl';
import { controlOf, fault, toInputs, type Typed, type TypedRow } from './fields';

interface Props {
  form: Questions;
  pack: PackSummary;
  busy: boolean;
  problem: Problem | null;
  onSubmit: (request: EvaluationRequest) => void;
}

interface Values {
  inputs?: TypedRow;
  readings?: Record<string, string | undefined>;
  asOf?: string;
}

/** The form of a decision, made from its inputs and readings. */
export function DecisionForm({ form, pack, busy, problem, onSubmit }: Props) {
  const { t } = usePreferences();
  const [controls] = Form.useForm<Values>();
  const [faults, setFaults] = useState<string[]>([]);
  useEffect(() => {
    if (!problem?.errors) return;
    setFaults(problem.errors.map((error) => error.message));
    const fields = problem.errors.map((error) => ({ name: ['inputs', inputName(error.input, form.inputs)], errors: [error.message] }));
    controls.setFields(fields as Parameters<typeof controls.setFields>[0]);
    if (fields[0]) controls.scrollToField(fields[0].name as ['inputs', string], { focus: true });
  }, [problem, controls, form]);

  const submit = (values: Values) => {
    setFaults([]);
    const readings: Record<string, string> = {};
    for (const [name, choice] of Object.entries(values.readings ?? {})) if (choice) readings[name] = choice;
    onSubmit({ asOf: values.asOf ?? null, inputs: toInputs(form.inputs, values.inputs ?? {}), readings });
  };
  return (
    <Form<Values>
      form={controls}
      name="decision"
      layout="vertical"
      className="decision-form"
      requiredMark={(label, { required }) => (
        <span>
          {label} {!required && <span className="optional">{t('decision.optional')}</span>}
        </span>
      )}
      scrollToFirstError={{ focus: true }}
      onFinish={submit}
      onFinishFailed={({ errorFields }) => setFaults(errorFields.flatMap((field) => field.errors))}
    >
      <h2>{t('decision.inputs')}</h2>
      {form.inputs.length === 0 && <p>{t('decision.noInputs')}</p>}
      {form.inputs.map((field) => (
        <InputItem key={field.name} field={field} document={pack.document} />
      ))}
      {form.readings.length > 0 && (
        <details className="readings" open={form.readings.some((reading) => reading.default === null)}>
          <summary>
            <h2>{t('decision.readings')}</h2>
            <span>{t('decision.readingsCount', { n: form.readings.length })}</span>
          </summary>
          <p className="hint">{t('decision.readingsIntro')}</p>
          {form.readings.map((reading) => (
            <ReadingItem key={reading.name} reading={reading} document={pack.document} />
          ))}
        </details>
      )}
      <Form.Item name="asOf" label={t('decision.asOf')} extra={t('decision.asOfHint')} required>
        <DateControl />
      </Form.Item>
      {faults.length > 0 && <Faults faults={faults} />}
      <div className="form-buttons">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {t('decision.submit')}
        </Button>
        <Button
          size="large"
          onClick={() => {
            controls.resetFields();
            setFaults([]);
          }}
        >
          {t('decision.reset')}
        </Button>
      </div>
    </Form>
  );
}

/** Everything that needs correcting, beside the button that was pressed: a long form may hide its own marks. */
function Faults({ faults }: { faults: string[] }) {
  const { t } = usePreferences();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="form-alert"
      message={t('problem.inputs', { n: faults.length })}
      description={
        <ul>
          {faults.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      }
    />
  );
}

/** The input an error names: errors inside lists and contexts name a path such as 样品[2].浓度. */
function inputName(path: string, inputs: InputField[]): string {
  return inputs.find((field) => path === field.name || path.startsWith(`${field.name}[`) || path.startsWith(`${field.name}.`))?.name ?? path;
}

function InputItem({ field, document }: { field: InputField; document: string }) {
  const { t } = usePreferences();
  const control = controlOf(field);
  const notes = [
    field.description,
    isFigure(field.minimum) && t('field.from', { value: showFigure(field.minimum) }),
    isFigure(field.maximum) && t('field.to', { value: showFigure(field.maximum) }),
    control === 'choice' && field.unit && t('field.unit', { unit: field.unit }),
  ].filter(Boolean);
  return (
    <Form.Item
      name={['inputs', field.name]}
      label={field.name}
      required={!field.optional}
      validateTrigger={[]}
      rules={[
        {
          validator: (_, typed: Typed) => {
            const message = fault(field, typed, t);
            return message ? Promise.reject(new Error(message)) : Promise.resolve();
          },
        },
      ]}
      extra={
        notes.length + field.citations.length > 0 && (
          <>
            {notes.join('；')} <Citations citations={field.citations} document={document} />
          </>
        )
      }
    >
      <FieldControl field={field} />
    </Form.Item>
  );
}

function ReadingItem({ reading, document }: { reading: ReadingQuestion; document: string }) {
  const { t } = usePreferences();
  return (
    <Form.Item
      name={['readings', reading.name]}
      label={reading.question || reading.name}
      required
      initialValue={reading.default ?? undefined}
      extra={
        <>
          {reading.decidedBy && t('decision.decidedBy', { who: reading.decidedBy })} <Citations citations={reading.citations} document={document} />
          {reading.default === null && <span className="must-choose">{t('decision.mustChoose')}</span>}
        </>
      }
    >
      <ChoiceControl
        allowClear={reading.default === null}
        options={reading.choices.map((choice) => ({
          value: choice.name,
          label: `${choice.name}${choice.description ? `：${choice.description}` : ''}${choice.name === reading.default ? `（${t('decision.default')}）` : ''}`,
        }))}
      />
    </Form.Item>
  );
}
