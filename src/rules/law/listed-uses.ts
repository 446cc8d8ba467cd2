import type { Worded } from '../../model/figures.ts';
import type { EpochDay, ListedUse } from '../../model/values.ts';
import { APPLIES_FROM } from './ai-act.ts';

/** Where the AI Act lists a use: as high-risk in Annex III, or as a prohibited practice in Art. 5(1). */
export interface Listing {
  readonly in: 'annex-iii' | 'article-5';
  /** `4(a)` of Annex III, `5(1)(f)` of the articles. */
  readonly point: string;
  readonly from: EpochDay;
  /** Fits behind "is used for", "wordt gebruikt voor", "wird eingesetzt für". */
  readonly title: Worded;
}

function annexIII(point: string, en: string, nl: string, de: string): Listing {
  return { in: 'annex-iii', point, from: APPLIES_FROM.annexIII, title: { en, nl, de } };
}

function article5(letter: string, en: string, nl: string, de: string, from = APPLIES_FROM.prohibitions): Listing {
  return { in: 'article-5', point: `5(1)(${letter})`, from, title: { en, nl, de } };
}

const IMAGERY = APPLIES_FROM.imageryProhibitions;

/** Every use that the law lists. Wording condensed; Annex III was not amended in 2026, Art. 5 gained (ba) and (bb). */
const LISTINGS: Readonly<Record<Exclude<ListedUse, 'none'>, Listing>> = {
  'remote-biometric-identification': annexIII(
    '1(a)',
    'identifying people at a distance by their body or face',
    'het op afstand herkennen van personen aan lichaam of gezicht',
    'die Fernerkennung von Personen an Körper oder Gesicht',
  ),
  'biometric-categorisation': annexIII(
    '1(b)',
    'sorting people by sensitive traits from biometric data',
    'het indelen van personen naar gevoelige kenmerken uit biometrische data',
    'das Einteilen von Personen nach sensiblen Merkmalen aus biometrischen Daten',
  ),
  'emotion-recognition': annexIII(
    '1(c)',
    'recognising emotions from face or voice',
    'het herkennen van emoties aan gezicht of stem',
    'das Erkennen von Emotionen an Gesicht oder Stimme',
  ),
  'critical-infrastructure-safety': annexIII(
    '2',
    'the safety of critical infrastructure',
    'de veiligheid van kritieke infrastructuur',
    'die Sicherheit kritischer Infrastruktur',
  ),
  'education-admission': annexIII(
    '3(a)',
    'admission to education or training',
    'de toelating tot onderwijs of opleiding',
    'die Zulassung zu Bildung oder Ausbildung',
  ),
  'learning-evaluation': annexIII(
    '3(b)',
    'evaluating what people have learnt',
    'het beoordelen van leerresultaten',
    'das Bewerten von Lernergebnissen',
  ),
  'education-level-assessment': annexIII(
    '3(c)',
    'assessing which level of education somebody should get',
    'het bepalen van het passende onderwijsniveau',
    'das Bestimmen des passenden Bildungsniveaus',
  ),
  'exam-monitoring': annexIII('3(d)', 'monitoring exams', 'het toezicht op examens', 'die Aufsicht bei Prüfungen'),
  'job-ad-targeting': annexIII(
    '4(a)',
    'targeting job advertisements',
    'het gericht plaatsen van vacatures',
    'das gezielte Schalten von Stellenanzeigen',
  ),
  'cv-filtering': annexIII(
    '4(a)',
    'filtering job applications',
    'het filteren van sollicitaties',
    'das Filtern von Bewerbungen',
  ),
  'candidate-evaluation': annexIII(
    '4(a)',
    'evaluating candidates for a job',
    'het beoordelen van kandidaten voor een baan',
    'das Bewerten von Bewerbern',
  ),
  'employment-decisions': annexIII(
    '4(b)',
    'decisions on working terms, promotion or dismissal',
    'beslissingen over arbeidsvoorwaarden, promotie of ontslag',
    'Entscheidungen über Arbeitsbedingungen, Beförderung oder Kündigung',
  ),
  'task-allocation': annexIII(
    '4(b)',
    'allocating tasks by behaviour or personal traits',
    'het verdelen van taken naar gedrag of persoonlijke kenmerken',
    'das Zuteilen von Aufgaben nach Verhalten oder persönlichen Merkmalen',
  ),
  'performance-monitoring': annexIII(
    '4(b)',
    'monitoring the performance and behaviour of workers',
    'het volgen van prestaties en gedrag van werknemers',
    'das Überwachen von Leistung und Verhalten der Beschäftigten',
  ),
  'public-benefits': annexIII(
    '5(a)',
    'decisions on public benefits and services',
    'beslissingen over uitkeringen en publieke diensten',
    'Entscheidungen über öffentliche Leistungen und Dienste',
  ),
  'credit-scoring': annexIII(
    '5(b)',
    'the creditworthiness of people',
    'de kredietwaardigheid van personen',
    'die Bonitätsprüfung von Personen',
  ),
  'insurance-pricing': annexIII(
    '5(c)',
    'risk and prices in life and health insurance',
    'risico en premies bij levens- en zorgverzekeringen',
    'Risiko und Preise bei Lebens- und Krankenversicherungen',
  ),
  'emergency-triage': annexIII(
    '5(d)',
    'ranking emergency calls or patients',
    'het rangschikken van noodoproepen of patiënten',
    'das Einstufen von Notrufen oder Patienten',
  ),
  'law-enforcement': annexIII('6', 'law enforcement', 'rechtshandhaving', 'die Strafverfolgung'),
  'migration-control': annexIII(
    '7',
    'migration, asylum or border control',
    'migratie, asiel of grenstoezicht',
    'Migration, Asyl oder Grenzkontrolle',
  ),
  'justice-support': annexIII(
    '8(a)',
    'assisting courts',
    'het ondersteunen van rechters',
    'die Unterstützung von Gerichten',
  ),
  'election-influence': annexIII(
    '8(b)',
    'influencing elections or votes',
    'het beïnvloeden van verkiezingen of stemmingen',
    'das Beeinflussen von Wahlen oder Abstimmungen',
  ),
  'harmful-manipulation': article5(
    'a',
    'manipulating people in a way that causes significant harm',
    'het schadelijk manipuleren van mensen',
    'das schädliche Manipulieren von Menschen',
  ),
  'exploiting-vulnerability': article5(
    'b',
    'exploiting age, disability or social situation',
    'het uitbuiten van leeftijd, handicap of sociale situatie',
    'das Ausnutzen von Alter, Behinderung oder sozialer Lage',
  ),
  'social-scoring': article5('c', 'social scoring', 'sociale scoring', 'die soziale Bewertung von Personen'),
  'crime-prediction': article5(
    'd',
    'predicting crimes from profiling alone',
    'het voorspellen van misdrijven op basis van profilering alleen',
    'das Vorhersagen von Straftaten allein durch Profiling',
  ),
  'face-scraping': article5(
    'e',
    'untargeted collecting of faces',
    'het ongericht verzamelen van gezichten',
    'das ungezielte Sammeln von Gesichtern',
  ),
  'workplace-emotion-inference': article5(
    'f',
    'inferring emotions at work or in education',
    'het afleiden van emoties op het werk of in het onderwijs',
    'das Ableiten von Emotionen bei der Arbeit oder im Unterricht',
  ),
  'sensitive-categorisation': article5(
    'g',
    'inferring sensitive traits from biometric data',
    'het afleiden van gevoelige kenmerken uit biometrische data',
    'das Ableiten sensibler Merkmale aus biometrischen Daten',
  ),
  'realtime-identification': article5(
    'h',
    'identifying people at a distance in real time for law enforcement',
    'realtime identificatie op afstand voor rechtshandhaving',
    'die Fernidentifizierung in Echtzeit zur Strafverfolgung',
  ),
  'intimate-imagery': article5(
    'ba',
    'intimate images of people without their consent',
    'intieme beelden van mensen zonder hun toestemming',
    'intime Bilder von Menschen ohne deren Einwilligung',
    IMAGERY,
  ),
  'child-abuse-imagery': article5(
    'bb',
    'depictions of child abuse',
    'afbeeldingen van kindermisbruik',
    'Darstellungen von Kindesmissbrauch',
    IMAGERY,
  ),
};

/** Where the law lists the use; undefined for `none`. */
export function listingOf(use: ListedUse): Listing | undefined {
  return use === 'none' ? undefined : LISTINGS[use];
}

/** The provision that lists a use, as one cites it: `Annex III, point 4(a)`, `Anhang III Nr. 4 Buchst. a`, `art. 5, lid 1, onder f`. */
export function provisionOf(listing: Listing): Worded {
  const [first = '', ...inner] = listing.point.split(/[()]+/).filter((part) => part !== '');
  if (listing.in === 'annex-iii') {
    const [letter] = inner;
    return {
      en: `Annex III, point ${listing.point}`,
      nl: `bijlage III, punt ${first}${letter ? `, onder ${letter}` : ''}`,
      de: `Anhang III Nr. ${first}${letter ? ` Buchst. ${letter}` : ''}`,
    };
  }
  const [paragraph = '', letter = ''] = inner;
  return {
    en: `Art. ${listing.point}`,
    nl: `art. ${first}, lid ${paragraph}, onder ${letter}`,
    de: `Art. ${first} Abs. ${paragraph} Buchst. ${letter}`,
  };
}
