import type { Worded } from '../../../model/figures.ts';
import type { Duty } from '../pack.ts';
import { GDPR_APPLIES_FROM, gdpr } from './gdpr.ts';

function duty(id: string, section: string, before: Duty['before'], states: string, title: Worded): Duty {
  return {
    id,
    source: gdpr(section),
    bearer: 'controller',
    from: GDPR_APPLIES_FROM,
    until: undefined,
    title,
    before,
    states,
  };
}

/** What the GDPR asks of who decides about a processing, as far as a plan can show it. */
export const GDPR = {
  basis: duty('legal-basis', 'Art. 6(1)', 'processing', 'data / legal-basis', {
    en: 'A legal basis for processing personal data',
    nl: 'Een grondslag voor het verwerken van persoonsgegevens',
    de: 'Eine Rechtsgrundlage für die Verarbeitung personenbezogener Daten',
  }),
  exception: duty('special-categories', 'Art. 9(2)', 'processing', 'data / exception', {
    en: 'An exception for processing special categories of data',
    nl: 'Een uitzonderingsgrond voor het verwerken van bijzondere persoonsgegevens',
    de: 'Eine Ausnahme für die Verarbeitung besonderer Kategorien von Daten',
  }),
  // Art. 13(3): before data is used for another purpose; Art. 14(3): within a month where it comes from elsewhere.
  information: duty('information', 'Art. 13(3), Art. 14(3) and (4)', 'processing', 'compliance / informed', {
    en: 'Telling people what their data is used for',
    nl: 'Mensen vertellen waarvoor hun gegevens worden gebruikt',
    de: 'Menschen sagen, wofür ihre Daten verwendet werden',
  }),
  automatedDecision: duty('automated-decision', 'Art. 22', 'use', 'ai-act / decision-ground, human-intervention', {
    en: 'A ground for decisions that a system makes alone, and somebody who looks again',
    nl: 'Een grond voor besluiten die een systeem alleen neemt, en iemand die opnieuw kijkt',
    de: 'Eine Grundlage für Entscheidungen, die ein System allein trifft, und jemand, der noch einmal hinsieht',
  }),
  processor: duty('processor-agreement', 'Art. 28(3)', 'processing', 'technology / processor-agreement', {
    en: 'A contract with whoever processes personal data on your behalf',
    nl: 'Een verwerkersovereenkomst met wie in opdracht persoonsgegevens verwerkt',
    de: 'Ein Vertrag mit jedem, der im Auftrag personenbezogene Daten verarbeitet',
  }),
  record: duty('record-of-processing', 'Art. 30', 'processing', 'compliance / record-of-processing', {
    en: 'An entry in the record of processing activities',
    nl: 'Een vermelding in het register van verwerkingsactiviteiten',
    de: 'Ein Eintrag im Verzeichnis von Verarbeitungstätigkeiten',
  }),
  assessment: duty('impact-assessment', 'Art. 35(1) and (3)', 'processing', 'compliance / dpia', {
    en: 'A data protection impact assessment where the risk is likely high',
    nl: 'Een gegevensbeschermingseffectbeoordeling (DPIA) bij een waarschijnlijk hoog risico',
    de: 'Eine Datenschutz-Folgenabschätzung bei voraussichtlich hohem Risiko',
  }),
  consultation: duty('prior-consultation', 'Art. 36(1) and (2)', 'processing', 'compliance / dpia', {
    en: 'Consulting the authority where a high risk remains: up to 8 weeks, 6 more where it says so',
    nl: 'De toezichthouder raadplegen als een hoog risico overblijft: tot 8 weken, en 6 meer als die dat meldt',
    de: 'Die Aufsichtsbehörde konsultieren, wenn ein hohes Risiko bleibt: bis zu 8 Wochen, auf Mitteilung 6 mehr',
  }),
  transfer: duty('transfer', 'Arts. 44–49', 'processing', 'technology / location, transfer-basis', {
    en: 'A basis for sending personal data outside the European Economic Area',
    nl: 'Een grondslag voor doorgifte van persoonsgegevens buiten de Europese Economische Ruimte',
    de: 'Eine Grundlage für die Übermittlung personenbezogener Daten aus dem Europäischen Wirtschaftsraum',
  }),
} as const satisfies Readonly<Record<string, Duty>>;

/** The same as a list, for the EU's pack. */
export const GDPR_DUTIES: readonly Duty[] = Object.values(GDPR);
