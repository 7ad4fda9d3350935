import { OwnRoles } from '../../features/role/own/own-roles';

export default function MyRolesPage() {
  return <OwnRoles />;
}
