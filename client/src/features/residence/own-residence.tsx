import { type MeView, meOperations, type ResidenceView } from '../../../../core/contract/me';
import { householdIdOf } from '../../../../core/domain/org/household';
import { sayDay, sayMoment } from '../../../../core/domain/time/moment';
import { useCommand } from '../../cloud/command/use-command';
import { useForm } from '../../cloud/draft/use-form';
import { useQuery } from '../../cloud/query/use-query';
import { open } from '../../routes/open';
import { Faces } from '../../ui/feedback/faces';
import { Field } from '../../ui/form/field';
import { SendFooter } from '../../ui/form/send-footer';
import { Button } from '../../ui/layout/button';
import { Card } from '../../ui/layout/card';
import { Remark } from '../../ui/layout/remark';
import { Screen } from '../../ui/layout/screen';
import { Section } from '../../ui/layout/section';
import { toast } from '../../ui/layout/toast';
import { Words } from '../../ui/layout/words';

/** What follows from it, and what does not. */
const FOLLOWS = [
  '核实以后，只给本小区住户的表决、公示和征求意见，您也能参加，一户算一户。',
  '求助、报名、看公告，不核实也一样。',
  '自己的房、租的房、借住，都一样核实，不看户口，也不看房产证。',
  '搬了家，要在新家重新核实。',
];

/** 住处核实: where mine stands, by whom and when, and asking for it. */
export function OwnResidence() {
  const me = useQuery('me.read', {});
  return (
    <Screen>
      <Faces of={me} cards={2}>
        {(view) => (
          <>
            <Standing me={view} residence={view.residence ?? NOT_YET} />
            {hasFlat(view) && !view.residence?.vouched && <MatchTheList />}
            <Section title="核实有什么用">
              <Card>
                {FOLLOWS.map((sentence) => (
                  <Words key={sentence}>{sentence}</Words>
                ))}
              </Card>
            </Section>
          </>
        )}
      </Faces>
    </Screen>
  );
}

function hasFlat({ home }: Pick<MeView, 'home'>): boolean {
  return home !== null && householdIdOf(home) !== null;
}

const NOT_YET: ResidenceView = { askedAt: null, vouched: null };

interface StandingProps {
  readonly me: MeView;
  readonly residence: ResidenceView;
}

function Standing({ me: { home, now }, residence: { vouched, askedAt } }: StandingProps) {
  if (!home || !hasFlat({ home })) return <FlatMissing />;
  return (
    <Card>
      <Words size="title">{vouched ? '已核实' : '未核实'}</Words>
      <Words tone="soft">{`${home.name} ${home.detail}`}</Words>
      {vouched && (
        <Remark tone="good" words={`${vouched.by}核实的，${sayDay(vouched.at, now)}。`} />
      )}
      {!vouched && askedAt && (
        <Remark
          words={`${sayMoment(askedAt, now)}请的，正在等。当面和楼组长或者居委会说一声，会快一些。`}
        />
      )}
      {!vouched && !askedAt && <AskForIt />}
    </Card>
  );
}

function AskForIt() {
  const { busy, error, run } = useCommand('me.askVouching');
  const ask = async () => {
    if (await run({})) toast('已经请了，核实好了告诉您。');
  };
  return (
    <>
      <Words>
        请楼组长核实；楼里还没有楼组长，就请居委会。看得到的是您的称呼和门牌，看不到电话。
      </Words>
      {error && <Remark tone="wrong" words={error.message} />}
      <Button label="请人核实" busy={busy} onPress={() => void ask()} />
    </>
  );
}

/** 对名册: the other way to be vouched for, at once and without anybody's help. */
function MatchTheList() {
  const form = useForm(meOperations, 'me.matchHome', {
    key: 'match-home',
    initial: { lastFour: '' },
    input: ({ lastFour }) => ({ lastFour }),
    onSent: () => toast('和名册对上了，住处核实好了。'),
  });
  return (
    <Card>
      <Field
        label="或者和居委会的住户名册对一对"
        hint="写登记在这一户的电话的后四位，一天能试五次。"
        kind="number"
        max={4}
        value={form.values.lastFour}
        onChange={(lastFour) => form.change({ lastFour })}
        error={form.wrong.lastFour && '要写四个数字'}
      />
      <SendFooter label="对一对" {...form.sending} />
    </Card>
  );
}

function FlatMissing() {
  return (
    <Card>
      <Words size="title">未核实</Words>
      <Words>还不知道是哪一户。先选好楼栋、填上门牌，再来请人核实。</Words>
      <Button label="填一下我的资料" icon="pen" onPress={() => open('me.profile')} />
    </Card>
  );
}
