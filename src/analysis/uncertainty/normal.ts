import { exp, ln } from './elementary.ts';

type Coefficients = readonly [number, number, number, number, number, number, number, number];

/** The middle 85 %: |p − 0.5| ≤ 0.425, in 0.425² − (p − 0.5)². Coefficients from the constant up. */
const CENTRE_ABOVE: Coefficients = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];

const CENTRE_BELOW: Coefficients = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];

/** The tails down to e^-25, in √(−ln p) − 1.6. Coefficients from the constant up. */
const TAIL_ABOVE: Coefficients = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];

const TAIL_BELOW: Coefficients = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];

/** Farther out, in √(−ln p) − 5. Coefficients from the constant up. */
const FAR_ABOVE: Coefficients = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];

const FAR_BELOW: Coefficients = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
];

/** 1 / √(2π) */
const DENSITY_AT_ZERO = 0.3989422804014327;

/**
 * The 90th percentile of the standard normal distribution: the bounds of an 80 % interval lie so many standard
 * deviations from its middle.
 */
export const Z90 = normalQuantile(0.9);

/** The density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return DENSITY_AT_ZERO * exp(-0.5 * z * z);
}

/**
 * The quantile of the standard normal distribution, accurate to about 1 part in 10^16: M. J. Wichura, "Algorithm AS
 * 241: The Percentage Points of the Normal Distribution", Applied Statistics 37 (1988) 477–484, routine PPND16.
 *
 * @param probability strictly between 0 and 1; −Infinity or Infinity at the ends, NaN beyond
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r);
  }
  const tail = q < 0 ? probability : 1 - probability;
  if (!(tail > 0)) return tail === 0 ? q * Number.POSITIVE_INFINITY : Number.NaN;
  const r = Math.sqrt(-ln(tail));
  const z =
    r <= 5
      ? polynomial(TAIL_ABOVE, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
      : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
  return q < 0 ? -z : z;
}

/** Horner's scheme. */
function polynomial([c0, c1, c2, c3, c4, c5, c6, c7]: Coefficients, x: number): number {
  return ((((((c7 * x + c6) * x + c5) * x + c4) * x + c3) * x + c2) * x + c1) * x + c0;
}
