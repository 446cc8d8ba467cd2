// Generated from the package date-holidays 3.37.0 by "npm run generate".
//
// Its data on holidays is licensed under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), and so is this table.
// Data: date-holidays, https://github.com/commenthol/date-holidays, by commenthol and contributors, from articles of Wikipedia;
// changed: whole days of the type "public" of some countries and years, as series of days. See THIRD-PARTY.md.

/** The years for which the tables know the holidays, both included. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2060;

/**
 * Series of days, one a line, which places name by their number in base 36. `0106`: 6 January of every year. With a digit in
 * base 36 for each year behind it: so many days later in that year, and none where there is a `-`. In lines that begin with
 * `=`: single days as six digits of year, month and day.
 */
export const SERIES = `
0101
1225
0326b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
0501
1101
0323b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
0503b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
0815
1226
0514b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
0106
1208
0325b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
0513b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
0524b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
=161226221226331226391226441226501226
1012
1206
0801
0322b2m7rianf6qb3m7rj3nf0jbvg7rc4nf0kbog8rc4o8sk5o
09155321054320654210643216543106532105432065421064
1003
1111
=151102201102261102371102431102481102541102
=171031
0425
0602
1004-----------00000000000000000000000000000000000
=210816270816320816380816490816550816600816
0319
0508
0714
1026
=151207201207261207371207431207481207541207
1031
04261111111111011111011110111110111111111101111101
0530
=210531270531320531380531490531550531600531
=200508
0102
050131065-2105432065421064321654310653210543206542
05250543206842106432165431065321054320654210643216
1227-0----00----0----00----00----0----00----0----0
12280----00----00----0----00----0----00----00----0
=160502220502330502390502440502500502
=170102230102340102400102450102510102
=220103280103330103390103500103560103
=220603
=220919
=230508
0721
0624
0920----000000000000000000000000000000000000000000
1031---0000000000000000000000000000000000000000000
08256432165431065321054320654210643216543106532105
0908
0301
0317
0423
0502-0----10----1----10----10----0----10----1----1
0527
0623
0629
0725
08012065421064321654310653210543206542106432165431
0805
0911
0915
0924
11162065421064321654310653210543206542106432165431
1231
=170424230424280424340424450424510424560424
=190909240909300909410909470909520909580909
01154310653210543206542106432165431065321054320654
0201--------54210640216540106502105402065421064021
02151054320654210643216543106532105432065421064321
0228
0308--------00000000000000000000000000000000000000
0308----000000000000000000000000000000000000000000
040275432065b2176432165b3176c32805b3276c4280643216
042290k5pg8ld-------------------------------------
0427
05013106532105432065421064321654310653210543206542
05020000001000001000010000010000000000100000100001
0503
0509----000000000000000000000000000000000000000000
0517
0522
05250543206542106432165431065321054320654210643216
0531-----00000000000000000000000000000000000000000
06010543206542106432165431065321054320654210643216
0606
0609
0610
06200543206542106432165431065321054320654210643216
0628
07030----02----02----2----02----0----02----02----2
0704
0712
0715
0808
09016432165431065321054320654210643216543106532105
0902
09055321054320654210643216543106532105432065421064
0907
09165321054320654210643216543106532105432065421064
0918
0922
0925
1005
10084210643216543106532105432065421064321654310653
1009
10251654310653210543206542106432165431065321054320
10310543206542106432165431065321054320654210643216
11224210643216543106532105432065421064321654310653
1130
1201----1----10----10----0----10----1----10----10-
1207
1215
1220
1224
1224----------000000000000000000000000000000000000
1224-2----02----0----02----02----2----02----0----0
1226-0-00-00-00-0-00000-00-00000-0-00-00-00-0-0000
12260-00000-00-00000-0-00-00-00-0-00000-00-00000-0
12260-00000-0000000000-00000-0000-00000-0000000000
=150302200302260302370302430302480302540302
=150713200713260713370713430713480713540713
=150717160706170625180615190604200524210513220502230421240410250330260320270309280226290214300204310124320114330102331223341212351201361119371108381029391019401007410926420915430904440824450814460803470724480712490701500620510610520529530519540509550428560416570405580325590315600304
=150922160910170831180820190810200730210719220708230627240615250605260526270515280504290423300412310401320321330310340228350217360206370125380115390104391225401213411203421122431111441030451020461009470929480918490907500827510816520804530725540714550704560622570611580531590521600509
=150923160911170901180821190811200731210720220709230628240616250606260527270516280505290424300413310402320322330311340301350218360207370126380116390105391226401214411204421123431112441031451021461010470930480919490908500828510817520805530726540715550705560623570612580601590522600510
=160104210104270104380104440104490104550104
=160229210301270301380301440229490301550301
=170102211231230102271231321231340102381231400102450102491231510102551231601231
=170103230103340103400103450103510103
=180319290319350319400319460319570319
=180806290806350806400806460806570806
=180903290903350903400903460903570903
=190318240318300318410318470318520318580318
=190916240916300916410916470916520916580916
=210503270503320503380503490503550503600503
=210618210619220619220620230619240619250619260619270618270619280619290619300619310619320618320619330619330620340619350619360619370619380618380619390619390620400619410619420619430619440619440620450619460619470619480619490618490619500619500620510619520619530619540619550618550619560619570619580619590619600618600619
=220104280104330104390104500104560104
=220906
=250508
=250714310714360714420714530714590714
=280617
`;

/** The series of a country, and by region: its name, the series that it has besides those of the country, and those it lacks. */
export const PLACES: Readonly<
  Record<
    string,
    {
      readonly days: string;
      readonly regions: Readonly<Record<string, readonly [name: string, more: string, less?: string]>>;
    }
  >
> = {
  NL: {
    days: '0 1 2 6 8 9 c d z',
    regions: {},
  },
  DE: {
    days: '0 1 2 3 5 6 8 9 l o',
    regions: {
      "BB": ["Brandenburg", "c d y", "o"],
      "BE": ["Berlin", "12 26 40 42"],
      "BW": ["Baden-Württemberg", "4 a e"],
      "BY": ["Bayern", "4 a e"],
      "BY-A": ["Stadt Augsburg", "4 7 a e 2s"],
      "BY-KATH": ["Überwiegend katholische Gemeinden", "4 7 a e"],
      "BY-EVANG": ["Überwiegend evangelische Gemeinden", "4 a e"],
      "HB": ["Hansestadt Bremen", "1h"],
      "HE": ["Hessen", "e"],
      "HH": ["Hansestadt Hamburg", "1h"],
      "MV": ["Mecklenburg-Vorpommern", "y 25", "o"],
      "NI": ["Niedersachsen", "1h"],
      "NW": ["Nordrhein-Westfalen", "4 e"],
      "RP": ["Rheinland-Pfalz", "4 e"],
      "SH": ["Schleswig-Holstein", "1h"],
      "SL": ["Saarland", "4 7 e"],
      "SN": ["Sachsen", "y 1x", "o"],
      "SN-BZ": ["Landkreis Bautzen", "e y 1x", "o"],
      "ST": ["Sachsen-Anhalt", "a y", "o"],
      "TH": ["Thüringen", "y 1g", "o"],
      "TH-EIC": ["Landkreis Eichfeld", "e y 1g", "o"],
      "TH-UH": ["Unstrut-Hainich-Kreis", "e y 1g", "o"],
      "TH-WAK": ["Wartburgkreis", "e y 1g", "o"],
    },
  },
  BE: {
    days: '0 1 2 3 4 6 7 9 m 1e',
    regions: {},
  },
  AT: {
    days: '0 1 2 3 4 6 7 8 9 a b e w',
    regions: {},
  },
  CH: {
    days: '0 1 2 5 6 8 9 c d i k',
    regions: {
      "ZH": ["Kanton Zürich", "3"],
      "BE": ["Kanton Bern", "13"],
      "LU": ["Kanton Luzern", "4 7 b e", "2 9"],
      "UR": ["Kanton Uri", "4 7 a b e t 3g", "8"],
      "SZ": ["Kanton Schwyz", "4 7 a b e t"],
      "OW": ["Kanton Obwalden", "4 7 b e 30", "2 8 9"],
      "NW": ["Kanton Nidwalden", "4 7 b e t", "2 8 9"],
      "GL": ["Kanton Glarus", "4 1y 27 3c", "k"],
      "ZG": ["Kanton Zug", "4 7 b e", "2 8 9"],
      "FR": ["Canton de Fribourg", "4 7 b e", "2 8 9"],
      "SO": ["Kanton Solothurn", "4 7 e t", "2 8 9"],
      "BS": ["Kanton Basel-Stadt", "3"],
      "BL": ["Kanton Basel-Landschaft", "3"],
      "SH": ["Kanton Schaffhausen", "3"],
      "AR": ["Kanton Appenzell Ausserrhoden", "3h", "8"],
      "AI": ["Kanton Appenzell Innerrhoden", "4 7 e 2z 3f", "8"],
      "SG": ["Kanton St. Gallen", "4"],
      "GR": ["Kanton Graubünden", "", "5"],
      "AG": ["Kanton Aargau", "3 4 7 b e 13"],
      "TG": ["Kanton Thurgau", "3 13"],
      "TI": ["Canton Ticino", "3 4 7 a b e t 1q", "5"],
      "VD": ["Canton de Vaud", "13 2x", "8"],
      "VS": ["Canton du Valais", "4 7 b e t", "2 5 8"],
      "NE": ["Canton de Neuchâtel", "3 e f 19 1k", "8 9"],
      "GE": ["Canton de Genève", "1y 2v", "8 k"],
      "JU": ["Canton du Jura", "3 4 7 e 13 1p", "8"],
    },
  },
  FR: {
    days: '0 1 2 3 4 6 7 9 m u v',
    regions: {
      "57": ["Département Moselle", "5 8"],
      "67": ["Département Bas-Rhin", "5 8"],
      "68": ["Département Haut-Rhin", "5 8"],
      "YT": ["Département et région d'outre-mer Mayotte", "29"],
      "MQ": ["Département et région d'outre-mer Martinique", "5 2f"],
      "GP": ["Département et région d'outre-mer Guadeloupe", "5 1o"],
      "GF": ["Département et région d'outre-mer Guyane", "2l"],
      "RE": ["Département et région d'outre-mer La Réunion", "3b"],
      "MF": ["Département et région d'outre-mer Saint Martin", "1o"],
      "BL": ["Département et région d'outre-mer Saint Barthélemy", "33"],
    },
  },
  GB: {
    days: '0 1 2 5 8 12 14 15 16 17 19 1a 1b 1c 1d',
    regions: {
      "ALD": ["Alderney", "3a"],
      "ENG": ["England", "1i"],
      "NIR": ["Northern Ireland", "1i 1l 2q 3j 3r 3u 41"],
      "SCT": ["Scotland", "13 1s 37 38 3n 3q 3y", "2 19"],
      "WLS": ["Wales", "1i"],
    },
  },
  LU: {
    days: '0 1 2 3 4 6 7 8 9 1p 2d',
    regions: {},
  },
  ES: {
    days: '0 1 3 4 5 7 a b f g h',
    regions: {
      "AN": ["Andalucía", "j n s x 18 24 3o"],
      "AR": ["Aragón", "j n s x 18 1m 1z"],
      "AS": ["Asturias", "j n s x 18 1j 20"],
      "CB": ["Cantabria", "j x 1v 2n 3v"],
      "CE": ["Ciudad de Ceuta", "j 1t 2u 3l 3s 3t"],
      "CL": ["Castilla y León", "j n s x 18 1m 1z"],
      "CM": ["Castile-La Mancha", "e j n 2h"],
      "CN": ["Islas Canarias", "j n s 10 11"],
      "CN-EH": ["El Hierro", "j n s 10 11 1w"],
      "CN-FU": ["Fuerteventura", "j n s 10 11 2y"],
      "CN-GC": ["Gran Canaria", "j n s 10 11 1j"],
      "CN-LG": ["La Gomera", "j n s 10 11 31"],
      "CN-LP": ["La Palma", "j n s 10 11 1t"],
      "CN-LA": ["Lanzarote", "j n s 10 11 1v"],
      "CN-TE": ["Tenerife", "j n s 10 11 2w"],
      "CT": ["Cataluña", "2 8 1f 1n 1u"],
      "CT-B": ["Barcelona", "2 8 1f 1n 1u 1w"],
      "EX": ["Extremadura", "j n x 18 1j 20"],
      "GA": ["Galicia", "j t 1r 2e"],
      "IB": ["Illes Balears", "2 j 1k 3i"],
      "MC": ["Murcia Region", "j t x 18"],
      "MD": ["Comunidad de Madrid", "j n x 2b 3w"],
      "ML": ["Ciudad de Melilla", "j x 3k 3m"],
      "NC": ["Comunidad Foral de Navarra", "2 j n t"],
      "PV": ["País Vasco", "2 j t 1r 3z"],
      "RI": ["La Rioja", "2 j x 2k"],
      "VC": ["Comunitat Valenciana", "2 t 1f"],
    },
  },
  IT: {
    days: '0 1 2 3 4 7 8 a b c p q r',
    regions: {
      "21": ["Piedmont", ""],
      "21-TO": ["Torino", "1f"],
      "25": ["Lombardy", ""],
      "25-MI": ["Milan", "39"],
      "32": ["Alto Adige", "9"],
      "52": ["Toscana", ""],
      "52-FI": ["Firenze", ""],
      "62": ["Lazio", ""],
      "62-RM": ["Roma", "1q"],
      "82": ["Sicily", ""],
      "82-PA": ["Palermo", "2r"],
    },
  },
  DK: {
    days: '0 1 2 5 6 8 9 c d j 28',
    regions: {},
  },
  SE: {
    days: '0 1 2 3 5 6 8 a c d 2j 2m 35',
    regions: {},
  },
  PL: {
    days: '0 1 2 3 4 7 8 a c d e m 2c 3d',
    regions: {},
  },
  IE: {
    days: '0 1 2 8 1l 1s 22 2a 2i 34',
    regions: {},
  },
  US: {
    days: '0 1 m 21 23 2g 2o 2p 2t 32 36 3e 3p 3x',
    regions: {},
  },
};
