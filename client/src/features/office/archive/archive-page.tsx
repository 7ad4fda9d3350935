import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { Words } from '../../../ui/layout/words';
import { ExportCard } from './export-card';
import { ImportCard } from './import-card';
import { LastArchive } from './last-archive';

/** 备份和恢复: the administrator of everything exports all data, or imports an archive. */
export function ArchivePage() {
  const archive = useQuery('archive.read', {});
  return (
    <Screen>
      <Words tone="soft">
        把这里的全部资料写成文件，交给单位保管；换一个新环境时，再原样收进来。
      </Words>
      <Faces of={archive} cards={2}>
        {(read) => (
          <>
            <LastArchive archive={read} />
            <ExportCard underWay={read.state === 'under-way'} />
            <ImportCard underWay={read.state === 'under-way'} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
