import * as z from 'zod';
import type { Kpi } from '../../analysis/kpi-course.ts';
import { daysBetween } from '../../analysis/rhythm.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { Rhythm } from '../../model/values.ts';
import { insertElement, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { wordedRhythm } from '../engine/worded.ts';

/** The levels for which the article gives a rhythm; how a model performs is looked at as its makers need it. */
const LEVELS = ['operational', 'business', 'strategic'] as const;

type Level = (typeof LEVELS)[number];

/** What the article advises for each level, as it is written in a plan. */
const ADVISED: Readonly<Record<Level, Rhythm>> = {
  operational: { every: 1, unit: 'week' },
  business: { every: 1, unit: 'month' },
  strategic: { every: 1, unit: 'quarter' },
};

/** As an adjective before "KPIs". */
const NAMES: Readonly<Record<Level, Worded>> = {
  operational: { en: 'operational', nl: 'operationele', de: 'operative' },
  business: { en: 'business', nl: 'zakelijke', de: 'geschäftliche' },
  strategic: { en: 'strategic', nl: 'strategische', de: 'strategische' },
};

const WHY = {
  en: 'What is looked at too rarely is put right late: by then the old way of working has come back.',
  nl: 'Wat te zelden wordt bekeken, wordt laat hersteld: dan is de oude manier van werken al terug.',
  de: 'Was zu selten angesehen wird, wird spät behoben: Dann ist die alte Arbeitsweise schon zurück.',
} as const;

export default defineRule({
  id: 'kpi/review-rhythm',
  title: {
    en: 'KPI reviewed too rarely',
    nl: 'KPI wordt te zelden bekeken',
    de: 'KPI wird zu selten angesehen',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [article("Succes meten en KPI's definiëren"), article('Budgetplanning en resource-allocatie')],
  messages: {
    rare: {
      en: {
        what: "The {level} KPI '{kpi}' is reviewed {rhythm}; {advised} is advised",
        why: WHY.en,
        help: 'Shorten "review:", or accept this with the reason.',
      },
      nl: {
        what: "De {level} KPI '{kpi}' wordt {rhythm} bekeken; aangeraden is {advised}",
        why: WHY.nl,
        help: 'Verkort "review:" of accepteer dit met de reden.',
      },
      de: {
        what: "Der {level} KPI '{kpi}' wird {rhythm} angesehen; empfohlen: {advised}",
        why: WHY.de,
        help: '"review:" verkürzen oder dies mit Begründung akzeptieren.',
      },
    },
    'rare-level': {
      en: {
        what: 'The {level} KPIs are monitored {rhythm}; {advised} is advised',
        why: WHY.en,
        help: 'Shorten the rhythm in the monitoring block, or accept this with the reason.',
      },
      nl: {
        what: "De {level} KPI's worden {rhythm} gevolgd; aangeraden is {advised}",
        why: WHY.nl,
        help: 'Verkort het ritme in het blok monitoring of accepteer dit met de reden.',
      },
      de: {
        what: 'Für {level} KPIs ist {rhythm} ein Blick vorgesehen; empfohlen: {advised}',
        why: WHY.de,
        help: 'Den Rhythmus im Block monitoring verkürzen oder dies mit Begründung akzeptieren.',
      },
    },
    unstated: {
      en: {
        what: 'When somebody looks at the {levels} KPIs is not stated: {kpis}',
        why: WHY.en,
        help: 'Write "review:" in the KPI, or a rhythm for the level in the monitoring block.',
      },
      nl: {
        what: "Wanneer iemand de {levels} KPI's bekijkt, staat er niet: {kpis}",
        why: WHY.nl,
        help: 'Schrijf "review:" in de KPI, of een ritme voor het niveau in het blok monitoring.',
      },
      de: {
        what: 'Wann jemand {levels} KPIs ansieht, ist nicht genannt: {kpis}',
        why: WHY.de,
        help: '"review:" im KPI schreiben oder einen Rhythmus für die Ebene im Block monitoring.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  kpi time "Handling time" {
    level: business
    review: every quarter
  }
}`,
      `plan p "P" {
  kpi users "Active users" {
    level: operational
  }
  monitoring {
    operational: every 2 weeks
  }
}`,
      `plan p "P" {
  kpi time "Handling time" {
    level: business
  }
  kpi users "Active users" {
    level: operational
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  kpi time "Handling time" {
    level: business
    review: every 4 weeks
  }
}`,
      `plan p "P" {
  kpi reach "Use cases in production" {
    level: strategic
    review: every 13 weeks
  }
}`,
    ],
    passing: [
      `plan p "P" {
  kpi time "Handling time" {
    level: business
    review: every month
  }
}`,
      // One rhythm for all KPIs of a level.
      `plan p "P" {
  kpi users "Active users" {
    level: operational
  }
  monitoring {
    operational: every day
  }
}`,
      `plan p "P" {
  kpi accuracy "Model accuracy" {
    level: technical
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  kpi time "Handling time" {
    level: business
    review: sometimes
  }
}`,
      `plan p "P" {
  kpi time "Handling time" {
    level: commercial
    review: every year
  }
}`,
    ],
  },
  thresholds: ({ kpi: { operationalDays, businessDays, strategicDays } }) => ({
    operationalDays,
    businessDays,
    strategicDays,
  }),
  options: () =>
    z
      .strictObject({
        operationalDays: z.number().positive(),
        businessDays: z.number().positive(),
        strategicDays: z.number().positive(),
      })
      .exactPartial(),
  check({ plan, thresholds, report }) {
    const most: Readonly<Record<Level, number>> = {
      operational: thresholds.operationalDays,
      business: thresholds.businessDays,
      strategic: thresholds.strategicDays,
    };
    const { monitoring } = plan;
    const open: Kpi[] = [];
    for (const kpi of plan.kpis) {
      const level = levelOf(kpi);
      if (!level || unreadableAt(kpi, 'review')) continue;
      const { review } = kpi.facts;
      if (!review) {
        if (isAbsent(kpi, 'review')) open.push(kpi);
        continue;
      }
      if (daysBetween(review.value) <= most[level]) continue;
      report({
        message: 'rare',
        at: review.at,
        about: kpi,
        data: { kpi: titleOf(kpi), ...shown(level, review.value) },
        fixes: () => asAdvised(level, most[level], (advised) => replace(review.at, advised)),
      });
    }
    const unstated: Kpi[] = [];
    for (const level of LEVELS) {
      const kpis = open.filter((kpi) => levelOf(kpi) === level);
      if (kpis.length === 0) continue;
      if (!monitoring || isAbsent(monitoring, level)) unstated.push(...kpis);
      const rhythm = monitoring?.facts[level];
      if (!monitoring || !rhythm || daysBetween(rhythm.value) <= most[level]) continue;
      report({
        message: 'rare-level',
        at: rhythm.at,
        about: monitoring,
        key: level,
        data: shown(level, rhythm.value),
        fixes: () => asAdvised(level, most[level], (advised) => replace(rhythm.at, advised)),
      });
    }
    const about = monitoring ?? plan.element;
    if (unstated.length === 0 || isHalfTyped(about)) return;
    const levels = LEVELS.filter((level) => unstated.some((kpi) => levelOf(kpi) === level));
    report({
      message: 'unstated',
      at: nameOf(about),
      about,
      data: {
        levels: { list: levels.map((level) => NAMES[level]) },
        kpis: { list: unstated.map((kpi) => `'${titleOf(kpi)}'`) },
      },
      fixes: () => [monitoringFix(plan, levels)],
    });
  },
});

function levelOf({ facts }: Kpi): Level | undefined {
  return LEVELS.find((level) => level === facts.level?.value);
}

function shown(level: Level, rhythm: Rhythm) {
  return { level: NAMES[level], rhythm: wordedRhythm(rhythm), advised: wordedRhythm(ADVISED[level]) };
}

/** The article's rhythm, where a company has not set a shorter one. */
function asAdvised(level: Level, most: number, edit: (advised: string) => ReturnType<typeof replace>): Fix[] {
  const advised = `every ${ADVISED[level].unit}`;
  return daysBetween(ADVISED[level]) <= most ? [writeFix(advised, 'unsafe', edit(advised))] : [];
}

function monitoringFix(plan: Plan, levels: readonly Level[]): Fix {
  const lines = levels.map((level) => `${level}: every ${ADVISED[level].unit}`);
  const { monitoring } = plan;
  const edit = monitoring
    ? insertFact(monitoring, lines.join('\n'))
    : insertElement(plan.element, `monitoring {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`);
  return insertFix(lines.join("', '"), 'unsafe', edit);
}
