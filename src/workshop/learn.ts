/**
 * Learning the weights from sets, not from sentences: sets of three are drawn by the present weights, and the weights
 * move towards those that share more with the references (REINFORCE over Plackett-Luce draws; Williams 1992, and for
 * summaries Dong et al. 2018). Same lessons and seed, same weights.
 */
import type { Lesson } from './lessons.ts';

export interface Schedule { rounds: number; draws: number; pace: number; shrink: number; seed: number }

export const SCHEDULE: Schedule = { rounds: 60, draws: 10, pace: 0.1, shrink: 0.02, seed: 1 };

const POINTS = 3;
const LESSONS_A_STEP = 64;
/** The last part of the rounds whose weights are averaged. */
const SETTLED = 0.7;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A draw: the chosen sentences, and which way the weights would make it likelier. */
interface Draw { chosen: number[]; direction: Float64Array }

/** One row for every sentence: its features, then minus its likeness to the chosen, and minus whether it is beside one. */
function rowsAfter(lesson: Lesson, chosen: readonly number[]): number[][] {
  return lesson.features.map((features, index) => {
    const closest = chosen.reduce((most, other) => Math.max(most, lesson.alike[other]?.[index] ?? 0), 0);
    const isBeside = chosen.some((other) => lesson.beside[other]?.[index] ?? false);
    return [...features, -closest, isBeside ? -1 : 0];
  });
}

function dot(row: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < row.length; index++) sum += (row[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

function addTo(target: Float64Array, row: readonly number[] | Float64Array, times: number): void {
  for (let index = 0; index < target.length; index++) target[index] = (target[index] ?? 0) + times * (row[index] ?? 0);
}

function chancesOf(rows: readonly number[][], weights: Float64Array, chosen: readonly number[]): number[] {
  const worth = rows.map((row, index) => (chosen.includes(index) ? -Infinity : dot(row, weights)));
  const most = Math.max(...worth);
  const powers = worth.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function pickBy(chances: readonly number[], random: number): number {
  let left = random;
  const found = chances.findIndex((chance) => { left -= chance; return chance > 0 && left <= 0; });
  return found >= 0 ? found : chances.findLastIndex((chance) => chance > 0);
}

function drawSet(lesson: Lesson, weights: Float64Array, random: () => number): Draw {
  const chosen: number[] = [];
  const direction = new Float64Array(weights.length);
  while (chosen.length < POINTS) {
    const rows = rowsAfter(lesson, chosen);
    const chances = chancesOf(rows, weights, chosen);
    const pick = pickBy(chances, random());
    addTo(direction, rows[pick] ?? [], 1);
    rows.forEach((row, index) => {
      const chance = chances[index] ?? 0;
      if (chance > 1e-5) addTo(direction, row, -chance);
    });
    chosen.push(pick);
  }
  return { chosen, direction };
}

/** Moves `gradient` towards the draws of one lesson that were better than their mean. */
function learnFrom(lesson: Lesson, draws: readonly Draw[], gradient: Float64Array): void {
  const rewards = draws.map((draw) => lesson.reward(draw.chosen));
  const mean = rewards.reduce((a, b) => a + b, 0) / rewards.length;
  draws.forEach((draw, index) =>
    addTo(gradient, draw.direction, ((100 * ((rewards[index] ?? 0) - mean)) / (draws.length - 1)) * lesson.weight));
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

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items.map((item) => ({ item, order: random() })).toSorted((a, b) => a.order - b.order).map(({ item }) => item);
}

/**
 * The weights of the features and of the two costs, in this order, from those at the start; only those that are `free`
 * move. Lessons with hardly a choice teach nothing.
 */
export function learn(lessons: readonly Lesson[], start: readonly number[], free: readonly boolean[], schedule: Schedule): number[] {
  const random = randomFrom(schedule.seed);
  const size = start.length;
  const weights = Float64Array.from(start);
  const settled = new Float64Array(size);
  const climber = new Climber(weights);
  const useful = lessons.filter((lesson) => lesson.features.length > POINTS);
  for (let round = 0; round < schedule.rounds; round++) {
    const order = shuffled(useful, random);
    for (let from = 0; from < order.length; from += LESSONS_A_STEP) {
      const batch = order.slice(from, from + LESSONS_A_STEP);
      const gradient = new Float64Array(size);
      for (const lesson of batch) {
        learnFrom(lesson, Array.from({ length: schedule.draws }, () => drawSet(lesson, weights, random)), gradient);
      }
      const total = batch.reduce((sum, lesson) => sum + lesson.weight, 0);
      const slope = gradient.map((value, index) => (free[index] ? value / total - schedule.shrink * (weights[index] ?? 0) : 0));
      climber.step(slope, schedule.pace * (1 - (0.9 * round) / schedule.rounds));
    }
    if (round >= schedule.rounds * SETTLED) addTo(settled, weights, 1 / (schedule.rounds - Math.ceil(schedule.rounds * SETTLED)));
  }
  return [...settled];
}
