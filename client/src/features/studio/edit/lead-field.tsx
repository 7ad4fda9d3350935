import { sayLead } from '../../../../../core/domain/studio/studio-words';
import { FieldFrame } from '../../../ui/form/field';
import { Words } from '../../../ui/layout/words';
import { LeadChoice } from './lead-choice';
import type { StudioForming } from './use-studio-form';

interface LeadFieldProps {
  readonly form: StudioForming;
  /** Only an office can name another lead. */
  readonly office: boolean;
}

/** 领衔人 */
export function LeadField({ form, office }: LeadFieldProps) {
  const { values, change, wrong } = form;
  if (!office) {
    return (
      <FieldFrame label="领衔人" hint="要换人，请书记来改。">
        <Words>{sayLead(values.leadName)}</Words>
      </FieldFrame>
    );
  }
  return (
    <LeadChoice
      lead={values.lead}
      leadName={values.leadName}
      error={wrong.lead && '请选一位领衔人'}
      onChange={(lead, leadName) => change({ lead, leadName })}
    />
  );
}
