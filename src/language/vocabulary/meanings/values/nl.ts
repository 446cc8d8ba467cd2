import { articleSections } from '../citations.ts';
import type { ValueMeanings } from '../keys.ts';

const article = articleSections((heading) => `Brixon AI, ‘KI-projectteams goed opzetten’, paragraaf ‘${heading}’`);

export const nl: ValueMeanings = {
  'person.roles=business-lead': `Komt uit de business, kent de processen door en door, bepaalt de use cases en trekt de verandering in de eigen afdeling (${article.roles}).`,
  'person.roles=product-owner': `Coördineert en stelt prioriteiten: backlog, sprintplanning, communicatie met stakeholders (${article.roles}).`,
  'person.roles=data-scientist': `Vertaalt behoeften in modellen: data-analyse, modelontwikkeling en prestaties (${article.roles}).`,
  'person.roles=technical-lead': `Verantwoordelijk voor de technische oplossing, intern of extern; vervult in een compact team de plek voor data science (${article.actions}).`,
  'person.roles=data-engineer': `Levert data in de juiste kwaliteit op het juiste moment: voorbereiding, pipelines, datakwaliteit (${article.roles}).`,
  'person.roles=domain-expert': `Kent het werk uit jarenlange praktijk en beoordeelt de resultaten; een rol uit de praktijkvoorbeelden (${article.cases}).`,
  'person.roles=compliance-officer': `Let op privacy en AI-recht: risicobeoordeling, compliancecontrole, documentatie voor auditors. Parttime volstaat (${article.questions}).`,
  'person.roles=change-manager':
    'Leidt informatie, participatie en training, zodat mensen gebruiken wat er wordt gebouwd.',

  'phase.kind=inventory': `Inventarisatie en voorbereiding: interviews, data, vaardigheden. Het artikel rekent 4–6 weken (${article.actions}).`,
  'phase.kind=selection': `De keuze van de eerste use cases. Het artikel rekent 2–3 weken (${article.actions}).`,
  'phase.kind=staffing': `Het samenstellen van het kernteam. Het artikel rekent 4–8 weken (${article.actions}).`,
  'phase.kind=poc': `Proof of concept: een werkend prototype voor de eerste use case. Het artikel rekent 6–12 weken (${article.actions}).`,
  'phase.kind=pilot': `Echte gebruikers werken ermee op beperkte schaal. Het artikel begroot dit in maand 4–9 (${article.budget}).`,
  'phase.kind=rollout': `Iedereen die het aangaat, werkt ermee. Het artikel begroot dit in maand 10–18 (${article.budget}).`,
  'phase.kind=scaling': `Opschaling voorbereiden: data-infrastructuur, monitoring, training, compliancecontrole. Het artikel rekent 8–16 weken (${article.actions}).`,
  'phase.kind=operation': 'Dagelijks gebruik na de livegang, met monitoring en ondersteuning.',

  'organisation.model=center-of-excellence': `Eén centraal team stelt standaarden, traint en ondersteunt. Past bij bedrijven vanaf 150 medewerkers met meerdere AI-toepassingen (${article.organisation}).`,
  'organisation.model=embedded': `AI-experts zitten in de afdelingen. Het artikel adviseert dit tot 100 medewerkers (${article.questions}).`,
  'organisation.model=hybrid': `Een klein centraal team voor standaarden en governance, AI-verantwoordelijken in de afdelingen. Het artikel adviseert dit op de ene plaats vanaf 100 medewerkers, op de andere vanaf 150 (${article.organisation}; ${article.questions}).`,

  'technology.category=cloud': `Cloudinfrastructuur. Het artikel rekent € 2.000–5.000 per maand (${article.budget}).`,
  'technology.category=ai-services': `AI-diensten die via een interface (API) worden aangeroepen. Het artikel rekent € 500–2.000 per maand (${article.budget}).`,
  'technology.category=development-tools': `Tools om te bouwen en te testen. Het artikel rekent € 500–1.500 per maand (${article.budget}).`,
  'technology.category=compliance-tools': `Tools voor privacy en AI-recht. Het artikel rekent € 300–1.000 per maand (${article.budget}).`,
  'technology.category=licence': 'Een softwarelicentie, eenmalig of per periode.',
  'technology.category=hardware': "Apparatuur zoals camera's, sensoren of computers.",

  'data.quality=unknown': 'Niemand heeft nog naar de kwaliteit gekeken.',
  'data.quality=poor': 'Zonder veel werk niet bruikbaar.',
  'data.quality=fair': 'Bruikbaar na opschoning.',
  'data.quality=good': 'Bruikbaar zoals ze zijn.',

  'data.legal-basis=consent':
    'De betrokkene heeft toestemming gegeven (AVG, art. 6, lid 1, onder a). Zelden geldig bij werknemers.',
  'data.legal-basis=contract': 'Nodig voor een overeenkomst met de betrokkene (AVG, art. 6, lid 1, onder b).',
  'data.legal-basis=legal-obligation':
    'Nodig om aan een wettelijke verplichting te voldoen (AVG, art. 6, lid 1, onder c).',
  'data.legal-basis=vital-interests':
    'Nodig om vitale belangen van een persoon te beschermen (AVG, art. 6, lid 1, onder d).',
  'data.legal-basis=public-task': 'Nodig voor een taak van algemeen belang (AVG, art. 6, lid 1, onder e).',
  'data.legal-basis=legitimate-interest':
    'Nodig voor een gerechtvaardigd belang waartegen de belangen van de betrokkene niet zwaarder wegen (AVG, art. 6, lid 1, onder f). Niet voor taken van overheidsinstanties.',

  'data.exception=explicit-consent': 'De betrokkene heeft uitdrukkelijk toegestemd (AVG, art. 9, lid 2, onder a).',
  'data.exception=employment-law':
    'Nodig op grond van het arbeids- of socialezekerheidsrecht (AVG, art. 9, lid 2, onder b).',
  'data.exception=vital-interests':
    'Nodig om iemand te beschermen die geen toestemming kan geven (AVG, art. 9, lid 2, onder c).',
  'data.exception=members':
    'Leden van een instantie zonder winstoogmerk op politiek, religieus of vakbondsgebied (AVG, art. 9, lid 2, onder d).',
  'data.exception=made-public': 'De betrokkene heeft de gegevens zelf openbaar gemaakt (AVG, art. 9, lid 2, onder e).',
  'data.exception=legal-claims': 'Nodig voor een rechtsvordering (AVG, art. 9, lid 2, onder f).',
  'data.exception=public-interest':
    'Een zwaarwegend algemeen belang op grond van de wet (AVG, art. 9, lid 2, onder g).',
  'data.exception=health-care':
    'Nodig voor preventieve of arbeidsgeneeskunde, zorg of behandeling (AVG, art. 9, lid 2, onder h).',
  'data.exception=public-health':
    'Een algemeen belang voor de volksgezondheid op grond van de wet (AVG, art. 9, lid 2, onder i).',
  'data.exception=research': 'Archivering, onderzoek of statistiek op grond van de wet (AVG, art. 9, lid 2, onder j).',

  'technology.transfer-basis=adequacy':
    'De Commissie heeft het beschermingsniveau daar passend bevonden (AVG, art. 45).',
  'technology.transfer-basis=standard-clauses': 'Standaardbepalingen met de ontvanger (AVG, art. 46, lid 2, onder c).',
  'technology.transfer-basis=binding-rules':
    'Bindende voorschriften binnen een concern, door een autoriteit goedgekeurd (AVG, art. 47).',
  'technology.transfer-basis=derogation':
    'Een afwijking voor een specifieke situatie; niet voor doorgiften die steeds terugkeren (AVG, art. 49).',

  'use-case.status=candidate': `In overweging. Het artikel verwacht dat 70 procent van de eerste use cases moet worden aangepast of vervangen; houd dus een tweede achter de hand (${article.actions}).`,
  'use-case.status=chosen': 'Gekozen; het plan werkt eraan.',
  'use-case.status=live': 'In dagelijks gebruik.',
  'use-case.status=retired': 'Niet meer in gebruik, of opgegeven.',

  'kpi.level=business': `Wat het bedrijf wint: tijd, fouten, tevredenheid, kosten (${article.kpis}).`,
  'kpi.level=operational': `Hoe goed het draait: acceptatie, beschikbaarheid, supportlast, time-to-market (${article.kpis}).`,
  'kpi.level=strategic': `Wat het bedrijf leert: datakwaliteit, AI-vaardigheden, use cases in productie, schaalbaarheid (${article.kpis}).`,
  'kpi.level=technical': `Hoe goed het model werkt, zoals de nauwkeurigheid. Zegt op zichzelf weinig over de waarde (${article.kpis}).`,

  'ai-act.role=provider':
    'Ontwikkelt het systeem of laat het ontwikkelen, en brengt het onder eigen naam in de handel of stelt het in gebruik (AI-verordening, art. 3, punt 3).',
  'ai-act.role=deployer': 'Gebruikt het systeem onder eigen verantwoordelijkheid (AI-verordening, art. 3, punt 4).',
  'ai-act.role=provider-and-deployer':
    'Bouwt het systeem of laat het bouwen, en gebruikt het ook zelf: beide groepen plichten gelden (AI-verordening, art. 3, punten 3 en 4).',

  'ai-act.performs=none': 'Het doet niets van wat de wet opsomt.',
  'ai-act.performs=remote-biometric-identification':
    'Herkent mensen op afstand aan lichaam of gezicht; de verificatie van één persoon valt er niet onder (AI-verordening, bijlage III, punt 1).',
  'ai-act.performs=biometric-categorisation':
    'Deelt mensen op basis van biometrische gegevens in naar gevoelige kenmerken (AI-verordening, bijlage III, punt 1). Een deel daarvan is verboden: zie sensitive-categorisation.',
  'ai-act.performs=emotion-recognition':
    'Leidt emoties af uit biometrische gegevens zoals gezicht of stem (AI-verordening, bijlage III, punt 1). Op het werk en in het onderwijs is dat verboden: zie workplace-emotion-inference.',
  'ai-act.performs=critical-infrastructure-safety':
    'Veiligheidscomponent van digitale infrastructuur, wegverkeer, of de levering van water, gas, warmte of elektriciteit (AI-verordening, bijlage III, punt 2).',
  'ai-act.performs=education-admission':
    'Beslist over toelating tot onderwijs of opleiding (AI-verordening, bijlage III, punt 3).',
  'ai-act.performs=learning-evaluation': 'Beoordeelt wat mensen hebben geleerd (AI-verordening, bijlage III, punt 3).',
  'ai-act.performs=education-level-assessment':
    'Bepaalt welk onderwijsniveau voor iemand passend is (AI-verordening, bijlage III, punt 3).',
  'ai-act.performs=exam-monitoring': 'Houdt toezicht op mensen tijdens examens (AI-verordening, bijlage III, punt 3).',
  'ai-act.performs=job-ad-targeting':
    'Plaatst gerichte vacatureadvertenties (AI-verordening, bijlage III, punt 4, onder a).',
  'ai-act.performs=cv-filtering': 'Analyseert of filtert sollicitaties (AI-verordening, bijlage III, punt 4, onder a).',
  'ai-act.performs=candidate-evaluation':
    'Beoordeelt kandidaten voor een functie (AI-verordening, bijlage III, punt 4, onder a).',
  'ai-act.performs=employment-decisions':
    'Bereidt besluiten voor over arbeidsvoorwaarden, promotie of ontslag, of neemt die (AI-verordening, bijlage III, punt 4, onder b).',
  'ai-act.performs=task-allocation':
    'Verdeelt taken op basis van individueel gedrag of persoonlijke kenmerken (AI-verordening, bijlage III, punt 4, onder b).',
  'ai-act.performs=performance-monitoring':
    'Monitort of beoordeelt prestaties en gedrag van werknemers (AI-verordening, bijlage III, punt 4, onder b).',
  'ai-act.performs=public-benefits':
    'Beslist over uitkeringen en diensten van de overheid (AI-verordening, bijlage III, punt 5, onder a).',
  'ai-act.performs=credit-scoring':
    'Beoordeelt de kredietwaardigheid van natuurlijke personen; fraudedetectie valt er niet onder (AI-verordening, bijlage III, punt 5, onder b).',
  'ai-act.performs=insurance-pricing':
    "Beoordeelt risico's of bepaalt prijzen bij levens- en ziektekostenverzekeringen (AI-verordening, bijlage III, punt 5, onder c).",
  'ai-act.performs=emergency-triage':
    'Rangschikt noodoproepen of patiënten naar urgentie (AI-verordening, bijlage III, punt 5, onder d).',
  'ai-act.performs=law-enforcement': 'Dient de rechtshandhaving (AI-verordening, bijlage III, punt 6).',
  'ai-act.performs=migration-control': 'Dient migratie, asiel of grenstoezicht (AI-verordening, bijlage III, punt 7).',
  'ai-act.performs=justice-support': 'Ondersteunt de rechtspraak (AI-verordening, bijlage III, punt 8).',
  'ai-act.performs=election-influence': 'Beïnvloedt verkiezingen of stemgedrag (AI-verordening, bijlage III, punt 8).',
  'ai-act.performs=harmful-manipulation':
    'Manipuleert mensen op een manier die aanzienlijke schade veroorzaakt; verboden (AI-verordening, art. 5, lid 1, onder a).',
  'ai-act.performs=exploiting-vulnerability':
    'Maakt misbruik van leeftijd, handicap of sociale situatie; verboden (AI-verordening, art. 5, lid 1, onder b).',
  'ai-act.performs=social-scoring':
    'Geeft mensen een score voor hun sociale gedrag; verboden (AI-verordening, art. 5, lid 1, onder c).',
  'ai-act.performs=crime-prediction':
    'Voorspelt misdrijven van een persoon uitsluitend op basis van profilering; verboden (AI-verordening, art. 5, lid 1, onder d).',
  'ai-act.performs=face-scraping':
    'Verzamelt ongericht gezichtsbeelden voor een herkenningsdatabank; verboden (AI-verordening, art. 5, lid 1, onder e).',
  'ai-act.performs=workplace-emotion-inference':
    'Leidt emoties af op de werkplek of in het onderwijs; verboden, behalve om medische of veiligheidsredenen (AI-verordening, art. 5, lid 1, onder f).',
  'ai-act.performs=sensitive-categorisation':
    'Leidt gevoelige kenmerken van mensen af uit biometrische gegevens; verboden (AI-verordening, art. 5, lid 1, onder g).',
  'ai-act.performs=realtime-identification':
    'Identificeert mensen op afstand in realtime voor de rechtshandhaving; verboden (AI-verordening, art. 5, lid 1, onder h).',
  'ai-act.performs=intimate-imagery':
    'Maakt intieme beelden van mensen zonder hun toestemming; verboden vanaf 2 december 2026 (AI-verordening, art. 5, lid 1, onder b bis).',
  'ai-act.performs=child-abuse-imagery':
    'Maakt beelden van kindermisbruik; verboden vanaf 2 december 2026 (AI-verordening, art. 5, lid 1, onder b ter).',

  'ai-act.affects=natural-persons': 'De resultaten gaan over mensen, zoals sollicitanten of klanten.',
  'ai-act.affects=staff': 'De resultaten gaan over het eigen personeel.',
  'ai-act.affects=none': 'De resultaten gaan over zaken, niet over mensen.',

  'ai-act.decides=solely-automated':
    'Het systeem beslist en niemand kijkt er eerst naar. Met rechtsgevolgen of vergelijkbare gevolgen alleen onder de uitzonderingen van AVG, art. 22.',
  'ai-act.decides=human-in-loop': 'Een mens bekijkt elk resultaat en beslist.',
  'ai-act.decides=advises': 'Het geeft aanwijzingen; mensen beslissen zelf.',

  'ai-act.publishes=none': 'Deepfakes noch teksten van algemeen belang bereiken mensen.',
  'ai-act.publishes=unknown': 'Nog niemand heeft ernaar gekeken.',
  'ai-act.publishes=deep-fakes':
    'Beeld, geluid of video met bestaande personen, plaatsen of gebeurtenissen dat ten onrechte echt lijkt (AI-verordening, art. 3, punt 60).',
  'ai-act.publishes=public-interest-text':
    'Teksten die het publiek informeren over zaken van algemeen belang (AI-verordening, art. 50, lid 4).',
  'ai-act.decision-ground=contract':
    'Noodzakelijk voor een overeenkomst met de betrokkene (AVG, art. 22, lid 2, onder a).',
  'ai-act.decision-ground=law':
    'Toegestaan bij een wet die de betrokkene ook beschermt (AVG, art. 22, lid 2, onder b).',
  'ai-act.decision-ground=explicit-consent':
    'De betrokkene heeft uitdrukkelijk toegestemd (AVG, art. 22, lid 2, onder c).',

  'ai-act.exemption=narrow-task':
    'Het verricht alleen een beperkte procedurele taak (AI-verordening, art. 6, lid 3, onder a).',
  'ai-act.exemption=improves-result':
    'Het verbetert het resultaat van een voltooide menselijke activiteit (AI-verordening, art. 6, lid 3, onder b).',
  'ai-act.exemption=detects-patterns':
    'Het herkent patronen of afwijkingen in besluiten zonder de menselijke beoordeling te vervangen (AI-verordening, art. 6, lid 3, onder c).',
  'ai-act.exemption=preparatory': 'Het bereidt een beoordeling alleen voor (AI-verordening, art. 6, lid 3, onder d).',

  'ai-act.risk=prohibited': 'Een praktijk die de wet verbiedt (AI-verordening, art. 5).',
  'ai-act.risk=high':
    'Een opgesomde toepassing of een veiligheidscomponent, met plichten voor aanbieder en gebruiksverantwoordelijke (AI-verordening, art. 6; voor de toepassingen van bijlage III vanaf 2 december 2027).',
  'ai-act.risk=limited': 'Alleen plichten om mensen te informeren, sinds 2 augustus 2026 (AI-verordening, art. 50).',
  'ai-act.risk=minimal': 'Geen bijzondere plichten behalve AI-geletterdheid (AI-verordening, art. 4).',

  'use-case.claims=rice':
    'RICE: bereik × impact × zekerheid ÷ inspanning, met het bereik per periode zoals genoemd, de waarde als impact en de zekerheid van 0 tot 1.',
  'use-case.claims=wsjf':
    'WSJF: (waarde + tijdkritiek + risicoverlaging) ÷ inspanning, alle als punten van dezelfde schaal (SAFe).',
  'budget.claims=roi': 'Rendement op de investering in het eerste jaar: (baten − kosten) ÷ kosten.',
  'budget.claims=payback': `De tijd waarna de investering is terugverdiend. Het artikel noemt vaak 12–18 maanden (${article.questions}).`,
  'budget.claims=npv':
    'Netto contante waarde: al het geld dat er over de jaren in- en uitgaat, tegen de waarde van vandaag.',

  'compliance.works-council=consent':
    'De ondernemingsraad stemt in; nodig waar personeel kan worden gevolgd of waar het om aanname of beoordeling gaat (Nederland: WOR, art. 27, lid 1).',
  'compliance.works-council=advice':
    'De ondernemingsraad brengt advies uit over een belangrijke technologische voorziening (Nederland: WOR, art. 25, lid 1, onder k).',

  'compliance.regulation=gdpr': 'Algemene verordening gegevensbescherming (AVG): persoonsgegevens.',
  'compliance.regulation=eu-ai-act':
    'Verordening (EU) 2024/1689, gewijzigd bij Verordening (EU) 2026/1744: AI-systemen.',
  'compliance.regulation=data-act':
    'Verordening (EU) 2023/2854: data van verbonden producten, van toepassing sinds 12 september 2025.',
  'compliance.regulation=nis2': 'Richtlijn voor cyberbeveiliging; in Nederland de Cyberbeveiligingswet.',
};
