/** The parts of `wx-server-sdk` that tests use; the SDK's own types leave the results open. */
export interface Sdk {
  init(options: object): void;
  database(options?: object): Db;
  callFunction(call: { name: string; data?: object }): Promise<{ result: unknown }>;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(files: { fileList: unknown[] }): Promise<{ fileList: FileEntry[] }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: FileEntry[] }>;
}

export interface FileEntry {
  fileID: string;
  tempFileURL?: string;
  status: number;
  errMsg: string;
}

export interface Db {
  command: Command;
  Geo: GeoConstructors;
  RegExp(pattern: { regexp: string; options?: string }): object;
  serverDate(options?: { offset: number }): object;
  collection(name: string): Collection;
  createCollection(name: string): Promise<object>;
  startTransaction(): Promise<SdkTransaction>;
  runTransaction<T>(run: (transaction: SdkTransaction) => Promise<T>, times?: number): Promise<T>;
}

interface GeoConstructors {
  Point: new (longitude: number, latitude: number) => object;
  LineString: new (points: object[]) => object;
  Polygon: new (lines: object[]) => object;
  MultiPoint: new (points: object[]) => object;
  MultiLineString: new (lines: object[]) => object;
  MultiPolygon: new (polygons: object[]) => object;
}

/** `db.command`: every operator is a function that returns an operator. */
export type Command = Record<QueryOperator | UpdateOperator, (...args: unknown[]) => Operator> & {
  expr(expression: object): object;
  jsonSchema(schema: object): object;
  aggregate: Record<string, (...args: unknown[]) => object> & {
    pipeline(): Aggregate & { done(): object[] };
  };
  project: Record<'slice' | 'elemMatch', (value: unknown) => object>;
};

type QueryOperator =
  | 'eq'
  | 'neq'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'not'
  | 'nor'
  | 'exists'
  | 'mod'
  | 'all'
  | 'elemMatch'
  | 'size'
  | 'geoNear'
  | 'geoWithin'
  | 'geoIntersects';

type UpdateOperator =
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'rename'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet'
  | 'bit';

export interface Operator {
  and(...others: unknown[]): Operator;
  or(...others: unknown[]): Operator;
}

type Row = Record<string, unknown>;

export interface Query {
  where(condition: object): Query;
  orderBy(path: string, direction: 'asc' | 'desc'): Query;
  limit(count: number): Query;
  skip(count: number): Query;
  field(projection: object): Query;
  get(): Promise<{ data: Row[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>;
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>;
}

export interface Collection extends Query {
  doc(id: string | number): Doc;
  add(options: { data: object }): Promise<{ _id: string; _ids?: string[] }>;
  aggregate(): Aggregate;
}

export interface Doc {
  get(): Promise<{ data: Row }>;
  field(projection: object): Doc;
  set(change: { data: object }): Promise<{ stats: { updated: number; created: number } }>;
  update(change: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

type Stage =
  | 'addFields'
  | 'bucket'
  | 'bucketAuto'
  | 'count'
  | 'geoNear'
  | 'group'
  | 'limit'
  | 'lookup'
  | 'match'
  | 'project'
  | 'replaceRoot'
  | 'sample'
  | 'skip'
  | 'sort'
  | 'sortByCount'
  | 'unwind';

export type Aggregate = Record<Stage, (value: unknown) => Aggregate> & {
  end(): Promise<{ list: Row[] }>;
  /** The stages of a pipeline started with `$.pipeline()`. */
  done(): object[];
};

export interface SdkTransaction {
  collection(name: string): Collection;
  commit(): Promise<object>;
  rollback(reason?: unknown): Promise<object>;
}

/**
 * The real `wx-server-sdk` in this process, connected to a local cloud. Its context is the process's
 * environment, so only one cloud can be used at a time.
 */
export function connectSdk({ url }: { url: string }, envId = 'local-env'): Sdk {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_KEYS: 'TCB_ENV',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  });
  const cloud = require('wx-server-sdk') as Sdk;
  cloud.init({ env: envId });
  return cloud;
}
