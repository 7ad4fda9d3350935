import type { Model } from './model';
import { packSteps, packWeights, unpackSteps, unpackWeights } from './packed';

/** 模型文件 as JSON; numbers are packed into strings. */
export interface ModelFile {
  readonly format: string;
  readonly categories: readonly string[];
  readonly biases: readonly number[];
  readonly steepness: { readonly short: number; readonly long: number };
  readonly sure: number;
  readonly grams: string;
  readonly rarity: string;
  readonly rarest: number;
  readonly weights: string;
  readonly heaviest: number;
}

export function toFile(model: Model): ModelFile {
  const { categories, biases, steepness, sure, vocabulary, weights } = model;
  const rarest = largest(vocabulary.rarity);
  const heaviest = largest(weights);
  return {
    format: 'zoujin-suggest-1',
    categories,
    biases: biases.map((bias) => Number(bias.toFixed(5))),
    steepness,
    sure,
    grams: packSteps(vocabulary.ids),
    rarity: packWeights(vocabulary.rarity, rarest),
    rarest,
    weights: packWeights(weights, heaviest),
    heaviest,
  };
}

/** @throws SyntaxError when it is not a valid model */
export function fromFile(file: ModelFile): Model {
  if (file.format !== 'zoujin-suggest-1') throw new SyntaxError('This is no model of suggestions');
  const { categories, biases, steepness, sure } = file;
  const ids = unpackSteps(file.grams);
  const rarity = unpackWeights(file.rarity, file.rarest);
  const weights = unpackWeights(file.weights, file.heaviest);
  if (weights.length !== ids.length * categories.length || rarity.length !== ids.length)
    throw new SyntaxError('The parts of this model do not fit together');
  return { categories, biases, steepness, sure, vocabulary: { ids, rarity }, weights };
}

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
}
