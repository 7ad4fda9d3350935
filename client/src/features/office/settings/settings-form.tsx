import { useState } from 'react';
import type { SettingsReply, SettingsView } from '../../../../../core/contract/settings';
import type { CategoryCode } from '../../../../../core/domain/category/category';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { AS_USUAL } from '../../../../../core/domain/settings/settings';
import { TITLED, type TitledRole } from '../../../../../core/domain/settings/titles';
import { useCommand } from '../../../cloud/command/use-command';
import { Field } from '../../../ui/form/field';
import { SendFooter } from '../../../ui/form/send-footer';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { CategorySwitches } from './category-switches';
import { ChangesSheet } from './changes-sheet';
import { QuietChoice } from './quiet-choice';

interface SettingsFormProps {
  readonly settings: SettingsView;
}

const ASKED: Readonly<Record<TitledRole, { readonly label: string; readonly hint: string }>> = {
  secretary: { label: '社区的书记', hint: '比如：社区书记、居民区书记' },
  officer: { label: '街道的办公室', hint: '比如：街道党群办' },
  captain: { label: '楼里的联系人', hint: '比如：楼栋长' },
};

/** What is chosen; it is looked at as sentences before it is saved. */
export function SettingsForm({ settings }: SettingsFormProps) {
  const [off, setOff] = useState<readonly CategoryCode[]>(settings.off);
  const [titles, setTitles] = useState(settings.titles);
  const [quiet, setQuiet] = useState(settings.quiet);
  const [found, setFound] = useState<SettingsReply>();
  const save = useCommand('settings.save');
  const { node, version } = settings;
  const chosen = { node, version, off: [...off], titles, quiet };

  /** Back to what there is where nobody chose anything; looked at and saved like any change. */
  const resetAll = () => {
    setOff(AS_USUAL.off);
    setTitles(AS_USUAL.titles);
    setQuiet(AS_USUAL.quiet);
    toast('都回到默认了。先看看会怎样，再改。');
  };
  const look = async () => {
    const reply = await save.run({ ...chosen, dryRun: true });
    if (reply) setFound(reply.output);
  };
  const confirm = async () => {
    const reply = await save.run(chosen);
    setFound(undefined);
    if (reply) toast('改好了，十分钟内到大家手机上。');
  };
  return (
    <Stack gap="wide">
      <Section title="岗位怎么叫">
        <Card>
          <Stack>
            {TITLED.map((role) => (
              <Field
                key={role}
                label={ASKED[role].label}
                hint={ASKED[role].hint}
                optional
                max={8}
                placeholder={ROLE_WORDS[role]}
                value={titles[role] ?? ''}
                onChange={(title) => setTitles({ ...titles, [role]: title })}
              />
            ))}
          </Stack>
        </Card>
      </Section>
      <Section title="收哪些事">
        <Words size="small" tone="soft">
          不收的点一下去掉，居民就选不到。已经提了的照常办到底。急事和“说不清楚”一直都收。
        </Words>
        <CategorySwitches off={off} onChange={setOff} />
      </Section>
      <Section title="夜里不打扰">
        <Words size="small" tone="soft">
          这段时间微信不提醒，早上一起说；急事照样马上说。
        </Words>
        <QuietChoice quiet={quiet} onChange={setQuiet} />
      </Section>
      <Button label="全部恢复默认" tone="quiet" onPress={resetAll} />
      <SendFooter
        label="先看看会怎样"
        busy={save.busy}
        error={save.error?.message}
        onSend={() => void look()}
      />
      <ChangesSheet
        found={found}
        busy={save.busy}
        onConfirm={() => void confirm()}
        onClose={() => setFound(undefined)}
      />
    </Stack>
  );
}
