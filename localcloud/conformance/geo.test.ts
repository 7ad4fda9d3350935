import { connectSdk, type Db } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('places', () => {
  let cloud: TestCloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({ collections: [{ name: 'places' }] });
    db = connectSdk(cloud).database();
    const { Point, LineString, Polygon } = db.Geo;
    const square = new Polygon([
      new LineString([
        new Point(0, 0),
        new Point(2, 0),
        new Point(2, 2),
        new Point(0, 2),
        new Point(0, 0),
      ]),
      new LineString([
        new Point(0.5, 0.5),
        new Point(1, 0.5),
        new Point(1, 1),
        new Point(0.5, 1),
        new Point(0.5, 0.5),
      ]),
    ]);
    await db.collection('places').add({
      data: [
        { _id: 'origin', at: new Point(0, 0) },
        { _id: 'north', at: new Point(0, 0.01) },
        { _id: 'far', at: new Point(10, 10) },
        { _id: 'line', at: new LineString([new Point(-1, 1.5), new Point(3, 1.5)]) },
        { _id: 'square', at: square },
        { _id: 'nowhere' },
      ],
    });
  });
  afterAll(() => cloud.close());

  const ids = async (condition: object) => {
    const { data } = await db.collection('places').where(condition).get();
    return data.map(({ _id }) => _id);
  };
  const box = (from: number, to: number) => {
    const { Point, LineString, Polygon } = db.Geo;
    const corners: [number, number][] = [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    return new Polygon([new LineString(corners.map(([x, y]) => new Point(x, y)))]);
  };

  test('points are returned as points', async () => {
    const { data } = await db.collection('places').doc('far').get();
    expect(data.at).toEqual(new db.Geo.Point(10, 10));
  });

  test('geoNear: the nearest first, between two distances in metres', async () => {
    const geometry = new db.Geo.Point(0, 0.009);
    expect(await ids({ at: db.command.geoNear({ geometry, maxDistance: 2000 }) })).toEqual([
      'north',
      'origin',
      'square',
    ]);
    expect(
      await ids({ at: db.command.geoNear({ geometry, minDistance: 500, maxDistance: 2000 }) }),
    ).toEqual(['origin', 'square']);
  });

  test('geoWithin a polygon and a circle', async () => {
    expect(await ids({ at: db.command.geoWithin({ geometry: box(-1, 1) }) })).toEqual([
      'origin',
      'north',
    ]);
    const centerSphere = [new db.Geo.Point(0, 0), 1 / 6378.1];
    expect(await ids({ at: db.command.geoWithin({ centerSphere }) })).toEqual(['origin']);
  });

  test('geoIntersects: points, lines and polygons; a hole does not belong to its polygon', async () => {
    const { Point, LineString } = db.Geo;
    expect(await ids({ at: db.command.geoIntersects({ geometry: new Point(1, 1.5) }) })).toEqual([
      'line',
      'square',
    ]);
    expect(
      await ids({ at: db.command.geoIntersects({ geometry: new Point(0.75, 0.75) }) }),
    ).toEqual([]);
    const crossing = new LineString([new Point(1.5, 1), new Point(1.5, 3)]);
    expect(await ids({ at: db.command.geoIntersects({ geometry: crossing }) })).toEqual([
      'line',
      'square',
    ]);
  });

  test('several points, lines or polygons in one place', async () => {
    await db.createCollection('groups');
    const { Point, LineString, MultiPoint, MultiLineString, MultiPolygon } = db.Geo;
    const line = (from: number) => new LineString([new Point(from, from), new Point(6, 6)]);
    const groups = [
      { _id: 'points', at: new MultiPoint([new Point(0, 0), new Point(5, 5)]) },
      { _id: 'lines', at: new MultiLineString([line(5), line(7)]) },
      { _id: 'polygons', at: new MultiPolygon([box(0, 1), box(5, 6)]) },
    ];
    await db.collection('groups').add({ data: groups });
    const found = async (condition: object) => {
      const { data } = await db.collection('groups').where({ at: condition }).get();
      return data.map(({ _id }) => _id);
    };
    const { geoIntersects, geoNear, geoWithin } = db.command;
    const all = ['points', 'lines', 'polygons'];
    expect(await found(geoIntersects({ geometry: new Point(5, 5) }))).toEqual(all);
    const inside = new MultiPoint([new Point(5.5, 5.5), new Point(50, 5)]);
    expect(await found(geoIntersects({ geometry: inside }))).toEqual(['lines', 'polygons']);
    expect(await found(geoWithin({ geometry: box(-1, 2) }))).toEqual([]);
    const both = new MultiPolygon([box(-1, 2), box(4, 6.5)]);
    expect(await found(geoWithin({ geometry: both }))).toEqual(['points', 'polygons']);
    expect(await found(geoNear({ geometry: new Point(0, 0), maxDistance: 100 }))).toEqual([
      'points',
      'polygons',
    ]);
    const { data } = await db.collection('groups').doc('polygons').get();
    expect(data.at).toEqual(new MultiPolygon([box(0, 1), box(5, 6)]));
  });
});
