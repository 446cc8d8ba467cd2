import { articleSections } from '../citations.ts';
import type { ValueMeanings } from '../keys.ts';

const article = articleSections((heading) => `Brixon AI, „KI-projectteams goed opzetten“, Abschnitt „${heading}“`);

export const de: ValueMeanings = {
  'person.roles=business-lead': `Kommt aus dem Geschäft, kennt die Prozesse bis ins Detail, bestimmt die Anwendungsfälle und treibt die Veränderung in der eigenen Abteilung (${article.roles}).`,
  'person.roles=product-owner': `Koordiniert und setzt Prioritäten: Backlog, Sprintplanung, Kommunikation mit Stakeholdern (${article.roles}).`,
  'person.roles=data-scientist': `Übersetzt Bedarf in Modelle: Datenanalyse, Modellentwicklung und Leistung (${article.roles}).`,
  'person.roles=technical-lead': `Verantwortet die technische Lösung, intern oder extern; in einem kompakten Team der Platz für Data Science (${article.actions}).`,
  'person.roles=data-engineer': `Bringt Daten in der richtigen Qualität zur richtigen Zeit: Aufbereitung, Pipelines, Datenqualität (${article.roles}).`,
  'person.roles=domain-expert': `Kennt die Arbeit aus langjähriger Praxis und beurteilt die Ergebnisse; eine Rolle aus den Praxisbeispielen (${article.cases}).`,
  'person.roles=compliance-officer': `Achtet auf Datenschutz und KI-Recht: Risikobewertung, Compliance-Prüfung, Dokumentation für Prüfer. Teilzeit genügt (${article.questions}).`,
  'person.roles=change-manager': 'Leitet Information, Beteiligung und Schulung, damit genutzt wird, was entsteht.',

  'phase.kind=inventory': `Bestandsaufnahme und Vorbereitung: Interviews, Daten, Fähigkeiten. Der Artikel rechnet mit 4–6 Wochen (${article.actions}).`,
  'phase.kind=selection': `Die Auswahl der ersten Anwendungsfälle. Der Artikel rechnet mit 2–3 Wochen (${article.actions}).`,
  'phase.kind=staffing': `Der Aufbau des Kernteams. Der Artikel rechnet mit 4–8 Wochen (${article.actions}).`,
  'phase.kind=poc': `Proof of Concept: ein funktionierender Prototyp für den ersten Anwendungsfall. Der Artikel rechnet mit 6–12 Wochen (${article.actions}).`,
  'phase.kind=pilot': `Echte Nutzer arbeiten damit in begrenztem Rahmen. Der Artikel plant dafür die Monate 4–9 ein (${article.budget}).`,
  'phase.kind=rollout': `Alle, die es betrifft, arbeiten damit. Der Artikel plant dafür die Monate 10–18 ein (${article.budget}).`,
  'phase.kind=scaling': `Vorbereitung der Skalierung: Dateninfrastruktur, Monitoring, Schulung, Compliance-Prüfung. Der Artikel rechnet mit 8–16 Wochen (${article.actions}).`,
  'phase.kind=operation': 'Täglicher Einsatz nach dem Go-live, mit Monitoring und Unterstützung.',

  'organisation.model=center-of-excellence': `Ein zentrales Team setzt Standards, schult und unterstützt. Passt zu Unternehmen ab 150 Beschäftigten mit mehreren KI-Anwendungen (${article.organisation}).`,
  'organisation.model=embedded': `KI-Fachleute sitzen in den Fachbereichen. Der Artikel rät dazu bis 100 Beschäftigte (${article.questions}).`,
  'organisation.model=hybrid': `Ein kleines zentrales Team für Standards und Governance, KI-Verantwortliche in den Abteilungen. Der Artikel rät dazu an einer Stelle ab 100, an einer anderen ab 150 Beschäftigten (${article.organisation}; ${article.questions}).`,

  'technology.category=cloud': `Cloud-Infrastruktur. Der Artikel rechnet mit 2.000–5.000 € im Monat (${article.budget}).`,
  'technology.category=ai-services': `KI-Dienste, die über eine Schnittstelle (API) aufgerufen werden. Der Artikel rechnet mit 500–2.000 € im Monat (${article.budget}).`,
  'technology.category=development-tools': `Werkzeuge zum Bauen und Testen. Der Artikel rechnet mit 500–1.500 € im Monat (${article.budget}).`,
  'technology.category=compliance-tools': `Werkzeuge für Datenschutz und KI-Recht. Der Artikel rechnet mit 300–1.000 € im Monat (${article.budget}).`,
  'technology.category=licence': 'Eine Softwarelizenz, einmalig oder pro Zeitraum.',
  'technology.category=hardware': 'Geräte wie Kameras, Sensoren oder Rechner.',

  'data.quality=unknown': 'Noch niemand hat sich die Qualität angesehen.',
  'data.quality=poor': 'Ohne viel Arbeit nicht brauchbar.',
  'data.quality=fair': 'Nach Bereinigung brauchbar.',
  'data.quality=good': 'So brauchbar, wie sie sind.',

  'data.legal-basis=consent':
    'Die Person hat eingewilligt (DSGVO, Art. 6 Abs. 1 Buchst. a). Gegenüber Beschäftigten selten wirksam.',
  'data.legal-basis=contract': 'Nötig für einen Vertrag mit der Person (DSGVO, Art. 6 Abs. 1 Buchst. b).',
  'data.legal-basis=legal-obligation':
    'Nötig, um eine rechtliche Verpflichtung zu erfüllen (DSGVO, Art. 6 Abs. 1 Buchst. c).',
  'data.legal-basis=vital-interests':
    'Nötig, um lebenswichtige Interessen einer Person zu schützen (DSGVO, Art. 6 Abs. 1 Buchst. d).',
  'data.legal-basis=public-task': 'Nötig für eine Aufgabe im öffentlichen Interesse (DSGVO, Art. 6 Abs. 1 Buchst. e).',
  'data.legal-basis=legitimate-interest':
    'Nötig für ein berechtigtes Interesse, das die Interessen der Person nicht überwiegen (DSGVO, Art. 6 Abs. 1 Buchst. f). Nicht für Aufgaben von Behörden.',

  'data.exception=explicit-consent': 'Die Person hat ausdrücklich eingewilligt (DSGVO, Art. 9 Abs. 2 Buchst. a).',
  'data.exception=employment-law': 'Erforderlich nach Arbeits- oder Sozialrecht (DSGVO, Art. 9 Abs. 2 Buchst. b).',
  'data.exception=vital-interests':
    'Nötig zum Schutz einer Person, die nicht einwilligen kann (DSGVO, Art. 9 Abs. 2 Buchst. c).',
  'data.exception=members':
    'Mitglieder einer Organisation ohne Gewinnzweck mit politischer, religiöser oder gewerkschaftlicher Ausrichtung (DSGVO, Art. 9 Abs. 2 Buchst. d).',
  'data.exception=made-public': 'Die Person hat die Daten selbst öffentlich gemacht (DSGVO, Art. 9 Abs. 2 Buchst. e).',
  'data.exception=legal-claims': 'Nötig für Rechtsansprüche (DSGVO, Art. 9 Abs. 2 Buchst. f).',
  'data.exception=public-interest':
    'Ein erhebliches öffentliches Interesse auf gesetzlicher Grundlage (DSGVO, Art. 9 Abs. 2 Buchst. g).',
  'data.exception=health-care':
    'Nötig für Gesundheitsvorsorge, Arbeitsmedizin, Versorgung oder Behandlung (DSGVO, Art. 9 Abs. 2 Buchst. h).',
  'data.exception=public-health':
    'Ein öffentliches Interesse an der öffentlichen Gesundheit auf gesetzlicher Grundlage (DSGVO, Art. 9 Abs. 2 Buchst. i).',
  'data.exception=research':
    'Archivzwecke, Forschung oder Statistik auf gesetzlicher Grundlage (DSGVO, Art. 9 Abs. 2 Buchst. j).',

  'technology.transfer-basis=adequacy':
    'Die Kommission hat das Schutzniveau dort für angemessen erklärt (DSGVO, Art. 45).',
  'technology.transfer-basis=standard-clauses':
    'Standardvertragsklauseln mit dem Empfänger (DSGVO, Art. 46 Abs. 2 Buchst. c).',
  'technology.transfer-basis=binding-rules':
    'Verbindliche Vorschriften innerhalb eines Konzerns, von einer Behörde genehmigt (DSGVO, Art. 47).',
  'technology.transfer-basis=derogation':
    'Eine Ausnahme für einen bestimmten Fall; nicht für Übermittlungen, die sich ständig wiederholen (DSGVO, Art. 49).',

  'use-case.status=candidate': `In Betracht gezogen. Der Artikel erwartet, dass 70 Prozent der ersten Anwendungsfälle angepasst oder ersetzt werden müssen; ein zweiter gehört also bereitgehalten (${article.actions}).`,
  'use-case.status=chosen': 'Ausgewählt; der Plan arbeitet daran.',
  'use-case.status=live': 'Im täglichen Einsatz.',
  'use-case.status=retired': 'Nicht mehr im Einsatz oder aufgegeben.',

  'kpi.level=business': `Was das Unternehmen gewinnt: Zeit, Fehler, Zufriedenheit, Kosten (${article.kpis}).`,
  'kpi.level=operational': `Wie gut es läuft: Akzeptanz, Verfügbarkeit, Supportaufwand, Time-to-Market (${article.kpis}).`,
  'kpi.level=strategic': `Was das Unternehmen lernt: Datenqualität, KI-Fähigkeiten, Anwendungsfälle im Einsatz, Skalierbarkeit (${article.kpis}).`,
  'kpi.level=technical': `Wie gut das Modell arbeitet, etwa seine Genauigkeit. Sagt für sich wenig über den Wert (${article.kpis}).`,

  'ai-act.role=provider':
    'Entwickelt das System oder lässt es entwickeln und bringt es unter eigenem Namen in Verkehr oder nimmt es in Betrieb (KI-Verordnung, Art. 3 Nr. 3).',
  'ai-act.role=deployer': 'Verwendet das System in eigener Verantwortung (KI-Verordnung, Art. 3 Nr. 4).',
  'ai-act.role=provider-and-deployer':
    'Entwickelt das System oder lässt es entwickeln und verwendet es auch selbst: Beide Gruppen von Pflichten gelten (KI-Verordnung, Art. 3 Nr. 3 und 4).',

  'ai-act.performs=none': 'Es tut nichts, was das Gesetz aufzählt.',
  'ai-act.performs=remote-biometric-identification':
    'Erkennt Menschen aus der Ferne an Körper oder Gesicht; die Verifizierung einer einzelnen Person ist nicht gemeint (KI-Verordnung, Anhang III Nr. 1).',
  'ai-act.performs=biometric-categorisation':
    'Ordnet Menschen anhand biometrischer Daten nach sensiblen Merkmalen ein (KI-Verordnung, Anhang III Nr. 1). Ein Teil davon ist verboten: siehe sensitive-categorisation.',
  'ai-act.performs=emotion-recognition':
    'Leitet Emotionen aus biometrischen Daten wie Gesicht oder Stimme ab (KI-Verordnung, Anhang III Nr. 1). Bei der Arbeit und in der Bildung ist das verboten: siehe workplace-emotion-inference.',
  'ai-act.performs=critical-infrastructure-safety':
    'Sicherheitsbauteil von digitaler Infrastruktur, Straßenverkehr oder der Versorgung mit Wasser, Gas, Wärme oder Strom (KI-Verordnung, Anhang III Nr. 2).',
  'ai-act.performs=education-admission':
    'Entscheidet über die Zulassung zu Bildung oder Ausbildung (KI-Verordnung, Anhang III Nr. 3).',
  'ai-act.performs=learning-evaluation': 'Bewertet, was Menschen gelernt haben (KI-Verordnung, Anhang III Nr. 3).',
  'ai-act.performs=education-level-assessment':
    'Beurteilt, welches Bildungsniveau für jemanden angemessen ist (KI-Verordnung, Anhang III Nr. 3).',
  'ai-act.performs=exam-monitoring': 'Überwacht Menschen bei Prüfungen (KI-Verordnung, Anhang III Nr. 3).',
  'ai-act.performs=job-ad-targeting': 'Schaltet gezielte Stellenanzeigen (KI-Verordnung, Anhang III Nr. 4 Buchst. a).',
  'ai-act.performs=cv-filtering': 'Sichtet oder filtert Bewerbungen (KI-Verordnung, Anhang III Nr. 4 Buchst. a).',
  'ai-act.performs=candidate-evaluation':
    'Bewertet Bewerber für eine Stelle (KI-Verordnung, Anhang III Nr. 4 Buchst. a).',
  'ai-act.performs=employment-decisions':
    'Bereitet Entscheidungen über Arbeitsbedingungen, Beförderung oder Kündigung vor oder trifft sie (KI-Verordnung, Anhang III Nr. 4 Buchst. b).',
  'ai-act.performs=task-allocation':
    'Weist Aufgaben nach individuellem Verhalten oder persönlichen Merkmalen zu (KI-Verordnung, Anhang III Nr. 4 Buchst. b).',
  'ai-act.performs=performance-monitoring':
    'Überwacht oder bewertet Leistung und Verhalten von Beschäftigten (KI-Verordnung, Anhang III Nr. 4 Buchst. b).',
  'ai-act.performs=public-benefits':
    'Entscheidet über öffentliche Leistungen und Dienste (KI-Verordnung, Anhang III Nr. 5 Buchst. a).',
  'ai-act.performs=credit-scoring':
    'Bewertet die Kreditwürdigkeit natürlicher Personen; Betrugserkennung ist nicht gemeint (KI-Verordnung, Anhang III Nr. 5 Buchst. b).',
  'ai-act.performs=insurance-pricing':
    'Bewertet Risiken oder bestimmt Preise in der Lebens- und Krankenversicherung (KI-Verordnung, Anhang III Nr. 5 Buchst. c).',
  'ai-act.performs=emergency-triage':
    'Reiht Notrufe oder Patienten nach Dringlichkeit (KI-Verordnung, Anhang III Nr. 5 Buchst. d).',
  'ai-act.performs=law-enforcement': 'Dient der Strafverfolgung (KI-Verordnung, Anhang III Nr. 6).',
  'ai-act.performs=migration-control': 'Dient Migration, Asyl oder Grenzkontrolle (KI-Verordnung, Anhang III Nr. 7).',
  'ai-act.performs=justice-support': 'Unterstützt Gerichte (KI-Verordnung, Anhang III Nr. 8).',
  'ai-act.performs=election-influence': 'Beeinflusst Wahlen oder das Wahlverhalten (KI-Verordnung, Anhang III Nr. 8).',
  'ai-act.performs=harmful-manipulation':
    'Manipuliert Menschen so, dass erheblicher Schaden entsteht; verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. a).',
  'ai-act.performs=exploiting-vulnerability':
    'Nutzt Alter, Behinderung oder soziale Lage aus; verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. b).',
  'ai-act.performs=social-scoring':
    'Bewertet Menschen nach ihrem sozialen Verhalten; verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. c).',
  'ai-act.performs=crime-prediction':
    'Sagt Straftaten einer Person allein aus Profiling voraus; verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. d).',
  'ai-act.performs=face-scraping':
    'Sammelt ungezielt Gesichtsbilder für eine Erkennungsdatenbank; verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. e).',
  'ai-act.performs=workplace-emotion-inference':
    'Leitet Emotionen am Arbeitsplatz oder in der Bildung ab; verboten außer aus medizinischen oder Sicherheitsgründen (KI-Verordnung, Art. 5 Abs. 1 Buchst. f).',
  'ai-act.performs=sensitive-categorisation':
    'Leitet sensible Merkmale von Menschen aus biometrischen Daten ab; verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. g).',
  'ai-act.performs=realtime-identification':
    'Identifiziert Menschen aus der Ferne in Echtzeit für die Strafverfolgung; verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. h).',
  'ai-act.performs=intimate-imagery':
    'Erzeugt intime Bilder von Menschen ohne deren Einwilligung; verboten ab dem 2. Dezember 2026 (KI-Verordnung, Art. 5 Abs. 1 Buchst. ba).',
  'ai-act.performs=child-abuse-imagery':
    'Erzeugt Darstellungen von Kindesmissbrauch; verboten ab dem 2. Dezember 2026 (KI-Verordnung, Art. 5 Abs. 1 Buchst. bb).',

  'ai-act.affects=natural-persons': 'Die Ergebnisse handeln von Menschen, etwa von Bewerbern oder Kunden.',
  'ai-act.affects=staff': 'Die Ergebnisse handeln von den eigenen Beschäftigten.',
  'ai-act.affects=none': 'Die Ergebnisse handeln von Sachen, nicht von Menschen.',

  'ai-act.decides=solely-automated':
    'Das System entscheidet und niemand sieht es sich vorher an. Mit rechtlicher oder ähnlich erheblicher Wirkung nur unter den Ausnahmen von DSGVO, Art. 22.',
  'ai-act.decides=human-in-loop': 'Ein Mensch sieht sich jedes Ergebnis an und entscheidet.',
  'ai-act.decides=advises': 'Es gibt Hinweise; die Menschen entscheiden selbst.',

  'ai-act.publishes=none': 'Weder Deepfakes noch Texte von öffentlichem Interesse erreichen Menschen.',
  'ai-act.publishes=unknown': 'Noch niemand hat das geprüft.',
  'ai-act.publishes=deep-fakes':
    'Bild, Ton oder Video mit wirklichen Personen, Orten oder Ereignissen, das fälschlich echt wirkt (KI-Verordnung, Art. 3 Nr. 60).',
  'ai-act.publishes=public-interest-text':
    'Texte, die die Öffentlichkeit über Fragen von öffentlichem Interesse informieren (KI-Verordnung, Art. 50 Abs. 4).',
  'ai-act.decision-ground=contract': 'Erforderlich für einen Vertrag mit der Person (DSGVO, Art. 22 Abs. 2 Buchst. a).',
  'ai-act.decision-ground=law':
    'Erlaubt durch ein Gesetz, das die Person auch schützt (DSGVO, Art. 22 Abs. 2 Buchst. b).',
  'ai-act.decision-ground=explicit-consent':
    'Die Person hat ausdrücklich eingewilligt (DSGVO, Art. 22 Abs. 2 Buchst. c).',

  'ai-act.exemption=narrow-task':
    'Es erledigt nur eine eng gefasste Verfahrensaufgabe (KI-Verordnung, Art. 6 Abs. 3 Buchst. a).',
  'ai-act.exemption=improves-result':
    'Es verbessert das Ergebnis einer abgeschlossenen menschlichen Tätigkeit (KI-Verordnung, Art. 6 Abs. 3 Buchst. b).',
  'ai-act.exemption=detects-patterns':
    'Es erkennt Muster oder Abweichungen in Entscheidungen, ohne die menschliche Bewertung zu ersetzen (KI-Verordnung, Art. 6 Abs. 3 Buchst. c).',
  'ai-act.exemption=preparatory': 'Es bereitet eine Bewertung nur vor (KI-Verordnung, Art. 6 Abs. 3 Buchst. d).',

  'ai-act.risk=prohibited': 'Eine Praktik, die das Gesetz verbietet (KI-Verordnung, Art. 5).',
  'ai-act.risk=high':
    'Eine aufgezählte Verwendung oder ein Sicherheitsbauteil, mit Pflichten für Anbieter und Betreiber (KI-Verordnung, Art. 6; für die Verwendungen aus Anhang III ab dem 2. Dezember 2027).',
  'ai-act.risk=limited': 'Nur Pflichten, Menschen zu informieren, seit dem 2. August 2026 (KI-Verordnung, Art. 50).',
  'ai-act.risk=minimal': 'Keine besonderen Pflichten außer KI-Kompetenz (KI-Verordnung, Art. 4).',

  'use-case.claims=rice':
    'RICE: Reichweite × Wirkung × Sicherheit ÷ Aufwand, mit der Reichweite je Zeitraum wie angegeben, dem Wert als Wirkung und der Sicherheit von 0 bis 1.',
  'use-case.claims=wsjf':
    'WSJF: (Wert + Zeitkritik + Risikominderung) ÷ Aufwand, alle als Punkte derselben Skala (SAFe).',
  'budget.claims=roi': 'Rendite im ersten Jahr: (Nutzen − Kosten) ÷ Kosten.',
  'budget.claims=payback': `Die Zeit, nach der die Investition wieder eingespielt ist. Der Artikel nennt häufig 12–18 Monate (${article.questions}).`,
  'budget.claims=npv': 'Kapitalwert: alle Ein- und Auszahlungen über die Jahre, zum heutigen Wert.',

  'compliance.works-council=consent':
    'Der Betriebsrat stimmt zu; nötig, wo Verhalten oder Leistung überwacht werden können (Deutschland: BetrVG, § 87 Abs. 1 Nr. 6; Niederlande: WOR, Art. 27 Abs. 1).',
  'compliance.works-council=advice':
    'Der Betriebsrat wird unterrichtet und gehört (Deutschland: BetrVG, § 90 Abs. 1 Nr. 3; Niederlande: WOR, Art. 25 Abs. 1 Buchst. k).',

  'compliance.regulation=gdpr': 'Datenschutz-Grundverordnung (DSGVO): personenbezogene Daten.',
  'compliance.regulation=eu-ai-act': 'Verordnung (EU) 2024/1689, geändert durch Verordnung (EU) 2026/1744: KI-Systeme.',
  'compliance.regulation=data-act':
    'Verordnung (EU) 2023/2854: Daten vernetzter Produkte, anwendbar seit dem 12. September 2025.',
  'compliance.regulation=nis2': 'Richtlinie zur Cybersicherheit; in den Niederlanden die Cyberbeveiligingswet.',
};
