import { exp, ln } from './elementary.ts';

/**
 * The weight of the likely value: D. Vose, "Risk Analysis: A Quantitative Guide", 3rd edition (2008): the mean is (low
 * + 4 likely + high) / 6. With it the two shape parameters of the beta distribution add up to 6, and the variance is
 * (mean − low)(high − mean) / 7.
 */
const WEIGHT = 4;

/** Up to x = 1/2 the terms of the series fall faster than 2^-n. */
const MOST_TERMS = 56;

/**
 * The beta-PERT distribution on 0 to 1: the beta distribution with α = 1 + 4·mode and β = 5 − 4·mode.
 *
 * Its distribution function is the integral of its density, taken term by term from the binomial series of one factor,
 * on the side where x ≤ 1/2; the other side follows by symmetry. Accurate to about 1 part in 10^13.
 */
export class UnitPert {
  readonly #lower: Side;
  readonly #upper: Side;
  /** The area below the density before it is scaled: Euler's beta function of α and β. */
  readonly #area: number;

  /** @param mode where the likely value lies between low (0) and high (1) */
  constructor(mode: number) {
    this.#lower = new Side(WEIGHT * mode);
    this.#upper = new Side(WEIGHT * (1 - mode));
    const middle = ln(0.5);
    this.#lower.look(0.5, middle);
    this.#upper.look(0.5, middle);
    this.#area = this.#lower.below + this.#upper.below;
  }

  density(x: number): number {
    if (!(x >= 0 && x <= 1)) return 0;
    const side = x <= 0.5 ? this.#lower : this.#upper;
    const distance = x <= 0.5 ? x : 1 - x;
    if (distance === 0) return side.power === 0 ? 1 / this.#area : 0;
    side.look(distance, ln(distance));
    return side.height / this.#area;
  }

  /** The probability of a value up to x. */
  below(x: number): number {
    if (!(x > 0)) return 0;
    if (x >= 1) return 1;
    const side = x <= 0.5 ? this.#lower : this.#upper;
    const distance = x <= 0.5 ? x : 1 - x;
    side.look(distance, ln(distance));
    const part = side.below / this.#area;
    return x <= 0.5 ? part : 1 - part;
  }

  /** @param probability from 0 to 1 */
  quantile(probability: number): number {
    if (!(probability > 0)) return 0;
    if (probability >= 1) return 1;
    const [values] = this.tail(Float64Array.of(Math.min(probability, 1 - probability)), probability > 0.5);
    const distance = values[0] ?? 0;
    return probability > 0.5 ? 1 - distance : distance;
  }

  /**
   * Quantiles in one tail, as distances from the end, and how fast each grows with the probability.
   *
   * Newton's method for ln(area) over ln(x): that curve rises and bends down, so after the first step every step comes
   * nearer from the left. Each quantile starts where slope and bend at the one before lead to.
   *
   * @param probabilities of the tail, falling, above 0 and at most 1/2
   * @param upper the tail at 1 instead of 0
   */
  tail(probabilities: Float64Array, upper: boolean): readonly [values: Float64Array, slopes: Float64Array] {
    const near = upper ? this.#upper : this.#lower;
    const far = upper ? this.#lower : this.#upper;
    const area = this.#area;
    const values = new Float64Array(probabilities.length);
    const slopes = new Float64Array(probabilities.length);
    // Left of the solution: the first term of the series alone.
    let logarithm = (ln(probabilities[0] ?? 0) + ln(area * (near.power + 1))) / (near.power + 1);
    let growth = 0;
    let bend = 0;
    for (let at = 0; at < probabilities.length; at++) {
      const probability = probabilities[at] ?? 0;
      const ahead = at > 0 ? ln(probability / (probabilities[at - 1] ?? 0)) : 0;
      logarithm += ahead * (growth + (ahead * bend) / 2);
      let slope = 0;
      for (let step = 0; step < MOST_STEPS; step++) {
        logarithm = Math.min(logarithm, NEARLY_ONE);
        const x = exp(logarithm);
        let below: number;
        if (x <= 0.5) {
          near.look(x, logarithm);
          below = near.below / area;
          slope = area / near.height;
        } else {
          far.look(1 - x, ln(1 - x));
          below = 1 - far.below / area;
          slope = area / far.height;
        }
        const change = (ln(probability / below) * below * slope) / x;
        logarithm += change;
        // The next step would change it by about the square of this one.
        if (change < 1e-7 && change > -1e-7) break;
      }
      const value = exp(logarithm);
      values[at] = value;
      slopes[at] = slope;
      const grows = (probability * slope) / value;
      bend = ahead < 0 && growth > 0 ? (grows - growth) / ahead : 0;
      growth = grows;
    }
    return [values, slopes];
  }
}

const MOST_STEPS = 50;

/** ln of the largest number below 1 that the other side can still look at. */
const NEARLY_ONE = -1e-15;

/** The density x^power (1 − x)^(4 − power), not scaled, seen from one end. */
class Side {
  readonly power: number;
  /** Of the binomial series of (1 − x)^(4 − power). */
  readonly #terms = new Float64Array(MOST_TERMS);
  /** Of the integral of the density, divided by x^(power + 1). */
  readonly #integrated = new Float64Array(MOST_TERMS);
  /**
   * The density at the place last looked at, and the area between the end and it. Fields, as a pair per look would cost
   * more than the look.
   */
  height = 0;
  below = 0;

  constructor(power: number) {
    this.power = power;
    let coefficient = 1;
    for (let n = 0; n < MOST_TERMS; n++) {
      this.#terms[n] = coefficient;
      this.#integrated[n] = coefficient / (power + 1 + n);
      coefficient *= (n - (WEIGHT - power)) / (n + 1);
    }
  }

  /** @param x above 0, at most 1/2, with its natural logarithm */
  look(x: number, logarithm: number): void {
    const terms = this.#terms;
    const integrated = this.#integrated;
    let height = 0;
    let below = 0;
    // As many terms as reach 2^-53 of the first; Horner's scheme.
    for (let n = Math.min(MOST_TERMS, Math.ceil(-37 / logarithm) + 3) - 1; n >= 0; n--) {
      height = height * x + (terms[n] ?? 0);
      below = below * x + (integrated[n] ?? 0);
    }
    const scale = exp(this.power * logarithm);
    this.height = scale * height;
    this.below = scale * x * below;
  }
}
