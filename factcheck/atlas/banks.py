"""On which bank of a river, or shore of a strait, well-known towns lie.

Kept by hand from general reference works. Towns with their middle on both banks are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from factcheck.atlas.names import key

SOURCE, AS_OF = "factcheck's own table of river banks, edition 1", "2026-11-23"

_ROWS = (
    "Tay|north|Dundee;Broughty Ferry|south|Newport-on-Tay;Newport;Tayport",
    "Tyne|north|Newcastle;Newcastle upon Tyne;North Shields;Wallsend;Tynemouth|south|Gateshead;South Shields;Jarrow",
    "Tees|south|Middlesbrough;Yarm|north|Stockton-on-Tees;Stockton;Billingham",
    "Mersey|east|Liverpool;Bootle|west|Birkenhead;Wallasey;Seacombe",
    "Humber|north|Hull;Kingston upon Hull;Hessle|south|Grimsby;Immingham;Barton-upon-Humber;Cleethorpes",
    "Thames|north|Tilbury;Eton;Southend;Southend-on-Sea;Canary Wharf;Chiswick;Fulham;Dagenham"
    "|south|Greenwich;Gravesend;Woolwich;Windsor;Southwark;Battersea;Lambeth;Dartford;Bermondsey;Putney",
    "Clyde|south|Greenock;Port Glasgow;Gourock|north|Dumbarton;Helensburgh;Clydebank",
    "Forth|north|Kirkcaldy;Burntisland;Dunfermline;Rosyth;North Queensferry|south|Leith;South Queensferry;Grangemouth",
    "Foyle|west|Derry;Londonderry|east|Waterside",
    "Rhine|west left|Cologne;Bonn;Mainz;Worms;Speyer;Strasbourg;Ludwigshafen;Koblenz;Krefeld;Neuss;Bingen;Andernach"
    "|east right|Düsseldorf;Duisburg;Leverkusen;Wiesbaden;Mannheim;Kehl;Rüdesheim;Karlsruhe;Neuwied;Königswinter",
    "Danube|west right|Buda|east left|Pest|south right|Ruse;Silistra;Svishtov;Lom;Nikopol;Tulcea;Regensburg"
    "|north left|Giurgiu;Călărași;Turnu Măgurele;Galați;Komárno;Bratislava;Krems;Zimnicea;Novi Sad;Ulm;Izmail",
    "Elbe|north right|Hamburg;Lauenburg;Blankenese|south left|Harburg;Stade;Cuxhaven",
    "Main|north right|Frankfurt;Frankfurt am Main;Schweinfurt|south left|Offenbach;Rüsselsheim;Sachsenhausen",
    "Oder|west left|Frankfurt an der Oder;Frankfurt (Oder);Szczecin|east right|Słubice",
    "Neisse|west left|Görlitz;Guben|east right|Zgorzelec;Gubin",
    "Vistula|north right|Płock;Toruń|south left|Włocławek",
    "Garonne|west left|Bordeaux|east right|Agen",
    "Gironde|west left|Pauillac|east right|Royan;Blaye",
    "Seine|north right|Rouen;Le Havre|south left|Honfleur",
    "Rhône|east left|Avignon;Arles;Valence;Montélimar|west right|Villeneuve-lès-Avignon;Beaucaire;Tournon",
    "Tagus|north right|Lisbon;Santarém|south left|Almada;Barreiro;Montijo;Seixal",
    "Douro|north right|Porto;Oporto|south left|Vila Nova de Gaia",
    "Guadiana|west right|Alcoutim|east left|Ayamonte;Sanlúcar de Guadiana",
    "Bosphorus|west|Beşiktaş;Beyoğlu;Galata;Sarıyer|east|Üsküdar;Kadıköy;Beykoz",
    "Scheldt|east right|Antwerp|west left|Linkeroever",
    "Dnieper|west right|Kherson;Cherkasy;Beryslav|east left|Oleshky;Kakhovka",
    "Dniester|east left|Tiraspol;Rîbnița;Dubăsari|west right|Bender;Bendery;Soroca",
    "Volga|west right|Volgograd;Saratov|east left|Engels;Samara;Kazan",
    "Amur|north left|Blagoveshchensk|south right|Heihe|east right|Khabarovsk",
    "Narva|west left|Narva|east right|Ivangorod",
    "Torne|west right|Haparanda|east left|Tornio",
    "Nile|east right|Luxor;Aswan;Cairo;Kom Ombo;Qena|west left|Giza;Sohag;Esna;Edfu;Asyut;Minya;Beni Suef;Omdurman",
    "Congo|south east left|Kinshasa|north west right|Brazzaville",
    "Zambezi|south|Victoria Falls|north|Livingstone",
    "Niger|north left|Timbuktu|west right|Asaba|east left|Onitsha",
    "Ganges|south right|Patna;Kanpur;Bhagalpur|west left|Varanasi",
    "Hooghly|east|Kolkata;Calcutta;Barrackpore|west|Howrah;Chandannagar;Serampore",
    "Yamuna|west right|Agra;Mathura",
    "Brahmaputra|south left|Guwahati;Dibrugarh;Jorhat|north right|Tezpur",
    "Indus|west right|Larkana;Dera Ismail Khan;Sukkur|east left|Rohri",
    "Irrawaddy|east left|Mandalay;Bagan;Pyay;Magway|west right|Sagaing;Minbu",
    "Mekong|east left|Savannakhet;Thakhek;Vientiane;Pakse|west right|Mukdahan;Nakhon Phanom;Phnom Penh;Nong Khai",
    "Yangtze|south right|Nanjing;Wuhu;Jiujiang;Zhenjiang|north left|Yichang;Yangzhou;Nantong",
    "Huangpu|east|Pudong|west|The Bund;Puxi",
    "Mississippi|east left|Memphis;Vicksburg;Natchez;Baton Rouge;La Crosse;Moline;Rock Island;Greenville;Cairo;Quincy"
    "|west right|St. Louis;St Louis;Dubuque;Davenport;Burlington;Hannibal;Cape Girardeau;West Memphis;Winona;Keokuk",
    "Missouri|west|Omaha|east|Council Bluffs;Bismarck",
    "Ohio|north|Cincinnati;Evansville;Jeffersonville;Marietta;Portsmouth|south|Louisville;Covington;Newport;Owensboro"
    ";Paducah;Huntington",
    "Hudson|west|Albany;Newburgh;Hoboken;Jersey City;West Point;Nyack;Weehawken|east|Poughkeepsie;Beacon;Yonkers;Troy"
    ";Tarrytown;Manhattan;Rensselaer",
    "Potomac|north east|Washington;Washington, D.C.;Georgetown|south west|Alexandria;Arlington",
    "Delaware|west|Philadelphia;Wilmington;Easton;New Hope|east|Camden;Trenton;Lambertville;Phillipsburg",
    "Connecticut|west|Hartford;Northampton|east|Springfield;East Hartford",
    "Columbia|north|Vancouver;Longview|south|Astoria;Hood River;The Dalles;Kennewick",
    "Detroit|north|Detroit|south|Windsor",
    "Niagara|west|Fort Erie|east|Buffalo",
    "Rio Grande|north|El Paso;Laredo;Brownsville;Del Rio;Eagle Pass;McAllen|south|Ciudad Juárez;Nuevo Laredo;Matamoros"
    ";Reynosa;Piedras Negras",
    "St. Lawrence|north|Trois-Rivières;Quebec City;Sept-Îles;Kingston;Cornwall|south|Lévis;Rimouski;Ogdensburg;Massena"
    ";Longueuil;Sorel-Tracy",
    "Ottawa|south|Ottawa|north|Gatineau;Hull",
    "Plate|south west|Buenos Aires;La Plata|north east|Montevideo;Colonia;Colonia del Sacramento",
    "Paraná|west right|Rosario;Santa Fe|east left|Corrientes;Paraná",
    "Paraguay|east left|Asunción;Concepción",
    "Amazon|north left|Óbidos;Macapá|south right|Santarém;Parintins",
)
"""A river; then sides, each with its towns."""
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east", "left": "right", "right": "left"}


def rows() -> Iterator[tuple[str, frozenset[str], list[str]]]:
    """A river, the sides of it that one bank is called by, and the towns there."""
    for row in _ROWS:
        river, *cells = row.split("|")
        for sides, towns in zip(cells[::2], cells[1::2], strict=True):
            yield river, frozenset(sides.split()), towns.split(";")


@cache
def _banks() -> Mapping[tuple[str, str], frozenset[str]]:
    """By the keys of a river and a town: the sides on which it lies."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for river, sides, towns in rows():
        for town in towns:
            pair = key(river), key(town)
            found[pair] = found.get(pair, frozenset()) | sides
    return found


def banks_of(river: str, town: str) -> frozenset[str]:
    """The sides of a river, by any of its names, on which a town lies; empty where the table does not say."""
    name = key(river)
    for word in ("river ", "rio de la ", "firth of "):
        name = name.removeprefix(word)
    name = name.removesuffix(" river").removesuffix(" estuary")
    return _banks().get((name, key(town)), frozenset())
