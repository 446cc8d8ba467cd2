import * as z from 'zod';
import { isAbsent, nameOf } from '../../model/element.ts';
import { insertFact } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';

export default defineRule({
  id: 'roadmap/no-buffer',
  title: { en: 'No time buffer', nl: 'Geen tijdbuffer', de: 'Kein Zeitpuffer' },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article('Concrete aanbevelingen voor actie')],
  messages: {
    none: {
      en: {
        what: 'The roadmap has no buffer; {advised} on all deadlines is advised',
        why: 'Companies underestimate the time; without a margin the first delay moves the go-live.',
        help: 'Add "margin:" to the phases.',
      },
      nl: {
        what: 'De roadmap heeft geen buffer; {advised} op alle deadlines wordt aangeraden',
        why: 'Bedrijven onderschatten de tijd; zonder buffer verschuift de eerste vertraging de livegang.',
        help: 'Voeg "margin:" toe aan de fasen.',
      },
      de: {
        what: 'Die Roadmap hat keinen Puffer; empfohlen sind {advised} auf alle Termine',
        why: 'Unternehmen unterschätzen die Zeit; ohne Puffer verschiebt die erste Verzögerung das Go-live.',
        help: 'Den Phasen "margin:" geben.',
      },
    },
    low: {
      en: {
        what: 'The roadmap has a buffer of {buffer} of its work; {advised} on all deadlines is advised',
        why: 'What the buffer does not cover moves the go-live.',
        help: 'Add "margin:" to more phases, or raise it.',
      },
      nl: {
        what: 'De roadmap heeft een buffer van {buffer} van het werk; {advised} op alle deadlines wordt aangeraden',
        why: 'Wat de buffer niet opvangt, verschuift de livegang.',
        help: 'Voeg "margin:" toe aan meer fasen of verhoog de marge.',
      },
      de: {
        what: 'Die Roadmap hat einen Puffer von {buffer} der Arbeit; empfohlen sind {advised} auf alle Termine',
        why: 'Was der Puffer nicht auffängt, verschiebt das Go-live.',
        help: 'Mehr Phasen "margin:" geben oder es erhöhen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n    }\n  }\n}\n',
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      margin: 30%\n    }\n  }\n}\n',
    ],
    nearMiss: [
      // Whole days make 49% of ten weeks what 50% are.
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 10 weeks\n      margin: 49%\n    }\n  }\n}\n',
    ],
    passing: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      margin: 50%\n    }\n  }\n}\n',
      // Finished work needs none.
      'plan p "P" {\n  start: 2026-01-05\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      done: 2026-02-13\n    }\n    phase pilot "Pilot" {\n      after: build\n      duration: 6 weeks\n      margin: 50%\n    }\n  }\n}\n',
      // What cannot be read may be the margin.
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      margin:\n    }\n  }\n}\n',
    ],
    unresolved: [
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n      margin: plenty\n    }\n  }\n}\n',
    ],
  },
  thresholds: ({ roadmap: { bufferPercent, bufferFloorPercent } }) => ({ bufferPercent, bufferFloorPercent }),
  options: () =>
    z
      .strictObject({ bufferPercent: z.number().min(0).max(300), bufferFloorPercent: z.number().min(0).max(300) })
      .partial(),
  check({ plan, facts, thresholds: { bufferPercent, bufferFloorPercent }, report }) {
    const { roadmap } = plan;
    // What is done needs no margin any more.
    const phases = facts.schedule.ordered.flatMap((scheduled) =>
      scheduled.item.kind === 'phase' && isAbsent(scheduled.item, 'done')
        ? [{ ...scheduled, phase: scheduled.item }]
        : [],
    );
    if (!roadmap || phases.some(({ phase }) => !phase.facts.margin && !isAbsent(phase, 'margin'))) return;
    const net = phases.reduce((sum, { days }) => sum + days.likely, 0);
    if (net <= 0) return;
    const buffer = (phases.reduce((sum, { marginDays }) => sum + marginDays, 0) / net) * 100;
    // Whole days make a buffer of half a week round down: half a point is no difference.
    if (buffer >= bufferPercent - 0.5) return;
    const advised = { percent: bufferPercent };
    const fixes = () => {
      const bare = phases.filter(({ phase }) => isAbsent(phase, 'margin'));
      if (bare.length === 0) return [];
      const title = {
        en: "Add 'margin: {percent}' to the phases without one",
        nl: "Voeg 'margin: {percent}' toe aan de fasen zonder buffer",
        de: "'margin: {percent}' bei den Phasen ohne Puffer ergänzen",
      };
      const edits = bare.map(({ phase }) => insertFact(phase, `margin: ${bufferPercent}%`, 'duration'));
      return [fix(title, 'unsafe', edits, { percent: `${bufferPercent}%` })];
    };
    const place = { at: nameOf(roadmap), about: roadmap, fixes };
    if (buffer === 0) report({ ...place, message: 'none', data: { advised } });
    else {
      const severity = buffer < bufferFloorPercent ? 'warning' : 'hint';
      report({ ...place, message: 'low', severity, data: { advised, buffer: { percent: buffer } } });
    }
  },
});
