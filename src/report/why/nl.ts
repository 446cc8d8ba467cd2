import type { WhyTexts } from './texts.ts';

export const nl: WhyTexts = {
  statements: {
    unknown: ({ figure }) => `Niet bekend: ${figure}`,
    'more-lacks': ({ count }) => `Nog ${count}`,
    stated: ({ fact, figure }) => `${fact}: ${figure}, zoals het plan zegt`,
    others: ({ count, figure }) => `Nog ${count}, samen ${figure}`,
    'more-steps': ({ count }) => `Nog ${count} stappen terug`,

    begins: ({ work, day }) => `'${work}' begint op ${day}`,
    ends: ({ work, day }) => `'${work}' eindigt op ${day}`,
    'with-plan': ({ work, day }) => `'${work}' begint met het plan, op ${day}`,
    'with-earliest-date': ({ work, day }) =>
      `'${work}' begint op ${day}, de vroegste datum van het plan, dat geen start noemt`,
    'states-start': ({ work, day }) => `'${work}' zegt zelf dat het op ${day} begint`,
    'states-done': ({ work, day }) => `'${work}' was klaar op ${day}`,
    'waits-for-end': ({ work, on, day }) => `'${work}' wacht op '${on}', dat op ${day} eindigt`,
    'waits-for-start': ({ work, on, day }) => `'${work}' wacht tot '${on}' begint, op ${day}`,
    'ends-with-end': ({ work, on, day }) => `'${work}' mag niet eindigen vóór '${on}', dat op ${day} eindigt`,
    'ends-with-start': ({ work, on, day }) => `'${work}' mag niet eindigen voordat '${on}' begint, op ${day}`,
    pause: ({ span }) => `Daartussen: ${span}`,
    overlap: ({ span }) => `Ze overlappen ${span}`,
    'begins-with-phase': ({ work, on, day }) => `'${work}' staat in '${on}', dat op ${day} begint`,
    'stands-at-end': ({ work, on, day }) => `'${work}' staat aan het einde van '${on}', op ${day}`,
    'first-working-day': ({ day }) => `${day} is de eerste werkdag daarna`,
    lasts: ({ work, span }) => `'${work}' duurt ${span}`,
    'takes-effort': ({ work, span, people }) => `'${work}' vraagt ${span} werk van ${people}`,
    'takes-effort-of-one': ({ work, span }) => `'${work}' vraagt ${span} werk van één persoon in voltijd`,
    'ends-with-part': ({ work, part }) => `'${work}' duurt tot het laatste onderdeel, '${part}', klaar is`,
    margin: ({ share, span }) => `De tijdbuffer van ${share} is in het ongunstige geval ${span}`,

    float: ({ work, span }) => `'${work}' kan ${span} uitlopen`,
    critical: ({ work }) =>
      `'${work}' is kritiek: elke vertraging verschuift het einde van de roadmap of mist een deadline`,
    'misses-deadline': ({ work }) => `'${work}', of wat erop volgt, mist nu al een deadline`,
    'may-end': ({ work, day }) => `'${work}' mag uiterlijk op ${day} eindigen`,
    'end-of-roadmap': ({ day }) => `De roadmap eindigt op ${day}, en dat blijft zo`,
    'own-deadline': ({ day }) => `Het moet op ${day} klaar zijn, de deadline`,
    'deadline-of': ({ work, day }) => `'${work}' moet op ${day} klaar zijn, de deadline`,
    'follower-begins': ({ work, day }) => `'${work}', dat erop wacht, moet uiterlijk op ${day} beginnen`,
    'follower-ends': ({ work, day }) => `'${work}', dat niet eerder kan eindigen, moet op ${day} klaar zijn`,
    'start-follower-begins': ({ work, day }) =>
      `'${work}', dat op het begin ervan wacht, moet uiterlijk op ${day} beginnen`,
    'start-follower-ends': ({ work, day }) =>
      `'${work}', dat niet voor het begin ervan kan eindigen, moet op ${day} klaar zijn`,
    'phase-ends': ({ work, day }) => `De fase '${work}' moet op ${day} klaar zijn`,
    'free-float': ({ span }) => `Tot ${span} daarvan verschuift geen ander werk`,
    'no-free-float': () => 'Wie het gebruikt, verschuift ander werk',

    'deadline-met': ({ work, deadline, day, span }) =>
      `'${work}' eindigt op ${day}, ${span} voor de deadline ${deadline}`,
    'deadline-missed': ({ work, deadline, day, span }) =>
      `'${work}' eindigt op ${day}, ${span} na de deadline ${deadline}`,

    load: ({ person, share }) => `'${person}' heeft tot ${share} van een volle week`,
    'load-allocation': ({ person, share }) => `'${person}' is voor ${share} van een volle week op het plan ingezet`,
    'load-most': ({ from, until }) => `Het meest tegelijk: van ${from} tot en met ${until}`,
    'load-task': ({ task, share }) => `'${task}' vraagt ${share}`,

    cost: ({ figure }) => `Het plan kost ${figure}`,
    'cost-of-category': ({ category, figure }) => `${category}: ${figure}`,
    period: ({ from, until }) => `Kosten tellen van ${from} tot en met ${until}`,
    'period-by-stages': () => 'Dan eindigen de maanden van de laatste budgetfase',
    'period-by-roadmap': () => 'Dan eindigt waarschijnlijk de roadmap',
    'period-by-horizon': () => 'Dan eindigt de horizon van het plan',
    'cost-line': ({ element }) => `'${element}'`,
    'cost-of-task': ({ element, task }) => `'${element}' in '${task}'`,
    'outside-period': ({ element }) => `'${element}' kost niets in de tijd die telt`,
    stage: ({ stage, figure }) => (figure ? `'${stage}' heeft ${figure}` : `'${stage}' noemt geen bedrag`),
    'stage-months': ({ first, last }) =>
      first === last
        ? `Verdeeld over maand ${first} van het plan`
        : `Gelijk verdeeld over maand ${first} tot en met ${last} van het plan`,
    'stage-computed': ({ figure }) => `Mensen en middelen kosten in deze maanden ${figure}`,
    'stage-pays': ({ phase, from, until }) => `Betaalt '${phase}', van ${from} tot en met ${until}`,
    spend: ({ period, figure }) => `In ${period} is ${figure} aan uitgaven gepland`,
    'spend-nothing': () => 'Dan zijn geen uitgaven gepland',
    'spend-stage': ({ stage, months, of, figure }) =>
      months === of ? `'${stage}', geheel: ${figure}` : `'${stage}': ${months} van de ${of} maanden, ${figure}`,
    'spend-line': ({ element, figure }) => `'${element}': ${figure}`,

    figure: ({ figure }) => figure,
    'share-of-full-time': ({ share }) => `${share} van een volle week`,
    'with-on-cost': ({ factor, share }) => `${factor} (${share} werkgeverslasten)`,
    months: ({ figure }) => figure,
    'working-days': ({ figure }) => figure,
    weeks: ({ figure }) => figure,
    quarters: ({ figure }) => figure,
    years: ({ figure }) => figure,
    'own-part': ({ share }) => `${share} daarvan`,
    'part-of': ({ share }) => `${share} daarvan in de tijd die telt`,
    'times-a-year': ({ figure }) => `${figure} keer per jaar`,
    'days-a-week': ({ figure }) => `${figure} dagen per week`,
    'more-than-today': ({ figure, today }) => `(${figure} − nu ${today})`,
    'margin-of': ({ share }) => `${share} marge`,

    investment: ({ figure }) => `De investering is ${figure}`,
    running: ({ figure }) => `De lopende kosten zijn ${figure}`,
    benefit: ({ figure }) => `De baten zijn ${figure} zodra ze volledig zijn bereikt`,
    'benefit-line': ({ benefit }) => `'${benefit}'`,
    'dis-benefit-line': ({ benefit }) => `'${benefit}' kost`,
    'benefit-once': ({ benefit }) => `'${benefit}', eenmalig`,
    'dis-benefit-once': ({ benefit }) => `'${benefit}' kost, eenmalig`,
    'benefit-starts': ({ benefit, day }) => `'${benefit}' begint op ${day}, zoals het zelf zegt`,
    'starts-with-operation': ({ benefit, day }) => `'${benefit}' begint met de exploitatie van de use case, op ${day}`,
    'starts-after-rollout': ({ benefit, day }) => `'${benefit}' begint na de uitrol, op ${day}`,
    'starts-after-last-phase': ({ benefit, day }) =>
      `'${benefit}' begint na de laatste fase die de use case levert, op ${day}`,
    'starts-after-roadmap': ({ benefit, day }) => `'${benefit}' begint na de roadmap, op ${day}`,
    'benefit-grows': ({ benefit, span }) => `'${benefit}' groeit gelijkmatig in ${span}`,
    'roi-gross': ({ roi, benefit, investment }) => `(${benefit} − ${investment}) ÷ ${investment} = ${roi}`,
    'roi-net': ({ roi, benefit, running, investment }) =>
      `(${benefit} − ${running} − ${investment}) ÷ ${investment} = ${roi}`,
    'payback-gross': ({ payback, benefit, investment }) => `${investment} ÷ ${benefit} per jaar × 12 = ${payback}`,
    'payback-net': ({ payback, benefit, running, investment }) =>
      `${investment} ÷ (${benefit} − ${running}) per jaar × 12 = ${payback}`,
    'payback-gross-once': ({ payback, benefit, investment, once }) =>
      `(${investment} − ${once}) ÷ ${benefit} per jaar × 12 = ${payback}`,
    'payback-net-once': ({ payback, benefit, running, investment, once }) =>
      `(${investment} − ${once}) ÷ (${benefit} − ${running}) per jaar × 12 = ${payback}`,
    'payback-cash-flow': ({ payback, month }) => `Terugverdiend ${payback} na de start van het plan, op ${month}`,
    'in-the-red': ({ month, figure }) => `Na maand ${month} staat het plan op ${figure}`,
    'in-the-black': ({ month, figure }) => `Na maand ${month} staat het op ${figure}`,
    npv: ({ npv, rate }) => `Vandaag ${npv} waard, bij ${rate} per jaar`,
    'npv-years': ({ figure, worth }) => `${figure} in elk van vier jaren is vandaag ${worth} waard`,
    'npv-once': ({ figure }) => `Wat in het eerste jaar eenmalig komt, is vandaag ${figure} waard`,
    'npv-investment': ({ figure }) => `Vandaag wordt ${figure} geïnvesteerd`,
    discount: ({ rate }) => `Het plan noemt een disconteringsvoet van ${rate}`,
    'discount-assumed': ({ rate }) => `Het plan noemt geen disconteringsvoet; ${rate} is genomen`,
    irr: ({ rate }) => `Bij ${rate} per jaar is de kasstroom vandaag niets waard`,
    'cash-flow': ({ months, benefit, investment }) =>
      `In ${months} komt ${benefit} binnen en wordt ${investment} geïnvesteerd`,
    'cash-flow-running': ({ figure }) => `De lopende kosten zijn in die tijd ${figure}`,
    'cost-of-delay-gross': ({ figure, benefit }) => `${benefit} ÷ 12 = ${figure}`,
    'cost-of-delay-net': ({ figure, benefit, running }) => `(${benefit} − ${running}) ÷ 12 = ${figure}`,

    'percentile-of-end': ({ work, day, percent }) => `In ${percent} van 100 verlopen is '${work}' klaar op ${day}`,
    'percentile-of-figure': ({ name, figure, percent }) =>
      `${name}: hoogstens ${figure} in ${percent} van 100 verlopen`,
    chance: ({ work, day, share }) =>
      `In ${share} van alle verlopen eindigt '${work}' uiterlijk op ${day}, de deadline`,
    runs: ({ count, seed }) => `${count} verlopen van het plan zijn gesimuleerd, met startwaarde ${seed}`,
    'one-run': () => 'Niets in het plan is onzeker, dus is er één verloop',
    'course-cost': () =>
      'De kosten van een verloop zijn de investering, plus wat mensen en technologie kosten zolang het project later eindigt',
    confidence: ({ low, high }) => `Meer verlopen zouden tussen ${low} en ${high} geven, in 95 van 100 gevallen`,
    likely: ({ figure }) => `De waarschijnlijke cijfers geven ${figure}`,
    'never-pays-back': ({ share }) => `In ${share} van de verlopen verdient de investering zich nooit terug`,
    driver: ({ element, fact, low, high }) =>
      `${fact} van '${element}': ${low} waar dat laag is, ${high} waar dat hoog is`,
    'driver-alone': ({ element, fact }) => `${fact} van '${element}' heeft invloed`,
    'uncertain-step': ({ work, low, high }) => `'${work}' is onzeker: ${low} tot ${high}`,
  },
  definitions: {
    'roi-gross': 'Rendement: de baten van een vol jaar min de investering, gedeeld door de investering.',
    'roi-net': 'Rendement: de baten van een vol jaar min lopende kosten en investering, gedeeld door de investering.',
    'roi-naive': 'Rendement: alle extra omzet telt als baat, hoewel alleen de marge blijft.',
    'payback-gross': 'Terugverdientijd: investering ÷ baten per jaar × 12.',
    'payback-net': 'Terugverdientijd: investering ÷ (baten per jaar − lopende kosten per jaar) × 12.',
    'payback-cash-flow':
      'Terugverdientijd: de eerste maand van de kasstroom, geteld vanaf de start van het plan, waarin alles wat binnenkwam dekt wat eruit ging.',
    'npv-gross':
      'Netto contante waarde: vier volle jaren baten, elk contant gemaakt vanaf het einde van dat jaar, min de investering van vandaag.',
    'npv-net':
      'Netto contante waarde: vier volle jaren baten min lopende kosten, elk contant gemaakt vanaf het einde van dat jaar, min de investering van vandaag.',
    'npv-cash-flow':
      'Netto contante waarde: de kasstroom van elke maand, contant gemaakt vanaf het einde van die maand, tot vier jaar na ingebruikname of tot de horizon als die later ligt.',
    irr: 'Interne rentevoet: de jaarlijkse rente waarbij de maandelijkse kasstroom vandaag niets waard is.',
    'cost-of-delay-gross': 'Kosten van uitstel: een twaalfde van de baten van een vol jaar.',
    'cost-of-delay-net': 'Kosten van uitstel: een twaalfde van de baten van een vol jaar min de lopende kosten.',
    schedule:
      'Datums volgen uit duur en afhankelijkheden in het waarschijnlijke geval; een einde is de laatste dag van het werk.',
    float:
      'Speling: hoeveel kalenderdagen het werk later mag eindigen zonder het einde van de roadmap te verschuiven of een deadline te missen.',
    chance: 'Het aandeel van de gesimuleerde verlopen van het plan waarin het werk zijn deadline haalt.',
    percentile: 'De waarde die in zoveel van 100 gesimuleerde verlopen van het plan niet wordt overschreden.',
    'cost-computed':
      'Kosten: wat mensen, technologie en juridisch werk in de projectperiode kosten, tegen de prijzen van het plan.',
    'spend-stages':
      'Uitgaven: het geld van de budgetfasen, gelijk verdeeld over hun maanden; een maand telt waar hij begint.',
    'spend-computed':
      'Uitgaven: de berekende kosten per maand, omdat geen budgetfase maanden en een bedrag noemt; een maand telt waar hij begint.',
    'investment-total': 'Investering: het totaal dat het budget noemt.',
    'investment-stages': 'Investering: de som van de budgetfasen, omdat het budget geen totaal noemt.',
    'investment-parts':
      'Investering: de som van personeel, technologie en verandering, omdat het budget geen totaal noemt.',
    'investment-computed': 'Investering: de berekende kosten, omdat het budget geen bedragen noemt.',
    'running-stated': 'Lopende kosten: wat het budget noemt voor een jaar na ingebruikname.',
    'benefit-full-year':
      'Baten: wat de use cases in een vol jaar opleveren zodra dat volledig is bereikt, min wat ze kosten.',
    'load-peak': 'Belasting: het meeste dat voor één persoon tegelijk is gepland, in procenten van een volle week.',
  },
  between: (low, high) => `tussen ${low} en ${high}`,
  orNever: (low) => `${low} of nooit`,
  atLeast: (figure) => `minstens ${figure}`,
  atMost: (figure) => `hoogstens ${figure}`,
};
