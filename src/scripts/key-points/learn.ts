/**
 * Learning the weights from sets, not from sentences: of every set of three among a lesson's best sentences the chance
 * of being chosen is known (a softmax over the sets' worth), so the mean reward and its slope can be summed without a
 * draw (minimum risk training; Smith and Eisner 2006). Nothing is random: same lessons, same weights.
 */
import { COSTS } from '../../key-points/choosing/costs.ts';
import { MERITS } from '../../key-points/choosing/merits.ts';
import type { Lesson } from './lessons.ts';

export interface Schedule { rounds: number; pace: number; shrink: number }

export const SCHEDULE: Schedule = { rounds: 140, pace: 0.1, shrink: 0.003 };

const POINTS = 3;
/** Of more sentences than these only the best are combined: 12 make 220 sets of three. More only take longer. */
const POOL = 12;
/** The last part of the rounds whose weights are averaged. */
const SETTLED = 0.7;

/** Three sentences of a pool by their places in it, what is known of them as a set, and what they are worth to a reader. */
interface Trio { places: [number, number, number]; merits: number[]; reward: number }

/** A lesson with its sets written out. */
interface Exercise { pool: number[]; rows: number[][]; costs: number[][]; trios: Trio[]; weight: number }

function dot(row: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < row.length; index++) sum += (row[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

function addTo(target: Float64Array, row: readonly number[] | Float64Array, times: number): void {
  for (let index = 0; index < row.length; index++) target[index] = (target[index] ?? 0) + times * (row[index] ?? 0);
}

function triosOf(lesson: Lesson, pool: readonly number[]): Trio[] {
  const places = [...pool.keys()];
  return places.flatMap((a) => places.slice(a + 1).flatMap((b) => places.slice(b + 1).map((c): Trio => {
    const set = [a, b, c].map((place) => pool[place] ?? 0);
    return { places: [a, b, c], merits: lesson.merits(set), reward: 100 * lesson.reward(set) };
  })));
}

/** The pool are the best by `weights`; while these are all 0, the first of the text. */
function exerciseFrom(lesson: Lesson, weights: Float64Array): Exercise {
  const worth = lesson.features.map((row) => dot(row, weights));
  const pool = [...worth.keys()].toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, POOL);
  return {
    pool,
    rows: pool.map((index) => lesson.features[index] ?? []),
    costs: pool.flatMap((one) => pool.map((other) => lesson.costs(one, other).map((cost) => -cost))),
    trios: triosOf(lesson, pool),
    weight: lesson.weight,
  };
}

/** What the weights of the moment make of an exercise: of each sentence, of each two, and what a set's merits count. */
interface Views { worth: readonly number[]; pairs: readonly number[]; meritWeights: Float64Array }

/** How much likelier, for each sentence and each two of a pool and each merit, the better sets would make it. */
function pullsOf({ trios, pool }: Exercise, { worth, pairs, meritWeights }: Views): { single: Float64Array; pair: Float64Array; merit: Float64Array } {
  const size = pool.length;
  const values = trios.map(({ places: [a, b, c], merits }) => dot(merits, meritWeights) + (worth[a] ?? 0) + (worth[b] ?? 0) + (worth[c] ?? 0)
    - (pairs[a * size + b] ?? 0) - (pairs[a * size + c] ?? 0) - (pairs[b * size + c] ?? 0));
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  const expected = trios.reduce((total, { reward }, index) => total + reward * (powers[index] ?? 0), 0) / sum;
  const single = new Float64Array(size);
  const pair = new Float64Array(size * size);
  const merit = new Float64Array(MERITS.length);
  trios.forEach(({ places: [a, b, c], merits, reward }, index) => {
    const pull = ((powers[index] ?? 0) / sum) * (reward - expected);
    for (const place of [a, b, c]) single[place] = (single[place] ?? 0) + pull;
    addTo(merit, merits, pull);
    for (const place of [a * size + b, a * size + c, b * size + c]) pair[place] = (pair[place] ?? 0) + pull;
  });
  return { single, pair, merit };
}

/** Adds to `gradient` which way the weights make one lesson's mean reward larger. */
function learnFrom(exercise: Exercise, weights: Float64Array, gradient: Float64Array): void {
  const { rows, costs, weight } = exercise;
  const features = weights.length - COSTS.length - MERITS.length;
  const paired = features + COSTS.length;
  const costWeights = weights.subarray(features, paired);
  const { single, pair, merit } = pullsOf(exercise, {
    worth: rows.map((row) => dot(row, weights)), pairs: costs.map((cost) => -dot(cost, costWeights)), meritWeights: weights.subarray(paired),
  });
  rows.forEach((row, place) => { addTo(gradient, row, (single[place] ?? 0) * weight); });
  addTo(gradient.subarray(paired), merit, weight);
  const costGradient = gradient.subarray(features, paired);
  costs.forEach((cost, place) => { if (pair[place]) addTo(costGradient, cost, pair[place] * weight); });
}

/** Adam (Kingma and Ba 2015), upwards. */
class Climber {
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private readonly weights: Float64Array;
  private steps = 0;

  constructor(weights: Float64Array) {
    this.weights = weights;
    this.mean = new Float64Array(weights.length);
    this.square = new Float64Array(weights.length);
  }

  step(gradient: Float64Array, pace: number): void {
    this.steps += 1;
    gradient.forEach((slope, index) => {
      const mean = 0.9 * (this.mean[index] ?? 0) + 0.1 * slope;
      const square = 0.99 * (this.square[index] ?? 0) + 0.01 * slope * slope;
      this.mean[index] = mean;
      this.square[index] = square;
      const move = mean / (1 - 0.9 ** this.steps) / (Math.sqrt(square / (1 - 0.99 ** this.steps)) + 1e-8);
      this.weights[index] = (this.weights[index] ?? 0) + pace * move;
    });
  }
}

/**
 * The weights of the features, of the costs and of the merits, in this order, from those at the start; only those that are `free`
 * move. The pools are drawn up twice, the second time by what was learnt with the first.
 */
export function learn(lessons: readonly Lesson[], start: readonly number[], free: readonly boolean[], schedule: Schedule): number[] {
  const useful = lessons.filter((lesson) => lesson.features.length > POINTS);
  const total = useful.reduce((sum, lesson) => sum + lesson.weight, 0);
  const climb = (from: Float64Array): Float64Array => {
    const exercises = useful.map((lesson) => exerciseFrom(lesson, from));
    const weights = Float64Array.from(start);
    const settled = new Float64Array(weights.length);
    const climber = new Climber(weights);
    for (let round = 0; round < schedule.rounds; round++) {
      const gradient = new Float64Array(weights.length);
      for (const exercise of exercises) learnFrom(exercise, weights, gradient);
      climber.step(gradient.map((value, index) => (free[index] ? value / total - schedule.shrink * (weights[index] ?? 0) : 0)),
        schedule.pace * (1 - (0.9 * round) / schedule.rounds));
      if (round >= schedule.rounds * SETTLED) addTo(settled, weights, 1 / (schedule.rounds - Math.ceil(schedule.rounds * SETTLED)));
    }
    return settled;
  };
  return [...climb(climb(Float64Array.from(start)))];
}
