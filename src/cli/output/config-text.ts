import type { Colors } from 'picocolors/types';
import type { Origin } from '../../rules/configuration/effective.ts';
import type { SettingTexts } from '../texts/settings.ts';
import type { PrintedFile } from './config-json.ts';
import { printable } from './printable.ts';

/** Name, value and where it comes from. */
type Row = readonly [name: string, value: string, from: string];

/** Settings for people: one line each, with the place that sets it. */
export function configText(file: PrintedFile, texts: SettingTexts, colors: Colors): string {
  const origin = originIn(file, texts);
  const blocks = [
    table(
      [
        [texts.folder, file.root, ''],
        [texts.configuration, file.configuration ?? texts.none, ''],
        [texts.baseline, file.baseline ?? texts.none, ''],
      ],
      colors,
    ),
  ];
  for (const { plan, settings } of file.plans) {
    const { profile, language, reportLanguage, packs, overrides, look, figures, rules } = settings;
    blocks.push(
      colors.bold(plan === undefined ? printable(file.file) : `${printable(file.file)}: ${texts.plan(plan)}`),
    );
    const fitting = overrides.map(({ number, files, path }): Row => {
      return [texts.override(number), printable(files.join(', ')), origin({ kind: 'configuration', path })];
    });
    const rows: Row[] = [
      ...fitting,
      ['profile', profile.value, origin(profile.from)],
      ['language', language.value, origin(language.from)],
      [texts.reportLanguage, reportLanguage.value, origin(reportLanguage.from)],
      ['packs', packs.value.join(', ') || texts.none, origin(packs.from)],
    ];
    const ofLook = look.map(({ name, value, from }): Row => {
      return [name, value === undefined ? texts.none : shown(value), origin(from)];
    });
    blocks.push(table(rows, colors), table(ofLook, colors));
    blocks.push(
      table(
        figures.map(({ name, value, from }): Row => [name, shown(value), origin(from)]),
        colors,
      ),
    );
    blocks.push(
      table(
        rules.flatMap(({ id, severity, locked, options }): Row[] => [
          [id, locked ? texts.locked(severity.value) : severity.value, origin(severity.from)],
          ...options.map(({ name, value, from }): Row => [`  ${name}`, shown(value), origin(from)]),
        ]),
        colors,
      ),
    );
  }
  return `${blocks.join('\n\n')}\n`;
}

function shown(value: unknown): string {
  return printable(typeof value === 'string' ? value : JSON.stringify(value));
}

function originIn({ lineOf }: PrintedFile, texts: SettingTexts): (origin: Origin) => string {
  return (origin) => {
    const place = lineOf(origin);
    const where = place ? printable(`${place.path}:${place.line}`) : '';
    switch (origin.kind) {
      case 'default':
        return texts.byDefault;
      case 'profile':
        return texts.byProfile(origin.name);
      case 'override':
        return `${texts.override(origin.number)}, ${where}`;
      case 'configuration':
      case 'plan':
        return where;
    }
  };
}

function table(rows: readonly Row[], colors: Colors): string {
  const width = (index: 0 | 1): number => Math.max(0, ...rows.map((row) => row[index].length));
  const [first, second] = [width(0), width(1)];
  return rows
    .map(([name, value, from]) => `${name.padEnd(first)}  ${value.padEnd(from ? second : 0)}  ${colors.dim(from)}`)
    .map((line) => line.trimEnd())
    .join('\n');
}
