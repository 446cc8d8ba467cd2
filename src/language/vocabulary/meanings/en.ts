import { articleSections } from './citations.ts';
import type { Meanings } from './keys.ts';

const article = articleSections((heading) => `Brixon AI, ‘KI-projectteams goed opzetten’, section ‘${heading}’`);

export const en: Meanings = {
  import: 'Takes in a shared file, such as the company, its people or its data, so that several plans can use it.',
  accept:
    'A reviewed exception to one check, with the reason and, if wished, an end date. It appears in the report under accepted deviations.',

  plan: 'One AI project from goal to operation: people, use cases, money, measures, roadmap, change and compliance.',
  'plan.goal': 'What the project is for, in one sentence that a business lead would say.',
  'plan.currency': 'The currency of all amounts that name none; EUR if not stated.',
  'plan.start': 'The first day of the project. Dates such as `month 6` and the whole roadmap are counted from it.',
  'plan.as-of': 'The day on which the plan is judged, so that its checks give the same result every time.',
  'plan.horizon': `How far the plan looks ahead. The article counts 18 to 24 months to full integration (${article.actions}).`,
  'plan.discount': 'The yearly interest rate at which later money is worth less today, for the net present value.',
  'plan.language': 'The language of the report: en, nl or de.',
  'plan.profile': "The set of thresholds that the checks use; the article's if not stated.",
  'plan.decision': `A decision with its date and who took it. The article advises to document all decisions and lessons (${article.actions}).`,
  'plan.lesson': `Something learnt, failures included, with its date. The article advises to record lessons from failures too (${article.kpis}).`,

  company: 'The company that the plan is for. Its size, country and works council decide which checks apply.',
  'company.employees': `The number of employees. The article ties the organisation model to it (${article.organisation}).`,
  'company.country': 'The country whose national law applies beside EU law, as two letters such as NL or DE.',
  'company.region':
    'The state or part of the country whose public holidays count, such as BY for Bavaria or SCT for Scotland.',
  'company.working-days': 'The days of the week on which people work. Without it these are Monday to Friday.',
  'company.full-time':
    'How long somebody works who works full time, such as 36 h / week. Without it 40 hours are counted.',
  'company.closed': 'Days on which nobody works besides public holidays, such as the weeks of a company holiday.',
  'company.sector':
    'The line of business, for the reader. The legal class follows from what a system does, not from the sector.',
  'company.works-council':
    'Whether there is a works council: yes, no or unknown. In the Netherlands it is compulsory from 50 employees; systems that can observe staff need its consent (WOR, Art. 27(1)(l)).',
  'company.public-service':
    'Whether the company is a public body, or a private one that provides public services such as education, health care or housing. Such deployers assess the impact on fundamental rights before first use (AI Act, Art. 27(1)).',
  department: 'A department of the company. People, use cases and training refer to it.',

  organisation: 'How AI work is anchored in the company: model, sponsor, reporting line and meetings.',
  'organisation.model': `Where the AI experts sit: in one central team, in the business units, or both. The article sets out the three with their pros and cons (${article.organisation}).`,
  'organisation.sponsor': `The member of top management who backs the project. The article asks for short lines to management (${article.organisation}).`,
  'organisation.reports-to': `Whom the project reports to. The article advises a direct line to top management in every model (${article.questions}).`,
  'organisation.meeting': `A regular meeting and its rhythm. The article advises a weekly sync and a monthly evaluation (${article.organisation}).`,
  'organisation.ai-owner': `Who answers for AI within a department. In a hybrid model each department has its own (${article.organisation}).`,

  team: `The people who work on the plan. The article advises 3–4 for small projects and 6–8 for larger ones (${article.roles}).`,
  'team.members': 'People from a shared file who work on this plan, each with the time they give to it.',
  role: 'A role that the plan adds to those of the language.',
  person: 'Someone who works on the plan, with roles, department, time and cost.',
  vacancy:
    'A seat in the team that is not filled yet. It counts for cost and plan, and shows that someone is still to be found.',
  'person.roles': `The roles that the person covers. Not every role needs a full-time seat, but every competence has to be in the team (${article.roles}).`,
  'person.department':
    'The department that the person comes from. A use case needs someone from the department whose work it changes.',
  'person.allocation': 'How much of the working time goes into this plan: a share, days per week or hours per week.',
  'person.salary': `The salary, without employer cost. The article counts €70,000–90,000 a year for a data scientist and €60,000–80,000 for a data engineer (${article.budget}).`,
  'person.rate': `What an external person costs per day or hour. The article counts €1,200–2,000 a day for consultants (${article.budget}).`,
  'person.on-cost': `What the employer pays on top of the salary. Salary alone is too short: onboarding, training and turnover come on top (${article.budget}).`,
  'person.external': `The supplier that the person comes from. The article advises to combine external and internal people (${article.questions}).`,
  'person.from': 'The first day on the plan.',
  'person.until': `The last day on the plan. The article advises external data scientists and consultants for 6–12 months (${article.questions}).`,
  'person.hands-over-to': 'Who takes over the work and the knowledge, and by when, so that they stay in the company.',
  'person.deputy': `Who steps in. The article warns against relying on one expert for everything (${article.pitfalls}).`,
  'person.leave': 'Days on which the person is away.',
  'person.experience': `How long the person has done this work. The article asks a business lead for years of experience in the field (${article.roles}).`,

  data: 'A source of data that use cases need, with its owner, volume, quality and legal basis.',
  'data.owner': 'Who answers for the data: access, quality and use.',
  'data.records': `How many records exist. The article advises at least 1,000 data points for a first use case (${article.actions}).`,
  'data.grows':
    'How many records come in per period, where the number is not known; together with the history it gives the volume.',
  'data.history': 'How far back the data goes.',
  'data.quality': `How good the data is. The article warns that AI does not solve poor data quality but enlarges it (${article.pitfalls}).`,
  'data.assessed': `When the quality was assessed. That has to come before model work: the article expects 80% of the time to go into data preparation (${article.pitfalls}).`,
  'data.personal-data':
    'Whether the data says anything about identifiable people: yes, no or unknown (GDPR, Art. 4(1)).',
  'data.subjects':
    "Whom the data is about: staff, applicants, customers or others. Processing personal data of staff needs the works council's consent in the Netherlands (WOR, Art. 27(1)(k)).",
  'data.special-categories':
    'Whether it holds data that the law protects more strictly, such as health data; to process these is prohibited but for the exceptions of GDPR, Art. 9(2).',
  'data.large-scale':
    'Whether special categories are processed on a large scale, by the number of people, the volume, the time and the area: yes, no or unknown. If so, an impact assessment has to come first (GDPR, Art. 35(3)(b)).',
  'data.legal-basis': 'The ground on which personal data may be processed: one of the six of GDPR, Art. 6(1).',
  'data.exception':
    'Why special categories may be processed all the same: one of the ten exceptions of GDPR, Art. 9(2).',
  'data.at-customers':
    "Whether the data comes from products at customers' sites; the Data Act gives their users a right of access (Data Act, Arts. 3–5).",
  'data.contract-basis': 'The contract that allows you to use data of products at customers (Data Act, Arts. 3–5).',
  'data.format': 'The kind of data: table, text, image, sensor, audio or video.',

  technology: 'Something bought or rented for the plan: platform, service, tool, licence or hardware.',
  'technology.category': `The kind of cost. The article gives monthly ranges for four of them (${article.budget}).`,
  'technology.cost': 'What it costs, per period or once.',
  'technology.for': `The use cases that need it. The article warns against technology without a use case (${article.pitfalls}).`,
  'technology.bought': `The day it is bought. Business goals come first, then technology (${article.pitfalls}).`,
  'technology.vendor': 'Who supplies it.',
  'technology.location': 'Where data is processed. Outside the EU, GDPR Art. 44 and following apply to personal data.',
  'technology.processor-agreement':
    'Whether there is a contract with the vendor on processing personal data, or from when (GDPR, Art. 28).',
  'technology.transfer-basis':
    'What lets personal data go to a place outside the European Economic Area (GDPR, Arts. 44–49).',
  'technology.exit': 'How to leave: notice, data return and what takes its place.',

  'use-case': 'A piece of work that AI is to do or ease, with its problem, data, benefit and legal class.',
  'use-case.status': 'Where it stands: candidate, chosen, live or retired.',
  'use-case.owner': 'Who answers for it in the business.',
  'use-case.department': `The department whose work it changes. The article takes the business lead from there (${article.actions}).`,
  'use-case.problem': `The problem that it solves, in the words of those who have it. The article starts from the problem, not from what can be built (${article.mixedTeams}).`,
  'use-case.repeats': `How often the work recurs. The article advises at least 10 times a week for a first use case (${article.actions}).`,
  'use-case.data': 'The data sources that it needs.',
  'use-case.inputs': `What the result depends on. The article advises at most 3 input variables for a first use case (${article.actions}).`,
  'use-case.value': `How much it is worth, as a score such as 4 of 5. The article weighs effort against result (${article.actions}).`,
  'use-case.effort': 'How much work it takes, as a score such as 2 of 5; high means much work.',
  'use-case.reach': 'How many people or cases it touches per period, for ranking use cases (RICE).',
  'use-case.confidence': 'How sure the estimates of value, reach and effort are, for ranking use cases (RICE).',
  'use-case.time-criticality':
    'How fast its value fades if it comes later, as a score such as 3 of 5, for ranking use cases (WSJF).',
  'use-case.risk-reduction':
    'How much it lowers risks or opens up later use cases, as a score such as 2 of 5, for ranking use cases (WSJF).',
  'use-case.claims':
    'A score for ranking that the plan states, such as `rice 120`; the checks compute it again from value, effort, reach and confidence.',
  'use-case.quick-win': `Whether it brings a visible improvement with little effort. The article advises to begin with these (${article.change}).`,
  'use-case.users': `The end users and when they first take part. The article makes them co-owners from the start (${article.pitfalls}).`,

  option: 'A way to solve the problem, with its cost and reason: build, buy, low-code, or no AI at all.',
  'option.cost': 'What this way costs, once or per period.',
  'option.because': 'Why this way was chosen or not.',
  'option.chosen': 'Whether this is the way that the plan takes.',

  'ai-act': 'The facts from which the legal class of a use case under the EU AI Act follows.',
  'ai-act.role':
    'Whether you provide the system or deploy it (AI Act, Art. 3(3) and (4)). Under your own name you are probably the provider.',
  'ai-act.performs':
    'What the system itself does, among the uses that the law lists (AI Act, Annex III and Art. 5). The sector does not count.',
  'ai-act.affects': 'Whom its results are about: people in general, your own staff, or nobody.',
  'ai-act.profiling':
    'Whether it evaluates personal traits of people from their data (GDPR, Art. 4(4)). With profiling, the exemption from high risk is ruled out (AI Act, Art. 6(3)).',
  'ai-act.decides':
    'Who decides: the system alone, a person with its help, or a person whom it only advises. Decisions based solely on automated processing are restricted by GDPR, Art. 22.',
  'ai-act.significant-effect':
    'Whether its results have legal or similarly significant effects for people, such as no job or no loan: yes, no or unknown (GDPR, Arts. 22(1) and 35(3)(a)).',
  'ai-act.decision-ground':
    'Why the decision may be left to the system alone: a contract with the person, a law, or explicit consent (GDPR, Art. 22(2)).',
  'ai-act.human-intervention': 'Who looks again when somebody objects to a decision of the system (GDPR, Art. 22(3)).',
  'ai-act.observes-staff':
    'Whether it can show how individual employees behave or perform. Being suitable for it is enough for the works council to have a say (WOR, Art. 27(1)(l); BetrVG, §87(1) no. 6).',
  'ai-act.interacts-with-people':
    'Whether people talk or write with it directly. They have to know that it is AI unless that is obvious (AI Act, Art. 50(1)).',
  'ai-act.generates-content':
    'Whether it creates text, images, sound or video. The provider has to mark synthetic content so that machines can read the mark (AI Act, Art. 50(2)).',
  'ai-act.disclosure':
    'Whether people are told that they deal with AI. A duty since 2 August 2026 (AI Act, Art. 50(1)).',
  'ai-act.content-marked':
    'Whether what it creates carries a mark that machines can read. The provider sees to it (AI Act, Art. 50(2)); help with ordinary editing of the user’s own material needs none and counts as creating nothing.',
  'ai-act.publishes':
    'Whether deep fakes, or texts that inform the public on matters of public interest, reach people. They have to be disclosed as made by AI (AI Act, Art. 50(4)).',
  'ai-act.editorial-control':
    'Whether a person reviews such a text before it is published and somebody carries editorial responsibility. Then it need not be disclosed (AI Act, Art. 50(4)).',
  'ai-act.own-name':
    'Whether you put it into service under your own name. For a high-risk system that makes you its provider (AI Act, Art. 25(1)).',
  'ai-act.modified':
    'Whether you change the system substantially, or use it for a purpose that its provider did not intend, such as a general chatbot that ranks applicants. Where that makes it high-risk, you become its provider (AI Act, Art. 25(1)(b) and (c)).',
  'ai-act.on-market-since':
    'Since when the system has been on the market or in service in its present design. High-risk systems from before 2 December 2027 are caught only once their design changes significantly (AI Act, Art. 111(2)).',
  'ai-act.exemption':
    'The ground on which a listed use is not high-risk after all (AI Act, Art. 6(3)); the provider documents it before placing the system on the market (Art. 6(4)).',
  'ai-act.risk': 'The risk class that you come to, with the reason (AI Act, Arts. 5, 6 and 50).',
  'ai-act.oversight':
    'Who oversees the system, with the competence, training and authority to do so; a duty for deployers of high-risk systems (AI Act, Art. 26(2)).',
  'ai-act.logs-kept':
    'How long logs are kept. Deployers of high-risk systems keep them for at least 6 months (AI Act, Art. 26(6)).',
  'ai-act.notice':
    'When the people concerned are told that a high-risk system makes decisions about them or helps to make them (AI Act, Art. 26(11)).',
  'ai-act.explanation':
    'Who explains to people what part the system had in a decision about them, when they ask (AI Act, Art. 86).',
  'ai-act.safety-function':
    'Whether a failure endangers people. Quality control of other aspects is not a safety component (AI Act, Art. 6(1a) and (1b)).',

  evaluation: 'How the result is tested before people rely on it: measure, threshold, test data and comparison.',
  'evaluation.metric': 'What is measured.',
  'evaluation.threshold': 'The value from which the result is good enough.',
  'evaluation.test-data': 'The data that is held back for the test.',
  'evaluation.compared-with': 'What the result is compared with, as a rule people doing the same work.',
  'evaluation.bias-test':
    'How the result is compared between groups of people, such as by age, sex or origin. Needed where persons are affected (NIST AI RMF, MEASURE 2.11).',
  'evaluation.by': 'When the test is done; before the decision that relies on it.',

  operation: `Who keeps the system healthy after go-live, and how. AI systems change with new data and new use (${article.kpis}).`,
  'operation.owner': 'Who answers for the system in daily use.',
  'operation.watches': 'What is watched, and how often.',
  'operation.alert': 'What triggers an alert.',
  'operation.rollback': 'How to switch the system off or go back to the way before.',
  'operation.retrain': 'When the model is trained anew, such as with new data or when a figure drifts.',
  'operation.incidents': 'Where people report a failure or harm, and who acts on it.',
  'operation.retire':
    'When, or at what, the system is taken out of use, and what becomes of its data (NIST AI RMF, GOVERN 1.7).',

  benefit: `What a use case brings, so that it can be computed and followed up. AI pays mainly through time saved and quality (${article.budget}).`,
  'dis-benefit': 'What a use case costs or worsens for someone, written like a benefit.',
  'benefit.saves': 'Working time saved each time.',
  'benefit.volume': 'How often the work is done per period.',
  'benefit.at': 'What an hour of that work costs.',
  'benefit.weeks': `How many weeks a year count. The article's example uses 52, which leaves no room for holidays (${article.budget}).`,
  'benefit.amount': 'A plain amount per period, where there is nothing to multiply.',
  'benefit.revenue': 'Additional revenue, and the margin that stays of it. Revenue without margin is not a benefit.',
  'benefit.output':
    'More output in the same time, and what it is today. It pays only if the additional output is needed.',
  'benefit.demand': 'The evidence that the additional output is needed, such as orders.',
  'benefit.owner': 'Who answers for the benefit being realised.',
  'benefit.kpi': 'The measure that shows whether the benefit is there.',
  'benefit.starts': 'When the benefit begins.',
  'benefit.ramp': 'How long it takes to reach its full size.',

  budget: `What the plan costs, what it is spent on and when. The article splits 40% personnel, 30% technology, 30% training and change (${article.budget}).`,
  'budget.total': `The whole amount. The article counts €300,000–500,000 in the first year for a team of four (${article.questions}).`,
  'budget.owner': `Who decides on the money. The article puts the budget with the business lead (${article.organisation}).`,
  'budget.personnel': `Cost of people, as a share or an amount. The article counts 40% (${article.budget}).`,
  'budget.technology': `Cost of technology and infrastructure, as a share or an amount. The article counts 30% (${article.budget}).`,
  'budget.change': `Cost of training and change, as a share or an amount. The article counts 30% (${article.budget}).`,
  'budget.reserve': `Money for what nobody foresees. The article asks for buffers, since costs vary and grow with use (${article.budget}).`,
  'budget.running': `Yearly cost after go-live. The article counts 20–30% of the initial investment (${article.budget}).`,
  'budget.claims':
    'A return on investment, payback time or net present value that the plan states; the checks compute it again.',
  stage: `A part of the budget that is released in one go, in months. The article budgets each step on its own (${article.budget}). A \`phase\` is the work and names the \`stage\` that pays for it.`,
  'stage.months': 'The months that it covers, counted from the start of the plan.',
  'stage.amount': `The money of this stage. The article gives €20,000–40,000 for a proof of concept, €50,000–100,000 for a pilot, €80,000–200,000 for the roll-out (${article.budget}).`,

  kpi: `A figure that shows whether the project succeeds. The article measures on three levels: business, operational, strategic (${article.kpis}).`,
  'kpi.level': `What kind of success it shows. Technical figures alone say little about value (${article.kpis}).`,
  'kpi.for': 'The use cases that it measures.',
  'kpi.owner': 'Who answers for the figure.',
  'kpi.better': 'The direction of success: lower or higher.',
  'kpi.guardrail': 'Whether it guards quality while another figure is driven: it must not get worse.',
  'kpi.baseline': `The value before the project. Without it no change can be shown; the article's example begins with it (${article.kpis}).`,
  'kpi.target': 'The value to be reached, and by when.',
  'kpi.claims': 'The change from baseline to target that the plan states, such as -58%; the checks compute it again.',
  'kpi.actual': 'A value measured on a day. Add a line for each measurement.',
  'kpi.source': 'Where the figure comes from.',
  'kpi.review': `How often it is looked at. The article advises weekly for operational, monthly for business, quarterly for strategy (${article.kpis}).`,

  roadmap: `The work in order: phases with tasks, gates and milestones. The article counts 6–9 months to the first successful use case (${article.questions}).`,
  phase: `A stretch of work on the roadmap, in weeks. The article has five, from inventory to preparing to scale (${article.actions}).`,
  'phase.kind': 'What kind of work it is, so that its length can be compared with what is usual.',
  'phase.after': 'What has to be finished first. A pause is written `pilot + 1 week`, a common start `pilot.start`.',
  'phase.starts': 'A fixed first day, where the phase does not simply follow another.',
  'phase.deadline': 'The last day on which it may end. It moves nothing; the checks say when it cannot be met.',
  'phase.ends-after': 'What has to be finished before this can end. With `.start`, what has to have begun.',
  'phase.progress': 'How much of it is done.',
  'phase.done': 'The day on which it was finished.',
  'phase.duration': 'How long it takes, best as a range such as 8..12 weeks.',
  'phase.margin': `Extra time for the unforeseen. The article advises 50% on all deadlines (${article.actions}).`,
  'phase.paid-by': 'The stage of the budget that pays for it.',
  'phase.delivers': 'The use cases that it brings forward.',
  'phase.demo': `How often the result is shown to stakeholders. The article advises every week during the proof of concept (${article.actions}).`,
  'phase.interviews': `How many key people are interviewed. The article advises 5–8, from several departments (${article.actions}).`,
  task: 'A piece of work within a phase or of its own.',
  'task.after': 'What has to be finished first.',
  'task.starts': 'A fixed first day.',
  'task.deadline': 'The last day on which it may end. It moves nothing; the checks say when it cannot be met.',
  'task.ends-after': 'What has to be finished before this can end. With `.start`, what has to have begun.',
  'task.progress': 'How much of it is done.',
  'task.done': 'The day on which it was finished.',
  'task.duration': 'How long it takes in calendar time.',
  'task.effort': 'How much working time it takes; with the people assigned, that gives its length.',
  'task.assigned': 'Who does it, and with how much of their time.',
  'task.prepares': `The data sources that it cleans, labels or joins. The article counts 80% of the time for preparing data (${article.pitfalls}).`,
  milestone: `A point at which something is reached. The article advises that each one delivers a tangible improvement (${article.actions}).`,
  gate: `A decision to go on or to stop, before more money is spent. Going step by step limits the risk (${article.budget}).`,
  'gate.after': 'What has to be finished before the decision.',
  'gate.starts': 'A fixed day.',
  'gate.deadline': 'The last day on which it may be reached. It moves nothing; the checks say when it cannot be met.',
  'gate.progress': 'How much of the preparation is done.',
  'gate.done': 'The day on which it was reached.',
  'gate.success': `What has to be true to go on. The article asks for clear success criteria (${article.actions}).`,
  'gate.stop-if': 'The figure at which the project stops here, such as `error-rate > 15%`.',
  'gate.decided-by': 'Who decides.',
  'gate.retrospective': `Whether the team looks back here. The article advises honest retrospectives after each milestone (${article.pitfalls}).`,

  change: `How people are taken along. The article has three steps: information, participation, training (${article.change}).`,
  'change.owner': `Who leads it. The article makes it a task of the whole team, not of HR alone (${article.change}).`,
  'change.share': `The share of project time for change management. The article advises at least 30% (${article.change}).`,
  'change.learning': `The share of time for training and experiments. The article advises 20% (${article.actions}).`,
  'change.inform': `What people are told, and how often: why, which goals, what changes in their work (${article.change}).`,
  'change.involve': `Who takes part, and from when. The article invites the biggest sceptics early (${article.change}).`,
  'change.train': `Training for one department, how long and by when. The article asks for different training per department (${article.change}).`,
  'change.new-role': `A role that the project creates. The article names AI trainer and business translator (${article.change}).`,
  'change.role-change': `What changes for the people of a department. The article asks to define new tasks and career paths (${article.change}).`,
  'change.after-go-live': `What goes on after go-live. Change management is continuous, not one-off (${article.change}).`,

  compliance: `Law and documentation of the whole plan, with the dates of the legal steps. The article wants it from the start (${article.pitfalls}).`,
  'compliance.regulation': 'A law that applies to the plan.',
  'compliance.risk-analysis': `How often risks are analysed. The article advises to do so regularly (${article.questions}).`,
  'compliance.decisions': `Where decisions are documented. The article advises to document all of them (${article.questions}).`,
  'compliance.acceptable-use':
    'Where the rules stand for how staff may use AI tools, free ones included (ISO/IEC 42001, A.9).',
  'compliance.budget': `Money for legal work. The article counts €300–1,000 a month for compliance tools (${article.budget}).`,
  'compliance.literacy':
    'What supports the AI literacy of people who work with the system, and by when. A duty of providers and deployers (AI Act, Art. 4).',
  'compliance.dpia':
    'The data protection impact assessment and its date; it has to come before the processing (GDPR, Art. 35(1)).',
  'compliance.fria':
    'The fundamental rights impact assessment and its date; certain deployers make it before the first use of a high-risk system (AI Act, Art. 27).',
  'compliance.works-council':
    "The works council's consent or advice for a use case, and its date; before the pilot (Netherlands: WOR, Arts. 25 and 27; Germany: BetrVG, §87(1) no. 6).",
  'compliance.informed':
    'When the people concerned are informed about the processing of their data (GDPR, Arts. 13 and 14).',
  'compliance.worker-information':
    'When workers and their representatives are told; an employer does so before using a high-risk system at the workplace (AI Act, Art. 26(7)).',
  'compliance.processor-agreement':
    'When the contract with a vendor who processes personal data is signed (GDPR, Art. 28).',
  'compliance.registration':
    'When the system is registered; also where a provider uses the exemption from high risk (AI Act, Art. 49(2)).',
  'compliance.conformity-assessment':
    'The provider’s assessment that a high-risk system meets the requirements, with technical documentation, declaration and CE mark (AI Act, Arts. 43, 47 and 48): for which use case, and when.',
  'compliance.record-of-processing': 'When the entry in the record of processing activities is made (GDPR, Art. 30).',

  monitoring: `How often the plan's figures are looked at once it runs (${article.kpis}).`,
  'monitoring.operational': `The rhythm for operational figures. The article advises weekly (${article.kpis}).`,
  'monitoring.business': `The rhythm for business figures. The article advises monthly (${article.kpis}).`,
  'monitoring.strategic': `The rhythm for strategy and roadmap. The article advises quarterly (${article.kpis}).`,
  'monitoring.dashboard': `The tool that shows the figures. The article names Tableau, Power BI and Grafana (${article.kpis}).`,

  risk: `Something that may go wrong, with who answers for it and what is done about it. The article advises regular risk analysis (${article.questions}).`,
  'risk.likelihood': 'How likely it is, as a score such as 3 of 5.',
  'risk.impact': 'How much it would harm, as a score such as 4 of 5.',
  'risk.owner': 'Who watches it and acts.',
  'risk.response': 'What is done to prevent it or to limit the harm.',

  expect:
    'What must stay true in the plan, one line each: a figure, a comparison and a limit. The checks report every line that does not hold.',
  'expect.start': 'The day on which the work begins, in the likely case.',
  'expect.end': 'The last day of the work, in the likely case.',
  'expect.percentile':
    'A figure by its chances: p80(pilot) is the day by which the pilot has ended in 80 of 100 simulated runs of the plan, p80(cost) the cost that 80 of 100 do not exceed.',
  'expect.float': 'How much later the work may end without moving the end of the plan.',
  'expect.chance': 'In how many of the simulated runs of the plan the work meets its deadline.',
  'expect.cost': 'What the plan costs in all, or in one part of it: `cost(personnel)`.',
  'expect.spend': 'What is spent in one month, quarter or year of the calendar.',
  'expect.investment': 'What is spent once, without what runs on every year.',
  'expect.running': 'What the result costs each year once it is in use.',
  'expect.benefit': 'What the use cases bring each year at their full size.',
  'expect.roi': 'Return on investment: what the benefit exceeds the cost by, as a share of the cost.',
  'expect.npv': 'Net present value: all money in and out over the years, at its worth today.',
  'expect.irr': 'Internal rate of return: the yearly interest at which the net present value comes to nothing.',
  'expect.payback': 'How long it takes until the investment is earned back.',
  'expect.cost-of-delay': 'What is lost with each month by which the benefit begins later.',
  'expect.load': "How much of a person's working time the plan takes where it takes most.",
};
