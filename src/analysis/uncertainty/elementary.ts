/**
 * The exponential and the natural logarithm, the same bits on every machine. ECMAScript leaves the accuracy of
 * `Math.exp` and `Math.log` to the engine (ECMA-262, 21.3.2); only + − × ÷, `Math.sqrt` and rounding are exact there,
 * and nothing else is used here.
 *
 * Both follow fdlibm 5.3, `e_exp.c` and `e_log.c`, whose error is below one unit in the last place: Copyright (C) 1993
 * by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to
 * use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */

/** ln 2 in two parts: multiples of the first by whole numbers up to 2^20 are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** Beyond these the result is no finite number, or none above zero. */
const EXP_HIGHEST = 709.782712893384;
const EXP_LOWEST = -745.1332191019411;

/** 2^-1022 */
const SMALLEST_NORMAL = 2.2250738585072014e-308;

const LOWEST_EXPONENT = -1023;
const POWERS_OF_TWO = powersOfTwo();

/** To look at the bits of a number; the order of its bytes is the same everywhere. */
const BITS = new DataView(new ArrayBuffer(8));

/** 2^-1023 to 2^1023; doubling and halving are exact. */
function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2047);
  powers[-LOWEST_EXPONENT] = 1;
  for (let at = -LOWEST_EXPONENT; at > 0; at--) powers[at - 1] = (powers[at] ?? 0) / 2;
  for (let at = -LOWEST_EXPONENT; at < powers.length - 1; at++) powers[at + 1] = (powers[at] ?? 0) * 2;
  return powers;
}

/** 2 to a whole power, −1023 to 1023. */
export function powerOfTwo(exponent: number): number {
  return POWERS_OF_TWO[exponent - LOWEST_EXPONENT] ?? 0;
}

/** e to the power of x. 0 and Infinity where the result is too small or too large for a number. */
export function exp(x: number): number {
  if (!(x <= EXP_HIGHEST)) return x > 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < EXP_LOWEST) return 0;
  const exponent = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - exponent * LN2_HIGH;
  const low = exponent * LN2_LOW;
  const rest = high - low;
  const square = rest * rest;
  const remez =
    rest -
    square *
      (0.16666666666666602 +
        square *
          (-0.0027777777777015593 +
            square * (6.613756321437934e-5 + square * (-1.6533902205465252e-6 + square * 4.1381367970572385e-8))));
  const mantissa = 1 - (low - (rest * remez) / (2 - remez) - high);
  // In two steps, as the power alone can lie beyond the largest number.
  const half = Math.floor(exponent / 2);
  return mantissa * powerOfTwo(half) * powerOfTwo(exponent - half);
}

/** The natural logarithm. −Infinity of 0; NaN below. */
export function ln(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  // What is smaller than 2^-1022 has fewer digits; 2^54 times as much has all of them.
  if (x < SMALLEST_NORMAL) return lnOfNormal(x * powerOfTwo(54), -54);
  return lnOfNormal(x, 0);
}

function lnOfNormal(x: number, shift: number): number {
  BITS.setFloat64(0, x);
  let exponent = (BITS.getUint32(0) >>> 20) - 1023;
  let mantissa = x * powerOfTwo(-exponent);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  exponent += shift;
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + even + odd) + exponent * LN2_LOW) - f);
}
