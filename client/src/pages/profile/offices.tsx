import { RolesPage } from '../../features/role/list/roles-page';

export default function OfficeRolesPage() {
  return <RolesPage />;
}
