interface Stream {
  readonly isTTY?: boolean;
}

/**
 * Whether the output is coloured: only on a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise. A build server alone is no
 * reason: what it logs has the same bytes as a file.
 */
export function wantsColor(stream: Stream, environment: Readonly<Record<string, string | undefined>>): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: kind } = environment;
  if (never) return false;
  if (always !== undefined) return always !== '0' && always !== 'false';
  return stream.isTTY === true && kind !== 'dumb';
}
