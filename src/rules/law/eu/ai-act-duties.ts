import type { Worded } from '../../../model/figures.ts';
import type { EpochDay } from '../../../model/values.ts';
import { APPLIES_FROM, aiAct } from '../ai-act.ts';
import type { Duty, DutyBearer } from '../pack.ts';

/** Which systems a duty of the AI Act is about. */
export type Concern =
  /** Every AI system. */
  | 'any'
  /** Practices of Art. 5. */
  | 'practice'
  /** High-risk systems, whether listed in Annex III or part of a product. */
  | 'high-risk'
  /** Listed uses alone. */
  | 'annex-iii'
  /** Systems that talk with people, create content, recognise emotions or sort people by their bodies. */
  | 'transparency';

export interface AiActDuty extends Duty {
  readonly concerns: Concern;
}

interface Terms {
  readonly concerns: Concern;
  readonly bearer: DutyBearer;
  readonly from: EpochDay;
  readonly until?: EpochDay;
  readonly before?: Duty['before'];
}

function duty(id: string, section: string, terms: Terms, states: string, title: Worded): AiActDuty {
  const { concerns, bearer, from, until, before } = terms;
  return { id, source: aiAct(section), concerns, bearer, from, until, before, states, title };
}

const { prohibitions, imageryProhibitions, literacyReworded, transparency, annexIII } = APPLIES_FROM;

// Chapter III, Sections 1 to 3, applies to listed uses from then (Art. 113(c)(i)). Arts. 43 to 49, 72 and 86 do by themselves apply since
// 2 August 2026, but only to high-risk systems, and what makes a system high-risk applies from then.
const PROVIDER: Terms = { concerns: 'high-risk', bearer: 'provider', from: annexIII };
const DEPLOYER: Terms = { concerns: 'high-risk', bearer: 'deployer', from: annexIII };

/** What the AI Act asks of providers and deployers, as far as a plan can show it. Condensed; the articles are what counts. */
export const AI_ACT_DUTIES: readonly AiActDuty[] = [
  duty(
    'literacy-level',
    'Art. 4 (first wording)',
    { concerns: 'any', bearer: 'everyone', from: prohibitions, until: literacyReworded - 1 },
    'compliance / literacy',
    {
      en: 'Ensure a sufficient level of AI literacy of those who use it',
      nl: 'Zorg voor een toereikend niveau van AI-geletterdheid bij wie het gebruikt',
      de: 'Ausreichende KI-Kompetenz derer sicherstellen, die es verwenden',
    },
  ),
  duty('literacy', 'Art. 4', { concerns: 'any', bearer: 'everyone', from: literacyReworded }, 'compliance / literacy', {
    en: 'Support the AI literacy of those who use it',
    nl: 'Ondersteun de AI-geletterdheid van wie het gebruikt',
    de: 'Die KI-Kompetenz derer fördern, die es verwenden',
  }),
  duty(
    'prohibition',
    'Art. 5(1)(a)-(h)',
    { concerns: 'practice', bearer: 'everyone', from: prohibitions },
    'use-case / ai-act / performs',
    {
      en: 'Do not provide or use a prohibited practice',
      nl: 'Bied geen verboden praktijk aan en gebruik er geen',
      de: 'Keine verbotene Praktik anbieten oder verwenden',
    },
  ),
  duty(
    'imagery-prohibition',
    'Art. 5(1)(ba) and (bb)',
    { concerns: 'practice', bearer: 'everyone', from: imageryProhibitions },
    'use-case / ai-act / performs',
    {
      en: 'Do not create intimate images without consent or depictions of child abuse',
      nl: 'Maak geen intieme beelden zonder toestemming en geen afbeeldingen van kindermisbruik',
      de: 'Keine intimen Bilder ohne Einwilligung und keine Darstellungen von Kindesmissbrauch erzeugen',
    },
  ),
  duty(
    'exemption',
    'Art. 6(4), Art. 49(2)',
    { ...PROVIDER, concerns: 'annex-iii', before: 'use' },
    'use-case / ai-act / exemption; compliance / registration',
    {
      en: 'Document and register an exemption from high risk',
      nl: 'Documenteer en registreer een uitzondering op het hoge risico',
      de: 'Eine Ausnahme vom hohen Risiko dokumentieren und registrieren',
    },
  ),
  duty('risk-management', 'Art. 9', PROVIDER, 'compliance / conformity-assessment', {
    en: 'Run a risk management system over the whole life cycle',
    nl: 'Onderhoud een systeem voor risicobeheer tijdens de hele levenscyclus',
    de: 'Ein Risikomanagement über den ganzen Lebenszyklus betreiben',
  }),
  duty('data-governance', 'Art. 10', PROVIDER, 'data / quality', {
    en: 'Govern training, validation and test data',
    nl: 'Beheer trainings-, validatie- en testdata',
    de: 'Daten-Governance für Training, Validierung und Test sicherstellen',
  }),
  duty('technical-documentation', 'Art. 11, Annex IV', PROVIDER, 'compliance / conformity-assessment', {
    en: 'Draw up the technical documentation',
    nl: 'Stel de technische documentatie op',
    de: 'Die technische Dokumentation erstellen',
  }),
  duty('logging', 'Art. 12', PROVIDER, 'compliance / conformity-assessment', {
    en: 'Let the system log events automatically',
    nl: 'Laat het systeem gebeurtenissen automatisch loggen',
    de: 'Ereignisse vom System selbst protokollieren lassen',
  }),
  duty('instructions', 'Art. 13', PROVIDER, 'compliance / conformity-assessment', {
    en: 'Supply instructions for use',
    nl: 'Lever een gebruiksaanwijzing',
    de: 'Eine Betriebsanleitung mitliefern',
  }),
  duty('oversight-design', 'Art. 14', PROVIDER, 'use-case / ai-act / oversight', {
    en: 'Build it so that people can oversee and stop it',
    nl: 'Bouw het zo dat mensen er toezicht op houden en het kunnen stoppen',
    de: 'So bauen, dass Menschen es beaufsichtigen und anhalten können',
  }),
  duty('accuracy', 'Art. 15', PROVIDER, 'use-case / evaluation', {
    en: 'Reach suitable accuracy, robustness and cybersecurity',
    nl: 'Bereik passende nauwkeurigheid, robuustheid en cyberbeveiliging',
    de: 'Angemessene Genauigkeit, Robustheit und Cybersicherheit erreichen',
  }),
  duty('quality-management', 'Art. 17', PROVIDER, 'compliance / conformity-assessment', {
    en: 'Run a quality management system',
    nl: 'Onderhoud een systeem voor kwaliteitsbeheer',
    de: 'Ein Qualitätsmanagement betreiben',
  }),
  duty('conformity', 'Arts. 43, 47 and 48', { ...PROVIDER, before: 'use' }, 'compliance / conformity-assessment', {
    en: 'Assess and declare conformity, affix the CE mark',
    nl: 'Beoordeel en verklaar de conformiteit, breng de CE-markering aan',
    de: 'Konformität bewerten und erklären, CE-Kennzeichnung anbringen',
  }),
  duty(
    'registration',
    'Art. 49(1)',
    { ...PROVIDER, concerns: 'annex-iii', before: 'use' },
    'compliance / registration',
    {
      en: 'Register yourself and the system in the EU database',
      nl: 'Registreer uzelf en het systeem in de EU-databank',
      de: 'Sich und das System in der EU-Datenbank registrieren',
    },
  ),
  duty('post-market-monitoring', 'Art. 72', PROVIDER, 'use-case / operation', {
    en: 'Monitor the system after it is on the market',
    nl: 'Volg het systeem nadat het in de handel is',
    de: 'Das System nach dem Inverkehrbringen beobachten',
  }),
  duty('oversight', 'Art. 26(1) and (2)', { ...DEPLOYER, before: 'use' }, 'use-case / ai-act / oversight', {
    en: 'Use it as instructed, overseen by people with competence, training and authority',
    nl: 'Gebruik het volgens de aanwijzingen, onder toezicht van bekwame, opgeleide en bevoegde mensen',
    de: 'Nach Anleitung verwenden, beaufsichtigt von kompetenten, geschulten und befugten Menschen',
  }),
  duty('input-data', 'Art. 26(4)', DEPLOYER, 'data / quality, data / assessed', {
    en: 'See to relevant and representative input data',
    nl: 'Zorg voor relevante en representatieve inputdata',
    de: 'Für sachdienliche und repräsentative Eingabedaten sorgen',
  }),
  duty('monitoring', 'Art. 26(5)', DEPLOYER, 'use-case / operation / watches, rollback', {
    en: 'Monitor it, suspend it where it is a risk, report incidents',
    nl: 'Monitor het, leg het stil bij een risico, meld incidenten',
    de: 'Überwachen, bei Risiko aussetzen, Vorfälle melden',
  }),
  duty('logs', 'Art. 26(6)', DEPLOYER, 'use-case / ai-act / logs-kept', {
    en: 'Keep the logs for at least six months',
    nl: 'Bewaar de logs minstens zes maanden',
    de: 'Die Protokolle mindestens sechs Monate aufbewahren',
  }),
  duty(
    'worker-information',
    'Art. 26(7)',
    { ...DEPLOYER, bearer: 'employer', before: 'use' },
    'compliance / worker-information',
    {
      en: 'Inform workers and their representatives, where it is used on them at work',
      nl: 'Informeer werknemers en hun vertegenwoordigers als het op het werk op hen wordt toegepast',
      de: 'Beschäftigte und ihre Vertretung informieren, wenn es sie am Arbeitsplatz betrifft',
    },
  ),
  duty('notice', 'Art. 26(11)', { ...DEPLOYER, concerns: 'annex-iii', before: 'use' }, 'use-case / ai-act / notice', {
    en: 'Tell people that it makes or supports decisions about them',
    nl: 'Laat mensen weten dat het besluiten over hen neemt of ondersteunt',
    de: 'Menschen mitteilen, dass es Entscheidungen über sie trifft oder unterstützt',
  }),
  duty('fundamental-rights', 'Art. 27', { ...DEPLOYER, concerns: 'annex-iii', before: 'use' }, 'compliance / fria', {
    en: 'Assess the impact on fundamental rights (public services; credit scores; life and health insurance)',
    nl: 'Beoordeel de gevolgen voor de grondrechten (openbare diensten; kredietscores; levens- en zorgverzekering)',
    de: 'Folgen für die Grundrechte abschätzen (öffentliche Dienste; Bonität; Lebens- und Krankenversicherung)',
  }),
  duty('explanation', 'Art. 86', { ...DEPLOYER, concerns: 'annex-iii' }, 'use-case / ai-act / explanation', {
    en: 'Explain its part in a decision to the person concerned',
    nl: 'Leg de betrokkene uit welk aandeel het had in een besluit',
    de: 'Betroffenen erläutern, welche Rolle es bei einer Entscheidung hatte',
  }),
  duty(
    'disclosure',
    'Art. 50(1)',
    { concerns: 'transparency', bearer: 'provider', from: transparency, before: 'use' },
    'use-case / ai-act / disclosure',
    {
      en: 'Let people know that they deal with AI, unless that is obvious',
      nl: 'Laat mensen weten dat zij met AI te maken hebben, tenzij dat duidelijk is',
      de: 'Menschen wissen lassen, dass sie mit KI zu tun haben, sofern es nicht offensichtlich ist',
    },
  ),
  duty(
    'marking',
    'Art. 50(2), Art. 111(4)',
    { concerns: 'transparency', bearer: 'provider', from: transparency, before: 'use' },
    'use-case / ai-act / content-marked',
    {
      en: 'Mark created content so that machines can read it (systems from before 2 August 2026: by 2 December 2026)',
      nl: 'Markeer gemaakte inhoud machineleesbaar (systemen van vóór 2 augustus 2026: uiterlijk 2 december 2026)',
      de: 'Erzeugte Inhalte maschinenlesbar kennzeichnen (Systeme aus der Zeit vor dem 2. August 2026: bis 2. Dezember 2026)',
    },
  ),
  duty(
    'emotion-notice',
    'Art. 50(3)',
    { concerns: 'transparency', bearer: 'deployer', from: transparency, before: 'use' },
    'use-case / ai-act / disclosure',
    {
      en: 'Tell people that emotions are recognised or that they are sorted by their bodies',
      nl: 'Laat mensen weten dat emoties worden herkend of dat zij biometrisch worden gecategoriseerd',
      de: 'Menschen mitteilen, dass Emotionen erkannt oder sie biometrisch kategorisiert werden',
    },
  ),
  duty(
    'publication',
    'Art. 50(4)',
    { concerns: 'transparency', bearer: 'deployer', from: transparency },
    'use-case / ai-act / publishes, disclosure',
    {
      en: 'Disclose deep fakes and published texts of public interest as made by AI',
      nl: 'Maak kenbaar dat deepfakes en gepubliceerde teksten van algemeen belang door AI zijn gemaakt',
      de: 'Deepfakes und veröffentlichte Texte von öffentlichem Interesse als KI-erzeugt offenlegen',
    },
  ),
];
