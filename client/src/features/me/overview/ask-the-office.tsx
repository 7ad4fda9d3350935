import { open } from '../../../routes/open';
import { ListRow, Rows } from '../../../ui/list/list-row';

/** 联系居委会、意见反馈: both open the request form, so that each has an owner and a deadline. */
export function AskTheOffice() {
  return (
    <Rows>
      <ListRow
        icon="people"
        title="联系居委会"
        note="不知道归谁管的事，书记帮您找人"
        onPress={() => open('request.new', { category: 'other' })}
      />
      <ListRow
        icon="suggestion"
        title="意见反馈"
        note="书记亲自看、亲自答复"
        onPress={() => open('request.new', { category: 'suggestion' })}
      />
    </Rows>
  );
}
