/**
 * The second way to read what can be read in two: `12.000` as twelve with three decimals, `3/4/2026` with the month first.
 *
 * @param found as written
 * @param write the first reading, as the language writes it
 * @returns undefined when both come to the same
 */
export function otherReading(found: string, write: string): string | undefined {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(write);
  const other = date ? `${date[1]}-${date[3]}-${date[2]}` : withDecimals(found, write);
  return other === write ? undefined : other;
}

function withDecimals(found: string, write: string): string {
  let result = write;
  for (const [figure] of found.matchAll(/(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,])/g)) {
    const [whole = '', fraction = ''] = figure.split(/[.,]/);
    const decimals = fraction.replace(/0+$/, '');
    // Three decimals would be taken for thousands again; a fourth says that they are none.
    const written = decimals === '' ? whole : `${whole}.${decimals.length === 3 ? `${decimals}0` : decimals}`;
    result = result.replace(`${whole}_${fraction}`, written);
  }
  return result;
}
