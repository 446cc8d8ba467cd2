import { articleSections } from './citations.ts';
import type { Meanings } from './keys.ts';

const article = articleSections((heading) => `Brixon AI, „KI-projectteams goed opzetten“, Abschnitt „${heading}“`);

export const de: Meanings = {
  import:
    'Übernimmt eine gemeinsame Datei, etwa mit Unternehmen, Personen oder Daten, damit mehrere Pläne sie nutzen können.',
  accept:
    'Eine geprüfte Ausnahme von einer Prüfung, mit Begründung und auf Wunsch mit Enddatum. Sie steht im Bericht unter den akzeptierten Abweichungen.',

  plan: 'Ein KI-Projekt vom Ziel bis zum Betrieb: Personen, Anwendungsfälle, Geld, Messgrößen, Roadmap, Veränderung und Compliance.',
  'plan.goal': 'Wozu das Projekt dient, in einem Satz, wie ihn die fachliche Leitung sagen würde.',
  'plan.currency': 'Die Währung aller Beträge, bei denen keine steht; EUR, wenn nichts angegeben ist.',
  'plan.start': 'Der erste Tag des Projekts. Von ihm an zählen Angaben wie `month 6` und die ganze Roadmap.',
  'plan.as-of': 'Der Tag, an dem der Plan beurteilt wird, damit die Prüfungen immer dasselbe ergeben.',
  'plan.horizon': `Wie weit der Plan vorausschaut. Der Artikel rechnet mit 18 bis 24 Monaten bis zur vollen Integration (${article.actions}).`,
  'plan.discount': 'Der Jahreszins, um den späteres Geld heute weniger wert ist, für den Kapitalwert.',
  'plan.language': 'Die Sprache des Berichts: en, nl oder de.',
  'plan.profile': 'Die Schwellenwerte, mit denen geprüft wird; die des Artikels, wenn nichts angegeben ist.',
  'plan.decision': `Eine Entscheidung mit Datum und Entscheider. Der Artikel rät, alle Entscheidungen und Erkenntnisse zu dokumentieren (${article.actions}).`,
  'plan.lesson': `Eine Erkenntnis mit Datum. Der Artikel rät, auch aus Fehlschlägen Gelerntes festzuhalten (${article.kpis}).`,

  company: 'Das Unternehmen, für das der Plan gilt. Größe, Land und Betriebsrat bestimmen, welche Prüfungen gelten.',
  'company.employees': `Die Zahl der Beschäftigten. Der Artikel macht das Organisationsmodell davon abhängig (${article.organisation}).`,
  'company.country': 'Das Land, dessen nationales Recht neben dem EU-Recht gilt, mit zwei Buchstaben wie NL oder DE.',
  'company.region':
    'Das Bundesland oder der Landesteil, dessen Feiertage gelten, etwa BY für Bayern oder SCT für Schottland.',
  'company.working-days': 'Die Wochentage, an denen gearbeitet wird. Ohne Angabe Montag bis Freitag.',
  'company.full-time': 'Wie lange jemand in Vollzeit arbeitet, etwa 36 h / week. Ohne Angabe zählen 40 Stunden.',
  'company.closed': 'Tage, an denen neben den Feiertagen niemand arbeitet, etwa Betriebsferien.',
  'company.sector':
    'Die Branche, zur Information. Die Risikoklasse folgt daraus, was ein System tut, nicht aus der Branche.',
  'company.works-council':
    'Ob es einen Betriebsrat gibt: yes, no oder unknown. Bei Systemen, die Verhalten oder Leistung von Beschäftigten überwachen können, bestimmt er mit (BetrVG, § 87 Abs. 1 Nr. 6).',
  'company.public-service':
    'Ob das Unternehmen eine öffentliche Einrichtung ist oder eine private, die öffentliche Dienste wie Bildung, Gesundheit oder Wohnen erbringt. Solche Betreiber schätzen vor der ersten Verwendung die Folgen für die Grundrechte ab (KI-Verordnung, Art. 27 Abs. 1).',
  department: 'Eine Abteilung des Unternehmens. Personen, Anwendungsfälle und Schulungen beziehen sich darauf.',

  organisation: 'Wie KI im Unternehmen verankert ist: Modell, Auftraggeber, Berichtsweg und Besprechungen.',
  'organisation.model': `Wo die KI-Fachleute sitzen: in einem zentralen Team, in den Fachbereichen oder beides. Der Artikel stellt die drei Modelle mit Vor- und Nachteilen dar (${article.organisation}).`,
  'organisation.sponsor': `Wer in der Geschäftsleitung hinter dem Projekt steht. Der Artikel verlangt kurze Wege zur Leitung (${article.organisation}).`,
  'organisation.reports-to': `An wen das Projekt berichtet. Der Artikel rät bei jedem Modell zu einem direkten Draht zur Geschäftsleitung (${article.questions}).`,
  'organisation.meeting': `Eine regelmäßige Besprechung und ihr Rhythmus. Der Artikel rät zu einer wöchentlichen Abstimmung und einer monatlichen Auswertung (${article.organisation}).`,
  'organisation.ai-owner': `Wer in einer Abteilung für KI verantwortlich ist. Im hybriden Modell hat jede Abteilung eine solche Person (${article.organisation}).`,

  team: `Die Personen, die am Plan arbeiten. Der Artikel rät zu 3–4 für kleine und 6–8 für größere Projekte (${article.roles}).`,
  'team.members': 'Personen aus einer gemeinsamen Datei, die an diesem Plan arbeiten, jeweils mit ihrem Zeitanteil.',
  role: 'Eine Rolle, die der Plan denen der Sprache hinzufügt.',
  person: 'Jemand, der am Plan arbeitet, mit Rollen, Abteilung, Zeit und Kosten.',
  vacancy:
    'Ein Platz im Team, der noch nicht besetzt ist. Er zählt bei Kosten und Planung mit und zeigt, dass noch jemand fehlt.',
  'person.roles': `Die Rollen, die diese Person ausfüllt. Nicht jede Rolle braucht eine Vollzeitstelle, aber jede Kompetenz muss im Team sein (${article.roles}).`,
  'person.department':
    'Die Abteilung, aus der die Person kommt. Zu einem Anwendungsfall gehört jemand aus der Abteilung, deren Arbeit sich ändert.',
  'person.allocation':
    'Wie viel der Arbeitszeit in diesen Plan geht: ein Anteil, Tage pro Woche oder Stunden pro Woche.',
  'person.salary': `Das Gehalt ohne Lohnnebenkosten. Der Artikel rechnet im Jahr mit 70.000–90.000 € für Data Scientists und 60.000–80.000 € für Data Engineers (${article.budget}).`,
  'person.rate': `Was eine externe Person pro Tag oder Stunde kostet. Der Artikel rechnet mit 1.200–2.000 € pro Tag für Berater (${article.budget}).`,
  'person.on-cost': `Was der Arbeitgeber zusätzlich zum Gehalt zahlt. Das Gehalt allein greift zu kurz: Einarbeitung, Weiterbildung und Fluktuation kommen hinzu (${article.budget}).`,
  'person.external': `Das Unternehmen, von dem die Person kommt. Der Artikel rät, externe und interne Personen zu verbinden (${article.questions}).`,
  'person.from': 'Der erste Tag im Plan.',
  'person.until': `Der letzte Tag im Plan. Der Artikel rät zu externen Data Scientists und Beratern für 6–12 Monate (${article.questions}).`,
  'person.hands-over-to': 'Wer Arbeit und Wissen übernimmt und bis wann, damit beides im Unternehmen bleibt.',
  'person.deputy': `Wer einspringt. Der Artikel warnt davor, alles von einer Fachkraft abhängig zu machen (${article.pitfalls}).`,
  'person.leave': 'Tage, an denen die Person abwesend ist.',
  'person.experience': `Wie lange die Person diese Arbeit schon macht. Der Artikel verlangt von der fachlichen Leitung jahrelange Erfahrung im Fach (${article.roles}).`,

  data: 'Eine Datenquelle für Anwendungsfälle, mit Verantwortung, Umfang, Qualität und Rechtsgrundlage.',
  'data.owner': 'Wer für die Daten verantwortlich ist: Zugang, Qualität und Nutzung.',
  'data.records': `Wie viele Datensätze es gibt. Der Artikel rät zu mindestens 1.000 Datenpunkten für einen ersten Anwendungsfall (${article.actions}).`,
  'data.grows':
    'Wie viele Datensätze pro Zeitraum hinzukommen, wenn die Zahl nicht bekannt ist; mit dem Zeitraum ergibt sich der Umfang.',
  'data.history': 'Wie weit die Daten zurückreichen.',
  'data.quality': `Wie gut die Daten sind. Der Artikel warnt, dass KI schlechte Datenqualität nicht behebt, sondern verstärkt (${article.pitfalls}).`,
  'data.assessed': `Wann die Qualität bewertet wurde. Das gehört vor die Arbeit am Modell: Der Artikel erwartet 80 % der Zeit für die Datenaufbereitung (${article.pitfalls}).`,
  'data.personal-data':
    'Ob sich die Daten auf identifizierbare Personen beziehen: yes, no oder unknown (DSGVO, Art. 4 Nr. 1).',
  'data.subjects':
    'Von wem die Daten handeln: von Beschäftigten, Bewerbern, Kunden oder anderen. In den Niederlanden braucht die Verarbeitung von Daten der Beschäftigten die Zustimmung des Betriebsrats (WOR, Art. 27 Abs. 1 Buchst. k).',
  'data.special-categories':
    'Ob besondere Kategorien dabei sind, etwa Gesundheitsdaten; ihre Verarbeitung ist verboten, soweit keine Ausnahme nach DSGVO, Art. 9 Abs. 2 gilt.',
  'data.large-scale':
    'Ob besondere Kategorien umfangreich verarbeitet werden, nach Zahl der Personen, Menge, Dauer und Gebiet: yes, no oder unknown. Wenn ja, kommt zuerst eine Folgenabschätzung (DSGVO, Art. 35 Abs. 3 Buchst. b).',
  'data.legal-basis':
    'Die Rechtsgrundlage, auf der personenbezogene Daten verarbeitet werden dürfen: eine der sechs aus DSGVO, Art. 6 Abs. 1.',
  'data.exception':
    'Warum besondere Kategorien trotzdem verarbeitet werden dürfen: eine der zehn Ausnahmen aus DSGVO, Art. 9 Abs. 2.',
  'data.at-customers':
    'Ob die Daten von Produkten stammen, die bei Kunden stehen; deren Nutzer haben ein Recht auf Zugang (Datenverordnung, Art. 3–5).',
  'data.contract-basis':
    'Der Vertrag, nach dem das Unternehmen Daten von Produkten bei Kunden nutzen darf (Datenverordnung, Art. 3–5).',
  'data.format': 'Die Art der Daten: table, text, image, sensor, audio oder video.',

  technology: 'Etwas, das für den Plan gekauft oder gemietet wird: Plattform, Dienst, Werkzeug, Lizenz oder Hardware.',
  'technology.category': `Die Kostenart. Für vier davon nennt der Artikel Monatsbeträge (${article.budget}).`,
  'technology.cost': 'Was es kostet, pro Zeitraum oder einmalig.',
  'technology.for': `Die Anwendungsfälle, die es brauchen. Der Artikel warnt vor Technologie ohne Anwendungsfall (${article.pitfalls}).`,
  'technology.bought': `Der Tag des Kaufs. Erst kommen die Geschäftsziele, dann die Technologie (${article.pitfalls}).`,
  'technology.vendor': 'Wer es liefert.',
  'technology.location':
    'Wo die Daten verarbeitet werden. Außerhalb der EU gelten für personenbezogene Daten DSGVO, Art. 44 ff.',
  'technology.processor-agreement':
    'Ob es mit dem Lieferanten einen Vertrag zur Auftragsverarbeitung gibt oder ab wann (DSGVO, Art. 28).',
  'technology.transfer-basis':
    'Worauf sich die Übermittlung personenbezogener Daten an einen Ort außerhalb des Europäischen Wirtschaftsraums stützt (DSGVO, Art. 44–49).',
  'technology.exit': 'Wie man wieder herauskommt: Kündigung, Rückgabe der Daten und was an die Stelle tritt.',

  'use-case': 'Ein Stück Arbeit, das KI übernehmen oder erleichtern soll, mit Problem, Daten, Nutzen und Risikoklasse.',
  'use-case.status': 'Wie weit er ist: candidate, chosen, live oder retired.',
  'use-case.owner': 'Wer auf der Fachseite dafür verantwortlich ist.',
  'use-case.department': `Die Abteilung, deren Arbeit sich ändert. Der Artikel holt die fachliche Leitung von dort (${article.actions}).`,
  'use-case.problem': `Das Problem, das gelöst wird, in den Worten derer, die es haben. Der Artikel geht vom Problem aus, nicht vom technisch Machbaren (${article.mixedTeams}).`,
  'use-case.repeats': `Wie oft die Arbeit anfällt. Der Artikel rät zu mindestens 10 Mal pro Woche für einen ersten Anwendungsfall (${article.actions}).`,
  'use-case.data': 'Die Datenquellen, die er braucht.',
  'use-case.inputs': `Wovon das Ergebnis abhängt. Der Artikel rät zu höchstens 3 Eingangsgrößen für einen ersten Anwendungsfall (${article.actions}).`,
  'use-case.value': `Wie viel er wert ist, als Punktzahl wie \`4 of 5\`. Der Artikel wägt Aufwand gegen Ergebnis ab (${article.actions}).`,
  'use-case.effort': 'Wie viel Arbeit er macht, als Punktzahl wie `2 of 5`; hoch heißt viel Arbeit.',
  'use-case.reach':
    'Wie viele Personen oder Fälle er pro Zeitraum betrifft, für die Rangfolge der Anwendungsfälle (RICE).',
  'use-case.confidence':
    'Wie sicher die Schätzungen von Wert, Reichweite und Aufwand sind, für die Rangfolge der Anwendungsfälle (RICE).',
  'use-case.time-criticality':
    'Wie schnell der Wert schwindet, wenn es später kommt, als Punktzahl wie `3 of 5`, für die Rangfolge der Anwendungsfälle (WSJF).',
  'use-case.risk-reduction':
    'Wie sehr es Risiken senkt oder spätere Anwendungsfälle ermöglicht, als Punktzahl wie `2 of 5`, für die Rangfolge der Anwendungsfälle (WSJF).',
  'use-case.claims':
    'Eine Punktzahl für die Rangfolge, die der Plan nennt, etwa `rice 120`; die Prüfungen rechnen sie aus Wert, Aufwand, Reichweite und Sicherheit nach.',
  'use-case.quick-win': `Ob er mit wenig Aufwand eine sichtbare Verbesserung bringt. Der Artikel rät, damit zu beginnen (${article.change}).`,
  'use-case.users': `Die Endnutzer und wann sie zum ersten Mal mitwirken. Der Artikel macht sie von Anfang an zu Mitverantwortlichen (${article.pitfalls}).`,

  option: 'Ein Weg, das Problem zu lösen, mit Kosten und Begründung: selbst bauen, kaufen, Low-Code oder ganz ohne KI.',
  'option.cost': 'Was dieser Weg kostet, einmalig oder pro Zeitraum.',
  'option.because': 'Warum dieser Weg gewählt wurde oder nicht.',
  'option.chosen': 'Ob der Plan diesen Weg geht.',

  'ai-act': 'Die Tatsachen, aus denen die Risikoklasse eines Anwendungsfalls nach der KI-Verordnung folgt.',
  'ai-act.role':
    'Ob das Unternehmen Anbieter oder Betreiber des Systems ist (KI-Verordnung, Art. 3 Nr. 3 und 4). Unter eigenem Namen ist es wahrscheinlich Anbieter.',
  'ai-act.performs':
    'Was das System selbst tut, aus den Verwendungen, die das Gesetz aufzählt (KI-Verordnung, Anhang III und Art. 5). Die Branche zählt nicht.',
  'ai-act.affects':
    'Von wem die Ergebnisse handeln: von Menschen allgemein, von den eigenen Beschäftigten oder von niemandem.',
  'ai-act.profiling':
    'Ob es persönliche Aspekte von Menschen anhand ihrer Daten bewertet (DSGVO, Art. 4 Nr. 4). Bei Profiling ist die Ausnahme vom hohen Risiko ausgeschlossen (KI-Verordnung, Art. 6 Abs. 3).',
  'ai-act.decides':
    'Wer entscheidet: das System allein, ein Mensch mit seiner Hilfe oder ein Mensch, den es nur berät. Ausschließlich automatisierte Entscheidungen beschränkt DSGVO, Art. 22.',
  'ai-act.significant-effect':
    'Ob die Ergebnisse für Menschen rechtliche oder ähnlich erhebliche Wirkung haben, etwa keine Stelle oder kein Kredit: yes, no oder unknown (DSGVO, Art. 22 Abs. 1 und Art. 35 Abs. 3 Buchst. a).',
  'ai-act.decision-ground':
    'Warum die Entscheidung dem System allein überlassen werden darf: ein Vertrag mit der Person, ein Gesetz oder ausdrückliche Einwilligung (DSGVO, Art. 22 Abs. 2).',
  'ai-act.human-intervention':
    'Wer noch einmal hinsieht, wenn jemand eine Entscheidung des Systems anficht (DSGVO, Art. 22 Abs. 3).',
  'ai-act.observes-staff':
    'Ob es zeigen kann, wie sich einzelne Beschäftigte verhalten oder was sie leisten. Die Eignung dazu genügt für die Mitbestimmung (BetrVG, § 87 Abs. 1 Nr. 6; WOR, Art. 27 Abs. 1 Buchst. l).',
  'ai-act.interacts-with-people':
    'Ob Menschen direkt mit ihm sprechen oder schreiben. Sie müssen wissen, dass es KI ist, sofern das nicht offensichtlich ist (KI-Verordnung, Art. 50 Abs. 1).',
  'ai-act.generates-content':
    'Ob es Texte, Bilder, Ton oder Video erzeugt. Der Anbieter muss synthetische Inhalte maschinenlesbar kennzeichnen (KI-Verordnung, Art. 50 Abs. 2).',
  'ai-act.disclosure':
    'Ob Menschen erfahren, dass sie es mit KI zu tun haben. Pflicht seit dem 2. August 2026 (KI-Verordnung, Art. 50 Abs. 1).',
  'ai-act.content-marked':
    'Ob das Erzeugte eine maschinenlesbare Kennzeichnung trägt. Dafür sorgt der Anbieter (KI-Verordnung, Art. 50 Abs. 2); Hilfe bei der üblichen Bearbeitung eigener Inhalte braucht keine und zählt nicht als Erzeugen.',
  'ai-act.publishes':
    'Ob Deepfakes oder Texte, die die Öffentlichkeit über Fragen von öffentlichem Interesse informieren, Menschen erreichen. Dass KI sie erzeugt hat, ist offenzulegen (KI-Verordnung, Art. 50 Abs. 4).',
  'ai-act.editorial-control':
    'Ob ein Mensch solche Texte vor der Veröffentlichung prüft und jemand die redaktionelle Verantwortung trägt. Dann entfällt die Offenlegung (KI-Verordnung, Art. 50 Abs. 4).',
  'ai-act.own-name':
    'Ob das Unternehmen es unter eigenem Namen in Betrieb nimmt. Bei einem Hochrisiko-System wird es dadurch zum Anbieter (KI-Verordnung, Art. 25 Abs. 1).',
  'ai-act.modified':
    'Ob das System wesentlich verändert oder zu einem nicht vorgesehenen Zweck verwendet wird, etwa ein Chatbot zum Einstufen von Bewerbungen. Wird es dadurch zum Hochrisiko-System, ist man selbst dessen Anbieter (KI-Verordnung, Art. 25 Abs. 1 Buchst. b und c).',
  'ai-act.on-market-since':
    'Seit wann das System in seiner heutigen Konzeption auf dem Markt oder in Betrieb ist. Hochrisiko-Systeme aus der Zeit vor dem 2. Dezember 2027 werden erst erfasst, wenn ihre Konzeption erheblich verändert wird (KI-Verordnung, Art. 111 Abs. 2).',
  'ai-act.exemption':
    'Der Grund, aus dem eine aufgezählte Verwendung doch kein hohes Risiko ist (KI-Verordnung, Art. 6 Abs. 3); der Anbieter dokumentiert ihn vor dem Inverkehrbringen (Art. 6 Abs. 4).',
  'ai-act.risk': 'Die Risikoklasse, die sich daraus ergibt, mit Begründung (KI-Verordnung, Art. 5, 6 und 50).',
  'ai-act.oversight':
    'Wer die Aufsicht führt, mit der nötigen Kompetenz, Schulung und Befugnis; Pflicht für Betreiber von Hochrisiko-Systemen (KI-Verordnung, Art. 26 Abs. 2).',
  'ai-act.logs-kept':
    'Wie lange Protokolle aufbewahrt werden. Betreiber von Hochrisiko-Systemen bewahren sie mindestens 6 Monate auf (KI-Verordnung, Art. 26 Abs. 6).',
  'ai-act.notice':
    'Wann die Betroffenen erfahren, dass ein Hochrisiko-System Entscheidungen über sie trifft oder dabei hilft (KI-Verordnung, Art. 26 Abs. 11).',
  'ai-act.explanation':
    'Wer Betroffenen auf Verlangen erläutert, welche Rolle das System bei einer Entscheidung über sie hatte (KI-Verordnung, Art. 86).',
  'ai-act.safety-function':
    'Ob ein Ausfall Menschen gefährdet. Qualitätskontrolle anderer Aspekte ist kein Sicherheitsbauteil (KI-Verordnung, Art. 6 Abs. 1a und 1b).',

  evaluation:
    'Wie das Ergebnis geprüft wird, bevor sich jemand darauf verlässt: Messgröße, Schwelle, Testdaten und Vergleich.',
  'evaluation.metric': 'Was gemessen wird.',
  'evaluation.threshold': 'Der Wert, ab dem das Ergebnis gut genug ist.',
  'evaluation.test-data': 'Die Daten, die für die Prüfung zurückgehalten werden.',
  'evaluation.compared-with': 'Womit das Ergebnis verglichen wird, in der Regel mit Menschen bei derselben Arbeit.',
  'evaluation.bias-test':
    'Wie das Ergebnis zwischen Gruppen von Menschen verglichen wird, etwa nach Alter, Geschlecht oder Herkunft. Nötig, wo Personen betroffen sind (NIST AI RMF, MEASURE 2.11).',
  'evaluation.by': 'Wann die Prüfung fertig ist; vor der Entscheidung, die sich darauf stützt.',

  operation: `Wer das System nach dem Go-live in Ordnung hält und wie. KI-Systeme verändern sich mit neuen Daten und neuer Nutzung (${article.kpis}).`,
  'operation.owner': 'Wer im täglichen Einsatz für das System verantwortlich ist.',
  'operation.watches': 'Was überwacht wird und wie oft.',
  'operation.alert': 'Was einen Alarm auslöst.',
  'operation.rollback': 'Wie man das System abschaltet oder zur früheren Arbeitsweise zurückkehrt.',
  'operation.retrain': 'Wann das Modell neu trainiert wird, etwa mit neuen Daten oder wenn eine Kennzahl abweicht.',
  'operation.incidents': 'Wo eine Störung oder ein Schaden gemeldet wird und wer sich darum kümmert.',
  'operation.retire':
    'Wann oder aus welchem Anlass das System außer Betrieb geht und was mit den Daten geschieht (NIST AI RMF, GOVERN 1.7).',

  benefit: `Was ein Anwendungsfall bringt, so dass es sich berechnen und verfolgen lässt. KI rechnet sich vor allem über Zeitersparnis und Qualität (${article.budget}).`,
  'dis-benefit': 'Was ein Anwendungsfall jemanden kostet oder für jemanden verschlechtert, geschrieben wie ein Nutzen.',
  'benefit.saves': 'Die Arbeitszeit, die jedes Mal gespart wird.',
  'benefit.volume': 'Wie oft die Arbeit pro Zeitraum anfällt.',
  'benefit.at': 'Was eine Stunde dieser Arbeit kostet.',
  'benefit.weeks': `Wie viele Wochen im Jahr zählen. Das Beispiel des Artikels rechnet mit 52, also ohne Urlaub (${article.budget}).`,
  'benefit.amount': 'Ein Betrag pro Zeitraum, wenn es nichts zu multiplizieren gibt.',
  'benefit.revenue': 'Zusätzlicher Umsatz und die Marge, die davon bleibt. Umsatz ohne Marge ist kein Nutzen.',
  'benefit.output':
    'Mehr Ergebnis in derselben Zeit und wie viel es heute ist. Das lohnt sich nur, wenn das Mehr gebraucht wird.',
  'benefit.demand': 'Der Nachweis, dass das Mehr gebraucht wird, etwa Aufträge.',
  'benefit.owner': 'Wer dafür verantwortlich ist, dass der Nutzen eintritt.',
  'benefit.kpi': 'Die Kennzahl, an der man sieht, ob der Nutzen da ist.',
  'benefit.starts': 'Wann der Nutzen beginnt.',
  'benefit.ramp': 'Wie lange es bis zur vollen Höhe dauert.',

  budget: `Was der Plan kostet, wofür und wann. Der Artikel teilt auf in 40 % Personal, 30 % Technologie, 30 % Schulung und Veränderung (${article.budget}).`,
  'budget.total': `Der ganze Betrag. Der Artikel rechnet mit 300.000–500.000 € im ersten Jahr für ein Team von vier (${article.questions}).`,
  'budget.owner': `Wer über das Geld entscheidet. Der Artikel legt das Budget in die Hand der fachlichen Leitung (${article.organisation}).`,
  'budget.personnel': `Kosten für Personen, als Anteil oder Betrag. Der Artikel rechnet mit 40 % (${article.budget}).`,
  'budget.technology': `Kosten für Technologie und Infrastruktur, als Anteil oder Betrag. Der Artikel rechnet mit 30 % (${article.budget}).`,
  'budget.change': `Kosten für Schulung und Veränderung, als Anteil oder Betrag. Der Artikel rechnet mit 30 % (${article.budget}).`,
  'budget.reserve': `Geld für Unvorhergesehenes. Der Artikel verlangt Puffer, weil Kosten schwanken und mit der Nutzung wachsen (${article.budget}).`,
  'budget.running': `Jährliche Kosten nach dem Go-live. Der Artikel rechnet mit 20–30 % der Anfangsinvestition (${article.budget}).`,
  'budget.claims':
    'Eine Rendite, Amortisationsdauer oder ein Kapitalwert, den der Plan nennt; die Prüfungen rechnen nach.',
  stage: `Ein Teil des Budgets, der auf einmal freigegeben wird, in Monaten. Der Artikel budgetiert jeden Schritt für sich (${article.budget}). Eine \`phase\` ist die Arbeit und nennt die \`stage\`, die sie bezahlt.`,
  'stage.months': 'Die Monate, die der Budgetabschnitt abdeckt, gezählt vom Beginn des Plans.',
  'stage.amount': `Das Geld dieses Budgetabschnitts. Der Artikel nennt 20.000–40.000 € für einen Proof of Concept, 50.000–100.000 € für einen Piloten und 80.000–200.000 € für den Rollout (${article.budget}).`,

  kpi: `Eine Zahl, an der man sieht, ob das Projekt gelingt. Der Artikel misst auf drei Ebenen: geschäftlich, operativ, strategisch (${article.kpis}).`,
  'kpi.level': `Welche Art von Erfolg sie zeigt. Technische Zahlen allein sagen wenig über den Wert (${article.kpis}).`,
  'kpi.for': 'Die Anwendungsfälle, die sie misst.',
  'kpi.owner': 'Wer für die Zahl verantwortlich ist.',
  'kpi.better': 'Die Richtung des Erfolgs: lower (niedriger) oder higher (höher).',
  'kpi.guardrail':
    'Ob sie die Qualität absichert, während eine andere Zahl vorangetrieben wird: Sie darf nicht schlechter werden.',
  'kpi.baseline': `Der Wert vor dem Projekt. Ohne ihn lässt sich keine Veränderung zeigen; das Beispiel des Artikels beginnt damit (${article.kpis}).`,
  'kpi.target': 'Der Wert, der erreicht werden soll, und bis wann.',
  'kpi.claims':
    'Die Veränderung vom Ausgangs- zum Zielwert, die der Plan nennt, etwa -58%; die Prüfungen rechnen nach.',
  'kpi.actual': 'Ein Wert, der an einem Tag gemessen wurde. Für jede Messung kommt eine Zeile hinzu.',
  'kpi.source': 'Woher die Zahl kommt.',
  'kpi.review': `Wie oft sie angesehen wird. Der Artikel rät: wöchentlich für operative Zahlen, monatlich für geschäftliche, vierteljährlich für strategische (${article.kpis}).`,

  roadmap: `Die Arbeit in ihrer Reihenfolge: Phasen mit Aufgaben, Entscheidungspunkten und Meilensteinen. Der Artikel rechnet mit 6–9 Monaten bis zum ersten erfolgreichen Anwendungsfall (${article.questions}).`,
  phase: `Ein Abschnitt der Arbeit auf der Roadmap, in Wochen. Der Artikel kennt fünf, von der Bestandsaufnahme bis zur Vorbereitung der Skalierung (${article.actions}).`,
  'phase.kind': 'Um welche Art von Arbeit es geht, damit sich die Dauer mit dem Üblichen vergleichen lässt.',
  'phase.after':
    'Was zuerst fertig sein muss. Eine Pause schreibt man `pilot + 1 week`, einen gemeinsamen Beginn `pilot.start`.',
  'phase.starts': 'Ein fester erster Tag, wenn die Phase nicht einfach auf eine andere folgt.',
  'phase.deadline':
    'Der letzte Tag, an dem die Phase enden darf. Er verschiebt nichts; die Prüfungen melden, wenn er nicht zu halten ist.',
  'phase.ends-after': 'Was abgeschlossen sein muss, bevor dies enden kann. Mit `.start`: was begonnen haben muss.',
  'phase.progress': 'Wie viel davon fertig ist.',
  'phase.done': 'Der Tag, an dem sie abgeschlossen wurde.',
  'phase.duration': 'Wie lange sie dauert, am besten als Spanne wie 8..12 weeks.',
  'phase.margin': `Zusätzliche Zeit für Unvorhergesehenes. Der Artikel rät zu 50 % auf alle Termine (${article.actions}).`,
  'phase.paid-by': 'Der Budgetabschnitt, der sie bezahlt.',
  'phase.delivers': 'Die Anwendungsfälle, die sie voranbringt.',
  'phase.demo': `Wie oft das Ergebnis den Stakeholdern gezeigt wird. Der Artikel rät zu einer Vorführung pro Woche während des Proof of Concept (${article.actions}).`,
  'phase.interviews': `Wie viele Schlüsselpersonen befragt werden. Der Artikel rät zu 5–8 aus mehreren Abteilungen (${article.actions}).`,
  task: 'Ein Stück Arbeit innerhalb einer Phase oder für sich.',
  'task.after': 'Was zuerst fertig sein muss.',
  'task.starts': 'Ein fester erster Tag.',
  'task.deadline':
    'Der letzte Tag, an dem die Aufgabe enden darf. Er verschiebt nichts; die Prüfungen melden, wenn er nicht zu halten ist.',
  'task.ends-after': 'Was abgeschlossen sein muss, bevor dies enden kann. Mit `.start`: was begonnen haben muss.',
  'task.progress': 'Wie viel davon fertig ist.',
  'task.done': 'Der Tag, an dem sie abgeschlossen wurde.',
  'task.duration': 'Wie lange sie in Kalenderzeit dauert.',
  'task.effort': 'Wie viel Arbeitszeit sie braucht; mit den zugewiesenen Personen ergibt sich daraus die Dauer.',
  'task.assigned': 'Wer sie erledigt und mit welchem Anteil der eigenen Zeit.',
  'task.prepares': `Die Datenquellen, die bereinigt, gekennzeichnet oder verknüpft werden. Der Artikel rechnet mit 80 % der Zeit für die Datenaufbereitung (${article.pitfalls}).`,
  milestone: `Ein Punkt, an dem etwas erreicht ist. Der Artikel rät, dass jeder Meilenstein eine greifbare Verbesserung bringt (${article.actions}).`,
  gate: `Eine Entscheidung über Weitermachen oder Aufhören, bevor mehr Geld ausgegeben wird. Schrittweises Vorgehen begrenzt das Risiko (${article.budget}).`,
  'gate.after': 'Was vor der Entscheidung fertig sein muss.',
  'gate.starts': 'Ein fester Tag.',
  'gate.deadline':
    'Der letzte Tag, an dem der Punkt erreicht sein darf. Er verschiebt nichts; die Prüfungen melden, wenn er nicht zu halten ist.',
  'gate.progress': 'Wie viel der Vorbereitung fertig ist.',
  'gate.done': 'Der Tag, an dem der Punkt erreicht wurde.',
  'gate.success': `Was erfüllt sein muss, um weiterzumachen. Der Artikel verlangt klare Erfolgskriterien (${article.actions}).`,
  'gate.stop-if': 'Die Zahl, bei der das Projekt hier endet, etwa `error-rate > 15%`.',
  'gate.decided-by': 'Wer entscheidet.',
  'gate.retrospective': `Ob das Team hier zurückblickt. Der Artikel rät zu ehrlichen Retrospektiven nach jedem Meilenstein (${article.pitfalls}).`,

  change: `Wie die Menschen mitgenommen werden. Der Artikel kennt drei Schritte: Information, Beteiligung, Schulung (${article.change}).`,
  'change.owner': `Wer das leitet. Der Artikel sieht darin eine Aufgabe des ganzen Teams, nicht nur der Personalabteilung (${article.change}).`,
  'change.share': `Der Anteil der Projektzeit für Veränderungsmanagement. Der Artikel rät zu mindestens 30 % (${article.change}).`,
  'change.learning': `Der Anteil der Zeit für Schulung und Experimente. Der Artikel rät zu 20 % (${article.actions}).`,
  'change.inform': `Was die Menschen erfahren und wie oft: warum, welche Ziele, was sich an ihrer Arbeit ändert (${article.change}).`,
  'change.involve': `Wer mitwirkt und ab wann. Der Artikel holt die größten Skeptiker früh dazu (${article.change}).`,
  'change.train': `Schulung für eine Abteilung: wie lange und bis wann. Der Artikel verlangt je Abteilung eine andere Schulung (${article.change}).`,
  'change.new-role': `Eine Rolle, die durch das Projekt entsteht. Der Artikel nennt AI Trainer und Business Translator (${article.change}).`,
  'change.role-change': `Was sich für die Menschen einer Abteilung ändert. Der Artikel verlangt, neue Aufgaben und Laufbahnen zu beschreiben (${article.change}).`,
  'change.after-go-live': `Was nach dem Go-live weitergeht. Veränderungsmanagement ist ein laufender Prozess, keine einmalige Aktion (${article.change}).`,

  compliance: `Recht und Dokumentation des ganzen Plans, mit den Terminen der rechtlichen Schritte. Der Artikel will das von Anfang an (${article.pitfalls}).`,
  'compliance.regulation': 'Ein Gesetz oder eine Verordnung, die für den Plan gilt.',
  'compliance.risk-analysis': `Wie oft die Risiken analysiert werden. Der Artikel rät, das regelmäßig zu tun (${article.questions}).`,
  'compliance.decisions': `Wo Entscheidungen dokumentiert werden. Der Artikel rät, alle zu dokumentieren (${article.questions}).`,
  'compliance.acceptable-use':
    'Wo steht, wie Beschäftigte KI-Werkzeuge nutzen dürfen, auch kostenlose (ISO/IEC 42001, A.9).',
  'compliance.budget': `Geld für rechtliche Arbeit. Der Artikel rechnet mit 300–1.000 € im Monat für Compliance-Werkzeuge (${article.budget}).`,
  'compliance.literacy':
    'Was die KI-Kompetenz derer fördert, die mit dem System arbeiten, und bis wann. Eine Pflicht von Anbietern und Betreibern (KI-Verordnung, Art. 4).',
  'compliance.dpia':
    'Die Datenschutz-Folgenabschätzung und ihr Termin; sie kommt vor der Verarbeitung (DSGVO, Art. 35 Abs. 1).',
  'compliance.fria':
    'Die Grundrechte-Folgenabschätzung und ihr Termin; bestimmte Betreiber führen sie vor der ersten Verwendung eines Hochrisiko-Systems durch (KI-Verordnung, Art. 27).',
  'compliance.works-council':
    'Die Zustimmung des Betriebsrats zu einem Anwendungsfall oder die Beratung mit ihm, mit Termin; vor dem Piloten (Deutschland: BetrVG, § 87 Abs. 1 Nr. 6 und § 90 Abs. 1 Nr. 3; Niederlande: WOR, Art. 25 und 27).',
  'compliance.informed':
    'Wann die Betroffenen über die Verarbeitung ihrer Daten informiert werden (DSGVO, Art. 13 und 14).',
  'compliance.worker-information':
    'Wann Beschäftigte und ihre Vertretung informiert werden; ein Arbeitgeber tut das, bevor er ein Hochrisiko-System am Arbeitsplatz verwendet (KI-Verordnung, Art. 26 Abs. 7).',
  'compliance.processor-agreement':
    'Wann der Vertrag mit einem Lieferanten unterschrieben wird, der personenbezogene Daten verarbeitet (DSGVO, Art. 28).',
  'compliance.registration':
    'Wann das System registriert wird; auch wenn ein Anbieter die Ausnahme vom hohen Risiko nutzt (KI-Verordnung, Art. 49 Abs. 2).',
  'compliance.conformity-assessment':
    'Die Bewertung des Anbieters, dass ein Hochrisiko-System die Anforderungen erfüllt, mit technischer Dokumentation, Erklärung und CE-Kennzeichnung (KI-Verordnung, Art. 43, 47 und 48): für welchen Anwendungsfall und wann.',
  'compliance.record-of-processing':
    'Wann der Eintrag in das Verzeichnis von Verarbeitungstätigkeiten erfolgt (DSGVO, Art. 30).',

  monitoring: `Wie oft die Zahlen des Plans angesehen werden, sobald er läuft (${article.kpis}).`,
  'monitoring.operational': `Der Rhythmus für operative Kennzahlen. Der Artikel rät zu wöchentlich (${article.kpis}).`,
  'monitoring.business': `Der Rhythmus für Geschäftskennzahlen. Der Artikel rät zu monatlich (${article.kpis}).`,
  'monitoring.strategic': `Der Rhythmus für Strategie und Roadmap. Der Artikel rät zu vierteljährlich (${article.kpis}).`,
  'monitoring.dashboard': `Das Werkzeug, das die Zahlen zeigt. Der Artikel nennt Tableau, Power BI und Grafana (${article.kpis}).`,

  risk: `Etwas, das schiefgehen kann, mit Verantwortung und Maßnahme. Der Artikel rät zu regelmäßiger Risikoanalyse (${article.questions}).`,
  'risk.likelihood': 'Wie wahrscheinlich es ist, als Punktzahl wie `3 of 5`.',
  'risk.impact': 'Wie groß der Schaden wäre, als Punktzahl wie `4 of 5`.',
  'risk.owner': 'Wer es im Auge behält und handelt.',
  'risk.response': 'Was getan wird, um es zu verhindern oder den Schaden zu begrenzen.',

  expect:
    'Was im Plan wahr bleiben muss, je eine Zeile: eine Kennzahl, ein Vergleich und eine Grenze. Die Prüfungen melden jede Zeile, die nicht gilt.',
  'expect.start': 'Der Tag, an dem die Arbeit beginnt, im wahrscheinlichen Fall.',
  'expect.end': 'Der letzte Tag der Arbeit, im wahrscheinlichen Fall.',
  'expect.percentile':
    'Eine Kennzahl mit ihren Chancen: p80(pilot) ist der Tag, an dem der Pilot in 80 von 100 simulierten Verläufen des Plans beendet ist, p80(cost) die Kosten, die 80 von 100 nicht überschreiten.',
  'expect.float': 'Um wie viel später die Arbeit enden darf, ohne das Ende des Plans zu verschieben.',
  'expect.chance': 'In wie vielen der simulierten Verläufe des Plans die Arbeit ihre Frist einhält.',
  'expect.cost': 'Was der Plan insgesamt kostet, oder ein Teil davon: `cost(personnel)`.',
  'expect.spend': 'Was in einem Monat, Quartal oder Jahr des Kalenders ausgegeben wird.',
  'expect.investment': 'Was einmalig ausgegeben wird, ohne das, was jedes Jahr weiterläuft.',
  'expect.running': 'Was das Ergebnis jedes Jahr kostet, sobald es in Gebrauch ist.',
  'expect.benefit': 'Was die Anwendungsfälle jedes Jahr in vollem Umfang bringen.',
  'expect.roi': 'Rendite: um wie viel der Nutzen die Kosten übersteigt, als Anteil an den Kosten.',
  'expect.npv': 'Kapitalwert: alle Ein- und Auszahlungen über die Jahre, zum heutigen Wert.',
  'expect.irr': 'Interner Zinsfuß: der jährliche Zins, bei dem der Kapitalwert null ergibt.',
  'expect.payback': 'Wie lange es dauert, bis die Investition wieder eingespielt ist.',
  'expect.cost-of-delay': 'Was mit jedem Monat verloren geht, um den der Nutzen später beginnt.',
  'expect.load': 'Wie viel der Arbeitszeit einer Person der Plan dort braucht, wo er am meisten braucht.',
};
