/** The closed lists of the language. A list that the law closes is kept with its articles in the law packs. */

/** The five core roles of the article ("De 5 onmisbare rollen in het KI-projectteam") and three that its cases and practice add. */
export const ROLES = [
  'business-lead',
  'product-owner',
  'data-scientist',
  'technical-lead',
  'data-engineer',
  'domain-expert',
  'compliance-officer',
  'change-manager',
] as const;

/** Days of the week, Monday first as in ISO 8601. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const PHASE_KINDS = [
  'inventory',
  'selection',
  'staffing',
  'poc',
  'pilot',
  'rollout',
  'scaling',
  'operation',
] as const;

export const ORGANISATION_MODELS = ['center-of-excellence', 'embedded', 'hybrid'] as const;

export const TECHNOLOGY_CATEGORIES = [
  'cloud',
  'ai-services',
  'development-tools',
  'compliance-tools',
  'licence',
  'hardware',
] as const;

export const DATA_FORMATS = ['table', 'text', 'image', 'sensor', 'audio', 'video'] as const;

export const DATA_QUALITIES = ['unknown', 'poor', 'fair', 'good'] as const;

/** Art. 6(1)(a)-(f) GDPR. */
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interest',
] as const;

/** Art. 9(2)(a)-(j) GDPR: when data that the law protects more strictly may be processed all the same. */
export const SPECIAL_EXCEPTIONS = [
  'explicit-consent',
  'employment-law',
  'vital-interests',
  'members',
  'made-public',
  'legal-claims',
  'public-interest',
  'health-care',
  'public-health',
  'research',
] as const;

/** Whom data is about, as far as the law tells people apart: staff and applicants stand closer to their employer than others. */
export const DATA_SUBJECTS = ['staff', 'applicants', 'customers', 'others'] as const;

/** Arts. 45, 46, 47 and 49 GDPR: what lets personal data leave the European Economic Area. */
export const TRANSFER_BASES = ['adequacy', 'standard-clauses', 'binding-rules', 'derogation'] as const;

/** Art. 22(2)(a)-(c) GDPR: when a decision may be left to a system alone. */
export const DECISION_GROUNDS = ['contract', 'law', 'explicit-consent'] as const;

export const USE_CASE_STATUSES = ['candidate', 'chosen', 'live', 'retired'] as const;

export const KPI_LEVELS = ['business', 'operational', 'strategic', 'technical'] as const;

/** Risk tiers of the AI Act as people name them; the overlay of Art. 50 is `limited`. */
export const RISK_CLASSES = ['prohibited', 'high', 'limited', 'minimal'] as const;

/** Art. 6(3)(a)-(d) AI Act. */
export const EXEMPTIONS = ['narrow-task', 'improves-result', 'detects-patterns', 'preparatory'] as const;

/** Who one is under the AI Act (Art. 3(3) and (4)); whoever builds a system and also uses it is both. */
export const AI_ACT_ROLES = ['provider', 'deployer', 'provider-and-deployer'] as const;

/** What a system creates and people see that Art. 50(4) AI Act is about. */
export const PUBLICATIONS = ['none', 'unknown', 'deep-fakes', 'public-interest-text'] as const;

/**
 * What a system itself does, where the law lists it: uses of Annex III and practices of Art. 5 AI Act, never a
 * sector. `none` says that it does nothing on the list.
 */
export const LISTED_USES = [
  'none',
  // Annex III
  'remote-biometric-identification',
  'biometric-categorisation',
  'emotion-recognition',
  'critical-infrastructure-safety',
  'education-admission',
  'learning-evaluation',
  'education-level-assessment',
  'exam-monitoring',
  'job-ad-targeting',
  'cv-filtering',
  'candidate-evaluation',
  'employment-decisions',
  'task-allocation',
  'performance-monitoring',
  'public-benefits',
  'credit-scoring',
  'insurance-pricing',
  'emergency-triage',
  'law-enforcement',
  'migration-control',
  'justice-support',
  'election-influence',
  // Article 5
  'harmful-manipulation',
  'exploiting-vulnerability',
  'social-scoring',
  'crime-prediction',
  'face-scraping',
  'workplace-emotion-inference',
  'sensitive-categorisation',
  'realtime-identification',
  'intimate-imagery',
  'child-abuse-imagery',
] as const;

export type Role = (typeof ROLES)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type PhaseKind = (typeof PHASE_KINDS)[number];
export type KpiLevel = (typeof KPI_LEVELS)[number];
export type RiskClass = (typeof RISK_CLASSES)[number];
export type ListedUse = (typeof LISTED_USES)[number];
