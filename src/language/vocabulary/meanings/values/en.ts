import { articleSections } from '../citations.ts';
import type { ValueMeanings } from '../keys.ts';

const article = articleSections((heading) => `Brixon AI, ‘KI-projectteams goed opzetten’, section ‘${heading}’`);

export const en: ValueMeanings = {
  'person.roles=business-lead': `Comes from the business, knows its processes inside out, defines use cases and champions the change in the department (${article.roles}).`,
  'person.roles=product-owner': `Coordinates and sets priorities: backlog, sprint planning, communication with stakeholders (${article.roles}).`,
  'person.roles=data-scientist': `Turns needs into models: data analysis, model development and performance (${article.roles}).`,
  'person.roles=technical-lead': `Answers for the technical solution, internal or external; the roadmap's seat for data science in a compact team (${article.actions}).`,
  'person.roles=data-engineer': `Brings data in the right quality at the right time: preparation, pipelines, data quality (${article.roles}).`,
  'person.roles=domain-expert': `Knows the work from years of practice and judges the results; a role from the article's cases (${article.cases}).`,
  'person.roles=compliance-officer': `Sees to privacy and AI law: risk assessment, compliance checks, documentation for auditors. Part-time is enough (${article.questions}).`,
  'person.roles=change-manager': 'Leads information, participation and training, so that people use what is built.',

  'phase.kind=inventory': `Inventory and preparation: interviews, data, skills. The article counts 4–6 weeks (${article.actions}).`,
  'phase.kind=selection': `Choosing the first use cases. The article counts 2–3 weeks (${article.actions}).`,
  'phase.kind=staffing': `Putting the core team together. The article counts 4–8 weeks (${article.actions}).`,
  'phase.kind=poc': `Proof of concept: a working prototype for the first use case. The article counts 6–12 weeks (${article.actions}).`,
  'phase.kind=pilot': `Real users work with it in a limited area. The article budgets it in months 4–9 (${article.budget}).`,
  'phase.kind=rollout': `Everybody concerned works with it. The article budgets it in months 10–18 (${article.budget}).`,
  'phase.kind=scaling': `Preparing to scale: data infrastructure, monitoring, training, compliance check. The article counts 8–16 weeks (${article.actions}).`,
  'phase.kind=operation': 'Daily use after go-live, with monitoring and support.',

  'organisation.model=center-of-excellence': `One central team sets standards, trains and supports. Fits companies from 150 employees with several AI applications (${article.organisation}).`,
  'organisation.model=embedded': `AI experts sit in the business units. The article advises it up to 100 employees (${article.questions}).`,
  'organisation.model=hybrid': `A small central team for standards and governance, AI owners in the departments. The article advises it from 100 employees in one place and from 150 in another (${article.organisation}; ${article.questions}).`,

  'technology.category=cloud': `Cloud infrastructure. The article counts €2,000–5,000 a month (${article.budget}).`,
  'technology.category=ai-services': `AI services that are called over an interface. The article counts €500–2,000 a month (${article.budget}).`,
  'technology.category=development-tools': `Tools for building and testing. The article counts €500–1,500 a month (${article.budget}).`,
  'technology.category=compliance-tools': `Tools for privacy and AI law. The article counts €300–1,000 a month (${article.budget}).`,
  'technology.category=licence': 'A licence for software, once or per period.',
  'technology.category=hardware': 'Devices such as cameras, sensors or computers.',

  'data.quality=unknown': 'Nobody has looked at the quality yet.',
  'data.quality=poor': 'Not usable without much work on it.',
  'data.quality=fair': 'Usable after cleaning.',
  'data.quality=good': 'Usable as it is.',

  'data.legal-basis=consent': 'The person has agreed (GDPR, Art. 6(1)(a)). Rarely valid towards employees.',
  'data.legal-basis=contract': 'Needed for a contract with the person (GDPR, Art. 6(1)(b)).',
  'data.legal-basis=legal-obligation': 'Needed to fulfil a legal obligation (GDPR, Art. 6(1)(c)).',
  'data.legal-basis=vital-interests': 'Needed to protect the vital interests of a person (GDPR, Art. 6(1)(d)).',
  'data.legal-basis=public-task': 'Needed for a task in the public interest (GDPR, Art. 6(1)(e)).',
  'data.legal-basis=legitimate-interest':
    'Needed for a legitimate interest that the person’s own interests do not outweigh (GDPR, Art. 6(1)(f)). Not for the tasks of public authorities.',

  'data.exception=explicit-consent': 'The person has agreed explicitly (GDPR, Art. 9(2)(a)).',
  'data.exception=employment-law': 'Needed under employment or social security law (GDPR, Art. 9(2)(b)).',
  'data.exception=vital-interests': 'Needed to protect somebody who cannot agree (GDPR, Art. 9(2)(c)).',
  'data.exception=members':
    'Members of a non-profit body with a political, religious or trade-union aim (GDPR, Art. 9(2)(d)).',
  'data.exception=made-public': 'The person has made the data public (GDPR, Art. 9(2)(e)).',
  'data.exception=legal-claims': 'Needed for legal claims (GDPR, Art. 9(2)(f)).',
  'data.exception=public-interest': 'A substantial public interest laid down in law (GDPR, Art. 9(2)(g)).',
  'data.exception=health-care':
    'Needed for preventive or occupational medicine, care or treatment (GDPR, Art. 9(2)(h)).',
  'data.exception=public-health': 'A public interest in public health laid down in law (GDPR, Art. 9(2)(i)).',
  'data.exception=research': 'Archiving, research or statistics on the basis of law (GDPR, Art. 9(2)(j)).',

  'technology.transfer-basis=adequacy': 'The Commission has found the protection there adequate (GDPR, Art. 45).',
  'technology.transfer-basis=standard-clauses':
    'Standard contractual clauses with the recipient (GDPR, Art. 46(2)(c)).',
  'technology.transfer-basis=binding-rules':
    'Binding rules within a group of companies, approved by an authority (GDPR, Art. 47).',
  'technology.transfer-basis=derogation':
    'An exception for a specific situation; not for transfers that recur as a matter of course (GDPR, Art. 49).',

  'use-case.status=candidate': `Considered. The article expects 70 percent of first use cases to be adjusted or replaced, so keep a second one ready (${article.actions}).`,
  'use-case.status=chosen': 'Selected; the plan works on it.',
  'use-case.status=live': 'In daily use.',
  'use-case.status=retired': 'No longer in use, or given up.',

  'kpi.level=business': `What the business gains: time, errors, satisfaction, cost (${article.kpis}).`,
  'kpi.level=operational': `How well it runs: acceptance, availability, support effort, time to market (${article.kpis}).`,
  'kpi.level=strategic': `What the company learns to do: data quality, AI skills, use cases live, scalability (${article.kpis}).`,
  'kpi.level=technical': `How well the model works, such as its accuracy. Says little about value by itself (${article.kpis}).`,

  'ai-act.role=provider':
    'Develops the system or has it developed, and puts it on the market or into service under its own name (AI Act, Art. 3(3)).',
  'ai-act.role=deployer': 'Uses the system under its own authority (AI Act, Art. 3(4)).',
  'ai-act.role=provider-and-deployer':
    'Builds the system or has it built, and uses it as well: both sets of duties count (AI Act, Art. 3(3) and (4)).',

  'ai-act.performs=none': 'It does nothing that the law lists.',
  'ai-act.performs=remote-biometric-identification':
    'Recognises people at a distance by their body or face; verifying one person is not meant (AI Act, Annex III, point 1).',
  'ai-act.performs=biometric-categorisation':
    'Sorts people by sensitive traits from biometric data (AI Act, Annex III, point 1). Some of it is prohibited: see sensitive-categorisation.',
  'ai-act.performs=emotion-recognition':
    'Infers emotions from biometric data such as face or voice (AI Act, Annex III, point 1). At work and in education it is prohibited: see workplace-emotion-inference.',
  'ai-act.performs=critical-infrastructure-safety':
    'Safety component of digital infrastructure, road traffic, water, gas, heat or electricity supply (AI Act, Annex III, point 2).',
  'ai-act.performs=education-admission': 'Decides on admission to education or training (AI Act, Annex III, point 3).',
  'ai-act.performs=learning-evaluation': 'Evaluates what people have learnt (AI Act, Annex III, point 3).',
  'ai-act.performs=education-level-assessment':
    'Assesses the level of education that someone should get (AI Act, Annex III, point 3).',
  'ai-act.performs=exam-monitoring': 'Monitors people during exams (AI Act, Annex III, point 3).',
  'ai-act.performs=job-ad-targeting': 'Places targeted job advertisements (AI Act, Annex III, point 4(a)).',
  'ai-act.performs=cv-filtering': 'Analyses or filters job applications (AI Act, Annex III, point 4(a)).',
  'ai-act.performs=candidate-evaluation': 'Evaluates candidates for a job (AI Act, Annex III, point 4(a)).',
  'ai-act.performs=employment-decisions':
    'Prepares or takes decisions on working terms, promotion or dismissal (AI Act, Annex III, point 4(b)).',
  'ai-act.performs=task-allocation':
    'Allocates tasks by individual behaviour or personal traits (AI Act, Annex III, point 4(b)).',
  'ai-act.performs=performance-monitoring':
    'Monitors or evaluates the performance and behaviour of workers (AI Act, Annex III, point 4(b)).',
  'ai-act.performs=public-benefits': 'Decides on public benefits and services (AI Act, Annex III, point 5(a)).',
  'ai-act.performs=credit-scoring':
    'Evaluates the creditworthiness of natural persons; detecting fraud is not meant (AI Act, Annex III, point 5(b)).',
  'ai-act.performs=insurance-pricing':
    'Assesses risk or sets prices in life and health insurance (AI Act, Annex III, point 5(c)).',
  'ai-act.performs=emergency-triage': 'Ranks emergency calls or patients (AI Act, Annex III, point 5(d)).',
  'ai-act.performs=law-enforcement': 'Serves law enforcement (AI Act, Annex III, point 6).',
  'ai-act.performs=migration-control': 'Serves migration, asylum or border control (AI Act, Annex III, point 7).',
  'ai-act.performs=justice-support': 'Assists courts (AI Act, Annex III, point 8).',
  'ai-act.performs=election-influence': 'Influences elections or votes (AI Act, Annex III, point 8).',
  'ai-act.performs=harmful-manipulation':
    'Manipulates people in a way that causes significant harm; prohibited (AI Act, Art. 5(1)(a)).',
  'ai-act.performs=exploiting-vulnerability':
    'Exploits age, disability or social situation; prohibited (AI Act, Art. 5(1)(b)).',
  'ai-act.performs=social-scoring': 'Scores people by their social behaviour; prohibited (AI Act, Art. 5(1)(c)).',
  'ai-act.performs=crime-prediction':
    'Predicts crimes of a person from profiling alone; prohibited (AI Act, Art. 5(1)(d)).',
  'ai-act.performs=face-scraping':
    'Collects faces untargeted for a recognition database; prohibited (AI Act, Art. 5(1)(e)).',
  'ai-act.performs=workplace-emotion-inference':
    'Infers emotions at the workplace or in education; prohibited except for medical or safety reasons (AI Act, Art. 5(1)(f)).',
  'ai-act.performs=sensitive-categorisation':
    'Infers sensitive traits of people from biometric data; prohibited (AI Act, Art. 5(1)(g)).',
  'ai-act.performs=realtime-identification':
    'Identifies people at a distance in real time for law enforcement; prohibited (AI Act, Art. 5(1)(h)).',
  'ai-act.performs=intimate-imagery':
    'Creates intimate images of people without their consent; prohibited from 2 December 2026 (AI Act, Art. 5(1)(ba)).',
  'ai-act.performs=child-abuse-imagery':
    'Creates depictions of child abuse; prohibited from 2 December 2026 (AI Act, Art. 5(1)(bb)).',

  'ai-act.affects=natural-persons': 'Its results are about people, such as applicants or customers.',
  'ai-act.affects=staff': "Its results are about the company's own employees.",
  'ai-act.affects=none': 'Its results are about things, not about people.',

  'ai-act.decides=solely-automated':
    'The system decides and nobody looks at it first. With a legal or similarly significant effect, only under the exceptions of GDPR, Art. 22.',
  'ai-act.decides=human-in-loop': 'A person looks at each result and decides.',
  'ai-act.decides=advises': 'It gives hints; people decide by themselves.',

  'ai-act.publishes=none': 'Neither deep fakes nor texts of public interest reach people.',
  'ai-act.publishes=unknown': 'Nobody has looked at it yet.',
  'ai-act.publishes=deep-fakes':
    'Image, sound or video that shows existing people, places or events and wrongly appears genuine (AI Act, Art. 3(60)).',
  'ai-act.publishes=public-interest-text':
    'Texts published to inform the public on matters of public interest (AI Act, Art. 50(4)).',
  'ai-act.decision-ground=contract':
    'Necessary to enter into or perform a contract with the person (GDPR, Art. 22(2)(a)).',
  'ai-act.decision-ground=law': 'Allowed by a law that also protects the person (GDPR, Art. 22(2)(b)).',
  'ai-act.decision-ground=explicit-consent': 'The person has agreed explicitly (GDPR, Art. 22(2)(c)).',

  'ai-act.exemption=narrow-task': 'It does a narrow procedural task only (AI Act, Art. 6(3)(a)).',
  'ai-act.exemption=improves-result': 'It improves the result of a completed human activity (AI Act, Art. 6(3)(b)).',
  'ai-act.exemption=detects-patterns':
    'It detects patterns or deviations in decisions without replacing human assessment (AI Act, Art. 6(3)(c)).',
  'ai-act.exemption=preparatory': 'It prepares an assessment only (AI Act, Art. 6(3)(d)).',

  'ai-act.risk=prohibited': 'A practice that the law bans (AI Act, Art. 5).',
  'ai-act.risk=high':
    'A listed use or a safety component, with duties for provider and deployer (AI Act, Art. 6; for the uses of Annex III from 2 December 2027).',
  'ai-act.risk=limited': 'Duties to inform people only, since 2 August 2026 (AI Act, Art. 50).',
  'ai-act.risk=minimal': 'No particular duties but AI literacy (AI Act, Art. 4).',

  'use-case.claims=rice':
    'RICE: reach × impact × confidence ÷ effort, with the reach per period as written, the value as impact and confidence from 0 to 1.',
  'use-case.claims=wsjf':
    'WSJF: (value + time criticality + risk reduction) ÷ effort, all as points of the same scale (SAFe).',
  'budget.claims=roi': 'Return on investment in the first year: (benefit − cost) ÷ cost.',
  'budget.claims=payback': `The time after which the investment is earned back. The article says often 12–18 months (${article.questions}).`,
  'budget.claims=npv': 'Net present value: all money in and out over the years, at its worth today.',

  'compliance.works-council=consent':
    'The works council agrees, needed where staff can be observed or where hiring or appraisal is touched (Netherlands: WOR, Art. 27(1)).',
  'compliance.works-council=advice':
    'The works council is asked for its advice on an important technological facility (Netherlands: WOR, Art. 25(1)(k)).',

  'compliance.regulation=gdpr': 'General Data Protection Regulation: personal data.',
  'compliance.regulation=eu-ai-act': 'Regulation (EU) 2024/1689, as amended by Regulation (EU) 2026/1744: AI systems.',
  'compliance.regulation=data-act':
    'Regulation (EU) 2023/2854: data of connected products, applicable since 12 September 2025.',
  'compliance.regulation=nis2': 'Directive on cybersecurity; in the Netherlands the Cyberbeveiligingswet.',
};
