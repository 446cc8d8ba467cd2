import { inDative } from '../../model/figures.ts';
import type { WhyTexts } from './texts.ts';

export const de: WhyTexts = {
  statements: {
    unknown: ({ figure }) => `Nicht bekannt: ${figure}`,
    'more-lacks': ({ count }) => `${count} weitere`,
    stated: ({ fact, figure }) => `${fact}: ${figure}, wie der Plan angibt`,
    others: ({ count, figure }) => `${count} weitere, zusammen ${figure}`,
    'more-steps': ({ count }) => `${count} weitere Schritte zurück`,

    begins: ({ work, day }) => `'${work}' beginnt am ${day}`,
    ends: ({ work, day }) => `'${work}' endet am ${day}`,
    'with-plan': ({ work, day }) => `'${work}' beginnt mit dem Plan, am ${day}`,
    'with-earliest-date': ({ work, day }) =>
      `'${work}' beginnt am ${day}, dem frühesten Termin des Plans, der keinen Beginn nennt`,
    'states-start': ({ work, day }) => `'${work}' gibt selbst an, dass es am ${day} beginnt`,
    'states-done': ({ work, day }) => `'${work}' war am ${day} fertig`,
    'waits-for-end': ({ work, on, day }) => `'${work}' wartet auf '${on}' (Ende ${day})`,
    'waits-for-start': ({ work, on, day }) => `'${work}' wartet auf den Beginn von '${on}' (${day})`,
    'ends-with-end': ({ work, on, day }) => `'${work}' darf nicht vor '${on}' enden (Ende ${day})`,
    'ends-with-start': ({ work, on, day }) => `'${work}' darf nicht vor dem Beginn von '${on}' enden (${day})`,
    pause: ({ span }) => `Dazwischen: ${span}`,
    overlap: ({ span }) => `Überschneidung: ${span}`,
    'begins-with-phase': ({ work, on, day }) => `'${work}' steht in '${on}' (Beginn ${day})`,
    'stands-at-end': ({ work, on, day }) => `'${work}' steht am Ende von '${on}', am ${day}`,
    'first-working-day': ({ day }) => `Der erste Arbeitstag danach ist der ${day}`,
    lasts: ({ work, span }) => `Dauer von '${work}': ${span}`,
    'takes-effort': ({ work, span, people }) => `Aufwand für '${work}': ${span}, von ${people}`,
    'takes-effort-of-one': ({ work, span }) => `Aufwand für '${work}': ${span}, von einer Person in Vollzeit`,
    'ends-with-part': ({ work, part }) => `'${work}' dauert, bis der letzte Teil endet: '${part}'`,
    margin: ({ share, span }) => `Der Zeitpuffer von ${share} macht im ungünstigen Fall ${span} aus`,

    float: ({ work, span }) => `'${work}' kann sich um ${span} verschieben`,
    critical: ({ work }) =>
      `'${work}' ist kritisch: jede Verzögerung verschiebt das Ende der Roadmap oder verfehlt eine Frist`,
    'misses-deadline': ({ work }) => `'${work}' oder was darauf folgt verfehlt schon jetzt eine Frist`,
    'may-end': ({ work, day }) => `'${work}' darf spätestens am ${day} enden`,
    'end-of-roadmap': ({ day }) => `Die Roadmap endet am ${day}, und dabei bleibt es`,
    'own-deadline': ({ day }) => `Ende spätestens am ${day}, der Frist`,
    'deadline-of': ({ work, day }) => `'${work}' muss bis zum ${day} enden, der Frist`,
    'follower-begins': ({ work, day }) => `'${work}' wartet darauf und muss spätestens am ${day} beginnen`,
    'follower-ends': ({ work, day }) => `'${work}' kann nicht vorher enden und muss bis zum ${day} enden`,
    'start-follower-begins': ({ work, day }) =>
      `'${work}' wartet auf den Beginn davon und muss spätestens am ${day} beginnen`,
    'start-follower-ends': ({ work, day }) =>
      `'${work}' kann nicht vor dem Beginn davon enden und muss bis zum ${day} enden`,
    'phase-ends': ({ work, day }) => `Die Phase '${work}' muss bis zum ${day} enden`,
    'free-float': ({ span }) => `Bis zu ${inDative(span)} davon verschieben keine andere Arbeit`,
    'no-free-float': () => 'Ihn zu nutzen verschiebt andere Arbeit',

    'deadline-met': ({ work, deadline, day, span }) =>
      `'${work}' endet am ${day}, ${span} vor der Frist am ${deadline}`,
    'deadline-missed': ({ work, deadline, day, span }) =>
      `'${work}' endet am ${day}, ${span} nach der Frist am ${deadline}`,

    load: ({ person, share }) => `'${person}' hat bis zu ${share} der vollen Arbeitszeit`,
    'load-allocation': ({ person, share }) => `'${person}' ist mit ${share} der vollen Arbeitszeit im Plan eingesetzt`,
    'load-most': ({ from, until }) => `Am meisten zugleich: vom ${from} bis zum ${until}`,
    'load-task': ({ task, share }) => `'${task}' braucht ${share}`,

    cost: ({ figure }) => `Der Plan kostet ${figure}`,
    'cost-of-category': ({ category, figure }) => `${category}: ${figure}`,
    period: ({ from, until }) => `Kosten zählen vom ${from} bis zum ${until}`,
    'period-by-stages': () => 'Dann enden die Monate des letzten Budgetabschnitts',
    'period-by-roadmap': () => 'Dann endet voraussichtlich die Roadmap',
    'period-by-horizon': () => 'Dann endet der Horizont des Plans',
    'cost-line': ({ element }) => `'${element}'`,
    'cost-of-task': ({ element, task }) => `'${element}' in '${task}'`,
    'outside-period': ({ element }) => `'${element}' kostet in der gezählten Zeit nichts`,
    stage: ({ stage, figure }) => (figure ? `'${stage}' hat ${figure}` : `'${stage}' nennt keinen Betrag`),
    'stage-months': ({ first, last }) =>
      first === last
        ? `Verteilt auf Monat ${first} des Plans`
        : `Gleichmäßig verteilt auf die Monate ${first} bis ${last} des Plans`,
    'stage-computed': ({ figure }) => `Personen und Technik kosten in diesen Monaten ${figure}`,
    'stage-pays': ({ phase, from, until }) => `Bezahlt '${phase}', vom ${from} bis zum ${until}`,
    spend: ({ period, figure }) => `In ${period} sind Ausgaben von ${figure} geplant`,
    'spend-nothing': () => 'Dann sind keine Ausgaben geplant',
    'spend-stage': ({ stage, months, of, figure }) =>
      months === of ? `'${stage}', vollständig: ${figure}` : `'${stage}': ${months} von ${of} Monaten, ${figure}`,
    'spend-line': ({ element, figure }) => `'${element}': ${figure}`,

    figure: ({ figure }) => figure,
    'share-of-full-time': ({ share }) => `${share} der vollen Arbeitszeit`,
    'with-on-cost': ({ factor, share }) => `${factor} (${share} Lohnnebenkosten)`,
    months: ({ figure }) => figure,
    'working-days': ({ figure }) => figure,
    weeks: ({ figure }) => figure,
    quarters: ({ figure }) => figure,
    years: ({ figure }) => figure,
    'own-part': ({ share }) => `${share} davon`,
    'part-of': ({ share }) => `${share} davon in der gezählten Zeit`,
    'times-a-year': ({ figure }) => `${figure}-mal im Jahr`,
    'days-a-week': ({ figure }) => `${figure} Tage pro Woche`,
    'more-than-today': ({ figure, today }) => `(${figure} − heute ${today})`,
    'margin-of': ({ share }) => `${share} Marge`,

    investment: ({ figure }) => `Die Investition beträgt ${figure}`,
    running: ({ figure }) => `Die laufenden Kosten betragen ${figure}`,
    benefit: ({ figure }) => `Der Nutzen beträgt ${figure}, sobald er voll erreicht ist`,
    'benefit-line': ({ benefit }) => `'${benefit}'`,
    'dis-benefit-line': ({ benefit }) => `'${benefit}' kostet`,
    'benefit-once': ({ benefit }) => `'${benefit}', einmalig`,
    'dis-benefit-once': ({ benefit }) => `'${benefit}' kostet, einmalig`,
    'benefit-starts': ({ benefit, day }) => `'${benefit}' beginnt am ${day}, wie dort angegeben`,
    'starts-with-operation': ({ benefit, day }) =>
      `'${benefit}' beginnt mit dem Betrieb des Anwendungsfalls, am ${day}`,
    'starts-after-rollout': ({ benefit, day }) => `'${benefit}' beginnt nach der Einführung, am ${day}`,
    'starts-after-last-phase': ({ benefit, day }) =>
      `'${benefit}' beginnt nach der letzten Phase, die den Anwendungsfall liefert, am ${day}`,
    'starts-after-roadmap': ({ benefit, day }) => `'${benefit}' beginnt nach der Roadmap, am ${day}`,
    'benefit-grows': ({ benefit, span }) => `'${benefit}' wächst gleichmäßig über ${span}`,
    'roi-gross': ({ roi, benefit, investment }) => `(${benefit} − ${investment}) ÷ ${investment} = ${roi}`,
    'roi-net': ({ roi, benefit, running, investment }) =>
      `(${benefit} − ${running} − ${investment}) ÷ ${investment} = ${roi}`,
    'payback-gross': ({ payback, benefit, investment }) => `${investment} ÷ ${benefit} pro Jahr × 12 = ${payback}`,
    'payback-net': ({ payback, benefit, running, investment }) =>
      `${investment} ÷ (${benefit} − ${running}) pro Jahr × 12 = ${payback}`,
    'payback-gross-once': ({ payback, benefit, investment, once }) =>
      `(${investment} − ${once}) ÷ ${benefit} pro Jahr × 12 = ${payback}`,
    'payback-net-once': ({ payback, benefit, running, investment, once }) =>
      `(${investment} − ${once}) ÷ (${benefit} − ${running}) pro Jahr × 12 = ${payback}`,
    'payback-cash-flow': ({ payback, month }) => `Amortisiert ${payback} nach dem Beginn des Plans, am ${month}`,
    'in-the-red': ({ month, figure }) => `Nach Monat ${month} steht der Plan bei ${figure}`,
    'in-the-black': ({ month, figure }) => `Nach Monat ${month} steht er bei ${figure}`,
    npv: ({ npv, rate }) => `Heute ${npv} wert, bei ${rate} pro Jahr`,
    'npv-years': ({ figure, worth }) => `${figure} in jedem von vier Jahren sind heute ${worth} wert`,
    'npv-once': ({ figure }) => `Was im ersten Jahr einmalig kommt, ist heute ${figure} wert`,
    'npv-investment': ({ figure }) => `Heute werden ${figure} investiert`,
    discount: ({ rate }) => `Der Plan nennt einen Kalkulationszinssatz von ${rate}`,
    'discount-assumed': ({ rate }) => `Der Plan nennt keinen Kalkulationszinssatz; genommen werden ${rate}`,
    irr: ({ rate }) => `Bei ${rate} pro Jahr ist der Zahlungsstrom heute nichts wert`,
    'cash-flow': ({ months, benefit, investment }) =>
      `Über ${months} kommen ${benefit} herein und werden ${investment} investiert`,
    'cash-flow-running': ({ figure }) => `Die laufenden Kosten betragen in dieser Zeit ${figure}`,
    'cost-of-delay-gross': ({ figure, benefit }) => `${benefit} ÷ 12 = ${figure}`,
    'cost-of-delay-net': ({ figure, benefit, running }) => `(${benefit} − ${running}) ÷ 12 = ${figure}`,

    'percentile-of-end': ({ work, day, percent }) => `In ${percent} von 100 Verläufen endet '${work}' bis zum ${day}`,
    'percentile-of-figure': ({ name, figure, percent }) =>
      `${name}: höchstens ${figure} in ${percent} von 100 Verläufen`,
    chance: ({ work, day, share }) => `In ${share} aller Verläufe endet '${work}' bis zum ${day}, der Frist`,
    runs: ({ count, seed }) => `${count} Verläufe des Plans wurden simuliert, mit Startwert ${seed}`,
    'one-run': () => 'Nichts im Plan ist unsicher, daher gibt es einen Verlauf',
    'course-cost': () =>
      'Die Kosten eines Verlaufs sind die Investition und was Personen und Technik kosten, solange das Projekt später endet',
    confidence: ({ low, high }) => inDative(`Mehr Verläufe ergäben zwischen ${low} und ${high}, in 95 von 100 Fällen`),
    likely: ({ figure }) => `Die wahrscheinlichen Angaben ergeben ${figure}`,
    'never-pays-back': ({ share }) => `In ${share} der Verläufe amortisiert sich die Investition nie`,
    driver: ({ element, fact, low, high }) =>
      `${fact} von '${element}': ${low}, wo der Wert niedrig ist, ${high}, wo er hoch ist`,
    'driver-alone': ({ element, fact }) => `${fact} von '${element}' hat Einfluss`,
    'uncertain-step': ({ work, low, high }) => `'${work}' ist unsicher: ${low} bis ${high}`,
  },
  definitions: {
    'roi-gross': 'Rendite: der Nutzen eines vollen Jahres abzüglich der Investition, geteilt durch die Investition.',
    'roi-net':
      'Rendite: der Nutzen eines vollen Jahres abzüglich laufender Kosten und Investition, geteilt durch die Investition.',
    'roi-naive': 'Rendite: Aller zusätzliche Umsatz zählt als Nutzen, obwohl nur die Marge bleibt.',
    'payback-gross': 'Amortisationsdauer: Investition ÷ Nutzen pro Jahr × 12.',
    'payback-net': 'Amortisationsdauer: Investition ÷ (Nutzen pro Jahr − laufende Kosten pro Jahr) × 12.',
    'payback-cash-flow':
      'Amortisationsdauer: der erste Monat des Zahlungsstroms, gezählt ab dem Beginn des Plans, in dem alles, was hereinkam, alles deckt, was hinausging.',
    'npv-gross':
      'Kapitalwert: vier volle Jahre Nutzen, jedes von seinem Ende an abgezinst, abzüglich der heutigen Investition.',
    'npv-net':
      'Kapitalwert: vier volle Jahre Nutzen abzüglich laufender Kosten, jedes von seinem Ende an abgezinst, abzüglich der heutigen Investition.',
    'npv-cash-flow':
      'Kapitalwert: der Zahlungsstrom jedes Monats, von dessen Ende an abgezinst, bis vier Jahre nach dem Start der Nutzung oder bis zum Horizont, wenn er später liegt.',
    irr: 'Interner Zinsfuß: der jährliche Zins, bei dem der monatliche Zahlungsstrom heute nichts wert ist.',
    'cost-of-delay-gross': 'Verzögerungskosten: ein Zwölftel des Nutzens eines vollen Jahres.',
    'cost-of-delay-net': 'Verzögerungskosten: ein Zwölftel des Nutzens eines vollen Jahres abzüglich laufender Kosten.',
    schedule:
      'Termine folgen aus Dauern und Abhängigkeiten im wahrscheinlichen Fall; ein Ende ist der letzte Tag der Arbeit.',
    float:
      'Spielraum: um wie viele Kalendertage die Arbeit später enden darf, ohne das Ende der Roadmap zu verschieben oder eine Frist zu verfehlen.',
    chance: 'Der Anteil der simulierten Verläufe des Plans, in denen die Arbeit ihre Frist einhält.',
    percentile: 'Der Wert, den so viele von 100 simulierten Verläufen des Plans nicht überschreiten.',
    'cost-computed':
      'Kosten: was Personen, Technik und rechtliche Arbeit im Projektzeitraum kosten, zu den Preisen des Plans.',
    'spend-stages':
      'Ausgaben: das Geld der Budgetabschnitte, gleichmäßig über ihre Monate; ein Monat zählt dort, wo er beginnt.',
    'spend-computed':
      'Ausgaben: die berechneten Kosten nach Monaten, da kein Budgetabschnitt Monate und Betrag nennt; ein Monat zählt dort, wo er beginnt.',
    'investment-total': 'Investition: die Summe, die das Budget nennt.',
    'investment-stages': 'Investition: die Summe der Budgetabschnitte, da das Budget keine Gesamtsumme nennt.',
    'investment-parts':
      'Investition: die Summe aus Personal, Technologie und Veränderung, da das Budget keine Gesamtsumme nennt.',
    'investment-computed': 'Investition: die berechneten Kosten, da das Budget keine Beträge nennt.',
    'running-stated': 'Laufende Kosten: was das Budget für ein Jahr nach dem Start der Nutzung nennt.',
    'benefit-full-year':
      'Nutzen: was die Anwendungsfälle in einem vollen Jahr bringen, sobald es voll erreicht ist, abzüglich dessen, was sie kosten.',
    'load-peak': 'Auslastung: das Meiste, das für eine Person zugleich geplant ist, in Prozent der vollen Arbeitszeit.',
  },
  between: (low, high) => inDative(`zwischen ${low} und ${high}`),
  orNever: (low) => `${low} oder nie`,
  atLeast: (figure) => `mindestens ${figure}`,
  atMost: (figure) => `höchstens ${figure}`,
};
