import { PostersPage } from '../../features/code/posters/posters-page';

export default function CodePostersPage() {
  return <PostersPage />;
}
