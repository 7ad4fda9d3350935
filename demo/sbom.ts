import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshen } from './builds/target';
import { miniProgramTarget } from './builds/targets';
import { run, say } from './launch/run';
import { SHIPS_IN, sbomOf } from './supply-chain/sbom';
import { whatShips } from './supply-chain/what-ships';

/** `npm run sbom`: the list of all components of the product, as CycloneDX. */
run(async () => {
  const root = join(__dirname, '..');
  await freshen(root, miniProgramTarget, say);
  const sbom = sbomOf(root, await whatShips(root));
  const file = join(root, 'dist', 'sbom.json');
  writeFileSync(file, JSON.stringify(sbom, null, 2));
  const shipping = sbom.components.filter(({ properties }) =>
    properties?.some(({ name }) => name === SHIPS_IN),
  );
  say(`${file}：一共 ${sbom.components.length} 个包，其中 ${shipping.length} 个随产品走。`);
});
