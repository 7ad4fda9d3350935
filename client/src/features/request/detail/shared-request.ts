import type { RequestView } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { isOpenToNeighbours } from '../../../../../core/domain/request/model/visibility';
import { addressOf } from '../../../routes/route-table';
import type { Shared } from '../../../routes/shared';

/**
 * 转给邻居: only a request open to neighbours can be shared, and the link leads to the neighbours' page.
 * The title names the category, never the words, the asker or the place.
 */
export function sharedRequest(request: RequestView): Shared | undefined {
  if (!isOpenToNeighbours({ ...request, hiddenAt: null })) return undefined;
  const { id, category } = request;
  const { label } = categoryOf(category);
  const title =
    category === 'suggestion'
      ? '邻居有个建议，您怎么看？'
      : `邻居说了一件事：${label}，您家也有吗？`;
  return { title, address: addressOf('request.near', { id }), picture: 'request' };
}
