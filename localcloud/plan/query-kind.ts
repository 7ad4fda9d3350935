/**
 * How the quota counts an operation (读操作, 写操作): one call is one operation, however many
 * documents it touches. Beginning and ending a transaction reads and writes nothing by itself.
 */
const KINDS: Readonly<Record<string, 'read' | 'write'>> = {
  'database.getDocument': 'read',
  'database.calculateDocument': 'read',
  'database.aggregateDocuments': 'read',
  'database.insertDocument': 'write',
  'database.modifyDocument': 'write',
  'database.modifyAndReturnDoc': 'write',
  'database.removeDocument': 'write',
};

/** Undefined for an operation that is neither. */
export function queryKind(action: string): 'read' | 'write' | undefined {
  return KINDS[action];
}

/** When the database is full, documents can still be read and deleted. */
export function needsRoom(action: string): boolean {
  return queryKind(action) === 'write' && action !== 'database.removeDocument';
}
