/** What a plan begins with: people, departments, budget, change and compliance. */
const HEAD = `plan generated "Generated plan" {
  currency: EUR
  start: 2026-01-05
  as-of: 2026-11-23

  company "Machine builder" {
    employees: 140
    country: NL
    works-council: yes
    department sales "Sales"
    department engineering "Engineering"
  }

  organisation {
    model: hybrid
    sponsor: "Managing director"
    reports-to: "Managing director"
    meeting: "Team sync" every week
  }

  team {
    person anna "Anna" {
      roles: business-lead
      department: sales
      allocation: 20%
      salary: 85k / year
      on-cost: 30%
    }
    person daan "Daan" {
      roles: product-owner
      department: engineering
      allocation: 15%
    }
    person ravi "Ravi" {
      roles: data-scientist
      external: "DataWorks"
      allocation: 1 day / week
      rate: 1_200..1_500 / day
    }
    person mila "Mila" {
      roles: data-engineer
      allocation: 30%
      deputy: ravi
    }
    person jan "Jan" {
      roles: compliance-officer
      allocation: 5%
    }
  }

  budget {
    total: 360k
    owner: anna
    personnel: 40%
    technology: 30%
    change: 30%
    reserve: 12%
    running: 25% / year
    stage preparation "Preparation" {
      months: 1..4
      amount: 130k
    }
    stage pilot "Pilot" {
      months: 4..12
      amount: 230k
    }
  }

  change {
    owner: anna
    share: 30%
    inform: "Town hall: why, what for, what changes" every month
    train: sales 2 days by 2026-06-01
  }

  compliance {
    regulation: gdpr
    risk-analysis: every quarter
  }
`;

/** One use case with its data, its measure and its work: 38 lines. Every third lacks what a rule asks for. */
function useCase(index: number): string {
  const problem = index % 3 === 0 ? '' : `\n    problem: "Case ${index} takes six hours, and one in eight goes wrong."`;
  return `
  data source-${index} "Archive ${index}" {
    owner: mila
    records: 12_000
    quality: good
    personal-data: no
  }
  // Case ${index} of the generated plan.
  use-case case-${index} "Case ${index}" {
    owner: anna
    department: sales${problem}
    repeats: ${5 + (index % 20)} / week
    data: source-${index}
    inputs: "machine configuration", "customer segment", "material prices"
    value: ${1 + (index % 5)} of 5
    effort: 2 of 5
    ai-act {
      role: deployer
      performs: none
      affects: none
      risk: minimal because "Drafts that an engineer checks"
    }
    benefit hours-${index} "Hours saved" {
      saves: 3.5 h
      volume: 15 / week
      at: 65 / h
    }
  }
  kpi time-${index} "Handling time ${index}" {
    level: business
    for: case-${index}
    better: lower
    baseline: 6 h
    target: 2.5 h by month 12
    claims: ${index % 4 === 0 ? '-50%' : '-58%'}
  }
`;
}

function work(index: number): string {
  const after = index === 0 ? '' : `\n      after: phase-${Math.floor((index - 1) / 2)}`;
  return `    phase phase-${index} "Phase ${index}" {${after}
      duration: 4..6 weeks
      delivers: case-${index}
      task prepare-${index} "Prepare ${index}" {
        duration: 1..2 weeks
        assigned: mila 3%
      }
      task build-${index} "Build ${index}" {
        after: prepare-${index}
        duration: 2..3..4 weeks
        assigned: ravi 2%
      }
    }
`;
}

/** @returns a plan of about so many lines, with findings in it, the same on every run */
export function generatedPlan(lines: number): string {
  const perCase = useCase(1).split('\n').length + work(1).split('\n').length - 2;
  const count = Math.max(1, Math.round((lines - HEAD.split('\n').length - 4) / perCase));
  const indices = Array.from({ length: count }, (_, index) => index);
  return `${HEAD}${indices.map(useCase).join('')}\n  roadmap {\n${indices.map(work).join('')}  }\n}\n`;
}
