import { sayMoment } from '../../../../../core/domain/time/moment';
import { useMe } from '../../../cloud/query/use-me';
import { Faces } from '../../../ui/feedback/faces';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { Words } from '../../../ui/layout/words';
import { AppealForm } from './appeal-form';

/** 暂停操作: what the person who is held back reads, and where they appeal. */
export function HeldPage() {
  const me = useMe();
  return (
    <Screen>
      <Faces of={me} empty={({ heldBack }) => (heldBack ? undefined : FREE)}>
        {({ heldBack, now }) =>
          heldBack && (
            <>
              <Card>
                <Words size="lead" strong>
                  {`到${sayMoment(heldBack.until, now)}为止，您只能看，不能发`}
                </Words>
                <Words>{`${heldBack.office}写的原因：${heldBack.reason}`}</Words>
                <Words tone="soft">
                  到时候自动恢复，停下的接单也一起恢复。您的资料照常可以查看、导出、注销。
                </Words>
                <Remark tone="care" words="漏水断电、起火、走失这样的急事，照常可以求助。" />
              </Card>
              {heldBack.appeal ? (
                <Card>
                  <Words strong>您的申诉</Words>
                  <Words>{heldBack.appeal.words}</Words>
                  <Words tone="soft" live>
                    {heldBack.appeal.upheld
                      ? `${heldBack.above}的答复：还是维持。${heldBack.appeal.upheld.reason}`
                      : `已经交给${heldBack.above}，看了会告诉您。`}
                  </Words>
                </Card>
              ) : (
                <AppealForm above={heldBack.above} />
              )}
            </>
          )
        }
      </Faces>
    </Screen>
  );
}

const FREE = { sentence: '您可以照常使用', hint: '现在没有暂停操作。' };
