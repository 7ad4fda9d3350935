import { Dissolved, type ShapeStep } from './step';

/** 谁看过: what each step changes, the oldest first. */
export const readingsSteps: readonly ShapeStep[] = [
  // To shape 1, from documents that have no shape yet: with the reader's id; earlier builds kept the
  // name alone.
  (document) => ({ ...document, openid: '' }),
  // To shape 2: reading a confidential request is a deed like others. A reading does not say whose
  // request it was.
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
