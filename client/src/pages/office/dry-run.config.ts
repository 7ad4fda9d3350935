import { pageConfig } from '../../routes/page-config';

export default definePageConfig(pageConfig('office.dry-run'));
