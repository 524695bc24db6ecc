/**
 * An annual plan as it comes out of a printed document: of an organisation that does not exist, with everything that
 * text loses. "·" marks a space at the end of a line, "→" a tab; a space at the start of a line is the start of a page.
 */
const SOURCE = ` 1 Voorwoord
Een bibliotheek is meer dan een plek met boeken. Mensen komen er·
om te leren, om anderen te ontmoeten en om hulp te krijgen bij·
vragen over de overheid. Boekenkade helpt bibliotheken om dat werk·
elke dag goed te doen, in de stad en op het platteland.

Het afgelopen jaar vroegen veel bibliotheken om steun bij digitale·
diensten. Boekenkade biedt die steun en zoekt daarbij de samen-
werking met gemeenten, zoals onze statuten vragen.1 In 2027 gaat·
dat door, met minder geld en met scherpere keuzes. Onze inwoner-
panels wijzen ons daarbij de weg.

Dit jaar kiezen we vier thema’s:

→► Leesplezier voor iedereen.
→► Taal en digitale vaardigheden voor alle inwoners.
→► Lokale verankering.·
→► Duurzaamheid in gebouw en collectie.·

1→ Zie de statuten van Boekenkade, artikel 3

Noor van Dalen,
Directeur
 2� Inleiding

Boekenkade ondersteunt openbare bibliotheken in het hele land.·
Boekenkade levert advies, beheert gedeelde systemen en brengt·
mensen bij elkaar. De minister heeft laten weten dat het ‘plafond’·
van onze subsidie voor de komende jaren op 2,5 miljoen euro ligt.·
Boekenkade maakt daarom dit jaar een andere verdeling van het·
werk, waarover de
Boekenkade · Jaarplan 2027

5

 provincies en de bibliotheken zelf hebben meegedacht. Wat blijft,·
is het hart van ons werk: een bibliotheek waar iedereen terecht·
kan.

2.1→Waar we staan

2.1.1→ De koers
In de koers 2027 – 2029 staat waar we over drie jaar willen zijn.2·
Boekenkade ontwikkelt die koers samen met de leden.

2.1.3→ Extra programma’s
Naast het vaste werk doen we mee aan programma’s die een eigen·
geldschieter hebben. In 2027 zijn dat de volgende programma’s:

→► Samen Digivaardig (SDV)
→► Bibliobus van Morgen
→► Werkagenda Leesoffensief

Elk van deze programma’s legt apart verantwoording af.

2→ De koers 2027-2029
Boekenkade · Jaarplan 2027

6
 2.1.2→ Met wie we werken
We werken met gemeenten, scholen en uitgevers. Boekenkade brengt·
partijen bijeen en stelt kennis beschikbaar over drie dingen:

→► Het vak:··
Wat medewerkers moeten kennen en kunnen om bezoekers van·
nu te helpen.

→► De cijfers:
→• Hoeveel mensen een vestiging bezoeken en hoe vaak zij dat in·
een jaar doen.

→• Hoeveel titels worden geleend.

→► Het gebouw:··
Hoe een gebouw uitnodigt om te blijven.

2.2→Leeswijzer

In hoofdstuk 3 staan de activiteiten, in hoofdstuk 4 het geld.
 3 Activiteiten 2027

3.1→Toelichting

Dit hoofdstuk vertelt per activiteit wat we doen, waarom we het·
doen en wat er aan het einde van het jaar klaar is.
 Tabel 1: ambities, doelen en bijdragen van Boekenkade

Een huis vol verhalen voor elke buurt

Ambities
Meer mensen vinden de weg naar de bibliotheek

Doelen en bijdragen
Meer inwoners lezen voor hun plezier·
Verspreiden van aanpakken die in een vestiging al hun waarde·
hebben bewezen

Inwoners vinden in elke gemeente hulp bij digitale vragen
Opleiden van medewerkers en het delen van lesmateriaal

Ambities
De techniek van de bibliotheek is veilig en betaalbaar

Doelen en bijdragen
Gedeelde systemen werken altijd·
Beheren van de catalogus en van het landelijke inlogsysteem
 Deze ambities gelden tot en met 2029. Elke activiteit hoort bij een·
van de ambities en kan meer dan één thema raken.

Tabel 2: Thema’s 2027-2029

Thema Leesplezier Taal en digitale vaardigheden Lokale·
verankering

Duurzaamheid

Doel Wie graag leest, leest vaker.·
Wij willen dat elke vestiging·
een aanbod heeft dat past bij·
de buurt.

Iedereen kan meedoen in een·
samenleving vol schermen, ook·
wie moeite heeft met lezen of·
met een com
puter.

Een bibliotheek hoort bij haar·
plaats en kent de mensen die·
er wonen.

We gaan zuinig om met energie·
en geven boeken een tweede·
leven.
 3.2→Activiteitenoverzicht

3.2.1→ Ambitie 1: Meer inwoners komen naar de bibliotheek en·
vinden daar wat zij zoeken.

Doelen bij deze ambitie:·
→► Meer inwoners lezen voor hun plezier.
→► In elke gemeente is er hulp bij digitale

vragen.

De bibliotheek verandert van een plek waar je iets haalt in een·
plek waar je iets doet. Dat vraagt andere kennis van mede-
werkers en andere afspraken met de gemeente.

Programma Leesoffensief
In dit programma werken uitgevers, scholen en bibliotheken aan·
meer leesplezier bij jongeren. Het ministerie betaalt de kosten.
 Activiteit 1 Leeskringen·
Begeleiden van groepen inwoners die samen lezen en daarover·
praten

Met leeskringen brengt Boekenkade mensen bij elkaar die van·
hetzelfde boek houden. Een kring komt zes keer per jaar samen.·
Bibliotheekmedewerkers leren hoe zij een gesprek op gang brengen.

Doel en impact
Wie samen leest, leest meer en voelt zich minder alleen. De kringen·
zijn er ook voor mensen die nog niet zo lang in Nederland wonen.·

Leesplezier Taal en digitale vaardigheden
Lokale verankering

Duurzaamheid

Resultaat
Eind 2027 zijn er in zestig gemeenten leeskringen. De bibliotheek
medewerkers die een kring begeleiden, hebben een training gevolgd.·
 Activiteit 2 Digitaal Spreekuur (DSU)
Helpen bij vragen over computers en over de digitale overheid

Leesplezier Taal en digitale vaardigheden
Lokale verankering
 Boekenkade zorgt voor lesmateriaal en voor een vraagbaak achter·
het spreekuur. Zo kan een kleine vestiging toch goede hulp geven.

Doel en impact
Niemand blijft hangen achter een scherm. Wie een vraag heeft over·
toeslagen, vergunningen of een nieuw wachtwoord, kan zonder·

Leesplezier Taal en digitale vaardigheden
Lokale verankering

Duurzaamheid

afspraak binnenlopen en wordt geholpen door iemand met geduld.·

Bezoekers leren meteen hoe zij het de volgende keer zelf doen.

Resultaat·
In 2027 breiden we de vraagbaak uit met dertig nieuwe onder-
werpen. De vragen die vaak komen, publiceren we als leestekst.

Samen Digivaardig (SDV)
Samen Digivaardig is een programma van vier organisaties. De·
middelen zijn vanuit het Fonds Digitale Inclusie ter beschikking·
gesteld. Boekenkade is penvoerder van het programma. Onze eigen·
middelen dekken 30 procent van het totaal. Dankzij het programma·
groeien ook de Landelijke Catalogus en het Inlogsysteem (zie·
activiteit 3 en 4).
 3.2.2→� Ambitie 2: Een veilige,·
betaalbare en gedeelde techniek voor·
alle bibliotheken

Doelen bij deze ambitie:·
→► Gedeelde systemen werken altijd.

Bibliotheken delen hun systemen. Dat scheelt geld en het maakt·
de dienst beter.

Activiteit 3 Open Collectie (OC)
Inkopen en ontsluiten van e-books voor alle leden

Leesplezier Taal en digitale vaardigheden
Lokale verankering

Duurzaamheid

Met de Open Collectie leent een lid overal in het land dezelfde·
e-books, wat de plaats van de vestiging ook is.

Doel en impact
Een groot aanbod hangt niet langer af van de grootte van de·
bibliotheek.

Resultaat
In 2027 komen er achthonderd titels bij. We sluiten met uitgevers·
afspraken over een eerlijke prijs.
 Activiteit 4 Landelijke Catalogus
Beheer en ontwikkeling van de catalogus

De catalogus laat zien welk boek waar staat. Boekenkade beheert·
de catalogus en verbetert elk jaar een onderdeel.

Doel en impact
Een lezer vindt in één keer alles wat er over een onderwerp is.·

Resultaat
We vernieuwen in 2027 de zoekmachine. Ook sluiten twee pro-
vincies zich aan die tot nu toe een eigen catalogus hadden.

Leesplezier Taal en digitale vaardigheden
Lokale verankering

Duurzaamheid

Activiteit 5 Inlogsysteem·
Veilig inloggen met één pas in het hele land

Leesplezier Taal en digitale vaardigheden
Lokale verankering

Duurzaamheid

Het Inlogsysteem geeft een lid met één pas toegang tot de diensten·
van elke bibliotheek.

Doel en impact
Gegevens van leden blijven bij de eigen bibliotheek. Dat is veilig·
en het schept vertrouwen.

Resultaat
Eind 2027 gebruikt elke vestiging de nieuwe versie. Een buiten-
staander test of het systeem veilig is.
Boekenkade · Jaarplan 2027

14
 Activiteit 6 Groene Vestiging
Advies over energie, materiaal en hergebruik

Leesplezier Taal en digitale vaardigheden
Lokale verankering

Duurzaamheid

Boekenkade geeft advies aan bibliotheken die willen verbouwen of·
verhuizen.

Doel en impact
Een zuinig gebouw kost minder en laat meer geld over voor boeken·
en voor mensen.

Resultaat
In 2027 krijgen tien vestigingen een advies op maat. De ervaringen·
staan in een handreiking die iedereen mag gebruiken.
 4→ Begroting
 Tabel 3: Begroting jaarplan 2027

Ambitie Personele kosten Overige kosten Totaal

Ambitie 1: Meer inwoners komen naar de bibliotheek en·
vinden daar wat zij zoeken.

€ 640.000 € 110.000 € 750.000·

Ambitie 2: Een veilige, betaalbare en gedeelde techniek voor alle bibliotheken

€ 980.500 € 1.210.000 € 2.190.500·

Kantoor € 310.000 € 92.000 € 402.000·

Vast werk € 1.930.500 € 1.412.000 € 3.342.500·

Bibliobus van Morgen (OC) € 60.000 € 440.000 € 500.000·

Digitaal Spreekuur € 45.000 € 15.000 € 60.000·

Voorzitter programma Leesoffensief € 80.000 € 80.000·

Extra werk € 185.000 € 455.000 € 640.000·

Jaarbegroting 2027 € 2.115.500 € 1.867.000 € 3.982.500·

Eigen bijdrage vanuit egalisatiereserve € 350.000·

Bijdrage Bibliobus van morgen door provincies € 132.500·

Instellingssubsidie 2027 € 3.500.000·
 `;

export const SAMPLE_DOCUMENT = SOURCE.replaceAll('·\n', ' \n')
	.replaceAll(' · ', ' | ')
	.replaceAll('·', ' ')
	.replaceAll('→', '\t');
