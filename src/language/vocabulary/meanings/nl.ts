import { articleSections } from './citations.ts';
import type { Meanings } from './keys.ts';

const article = articleSections((heading) => `Brixon AI, ‘KI-projectteams goed opzetten’, paragraaf ‘${heading}’`);

export const nl: Meanings = {
  import:
    'Neemt een gedeeld bestand over, bijvoorbeeld met het bedrijf, de mensen of de databronnen, zodat meerdere plannen het kunnen gebruiken.',
  accept:
    'Een beoordeelde uitzondering op één controle, met de reden en eventueel een einddatum. Zij staat in het rapport onder de geaccepteerde afwijkingen.',

  plan: 'Eén AI-project van doel tot beheer: mensen, use cases, geld, meetwaarden, roadmap, verandering en compliance.',
  'plan.goal': 'Waar het project voor dient, in één zin zoals de zakelijk verantwoordelijke die zou uitspreken.',
  'plan.currency': 'De valuta van alle bedragen waar geen valuta bij staat; EUR als er niets is ingevuld.',
  'plan.start': 'De eerste dag van het project. Vanaf deze dag tellen datums als `month 6` en de hele roadmap.',
  'plan.as-of': 'De dag waarop het plan wordt beoordeeld, zodat de controles steeds hetzelfde resultaat geven.',
  'plan.horizon': `Hoe ver het plan vooruitkijkt. Het artikel rekent op 18 tot 24 maanden tot volledige integratie (${article.actions}).`,
  'plan.discount':
    'Het jaarlijkse rentepercentage waarmee latere bedragen vandaag minder waard zijn, voor de netto contante waarde.',
  'plan.language': 'De taal van het rapport: en, nl of de.',
  'plan.profile': 'De drempelwaarden waarmee de controles werken; die van het artikel als er niets is ingevuld.',
  'plan.decision': `Een besluit met de datum en wie het nam. Het artikel adviseert alle besluiten en lessen vast te leggen (${article.actions}).`,
  'plan.lesson': `Wat er is geleerd, met de datum. Het artikel adviseert ook de lessen uit mislukkingen vast te leggen (${article.kpis}).`,

  company: 'Het bedrijf waarvoor het plan is. Omvang, land en ondernemingsraad bepalen welke controles gelden.',
  'company.employees': `Het aantal medewerkers. Het artikel koppelt het organisatiemodel hieraan (${article.organisation}).`,
  'company.country': 'Het land waarvan het nationale recht naast het EU-recht geldt, in twee letters zoals NL of DE.',
  'company.region':
    'De deelstaat of het landsdeel waarvan de feestdagen gelden, zoals BY voor Beieren of SCT voor Schotland.',
  'company.working-days': 'De dagen van de week waarop gewerkt wordt. Zonder opgave maandag tot en met vrijdag.',
  'company.full-time':
    'Hoe lang iemand met een volledige werkweek werkt, bijvoorbeeld 36 h / week. Zonder opgave tellen 40 uur.',
  'company.closed': 'Dagen waarop niemand werkt, naast de feestdagen, zoals een bedrijfssluiting in de zomer.',
  'company.sector': 'De branche, ter informatie. De risicoklasse volgt uit wat een systeem doet, niet uit de sector.',
  'company.works-council':
    'Of er een ondernemingsraad is: yes, no of unknown. In Nederland is die verplicht vanaf 50 medewerkers; systemen waarmee personeel kan worden gevolgd, vragen instemming (WOR, art. 27, lid 1, onder l).',
  'company.public-service':
    'Of de organisatie een publieke instelling is, of een private die openbare diensten verleent zoals onderwijs, zorg of huisvesting. Zulke gebruiksverantwoordelijken beoordelen vóór het eerste gebruik de gevolgen voor de grondrechten (AI-verordening, art. 27, lid 1).',
  department: 'Een afdeling van het bedrijf. Mensen, use cases en trainingen verwijzen ernaar.',

  organisation: 'Hoe AI in het bedrijf is ingebed: model, opdrachtgever, rapportagelijn en overleggen.',
  'organisation.model': `Waar de AI-experts zitten: in één centraal team, in de afdelingen of allebei. Het artikel zet de drie met hun voor- en nadelen naast elkaar (${article.organisation}).`,
  'organisation.sponsor': `Wie in de directie achter het project staat. Het artikel vraagt om korte lijnen met het management (${article.organisation}).`,
  'organisation.reports-to': `Aan wie het project rapporteert. Het artikel adviseert bij elk model een directe lijn naar de directie (${article.questions}).`,
  'organisation.meeting': `Een vast overleg en hoe vaak het plaatsvindt. Het artikel adviseert een wekelijkse sync en een maandelijkse evaluatie (${article.organisation}).`,
  'organisation.ai-owner': `Wie binnen een afdeling voor AI verantwoordelijk is. In een hybride model heeft elke afdeling er een (${article.organisation}).`,

  team: `De mensen die aan het plan werken. Het artikel adviseert 3–4 voor kleine projecten en 6–8 voor grotere (${article.roles}).`,
  'team.members': 'Mensen uit een gedeeld bestand die aan dit plan werken, elk met de tijd die zij eraan besteden.',
  role: 'Een rol die het plan aan die van de taal toevoegt.',
  person: 'Iemand die aan het plan werkt, met rollen, afdeling, tijd en kosten.',
  vacancy:
    'Een plek in het team die nog niet is ingevuld. Zij telt mee voor kosten en planning en laat zien dat er nog iemand moet komen.',
  'person.roles': `De rollen die deze persoon vervult. Niet elke rol hoeft voltijds te zijn, maar elke competentie moet in het team zitten (${article.roles}).`,
  'person.department':
    'De afdeling waar deze persoon vandaan komt. Bij een use case hoort iemand van de afdeling waarvan het werk verandert.',
  'person.allocation': 'Hoeveel van de werktijd naar dit plan gaat: een percentage, dagen per week of uren per week.',
  'person.salary': `Het salaris, zonder werkgeverslasten. Het artikel rekent per jaar € 70.000–90.000 voor een data scientist en € 60.000–80.000 voor een data engineer (${article.budget}).`,
  'person.rate': `Wat een externe per dag of uur kost. Het artikel rekent € 1.200–2.000 per dag voor consultants (${article.budget}).`,
  'person.on-cost': `Wat de werkgever boven op het salaris betaalt. Alleen het salaris is te krap: inwerken, bijscholing en verloop komen erbij (${article.budget}).`,
  'person.external': `De leverancier waar deze persoon vandaan komt. Het artikel adviseert externe en interne mensen te combineren (${article.questions}).`,
  'person.from': 'De eerste dag op het plan.',
  'person.until': `De laatste dag op het plan. Het artikel adviseert externe data scientists en consultants voor 6–12 maanden (${article.questions}).`,
  'person.hands-over-to': 'Wie het werk en de kennis overneemt, en wanneer, zodat beide in het bedrijf blijven.',
  'person.deputy': `Wie bij afwezigheid inspringt. Het artikel waarschuwt ervoor alles van één expert te laten afhangen (${article.pitfalls}).`,
  'person.leave': 'Dagen waarop deze persoon afwezig is.',
  'person.experience': `Hoe lang deze persoon dit werk al doet. Het artikel vraagt van een zakelijk verantwoordelijke jarenlange ervaring in het vak (${article.roles}).`,

  data: 'Een databron die use cases nodig hebben, met eigenaar, omvang, kwaliteit en grondslag.',
  'data.owner': 'Wie verantwoordelijk is voor de data: toegang, kwaliteit en gebruik.',
  'data.records': `Hoeveel records er zijn. Het artikel adviseert minstens 1000 datapunten voor een eerste use case (${article.actions}).`,
  'data.grows':
    'Hoeveel records er per periode bijkomen, als het aantal niet bekend is; samen met de historie geeft dat de omvang.',
  'data.history': 'Hoe ver de data teruggaan.',
  'data.quality': `Hoe goed de data zijn. Het artikel waarschuwt dat AI slechte datakwaliteit niet oplost maar vergroot (${article.pitfalls}).`,
  'data.assessed': `Wanneer de kwaliteit is beoordeeld. Dat hoort vóór het modelwerk: het artikel verwacht dat 80% van de tijd naar datavoorbereiding gaat (${article.pitfalls}).`,
  'data.personal-data': 'Of de data over identificeerbare personen gaan: yes, no of unknown (AVG, art. 4, punt 1).',
  'data.subjects':
    'Over wie de gegevens gaan: personeel, sollicitanten, klanten of anderen. Voor het verwerken van persoonsgegevens van personeel is instemming van de ondernemingsraad nodig (WOR, art. 27, lid 1, onder k).',
  'data.special-categories':
    'Of er bijzondere persoonsgegevens bij zijn, zoals gezondheidsgegevens; die verwerken is verboden, behoudens de uitzonderingen van AVG, art. 9, lid 2.',
  'data.large-scale':
    'Of bijzondere persoonsgegevens op grote schaal worden verwerkt, gezien het aantal personen, de hoeveelheid, de duur en het gebied: yes, no of unknown. Zo ja, dan komt eerst een effectbeoordeling (AVG, art. 35, lid 3, onder b).',
  'data.legal-basis':
    'De grondslag waarop persoonsgegevens mogen worden verwerkt: een van de zes uit AVG, art. 6, lid 1.',
  'data.exception':
    'Waarom bijzondere persoonsgegevens toch mogen worden verwerkt: een van de tien uitzonderingen van AVG, art. 9, lid 2.',
  'data.at-customers':
    'Of de data afkomstig zijn van producten die bij klanten staan; de gebruikers daarvan hebben recht op toegang (Dataverordening, art. 3–5).',
  'data.contract-basis':
    'Het contract op grond waarvan u data van producten bij klanten mag gebruiken (Dataverordening, art. 3–5).',
  'data.format': 'De vorm van de data: table, text, image, sensor, audio of video.',

  technology: 'Iets wat voor het plan wordt gekocht of gehuurd: platform, dienst, tool, licentie of hardware.',
  'technology.category': `De kostensoort. Voor vier daarvan noemt het artikel bedragen per maand (${article.budget}).`,
  'technology.cost': 'Wat het kost, per periode of eenmalig.',
  'technology.for': `De use cases die het nodig hebben. Het artikel waarschuwt voor technologie zonder use case (${article.pitfalls}).`,
  'technology.bought': `De dag van aanschaf. Eerst de bedrijfsdoelen, dan de technologie (${article.pitfalls}).`,
  'technology.vendor': 'Wie het levert.',
  'technology.location':
    'Waar de gegevens worden verwerkt. Buiten de EU gelden voor persoonsgegevens AVG, art. 44 en verder.',
  'technology.processor-agreement':
    'Of er met de leverancier een verwerkersovereenkomst is, of vanaf wanneer (AVG, art. 28).',
  'technology.transfer-basis':
    'Op grond waarvan persoonsgegevens naar een plaats buiten de Europese Economische Ruimte mogen (AVG, art. 44–49).',
  'technology.exit': 'Hoe u ervan af kunt: opzegging, teruggave van data en wat ervoor in de plaats komt.',

  'use-case': 'Een stuk werk dat AI overneemt of verlicht, met probleem, data, baten en risicoklasse.',
  'use-case.status': 'Hoe het ervoor staat: candidate, chosen, live of retired.',
  'use-case.owner': 'Wie er in de business verantwoordelijk voor is.',
  'use-case.department': `De afdeling waarvan het werk verandert. Het artikel haalt de zakelijk verantwoordelijke daarvandaan (${article.actions}).`,
  'use-case.problem': `Het probleem dat wordt opgelost, in de woorden van wie ermee zit. Het artikel begint bij het probleem, niet bij wat er gebouwd kan worden (${article.mixedTeams}).`,
  'use-case.repeats': `Hoe vaak het werk terugkomt. Het artikel adviseert minstens 10 keer per week voor een eerste use case (${article.actions}).`,
  'use-case.data': 'De databronnen die nodig zijn.',
  'use-case.inputs': `Waar het resultaat van afhangt. Het artikel adviseert hoogstens 3 inputvariabelen voor een eerste use case (${article.actions}).`,
  'use-case.value': `Hoeveel het waard is, als score zoals \`4 of 5\`. Het artikel weegt inspanning tegen resultaat af (${article.actions}).`,
  'use-case.effort': 'Hoeveel werk het is, als score zoals `2 of 5`; hoog betekent veel werk.',
  'use-case.reach': 'Hoeveel mensen of gevallen het per periode raakt, om use cases te rangschikken (RICE).',
  'use-case.confidence':
    'Hoe zeker de schattingen van waarde, bereik en inspanning zijn, om use cases te rangschikken (RICE).',
  'use-case.time-criticality':
    'Hoe snel de waarde afneemt als het later komt, als score zoals `3 of 5`, om use cases te rangschikken (WSJF).',
  'use-case.risk-reduction':
    'Hoeveel het risico’s verkleint of latere use cases mogelijk maakt, als score zoals `2 of 5`, om use cases te rangschikken (WSJF).',
  'use-case.claims':
    'Een score voor de rangschikking die het plan noemt, zoals `rice 120`; de controles rekenen die na uit waarde, inspanning, bereik en zekerheid.',
  'use-case.quick-win': `Of het met weinig inspanning een zichtbare verbetering brengt. Het artikel adviseert daarmee te beginnen (${article.change}).`,
  'use-case.users': `De eindgebruikers en wanneer zij voor het eerst meedoen. Het artikel maakt hen vanaf het begin mede-eigenaar (${article.pitfalls}).`,

  option: 'Een manier om het probleem op te lossen, met kosten en reden: bouwen, kopen, low-code of helemaal geen AI.',
  'option.cost': 'Wat deze manier kost, eenmalig of per periode.',
  'option.because': 'Waarom deze manier wel of niet is gekozen.',
  'option.chosen': 'Of dit de manier is waarvoor het plan kiest.',

  'ai-act': 'De feiten waaruit de risicoklasse van een use case volgens de AI-verordening volgt.',
  'ai-act.role':
    'Of u aanbieder of gebruiksverantwoordelijke van het systeem bent (AI-verordening, art. 3, punten 3 en 4). Onder eigen naam bent u waarschijnlijk de aanbieder.',
  'ai-act.performs':
    'Wat het systeem zelf doet, uit de toepassingen die de wet opsomt (AI-verordening, bijlage III en art. 5). De sector telt niet.',
  'ai-act.affects': 'Over wie de resultaten gaan: mensen in het algemeen, het eigen personeel of niemand.',
  'ai-act.profiling':
    'Of het systeem persoonlijke eigenschappen van mensen beoordeelt op basis van hun gegevens (AVG, art. 4, punt 4). Bij profilering is de uitzondering op het hoge risico uitgesloten (AI-verordening, art. 6, lid 3).',
  'ai-act.decides':
    'Wie beslist: alleen het systeem, een mens met hulp ervan of een mens die alleen advies krijgt. Uitsluitend geautomatiseerde besluiten worden beperkt door AVG, art. 22.',
  'ai-act.significant-effect':
    'Of de resultaten voor mensen rechtsgevolgen hebben of hen in vergelijkbare mate treffen, zoals geen baan of geen lening: yes, no of unknown (AVG, art. 22, lid 1 en art. 35, lid 3, onder a).',
  'ai-act.decision-ground':
    'Waarom het besluit aan het systeem alleen mag worden overgelaten: een overeenkomst met de betrokkene, een wet of uitdrukkelijke toestemming (AVG, art. 22, lid 2).',
  'ai-act.human-intervention':
    'Wie opnieuw kijkt als iemand bezwaar maakt tegen een besluit van het systeem (AVG, art. 22, lid 3).',
  'ai-act.observes-staff':
    'Of het kan laten zien hoe individuele medewerkers zich gedragen of presteren. Geschiktheid daarvoor volstaat voor medezeggenschap (WOR, art. 27, lid 1, onder l; BetrVG, § 87, lid 1, nr. 6).',
  'ai-act.interacts-with-people':
    'Of mensen er rechtstreeks mee praten of schrijven. Zij moeten weten dat het AI is, tenzij dat duidelijk is (AI-verordening, art. 50, lid 1).',
  'ai-act.generates-content':
    'Of het tekst, beeld, geluid of video maakt. De aanbieder moet synthetische inhoud machineleesbaar markeren (AI-verordening, art. 50, lid 2).',
  'ai-act.disclosure':
    'Of mensen te horen krijgen dat zij met AI te maken hebben. Verplicht sinds 2 augustus 2026 (AI-verordening, art. 50, lid 1).',
  'ai-act.content-marked':
    'Of wat het maakt een machineleesbare markering draagt. Daarvoor zorgt de aanbieder (AI-verordening, art. 50, lid 2); hulp bij het gewoon bewerken van eigen materiaal heeft geen markering nodig en telt niet als genereren.',
  'ai-act.publishes':
    'Of deepfakes, of teksten die het publiek informeren over zaken van algemeen belang, mensen bereiken. Daarbij moet kenbaar zijn dat AI ze heeft gemaakt (AI-verordening, art. 50, lid 4).',
  'ai-act.editorial-control':
    'Of een mens zo’n tekst vóór publicatie beoordeelt en iemand de redactionele verantwoordelijkheid draagt. Dan hoeft de herkomst niet te worden vermeld (AI-verordening, art. 50, lid 4).',
  'ai-act.own-name':
    'Of u het systeem onder eigen naam in gebruik stelt. Bij een systeem met een hoog risico wordt u daardoor aanbieder (AI-verordening, art. 25, lid 1).',
  'ai-act.modified':
    'Of u het systeem ingrijpend wijzigt of gebruikt voor een doel dat de aanbieder niet beoogt, zoals een algemene chatbot die sollicitanten rangschikt. Wordt het daardoor hoog risico, dan bent u zelf de aanbieder (AI-verordening, art. 25, lid 1, onder b en c).',
  'ai-act.on-market-since':
    'Sinds wanneer het systeem in zijn huidige ontwerp in de handel of in gebruik is. Hoogrisicosystemen van vóór 2 december 2027 vallen pas onder de regels als hun ontwerp aanzienlijk verandert (AI-verordening, art. 111, lid 2).',
  'ai-act.exemption':
    'De grond waarop een opgesomde toepassing toch geen hoog risico is (AI-verordening, art. 6, lid 3); de aanbieder documenteert die voordat het systeem in de handel komt (art. 6, lid 4).',
  'ai-act.risk': 'De risicoklasse waarop u uitkomt, met de reden (AI-verordening, art. 5, 6 en 50).',
  'ai-act.oversight':
    'Wie toezicht houdt, met de bekwaamheid, opleiding en bevoegdheid daarvoor; verplicht voor gebruiksverantwoordelijken van systemen met een hoog risico (AI-verordening, art. 26, lid 2).',
  'ai-act.logs-kept':
    'Hoe lang de logs worden bewaard. Gebruiksverantwoordelijken van systemen met een hoog risico bewaren ze minstens 6 maanden (AI-verordening, art. 26, lid 6).',
  'ai-act.notice':
    'Wanneer de betrokkenen te horen krijgen dat een systeem met een hoog risico besluiten over hen neemt of helpt nemen (AI-verordening, art. 26, lid 11).',
  'ai-act.explanation':
    'Wie mensen op verzoek uitlegt welk aandeel het systeem had in een besluit over hen (AI-verordening, art. 86).',
  'ai-act.safety-function':
    'Of een storing mensen in gevaar brengt. Kwaliteitscontrole van andere aspecten is geen veiligheidscomponent (AI-verordening, art. 6, leden 1 bis en 1 ter).',

  evaluation:
    'Hoe het resultaat wordt getoetst voordat mensen erop vertrouwen: maatstaf, drempel, testdata en vergelijking.',
  'evaluation.metric': 'Wat er wordt gemeten.',
  'evaluation.threshold': 'De waarde vanaf waar het resultaat goed genoeg is.',
  'evaluation.test-data': 'De data die voor de toets apart worden gehouden.',
  'evaluation.compared-with': 'Waarmee het resultaat wordt vergeleken, doorgaans met mensen die hetzelfde werk doen.',
  'evaluation.bias-test':
    'Hoe het resultaat tussen groepen mensen wordt vergeleken, zoals naar leeftijd, geslacht of herkomst. Nodig waar personen worden geraakt (NIST AI RMF, MEASURE 2.11).',
  'evaluation.by': 'Wanneer de toets klaar is; vóór het besluit dat erop steunt.',

  operation: `Wie het systeem na de livegang gezond houdt, en hoe. AI-systemen veranderen met nieuwe data en nieuw gebruik (${article.kpis}).`,
  'operation.owner': 'Wie in het dagelijks gebruik verantwoordelijk is voor het systeem.',
  'operation.watches': 'Wat er wordt bewaakt, en hoe vaak.',
  'operation.alert': 'Wanneer er alarm wordt geslagen.',
  'operation.rollback': 'Hoe u het systeem uitschakelt of teruggaat naar de oude werkwijze.',
  'operation.retrain': 'Wanneer het model opnieuw wordt getraind, zoals bij nieuwe data of als een cijfer afwijkt.',
  'operation.incidents': 'Waar mensen een storing of schade melden, en wie daarop handelt.',
  'operation.retire':
    'Wanneer of waarbij het systeem buiten gebruik gaat, en wat er met de data gebeurt (NIST AI RMF, GOVERN 1.7).',

  benefit: `Wat een use case oplevert, zo dat het te berekenen en te volgen is. AI verdient zich vooral terug door tijdwinst en kwaliteit (${article.budget}).`,
  'dis-benefit': 'Wat een use case iemand kost of voor iemand verslechtert, genoteerd zoals een baat.',
  'benefit.saves': 'De werktijd die per keer wordt bespaard.',
  'benefit.volume': 'Hoe vaak het werk per periode wordt gedaan.',
  'benefit.at': 'Wat een uur van dat werk kost.',
  'benefit.weeks': `Hoeveel weken per jaar meetellen. Het voorbeeld in het artikel rekent met 52, dus zonder vakantie (${article.budget}).`,
  'benefit.amount': 'Een bedrag per periode, als er niets te vermenigvuldigen valt.',
  'benefit.revenue': 'Extra omzet en de marge die daarvan overblijft. Omzet zonder marge is geen baat.',
  'benefit.output':
    'Meer productie in dezelfde tijd, en hoeveel het nu is. Dat loont alleen als de extra productie nodig is.',
  'benefit.demand': 'Het bewijs dat de extra productie nodig is, zoals orders.',
  'benefit.owner': 'Wie ervoor verantwoordelijk is dat de baat wordt gerealiseerd.',
  'benefit.kpi': 'De meetwaarde waaraan te zien is of de baat er is.',
  'benefit.starts': 'Wanneer de baat begint.',
  'benefit.ramp': 'Hoe lang het duurt tot de volle omvang is bereikt.',

  budget: `Wat het plan kost, waaraan en wanneer. Het artikel verdeelt 40% personeel, 30% technologie, 30% training en verandering (${article.budget}).`,
  'budget.total': `Het hele bedrag. Het artikel rekent € 300.000–500.000 in het eerste jaar voor een team van vier (${article.questions}).`,
  'budget.owner': `Wie over het geld beslist. Het artikel legt het budget bij de zakelijk verantwoordelijke (${article.organisation}).`,
  'budget.personnel': `Kosten van mensen, als percentage of bedrag. Het artikel rekent 40% (${article.budget}).`,
  'budget.technology': `Kosten van technologie en infrastructuur, als percentage of bedrag. Het artikel rekent 30% (${article.budget}).`,
  'budget.change': `Kosten van training en verandering, als percentage of bedrag. Het artikel rekent 30% (${article.budget}).`,
  'budget.reserve': `Geld voor het onvoorziene. Het artikel vraagt om buffers, omdat kosten variëren en met het gebruik groeien (${article.budget}).`,
  'budget.running': `Jaarlijkse kosten na de livegang. Het artikel rekent 20–30% van de initiële investering (${article.budget}).`,
  'budget.claims':
    'Een rendement, terugverdientijd of netto contante waarde die het plan noemt; de controles rekenen die na.',
  stage: `Een deel van het budget dat in één keer wordt vrijgegeven, in maanden. Het artikel begroot elke stap apart (${article.budget}). Een \`phase\` is het werk en noemt de \`stage\` die ervoor betaalt.`,
  'stage.months': 'De maanden die de budgetfase beslaat, gerekend vanaf het begin van het plan.',
  'stage.amount': `Het geld van deze budgetfase. Het artikel noemt € 20.000–40.000 voor een proof of concept, € 50.000–100.000 voor een pilot en € 80.000–200.000 voor de uitrol (${article.budget}).`,

  kpi: `Een cijfer waaraan te zien is of het project slaagt. Het artikel meet op drie niveaus: business, operationeel en strategisch (${article.kpis}).`,
  'kpi.level': `Welk soort succes het laat zien. Technische cijfers alleen zeggen weinig over de waarde (${article.kpis}).`,
  'kpi.for': 'De use cases waarover het cijfer gaat.',
  'kpi.owner': 'Wie verantwoordelijk is voor het cijfer.',
  'kpi.better': 'De richting van succes: lower (lager) of higher (hoger).',
  'kpi.guardrail':
    'Of het de kwaliteit bewaakt terwijl op een ander cijfer wordt gestuurd: het mag niet slechter worden.',
  'kpi.baseline': `De waarde vóór het project. Zonder nulmeting is geen verandering aan te tonen; het voorbeeld in het artikel begint ermee (${article.kpis}).`,
  'kpi.target': 'De waarde die bereikt moet worden, en wanneer.',
  'kpi.claims':
    'De verandering van nulmeting tot streefwaarde die het plan noemt, zoals -58%; de controles rekenen die na.',
  'kpi.actual': 'Een waarde die op een dag is gemeten. Voeg voor elke meting een regel toe.',
  'kpi.source': 'Waar het cijfer vandaan komt.',
  'kpi.review': `Hoe vaak ernaar wordt gekeken. Het artikel adviseert wekelijks voor operationele cijfers, maandelijks voor zakelijke en per kwartaal voor strategische (${article.kpis}).`,

  roadmap: `Het werk op volgorde: fasen met taken, beslismomenten en mijlpalen. Het artikel rekent op 6–9 maanden tot de eerste succesvolle use case (${article.questions}).`,
  phase: `Een stuk werk op de roadmap, in weken. Het artikel kent er vijf, van inventarisatie tot het voorbereiden van opschaling (${article.actions}).`,
  'phase.kind': 'Om welk soort werk het gaat, zodat de duur te vergelijken is met wat gebruikelijk is.',
  'phase.after':
    'Wat eerst klaar moet zijn. Een pauze schrijft u als `pilot + 1 week`, een gezamenlijk begin als `pilot.start`.',
  'phase.starts': 'Een vaste eerste dag, als de fase niet gewoon op een andere volgt.',
  'phase.deadline':
    'De uiterste dag waarop de fase klaar moet zijn. Er verschuift niets door; de controles melden het als die dag niet haalbaar is.',
  'phase.ends-after': 'Wat klaar moet zijn voordat dit kan eindigen. Met `.start`: wat begonnen moet zijn.',
  'phase.progress': 'Hoeveel ervan klaar is.',
  'phase.done': 'De dag waarop de fase is afgerond.',
  'phase.duration': 'Hoe lang het duurt, liefst als bandbreedte zoals 8..12 weeks.',
  'phase.margin': `Extra tijd voor het onvoorziene. Het artikel adviseert 50% op alle deadlines (${article.actions}).`,
  'phase.paid-by': 'De budgetfase die ervoor betaalt.',
  'phase.delivers': 'De use cases die in deze fase verder komen.',
  'phase.demo': `Hoe vaak het resultaat aan stakeholders wordt getoond. Het artikel adviseert elke week tijdens de proof of concept (${article.actions}).`,
  'phase.interviews': `Hoeveel sleutelpersonen worden geïnterviewd. Het artikel adviseert er 5–8, uit verschillende afdelingen (${article.actions}).`,
  task: 'Een stuk werk binnen een fase of op zichzelf.',
  'task.after': 'Wat eerst klaar moet zijn.',
  'task.starts': 'Een vaste eerste dag.',
  'task.deadline':
    'De uiterste dag waarop de taak klaar moet zijn. Er verschuift niets door; de controles melden het als die dag niet haalbaar is.',
  'task.ends-after': 'Wat klaar moet zijn voordat dit kan eindigen. Met `.start`: wat begonnen moet zijn.',
  'task.progress': 'Hoeveel ervan klaar is.',
  'task.done': 'De dag waarop de taak is afgerond.',
  'task.duration': 'Hoe lang het duurt in kalendertijd.',
  'task.effort': 'Hoeveel werktijd het kost; samen met de toegewezen mensen volgt daaruit de doorlooptijd.',
  'task.assigned': 'Wie het doet, en met hoeveel van de eigen tijd.',
  'task.prepares': `De databronnen die worden opgeschoond, gelabeld of gekoppeld. Het artikel rekent 80% van de tijd voor datavoorbereiding (${article.pitfalls}).`,
  milestone: `Een punt waarop iets is bereikt. Het artikel adviseert dat elke mijlpaal een tastbare verbetering oplevert (${article.actions}).`,
  gate: `Een besluit om door te gaan of te stoppen, voordat er meer geld wordt uitgegeven. Stap voor stap werken beperkt het risico (${article.budget}).`,
  'gate.after': 'Wat vóór het besluit klaar moet zijn.',
  'gate.starts': 'Een vaste dag.',
  'gate.deadline':
    'De uiterste dag waarop dit punt bereikt moet zijn. Er verschuift niets door; de controles melden het als die dag niet haalbaar is.',
  'gate.progress': 'Hoeveel van de voorbereiding klaar is.',
  'gate.done': 'De dag waarop dit punt is bereikt.',
  'gate.success': `Wat waar moet zijn om door te gaan. Het artikel vraagt om duidelijke succescriteria (${article.actions}).`,
  'gate.stop-if': 'Het cijfer waarbij het project hier stopt, zoals `error-rate > 15%`.',
  'gate.decided-by': 'Wie beslist.',
  'gate.retrospective': `Of het team hier terugkijkt. Het artikel adviseert eerlijke retrospectives na elke mijlpaal (${article.pitfalls}).`,

  change: `Hoe mensen worden meegenomen. Het artikel kent drie stappen: informatie, participatie, training (${article.change}).`,
  'change.owner': `Wie het leidt. Het artikel ziet het als taak van het hele team, niet alleen van HR (${article.change}).`,
  'change.share': `Het deel van de projecttijd voor verandermanagement. Het artikel adviseert minstens 30% (${article.change}).`,
  'change.learning': `Het deel van de tijd voor training en experimenten. Het artikel adviseert 20% (${article.actions}).`,
  'change.inform': `Wat mensen te horen krijgen, en hoe vaak: waarom, welke doelen, wat er in hun werk verandert (${article.change}).`,
  'change.involve': `Wie meedoet, en vanaf wanneer. Het artikel haalt de grootste sceptici er vroeg bij (${article.change}).`,
  'change.train': `Training voor één afdeling: hoe lang en wanneer uiterlijk. Het artikel vraagt per afdeling om een andere training (${article.change}).`,
  'change.new-role': `Een rol die door het project ontstaat. Het artikel noemt AI-trainer en business translator (${article.change}).`,
  'change.role-change': `Wat er voor de mensen van een afdeling verandert. Het artikel vraagt om nieuwe taken en loopbaanpaden te beschrijven (${article.change}).`,
  'change.after-go-live': `Wat na de livegang doorgaat. Verandermanagement is een doorlopend proces, geen eenmalige actie (${article.change}).`,

  compliance: `Recht en documentatie van het hele plan, met de datums van de wettelijke stappen. Het artikel wil dit vanaf het begin (${article.pitfalls}).`,
  'compliance.regulation': 'Een wet of verordening die voor het plan geldt.',
  'compliance.risk-analysis': `Hoe vaak de risico's worden geanalyseerd. Het artikel adviseert dat regelmatig te doen (${article.questions}).`,
  'compliance.decisions': `Waar besluiten worden vastgelegd. Het artikel adviseert ze allemaal vast te leggen (${article.questions}).`,
  'compliance.acceptable-use': 'Waar staat hoe medewerkers AI-tools mogen gebruiken, ook gratis (ISO/IEC 42001, A.9).',
  'compliance.budget': `Geld voor juridisch werk. Het artikel rekent € 300–1.000 per maand voor compliancetools (${article.budget}).`,
  'compliance.literacy':
    'Wat de AI-geletterdheid bevordert van mensen die met het systeem werken, en wanneer uiterlijk. Een plicht van aanbieders en gebruiksverantwoordelijken (AI-verordening, art. 4).',
  'compliance.dpia':
    'De gegevensbeschermingseffectbeoordeling (DPIA) en de datum ervan; zij komt vóór de verwerking (AVG, art. 35, lid 1).',
  'compliance.fria':
    'De beoordeling van de gevolgen voor de grondrechten (FRIA) en de datum ervan; bepaalde gebruiksverantwoordelijken doen dit vóór het eerste gebruik van een systeem met een hoog risico (AI-verordening, art. 27).',
  'compliance.works-council':
    'De instemming of het advies van de ondernemingsraad over een use case, en de datum; vóór de pilot (Nederland: WOR, art. 25 en 27; Duitsland: BetrVG, § 87, lid 1, nr. 6).',
  'compliance.informed':
    'Wanneer de betrokkenen over de verwerking van hun gegevens worden geïnformeerd (AVG, art. 13 en 14).',
  'compliance.worker-information':
    'Wanneer werknemers en hun vertegenwoordigers worden geïnformeerd; een werkgever doet dat voordat een systeem met een hoog risico op de werkplek wordt gebruikt (AI-verordening, art. 26, lid 7).',
  'compliance.processor-agreement':
    'Wanneer de verwerkersovereenkomst met een leverancier wordt getekend die persoonsgegevens verwerkt (AVG, art. 28).',
  'compliance.registration':
    'Wanneer het systeem wordt geregistreerd; ook als een aanbieder een beroep doet op de uitzondering op het hoge risico (AI-verordening, art. 49, lid 2).',
  'compliance.conformity-assessment':
    'De beoordeling door de aanbieder dat een hoogrisicosysteem aan de eisen voldoet, met technische documentatie, verklaring en CE-markering (AI-verordening, art. 43, 47 en 48): voor welke use case, en wanneer.',
  'compliance.record-of-processing':
    'Wanneer de verwerking in het register van verwerkingsactiviteiten wordt opgenomen (AVG, art. 30).',

  monitoring: `Hoe vaak naar de cijfers van het plan wordt gekeken zodra het draait (${article.kpis}).`,
  'monitoring.operational': `Het ritme voor operationele cijfers. Het artikel adviseert wekelijks (${article.kpis}).`,
  'monitoring.business': `Het ritme voor bedrijfsresultaten. Het artikel adviseert maandelijks (${article.kpis}).`,
  'monitoring.strategic': `Het ritme voor strategie en roadmap. Het artikel adviseert per kwartaal (${article.kpis}).`,
  'monitoring.dashboard': `De tool die de cijfers toont. Het artikel noemt Tableau, Power BI en Grafana (${article.kpis}).`,

  risk: `Iets wat mis kan gaan, met wie er verantwoordelijk voor is en wat eraan wordt gedaan. Het artikel adviseert regelmatige risicoanalyse (${article.questions}).`,
  'risk.likelihood': 'Hoe groot de kans is, als score zoals `3 of 5`.',
  'risk.impact': 'Hoe groot de schade zou zijn, als score zoals `4 of 5`.',
  'risk.owner': 'Wie het in het oog houdt en ingrijpt.',
  'risk.response': 'Wat er wordt gedaan om het te voorkomen of de schade te beperken.',

  expect:
    'Wat in het plan waar moet blijven, één regel per keer: een cijfer, een vergelijking en een grens. De controles melden elke regel die niet klopt.',
  'expect.start': 'De dag waarop het werk begint, in het waarschijnlijke geval.',
  'expect.end': 'De laatste dag van het werk, in het waarschijnlijke geval.',
  'expect.percentile':
    'Een cijfer met zijn kansen: p80(pilot) is de dag waarop de pilot in 80 van 100 gesimuleerde verlopen van het plan klaar is, p80(cost) zijn de kosten die in 80 van 100 niet worden overschreden.',
  'expect.float': 'Hoeveel later het werk mag eindigen zonder dat het einde van het plan verschuift.',
  'expect.chance': 'In hoeveel van de gesimuleerde verlopen van het plan het werk zijn deadline haalt.',
  'expect.cost': 'Wat het plan in totaal kost, of één deel ervan: `cost(personnel)`.',
  'expect.spend': 'Wat er in één maand, kwartaal of jaar van de kalender wordt uitgegeven.',
  'expect.investment': 'Wat eenmalig wordt uitgegeven, zonder wat elk jaar doorloopt.',
  'expect.running': 'Wat het resultaat elk jaar kost zodra het in gebruik is.',
  'expect.benefit': 'Wat de use cases elk jaar opleveren in hun volle omvang.',
  'expect.roi': 'Rendement op de investering: wat de baten meer zijn dan de kosten, als aandeel van de kosten.',
  'expect.npv': 'Netto contante waarde: al het geld dat er over de jaren in- en uitgaat, tegen de waarde van vandaag.',
  'expect.irr': 'Interne rentevoet: de jaarlijkse rente waarbij de netto contante waarde op nul uitkomt.',
  'expect.payback': 'Hoe lang het duurt tot de investering is terugverdiend.',
  'expect.cost-of-delay': 'Wat verloren gaat met elke maand dat de baten later beginnen.',
  'expect.load': 'Hoeveel van iemands werktijd het plan vraagt op het drukste moment.',
};
