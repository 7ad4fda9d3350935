import { Dissolved, type ShapeStep } from './step';

/** 谁看过: what each shape changed, the oldest first. */
export const readingsSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: with who read it, whom those before knew by name alone.
  (document) => ({ ...document, openid: '' }),
  // To 2: a reading of sealed words is a deed like others. Whose words they were, a reading does not say.
  ({ _id, requestId, openid, name, at }) =>
    new Dissolved(_id, [
      {
        collection: 'deeds',
        document: {
          _id,
          act: 'sealed.read',
          by: openid,
          as: { kind: 'volunteer', studioId: '' },
          matters: [{ id: requestId, person: null }],
          ancestors: [],
          at,
          ...(openid === '' && { byName: name }),
        },
      },
    ]),
];
