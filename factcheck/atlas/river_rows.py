"""The rivers that copy names most. Kept by hand from general reference works."""

from __future__ import annotations

RIVERS = (
    "Thames;River Thames;Thames River|GB|CA US NZ|GB-ENG|51.69/-2.03,51.69/-1.69,Oxford 51.75/-1.26,Abingdon "
    "51.67/-1.28,51.6/-1.12,Reading 51.46/-0.97,51.54/-0.9,Maidenhead 51.52/-0.72,Slough 51.51/-0.6,Windsor "
    "51.48/-0.6,Staines-upon-Thames 51.43/-0.51,Walton-on-Thames 51.39/-0.41,Kingston upon Thames 51.41/-0.3,"
    "Richmond 51.46/-0.31,London 51.51/-0.13,Dartford 51.45/0.21,Grays 51.48/0.33,Gravesend 51.44/0.37,Canvey "
    "Island 51.52/0.58,Southend-on-Sea 51.54/0.71,51.5/0.8",
    "River Severn;Severn River|GB|US CA AU|GB-ENG GB-WLS|52.49/-3.73,52.51/-3.31,52.66/-3.14,Shrewsbury "
    "52.71/-2.75,52.63/-2.48,52.54/-2.42,Stourport-on-Severn 52.34/-2.28,Worcester 52.19/-2.22,52/-2.16,"
    "Gloucester 51.87/-2.24,51.75/-2.45,51.6/-2.65,51.4/-3.05",
    "River Trent|GB|CA US AU NZ|GB-ENG|53.12/-2.16,Stoke-on-Trent 53/-2.19,Stone 52.91/-2.15,Rugeley "
    "52.76/-1.94,Burton upon Trent 52.81/-1.64,Long Eaton 52.9/-1.27,Nottingham 52.95/-1.15,West Bridgford "
    "52.93/-1.13,Newark-on-Trent 53.07/-0.82,Gainsborough 53.38/-0.77,53.7/-0.69",
    "River Mersey;Mersey|GB|AU CA|GB-ENG|Stockport 53.41/-2.16,Sale 53.43/-2.32,Warrington 53.39/-2.58,Widnes "
    "53.36/-2.73,Runcorn 53.34/-2.73,Ellesmere Port 53.28/-2.9,Birkenhead 53.39/-3.01,Liverpool 53.41/-2.98,"
    "Wallasey 53.42/-3.06,53.47/-3.08",
    "River Tyne;Tyne River|GB|AU|GB-ENG GB-SCT|54.98/-2.13,Newcastle upon Tyne 54.97/-1.61,Gateshead "
    "54.96/-1.6,Wallsend 54.99/-1.53,Jarrow 54.98/-1.48,North Shields 55.02/-1.45,South Shields 55/-1.43,"
    "Tynemouth 55.02/-1.43",
    "River Tees|GB||GB-ENG|54.7/-2.48,54.54/-1.92,Darlington 54.52/-1.55,54.49/-1.35,Stockton-on-Tees "
    "54.57/-1.32,Thornaby 54.53/-1.3,Middlesbrough 54.58/-1.23,54.65/-1.13",
    "River Wear|GB||GB-ENG|54.74/-2.22,Bishop Auckland 54.66/-1.68,Durham 54.78/-1.58,Chester-le-Street "
    "54.86/-1.57,Washington 54.9/-1.52,Sunderland 54.9/-1.38",
    "River Wye;Wye River|GB|US CA AU|GB-ENG GB-WLS|52.47/-3.76,52.3/-3.51,52.15/-3.4,52.07/-3.13,Hereford "
    "52.06/-2.71,51.91/-2.59,51.81/-2.71,51.61/-2.66",
    "Humber Estuary;River Humber|GB|CA AU|GB-ENG|53.7/-0.69,Hull 53.74/-0.34,53.63/-0.18,Grimsby 53.57/-0.08,"
    "Cleethorpes 53.56/-0.03,53.55/0.1",
    "River Clyde|GB|CA AU US|GB-SCT|55.42/-3.65,55.67/-3.78,Motherwell 55.79/-3.99,Hamilton 55.77/-4.03,"
    "Rutherglen 55.83/-4.21,Glasgow 55.87/-4.26,Renfrew 55.87/-4.39,Clydebank 55.9/-4.41,Dumbarton 55.94/-4.57,"
    "Port Glasgow 55.93/-4.69,Greenock 55.95/-4.76,55.95/-4.9",
    "River Forth|GB|AU|GB-SCT|56.18/-4.38,Stirling 56.12/-3.94,Alloa 56.12/-3.79,56.05/-3.7",
    "River Tay;Tay River|GB|CA|GB-SCT|56.51/-4.21,56.62/-3.87,Perth 56.4/-3.43,Dundee 56.47/-2.97,56.46/-2.8",
    "River Spey|GB||GB-SCT|57.01/-4.4,57.08/-4.05,57.19/-3.83,57.33/-3.6,57.48/-3.2,57.67/-3.1",
    "River Tweed|GB|AU NZ US CA|GB-ENG GB-SCT|55.43/-3.5,55.65/-3.19,55.6/-2.75,55.6/-2.43,55.77/-2",
    "River Medway|GB|AU|GB-ENG|51.1/0.05,Tonbridge 51.2/0.27,Maidstone 51.27/0.52,Rochester 51.39/0.51,Strood "
    "51.39/0.48,Chatham 51.38/0.53,Gillingham 51.39/0.55,51.43/0.72",
    "River Cam|GB|US|GB-ENG|52.03/0.15,Cambridge 52.2/0.12,52.35/0.25",
    "Great Ouse;River Great Ouse|GB||GB-ENG|52.03/-1.15,Milton Keynes 52.04/-0.76,Bedford 52.13/-0.47,St Neots "
    "52.22/-0.27,Huntingdon 52.33/-0.19,52.33/-0.08,52.4/0.27,52.6/0.37,King's Lynn 52.75/0.4",
    "River Lea|GB||GB-ENG|Luton 51.88/-0.42,Harpenden 51.82/-0.36,Welwyn Garden City 51.8/-0.21,Hatfield "
    "51.76/-0.22,Hertford 51.8/-0.08,Ware 51.81/-0.03,Hoddesdon 51.76/-0.01,Cheshunt 51.7/-0.03,51.51/0.01",
    "River Aire|GB|AU FR|GB-ENG|54.06/-2.15,Skipton 53.96/-2.02,Keighley 53.87/-1.91,Bingley 53.85/-1.84,"
    "Shipley 53.83/-1.77,Leeds 53.8/-1.55,Castleford 53.73/-1.36,53.73/-0.91",
    "River Exe|GB||GB-ENG|51.16/-3.77,Tiverton 50.9/-3.49,Exeter 50.72/-3.53,Exmouth 50.62/-3.4",
    "River Tamar|GB|AU|GB-ENG|50.92/-4.46,50.64/-4.33,50.53/-4.2,Saltash 50.41/-4.23,Plymouth 50.37/-4.14",
    "River Usk|GB||GB-WLS|51.88/-3.72,51.95/-3.39,51.82/-3.02,51.7/-2.9,Newport 51.59/-3,51.53/-2.98",
    "River Taff|GB||GB-WLS|51.86/-3.44,Merthyr Tydfil 51.75/-3.38,Pontypridd 51.6/-3.34,Cardiff 51.48/-3.18",
    "River Lagan|GB|SE|GB-NIR|54.37/-5.93,54.46/-6.23,Lisburn 54.52/-6.04,Belfast 54.6/-5.93",
    "River Bann|GB||GB-NIR|54.16/-6.07,Banbridge 54.35/-6.28,Portadown 54.42/-6.44,54.52/-6.53,54.75/-6.46,"
    "Coleraine 55.13/-6.67,55.17/-6.77",
    "River Foyle|GB IE||GB-NIR|54.83/-7.46,Derry 55/-7.31,55.05/-7.22",
    "River Shannon;Shannon River|IE|GB NZ AU||54.23/-7.92,53.94/-8.09,53.67/-7.99,Athlone 53.42/-7.94,"
    "53.09/-8.22,Limerick 52.66/-8.62,52.6/-9.4,52.55/-9.85",
    "River Liffey;Liffey|IE|AU||53.16/-6.29,53.16/-6.56,Naas 53.22/-6.67,Celbridge 53.34/-6.54,Leixlip "
    "53.37/-6.5,Lucan 53.36/-6.45,Dublin 53.33/-6.25",
    "River Lee|IE|GB US||51.95/-9.28,51.9/-8.95,Ballincollig 51.88/-8.58,Cork 51.9/-8.47,51.82/-8.27",
    "River Boyne;Boyne River|IE|AU CA US GB||53.38/-6.95,53.55/-6.79,Navan 53.65/-6.68,Drogheda 53.72/-6.35",
    "River Suir|IE|||52.83/-7.85,52.68/-7.81,52.38/-7.93,52.35/-7.41,Waterford 52.26/-7.11,52.23/-6.97",
    "River Nore|IE|||52.93/-7.7,Kilkenny 52.65/-7.25,52.42/-6.95",
    "River Barrow|IE|AU||53.08/-7.5,53.15/-7.2,52.99/-6.98,Carlow 52.84/-6.93,52.55/-6.95,52.39/-6.95,52.25/-6.98",
    "River Corrib|IE|||53.37/-9.12,Galway 53.27/-9.05",
    "Seine;River Seine;Seine River|FR|CA|FR-BFC FR-GES FR-IDF FR-NOR|47.49/4.72,47.86/4.57,Troyes 48.3/4.09,"
    "48.52/3.73,48.49/3.5,Montereau-Fault-Yonne 48.38/2.95,Melun 48.55/2.65,Corbeil-Essonnes 48.61/2.49,Paris "
    "48.85/2.35,Boulogne-Billancourt 48.84/2.24,Saint-Denis 48.94/2.35,Argenteuil 48.95/2.25,"
    "Conflans-Sainte-Honorine 49/2.1,Poissy 48.93/2.05,Mantes-la-Jolie 48.99/1.72,Vernon 49.09/1.46,49.25/1.4,"
    "Rouen 49.44/1.1,49.5/0.8,Le Havre 49.49/0.11",
    "Loire;River Loire;Loire River|FR||FR-ARA FR-BFC FR-CVL FR-PDL|44.84/4.22,45.05/3.95,45.4/4.25,Roanne "
    "46.04/4.07,46.48/3.98,46.83/3.45,Nevers 46.99/3.16,47.41/2.93,47.69/2.63,Orléans 47.9/1.9,Blois "
    "47.59/1.33,47.41/0.98,Tours 47.39/0.7,Saumur 47.26/-0.08,47.4/-0.87,Nantes 47.22/-1.55,Saint-Nazaire "
    "47.28/-2.22",
    "Rhône;Rhone;Rhône River;Rhone River;River Rhône;River Rhone|CH FR||CH-GE CH-VD CH-VS FR-ARA FR-OCC FR-PAC|"
    "46.57/8.38,46.32/7.99,Sierre 46.29/7.54,Martigny 46.1/7.07,46.39/6.86,46.43/6.5,Geneva 46.2/6.15,"
    "46.1/5.82,45.83/5.8,45.65/5.65,45.85/5.3,Villeurbanne 45.77/4.88,Lyon 45.75/4.85,Givors 45.59/4.77,Vienne "
    "45.53/4.87,45.07/4.83,Valence 44.93/4.91,Montélimar 44.55/4.75,44.25/4.67,Avignon 43.95/4.81,Tarascon "
    "43.81/4.66,Beaucaire 43.81/4.64,Arles 43.68/4.63,43.33/4.85",
    "Saône;Saone;Saône River;Saone River;River Saône;River Saone|FR||FR-ARA FR-BFC FR-GES|48.09/6.18,"
    "47.75/5.95,47.45/5.59,47.19/5.38,Chalon-sur-Saône 46.78/4.85,Mâcon 46.31/4.83,Villefranche-sur-Saône "
    "45.99/4.72,Lyon 45.75/4.85",
    "Garonne;River Garonne;Garonne River|ES FR||FR-NAQ FR-OCC|42.7/0.95,42.85/0.72,43.1/0.72,Muret 43.46/1.33,"
    "Toulouse 43.6/1.44,44.03/1.08,Agen 44.2/0.62,Marmande 44.5/0.17,44.55/-0.25,Bordeaux 44.84/-0.58,"
    "45.04/-0.61",
    "Dordogne River;River Dordogne|FR||FR-ARA FR-NAQ FR-OCC|45.53/2.81,45.4/2.5,45.09/1.94,44.9/1.48,"
    "44.84/1.15,Bergerac 44.85/0.48,Libourne 44.91/-0.24,45.04/-0.61",
    "River Lot;Lot River|FR||FR-NAQ FR-OCC|44.52/3.75,44.52/3.5,44.6/2.4,44.58/2.03,Cahors 44.45/1.44,"
    "Villeneuve-sur-Lot 44.41/0.7,44.31/0.35",
    "River Tarn;Tarn River|FR||FR-OCC|44.43/3.82,44.32/3.59,Millau 44.1/3.08,43.95/2.6,Albi 43.93/2.15,Gaillac "
    "43.9/1.9,Montauban 44.02/1.35,44.09/1.04",
    "River Marne;Marne River|FR||FR-GES FR-HDF FR-IDF|47.82/5.37,48.11/5.14,Saint-Dizier 48.64/4.95,48.73/4.58,"
    "Châlons-en-Champagne 48.95/4.37,Épernay 49.04/3.96,Château-Thierry 49.05/3.4,Meaux 48.96/2.88,"
    "Lagny-sur-Marne 48.87/2.72,Champigny-sur-Marne 48.82/2.49,Créteil 48.79/2.47,Charenton-le-Pont 48.82/2.41",
    "Meuse;Meuse River;River Meuse;Maas River;River Maas|FR BE NL|DE|FR-GES|47.98/5.62,48.36/5.7,48.6/5.67,"
    "Verdun 49.16/5.38,Sedan 49.7/4.94,Charleville-Mézières 49.77/4.72,50.14/4.82,50.26/4.91,Namur 50.47/4.87,"
    "Andenne 50.49/5.1,Huy 50.52/5.23,Seraing 50.58/5.5,Liège 50.63/5.57,Maastricht 50.85/5.69,Roermond "
    "51.19/5.99,Venlo 51.37/6.17,Cuijk 51.73/5.88,51.8/5.5,51.72/5.1,51.7/4.85,Dordrecht 51.81/4.67,Rotterdam "
    "51.92/4.48,51.98/4.08",
    "River Oise;Oise River|BE FR||FR-HDF FR-IDF|50/4.32,49.92/4.08,49.9/3.62,49.62/3.22,Noyon 49.58/3,"
    "Compiègne 49.42/2.83,Creil 49.26/2.48,Pontoise 49.05/2.1,Cergy 49.04/2.08,Conflans-Sainte-Honorine 49/2.1",
    "River Aisne;Aisne River|FR|BE|FR-GES FR-HDF|48.95/5.15,49.4/4.7,49.51/4.37,Soissons 49.38/3.32,Compiègne "
    "49.42/2.83",
    "River Somme;Somme River|FR|AU|FR-HDF|49.9/3.4,Saint-Quentin 49.85/3.29,49.93/2.93,Amiens 49.9/2.3,"
    "Abbeville 50.11/1.84,50.19/1.63",
    "River Yonne;Yonne River|FR||FR-BFC FR-IDF|47/4,47.46/3.53,Auxerre 47.8/3.57,Sens 48.2/3.28,"
    "Montereau-Fault-Yonne 48.38/2.95",
    "River Isère;Isère River;Isere River|FR||FR-ARA|45.44/7.05,45.62/6.77,Albertville 45.67/6.39,45.5/6.05,"
    "Grenoble 45.18/5.71,45.21/5.65,Romans-sur-Isère 45.05/5.07,44.98/4.87",
    "River Durance;Durance River;Durance|FR||FR-PAC|44.93/6.72,44.9/6.64,44.56/6.49,44.2/5.94,Manosque "
    "43.83/5.79,Pertuis 43.69/5.5,Cavaillon 43.83/5.04,43.92/4.74",
    "River Allier;Allier River|FR||FR-ARA FR-BFC FR-CVL FR-OCC|44.59/3.83,44.9/3.68,45.3/3.38,Issoire "
    "45.54/3.25,Vichy 46.13/3.43,Moulins 46.56/3.33,46.96/3.08",
    "River Cher;Cher River|FR||FR-ARA FR-CVL FR-NAQ|46/2.45,Montluçon 46.34/2.6,46.72/2.5,Vierzon 47.22/2.07,"
    "47.28/1.35,Tours 47.39/0.7,47.34/0.48",
    "River Vienne;Vienne River|FR||FR-CVL FR-NAQ|45.67/2.05,45.83/1.6,Limoges 45.83/1.25,46.01/0.67,46.3/0.65,"
    "Châtellerault 46.82/0.55,47.17/0.24,47.21/0.08",
    "River Charente;Charente River|FR||FR-NAQ|45.8/0.8,46.15/0.3,Angoulême 45.65/0.15,Cognac 45.7/-0.33,"
    "Saintes 45.75/-0.63,Rochefort 45.94/-0.97,45.95/-1.07",
    "River Adour;Adour River;Adour|FR||FR-NAQ FR-OCC|42.93/0.17,43.07/0.15,Tarbes 43.23/0.07,43.7/-0.27,"
    "43.77/-0.58,Dax 43.71/-1.05,Bayonne 43.49/-1.47,Anglet 43.49/-1.52",
    "River Vilaine;Vilaine River|FR||FR-BRE FR-PDL|48.18/-1.08,Vitré 48.12/-1.21,Rennes 48.11/-1.67,"
    "47.65/-2.08,47.5/-2.48",
    "River Sarthe;Sarthe River|FR||FR-NOR FR-PDL|48.63/0.55,Alençon 48.43/0.09,Le Mans 48/0.2,47.84/-0.33,"
    "Angers 47.47/-0.55",
    "River Orne;Orne River|FR||FR-NOR|48.6/0.15,48.74/-0.03,48.85/-0.35,Caen 49.19/-0.36,49.28/-0.23",
    "River Doubs;Doubs River|FR CH||FR-BFC|46.71/6.21,Pontarlier 46.9/6.36,47.06/6.7,47.36/7.15,Montbéliard "
    "47.51/6.8,Besançon 47.25/6.02,Dole 47.09/5.49,46.9/5.03",
    "Scheldt;River Scheldt;Scheldt River;Schelde River;Escaut River|FR BE NL||FR-HDF|49.99/3.27,Cambrai "
    "50.18/3.23,Valenciennes 50.36/3.53,Tournai 50.61/3.39,Oudenaarde 50.85/3.61,Ghent 51.05/3.72,Wetteren "
    "51.01/3.88,Dendermonde 51.03/4.1,Temse 51.13/4.21,Antwerp 51.22/4.4,51.35/4.25,Terneuzen 51.34/3.83,"
    "Vlissingen 51.44/3.57",
    "River Lys;Lys River;Leie River|FR BE|IT|FR-HDF|50.5/2.22,50.64/2.4,Armentières 50.69/2.88,Menen 50.8/3.12,"
    "Kortrijk 50.83/3.26,Waregem 50.89/3.43,Deinze 50.98/3.53,Ghent 51.05/3.72",
    "River Sambre;Sambre River|FR BE||FR-HDF|50.05/3.8,Maubeuge 50.28/3.97,Charleroi 50.41/4.44,50.45/4.62,"
    "Namur 50.47/4.87",
    "Ebro;Ebro River;River Ebro|ES||ES-AR ES-CB ES-CL ES-CT ES-NC ES-PV ES-RI|43.02/-4.19,42.85/-3.8,Miranda "
    "de Ebro 42.69/-2.95,Logroño 42.47/-2.45,Calahorra 42.31/-1.97,Tudela 42.06/-1.6,Zaragoza 41.66/-0.88,"
    "41.3/-0.3,41.37/0.32,41.23/0.55,Tortosa 40.81/0.52,Amposta 40.71/0.58,40.72/0.87",
    "Tagus;Tagus River;River Tagus;Tajo River|ES PT||ES-AR ES-CM ES-EX ES-MD|40.32/-1.7,40.8/-2,40.5/-2.73,"
    "40.15/-3.1,Aranjuez 40.03/-3.6,Toledo 39.86/-4.02,Talavera de la Reina 39.96/-4.83,39.8/-5.6,39.73/-6.89,"
    "39.66/-7.6,Abrantes 39.47/-8.2,Santarém 39.23/-8.69,Vila Franca de Xira 38.96/-8.99,Lisbon 38.73/-9.15,"
    "Almada 38.68/-9.16,38.67/-9.3",
    "Douro;Douro River;River Douro;Duero River;River Duero|ES PT||ES-CL|42/-2.87,Soria 41.76/-2.47,41.48/-2.53,"
    "41.57/-3.2,Aranda de Duero 41.67/-3.69,41.6/-4.1,41.5/-4.75,Zamora 41.51/-5.74,41.49/-6.27,41.04/-6.82,"
    "41.16/-7.79,Vila Nova de Gaia 41.12/-8.61,Porto 41.15/-8.61",
    "Guadalquivir;Guadalquivir River;River Guadalquivir|ES|BO|ES-AN|37.85/-2.97,38.08/-3,38/-3.5,Andújar "
    "38.04/-4.05,Córdoba 37.89/-4.77,Palma del Río 37.7/-5.28,Seville 37.38/-5.97,Coria del Río 37.29/-6.05,"
    "Sanlúcar de Barrameda 36.78/-6.35",
    "Guadiana;Guadiana River;River Guadiana|ES PT||ES-AN ES-CM ES-EX|38.98/-2.9,39.13/-3.7,39/-4.05,39.13/-4.9,"
    "38.97/-5.9,Mérida 38.92/-6.34,Badajoz 38.88/-6.97,38.3/-7.4,37.64/-7.66,Ayamonte 37.21/-7.41,Vila Real de "
    "Santo António 37.2/-7.42",
    "Júcar River;Jucar River;River Júcar;Xúquer|ES||ES-CM ES-VC|40.38/-1.85,Cuenca 40.07/-2.13,39.55/-2.1,"
    "39.14/-1.68,39.19/-1.08,Alzira 39.15/-0.43,Sueca 39.2/-0.31,Cullera 39.17/-0.25",
    "Turia River;River Turia|ES||ES-AR ES-CM ES-VC|40.4/-1.55,Teruel 40.35/-1.11,40.06/-1.28,39.66/-0.89,"
    "Paterna 39.5/-0.44,Mislata 39.48/-0.42,Valencia 39.47/-0.38",
    "Segura River;River Segura|ES|PT|ES-AN ES-CM ES-MC ES-VC|38.1/-2.7,38.43/-2.1,Cieza 38.24/-1.42,Archena "
    "38.12/-1.3,Molina de Segura 38.05/-1.21,Murcia 37.99/-1.13,Orihuela 38.08/-0.94,38.11/-0.65",
    "Minho River;Miño River;River Minho;Mino River|ES PT|BR JM|ES-GA|43.2/-7.35,Lugo 43.01/-7.56,42.5/-7.75,"
    "Ourense 42.34/-7.86,42.08/-8.5,41.87/-8.87",
    "Manzanares River;River Manzanares|ES|VE CO|ES-MD|40.77/-3.98,40.52/-3.78,Madrid 40.42/-3.7,40.32/-3.53",
    "Llobregat River;River Llobregat|ES||ES-CT|42.24/1.88,42.1/1.87,Manresa 41.73/1.82,Martorell 41.47/1.93,"
    "Sant Boi de Llobregat 41.34/2.04,Cornellà de Llobregat 41.35/2.08,El Prat de Llobregat 41.33/2.09",
    "Mondego River;River Mondego;Mondego|PT|||40.43/-7.58,40.55/-7.4,40.4/-8,Coimbra 40.21/-8.42,Figueira da "
    "Foz 40.15/-8.86",
    "River Po;Po River|IT|CH|IT-21 IT-25 IT-34 IT-45|44.7/7.09,44.7/7.5,Moncalieri 45/7.68,Turin 45.07/7.69,"
    "Settimo Torinese 45.14/7.77,Chivasso 45.19/7.89,Casale Monferrato 45.13/8.45,Valenza 45.01/8.64,45.1/9.1,"
    "Piacenza 45.05/9.69,Cremona 45.13/10.02,45/10.4,45.05/10.75,45.06/11.15,44.9/11.6,44.96/12.05,44.95/12.5",
    "River Arno;Arno River|IT||IT-52|43.87/11.66,43.72/11.77,43.5/11.85,Montevarchi 43.53/11.57,San Giovanni "
    "Valdarno 43.57/11.53,Figline Valdarno 43.62/11.47,Florence 43.78/11.25,Empoli 43.72/10.95,Pontedera "
    "43.66/10.63,Pisa 43.71/10.4,43.68/10.28",
    "Tiber;River Tiber;Tiber River|IT|US|IT-45 IT-52 IT-55 IT-62|43.79/12.08,Sansepolcro 43.57/12.14,Città di "
    "Castello 43.47/12.24,Umbertide 43.3/12.34,43.08/12.45,42.78/12.38,42.6/12.25,42.4/12.45,Monterotondo "
    "42.05/12.62,Rome 41.89/12.51,Fiumicino 41.77/12.24",
    "River Adige;Adige River|IT|CH AT|IT-32 IT-34|46.83/10.51,46.62/10.6,Merano 46.67/11.16,Bolzano "
    "46.49/11.34,Trento 46.07/11.12,Rovereto 45.89/11.04,Verona 45.44/10.99,Legnago 45.19/11.3,45.15/12.32",
    "River Piave;Piave River|IT||IT-34 IT-36|46.63/12.73,46.4/12.35,Belluno 46.14/12.22,45.9/12,San Donà di "
    "Piave 45.63/12.57,45.53/12.73",
    "Isonzo;Isonzo River;Soča River;Soca River|SI IT||IT-36|46.41/13.72,46.24/13.58,Gorizia 45.94/13.62,45.72/13.55",
    "Ticino River;River Ticino|CH IT||IT-21 IT-25|46.48/8.4,46.52/8.62,Bellinzona 46.19/9.02,46/8.67,"
    "45.73/8.63,Vigevano 45.31/8.85,Pavia 45.19/9.16,45.14/9.24",
    "River Adda;Adda River|IT||IT-25|46.55/10.3,Sondrio 46.17/9.87,46.14/9.4,Lecco 45.86/9.4,Lodi 45.31/9.5,45.13/9.88",
    "River Volturno;Volturno River|IT||IT-67 IT-72|41.63/14.08,41.35/14.25,41.18/14.45,Capua 41.11/14.21,"
    "Castel Volturno 41.03/13.94",
    "Danube;River Danube;Danube River|DE AT SK HU HR RS RO BG MD UA|CH|AT-3 AT-4 AT-9 DE-BW DE-BY|48.05/8.3,"
    "Donaueschingen 47.96/8.5,Tuttlingen 47.98/8.82,48.09/9.23,Ehingen 48.28/9.73,Ulm 48.4/9.99,Neu-Ulm "
    "48.39/10.01,Günzburg 48.46/10.28,48.72/10.78,Neuburg an der Donau 48.73/11.19,Ingolstadt 48.77/11.42,"
    "Regensburg 49.02/12.1,Straubing 48.88/12.57,Deggendorf 48.84/12.96,Passau 48.57/13.43,Linz 48.31/14.29,"
    "48.23/15,Krems an der Donau 48.41/15.61,Tulln 48.33/16.06,Klosterneuburg 48.31/16.33,Vienna 48.21/16.37,"
    "Bratislava 48.15/17.11,Komárno 47.76/18.12,Esztergom 47.79/18.74,Vác 47.78/19.14,Budapest 47.5/19.04,"
    "Dunaújváros 46.96/18.94,Paks 46.62/18.86,Baja 46.18/18.95,Mohács 45.99/18.69,Apatin 45.67/18.98,Vukovar "
    "45.35/19,Novi Sad 45.25/19.84,Belgrade 44.8/20.47,Pančevo 44.87/20.64,Smederevo 44.66/20.93,44.66/21.68,"
    "44.72/22.4,Drobeta-Turnu Severin 44.63/22.65,44.2/22.65,Vidin 43.99/22.88,Calafat 43.99/22.93,Lom "
    "43.83/23.24,43.74/23.96,Turnu Măgurele 43.75/24.87,Svishtov 43.62/25.35,Giurgiu 43.89/25.96,Ruse "
    "43.85/25.95,Oltenița 44.08/26.63,Silistra 44.12/27.26,Călărași 44.21/27.31,44.34/28.03,44.68/27.95,Brăila "
    "45.27/27.97,Galați 45.44/28.05,Izmail 45.35/28.84,Tulcea 45.18/28.81,45.16/29.67",
    "Rhine;River Rhine;Rhine River|CH LI AT DE FR NL|IT|AT-8 DE-BW DE-BY DE-HE DE-NW DE-RP FR-GES|46.63/8.67,"
    "Chur 46.85/9.53,47.17/9.48,47.49/9.55,Konstanz 47.66/9.18,Schaffhausen 47.7/8.63,47.61/8.22,Rheinfelden "
    "47.56/7.79,Basel 47.56/7.57,Weil am Rhein 47.59/7.62,48.03/7.58,Kehl 48.57/7.82,Strasbourg 48.58/7.75,"
    "48.8/8.1,Karlsruhe 49.01/8.4,Germersheim 49.21/8.37,Speyer 49.32/8.43,Mannheim 49.49/8.47,Ludwigshafen "
    "49.48/8.45,Worms 49.63/8.36,Mainz 49.98/8.28,Wiesbaden 50.09/8.24,Bingen 49.97/7.9,Koblenz 50.35/7.58,"
    "Neuwied 50.43/7.47,Andernach 50.43/7.4,Bonn 50.73/7.1,Cologne 50.93/6.95,Leverkusen 51.03/6.98,Düsseldorf "
    "51.22/6.78,Neuss 51.2/6.69,Krefeld 51.34/6.55,Duisburg 51.43/6.77,Wesel 51.67/6.62,Emmerich 51.84/6.25,"
    "Arnhem 51.98/5.91,Nijmegen 51.84/5.85,Tiel 51.89/5.43,Dordrecht 51.81/4.67,Rotterdam 51.92/4.48,51.98/4.08",
    "River Waal;Waal River|NL|||51.85/6.03,Nijmegen 51.84/5.85,Tiel 51.89/5.43,51.81/5.25,Gorinchem 51.84/4.97",
    "River Main;Main River|DE|CA|DE-BW DE-BY DE-HE DE-RP|50.06/11.83,Kulmbach 50.1/11.45,Lichtenfels "
    "50.15/11.06,49.95/10.8,Schweinfurt 50.05/10.22,Kitzingen 49.74/10.15,49.66/10.06,Würzburg 49.79/9.95,"
    "50.05/9.7,Lohr am Main 49.99/9.57,Wertheim 49.76/9.51,49.7/9.25,Aschaffenburg 49.98/9.15,Hanau 50.13/8.91,"
    "Offenbach 50.1/8.77,Frankfurt 50.12/8.68,Rüsselsheim 49.99/8.42,Mainz 49.98/8.28",
    "Neckar;River Neckar;Neckar River|DE||DE-BW DE-HE|Villingen-Schwenningen 48.06/8.49,Rottweil 48.17/8.63,"
    "Horb am Neckar 48.44/8.69,Tübingen 48.52/9.05,Nürtingen 48.63/9.34,Esslingen 48.74/9.3,Stuttgart "
    "48.78/9.18,Ludwigsburg 48.9/9.19,Heilbronn 49.14/9.22,Neckarsulm 49.19/9.23,49.46/8.99,Heidelberg "
    "49.41/8.69,Mannheim 49.49/8.47",
    "Moselle;River Moselle;Moselle River;Mosel River|FR LU DE||DE-RP DE-SL FR-GES|47.89/6.87,48.02/6.59,Épinal "
    "48.18/6.45,48.5/6.15,Toul 48.68/5.89,48.9/6.05,Metz 49.12/6.17,Thionville 49.36/6.16,49.55/6.36,Trier "
    "49.76/6.64,49.92/7.07,50.15/7.17,Koblenz 50.35/7.58",
    "River Saar;Saar River;Sarre River|FR DE||DE-RP DE-SL FR-GES|48.55/7.15,48.73/7.05,Sarreguemines "
    "49.11/7.07,Saarbrücken 49.23/7.01,Völklingen 49.25/6.86,Saarlouis 49.31/6.75,Merzig 49.44/6.64,Konz "
    "49.7/6.58",
    "River Nahe;Nahe River|DE||DE-RP DE-SL|49.58/7.02,Idar-Oberstein 49.71/7.31,49.78/7.65,Bad Kreuznach "
    "49.84/7.87,Bingen 49.97/7.9",
    "River Ahr;Ahr River|DE|IT|DE-NW DE-RP|50.44/6.6,50.4/6.8,50.52/6.98,Bad Neuenahr-Ahrweiler 50.54/7.11,"
    "Sinzig 50.54/7.25",
    "River Lahn;Lahn River|DE||DE-HE DE-NW DE-RP|50.89/8.24,50.91/8.53,Marburg 50.81/8.77,Giessen 50.59/8.68,"
    "Wetzlar 50.56/8.5,Limburg an der Lahn 50.38/8.05,Lahnstein 50.3/7.62",
    "Elbe;River Elbe;Elbe River;Labe River|CZ DE|PL|DE-BB DE-HH DE-MV DE-NI DE-SH DE-SN DE-ST|50.77/15.54,"
    "50.43/15.81,Hradec Králové 50.21/15.83,Pardubice 50.04/15.78,Kolín 50.03/15.2,50.2/14.83,Neratovice "
    "50.26/14.52,Mělník 50.35/14.47,Litoměřice 50.53/14.13,Ústí nad Labem 50.66/14.03,Děčín 50.78/14.21,Pirna "
    "50.96/13.94,Dresden 51.05/13.74,Radebeul 51.11/13.66,Meissen 51.16/13.47,Riesa 51.31/13.29,Torgau "
    "51.56/13,Wittenberg 51.87/12.65,51.87/12.25,51.95/11.9,Magdeburg 52.13/11.63,52.55/11.98,Wittenberge "
    "53/11.75,53.15/11.05,53.37/10.55,Geesthacht 53.44/10.37,Hamburg 53.55/9.99,Wedel 53.58/9.7,53.85/9.1,"
    "Cuxhaven 53.87/8.7",
    "Vltava;Vltava River;River Vltava|CZ|DE AT||48.97/13.57,48.62/14.2,48.81/14.32,České Budějovice "
    "48.97/14.47,49.3/14.4,49.6/14.18,Prague 50.09/14.42,Kralupy nad Vltavou 50.24/14.31,Mělník 50.35/14.47",
    "River Inn;Inn River|CH AT DE||AT-4 AT-7 DE-BY|46.4/9.68,46.5/9.84,46.8/10.3,47.14/10.57,Telfs 47.31/11.07,"
    "Innsbruck 47.26/11.39,47.39/11.78,Kufstein 47.58/12.17,Rosenheim 47.86/12.12,48.06/12.23,Waldkraiburg "
    "48.21/12.4,Mühldorf am Inn 48.25/12.52,Braunau am Inn 48.26/13.04,48.46/13.43,Passau 48.57/13.43",
    "Isar;River Isar;Isar River|AT DE||AT-7 DE-BY|47.37/11.4,47.44/11.26,Bad Tölz 47.76/11.56,Geretsried "
    "47.86/11.48,Wolfratshausen 47.91/11.42,Munich 48.14/11.58,Freising 48.4/11.75,Landshut 48.53/12.16,"
    "Dingolfing 48.64/12.49,48.8/12.97",
    "River Lech;Lech River|AT DE||AT-7 AT-8 DE-BY|47.19/10.08,47.48/10.7,Füssen 47.57/10.7,47.81/10.9,"
    "Landsberg am Lech 48.05/10.88,Augsburg 48.37/10.9,48.73/10.93",
    "Salzach;Salzach River;River Salzach|AT DE||AT-4 AT-5 DE-BY|47.3/12.13,47.28/12.75,47.4/13.22,Hallein "
    "47.68/13.1,Salzburg 47.8/13.04,Freilassing 47.84/12.98,Burghausen 48.17/12.83,48.21/12.93",
    "River Enns;Enns River|AT||AT-3 AT-4 AT-5 AT-6|47.28/13.4,47.39/13.69,47.57/14.24,47.65/14.8,Steyr "
    "48.04/14.42,48.24/14.51",
    "Mur River;River Mur;Mura River;River Mura|AT SI HR HU|||47.13/13.35,47.1/14.17,47.17/14.66,Leoben "
    "47.38/15.09,Bruck an der Mur 47.42/15.28,Graz 47.07/15.44,46.69/15.99,46.47/16.5,46.3/16.88",
    "Drava;Drava River;River Drava;Drau River|IT AT SI HR HU|||46.73/12.24,46.83/12.77,Spittal an der Drau "
    "46.8/13.5,Villach 46.61/13.86,46.54/14.3,46.59/15.02,Maribor 46.56/15.65,Ptuj 46.42/15.87,Varaždin "
    "46.3/16.34,46.25/16.9,45.96/17.46,Osijek 45.55/18.69,45.55/18.93",
    "Sava River;River Sava|SI HR BA RS|ME||46.49/13.72,46.43/14.05,Kranj 46.24/14.36,Ljubljana 46.05/14.51,"
    "46.06/14.83,46.13/15.05,45.9/15.6,Zaprešić 45.86/15.81,Zagreb 45.81/15.98,Sisak 45.47/16.38,45.27/16.9,"
    "Gradiška 45.14/17.25,Slavonski Brod 45.16/18.02,45.06/18.47,Brčko 44.87/18.82,Sremska Mitrovica "
    "44.98/19.61,Šabac 44.75/19.69,Obrenovac 44.65/20.2,Belgrade 44.8/20.47",
    "Drina;Drina River;River Drina|BA RS|ME||43.35/18.84,43.5/18.78,Goražde 43.67/18.98,43.78/19.29,44/19.55,"
    "Zvornik 44.39/19.1,Loznica 44.53/19.24,44.89/19.36",
    "Neretva;Neretva River;River Neretva|BA HR|||43.28/18.55,43.65/17.96,Mostar 43.34/17.81,43.05/17.65,43.02/17.45",
    "Una River;River Una|BA HR|BR US||44.4/16.12,Bihać 44.82/15.87,44.88/16.15,45.05/16.38,45.27/16.92",
    "Bosna River;River Bosna|BA|||43.82/18.27,Visoko 43.99/18.18,Zenica 44.2/17.9,44.43/18.05,Doboj "
    "44.73/18.09,45.06/18.47",
    "Vrbas River;River Vrbas|BA|||43.85/17.8,43.94/17.58,44.34/17.27,Banja Luka 44.78/17.21,45.11/17.5",
    "Vardar River;River Vardar;Axios River|MK GR|||41.73/20.82,Gostivar 41.8/20.91,42.02/21.05,Skopje 42/21.43,"
    "Veles 41.72/21.77,41.43/22,41.14/22.5,40.52/22.72",
    "Great Morava;Velika Morava|RS|||43.68/21.42,Ćuprija 43.93/21.37,Jagodina 43.98/21.26,44.35/21.15,44.71/21.04",
    "South Morava|RS|MK XK||42.3/21.65,42.52/21.9,43/21.97,43.35/21.82,43.68/21.42",
    "West Morava|RS|||43.83/20.05,Čačak 43.89/20.35,Kraljevo 43.73/20.69,Kruševac 43.58/21.33,43.68/21.42",
    "Morava River;River Morava|CZ SK AT|RS MK XK||50.2/16.85,49.95/16.95,Olomouc 49.6/17.25,Kroměříž "
    "49.3/17.39,Otrokovice 49.21/17.54,Uherské Hradiště 49.07/17.46,Hodonín 48.85/17.13,48.6/16.95,48.17/16.98",
    "River Ibar;Ibar River|ME XK RS|||42.83/20.1,42.9/20.55,Mitrovica 42.88/20.87,43.28/20.62,Kraljevo 43.73/20.69",
    "Váh River;Vah River;River Váh|SK|||49.03/19.7,Liptovský Mikuláš 49.08/19.62,Ružomberok 49.07/19.31,"
    "49.12/18.92,Žilina 49.22/18.74,Považská Bystrica 49.12/18.42,Dubnica nad Váhom 48.96/18.17,Trenčín "
    "48.89/18.04,Nové Mesto nad Váhom 48.76/17.83,Piešťany 48.59/17.83,Hlohovec 48.43/17.8,Šaľa 48.15/17.88,"
    "Komárno 48.12/18.32",
    "River Hron;Hron River|SK|||48.85/20.2,Brezno 48.8/19.64,Banská Bystrica 48.74/19.15,Zvolen 48.57/19.15,"
    "48.58/18.85,48.22/18.6,47.82/18.73",
    "Tisza;Tisza River;River Tisza;Tisa River|UA RO HU SK RS|||48.05/24.3,Sighetu Marmației 47.93/23.89,Khust "
    "48.17/23.3,48.12/22.75,48.42/22.18,48.12/21.41,Tiszaújváros 47.93/21.08,47.62/20.75,Szolnok 47.18/20.2,"
    "Csongrád 46.71/20.14,Szeged 46.25/20.15,Senta 45.93/20.08,Bečej 45.62/20.03,45.15/20.28",
    "Prut;Prut River;River Prut|UA RO MD|||48.15/24.52,48.45/24.55,Kolomyia 48.52/25.04,Chernivtsi 48.29/25.93,"
    "48.25/26.7,47.85/27.25,Ungheni 47.21/27.8,46.7/28.1,45.9/28.12,45.47/28.2",
    "Siret River;River Siret|UA RO|||47.95/25.3,47.95/26.07,Pașcani 47.25/26.72,Roman 46.92/26.93,46.5/26.95,"
    "46.1/27.18,45.7/27.45,Galați 45.44/28.05",
    "Olt River;River Olt|RO|||46.63/25.8,Miercurea Ciuc 46.35/25.8,Sfântu Gheorghe 45.87/25.78,45.85/25.55,"
    "Făgăraș 45.85/24.97,45.7/24.3,Râmnicu Vâlcea 45.1/24.37,Slatina 44.43/24.37,43.73/24.8",
    "Mureș River;Mures River;Maros River|RO HU|||46.65/25.75,Târgu Mureș 46.54/24.56,46.35/24.1,46.31/23.72,"
    "Alba Iulia 46.07/23.58,Deva 45.88/22.9,46.05/22.2,Arad 46.18/21.32,Makó 46.22/20.48,Szeged 46.25/20.15",
    "Maritsa River;Evros River;Maritsa;Meric River;Meriç River|BG GR TR|||42.15/23.6,42.2/23.95,Pazardzhik "
    "42.2/24.33,Plovdiv 42.15/24.75,Dimitrovgrad 42.05/25.6,Svilengrad 41.77/26.2,Edirne 41.68/26.56,"
    "41.35/26.62,40.9/26.3,40.73/26.05",
    "Struma River;Strymon River;River Struma|BG GR|MK||42.57/23.25,Pernik 42.6/23.03,42.33/22.85,Blagoevgrad "
    "42.01/23.1,41.57/23.25,41.2/23.3,40.79/23.85",
    "Vjosa;Vjosa River|GR AL|||39.85/21.15,40.08/20.72,40.23/20.35,40.3/20.02,40.48/19.72,40.64/19.32",
    "Drin River;River Drin|AL|MK XK||41.18/20.68,41.68/20.45,42.08/20.42,42.05/19.8,42.05/19.52,41.75/19.6",
    "Dniester;Dniester River;River Dniester;Dnister;Dnestr|UA MD|||49.22/22.95,49.5/23.2,49.45/23.95,"
    "49.12/24.73,48.8/25.5,48.6/26.3,Mohyliv-Podilskyi 48.44/27.8,Soroca 48.16/28.28,Rîbnița 47.77/29.01,"
    "47.27/29.15,Bender 46.83/29.48,Tiraspol 46.84/29.63,46.35/30.2,Bilhorod-Dnistrovskyi 46.19/30.35",
    "Southern Bug;Southern Buh|UA|||49.6/26.3,Khmelnytskyi 49.42/26.98,49.5/27.9,Vinnytsia 49.23/28.47,"
    "48.68/29.24,48.1/30.15,Pervomaisk 48.04/30.85,Yuzhnoukrainsk 47.83/31.18,Voznesensk 47.56/31.34,Mykolaiv "
    "46.98/31.99,46.6/31.8",
    "Dnieper;Dnieper River;River Dnieper;Dnipro River;River Dnipro;Dnepr|RU BY UA|||55.87/33.72,54.92/33.3,"
    "Smolensk 54.78/32.05,Orsha 54.51/30.4,Mogilev 53.91/30.34,Zhlobin 52.89/30.02,Rechytsa 52.36/30.39,"
    "51.3/30.6,Kyiv 50.45/30.52,Ukrainka 50.14/30.75,Kaniv 49.75/31.47,Cherkasy 49.44/32.06,Svitlovodsk "
    "49.06/33.25,Kremenchuk 49.06/33.4,Kamianske 48.52/34.61,Dnipro 48.47/35.04,Zaporizhzhia 47.85/35.12,"
    "Nikopol 47.57/34.39,Enerhodar 47.49/34.66,Nova Kakhovka 46.76/33.36,Kakhovka 46.82/33.48,Kherson "
    "46.64/32.61,46.5/32.2",
    "Desna River;River Desna|RU UA|||54.5/33.15,Desnogorsk 54.15/33.28,Bryansk 53.27/34.32,52.5/33.85,52/33.26,"
    "51.55/32.6,Chernihiv 51.51/31.29,50.55/30.55",
    "Pripyat River;Prypiat River;Pripiat River|UA BY|||51.35/23.9,51.8/25,Pinsk 52.12/26.07,52.05/27.2,Mazyr "
    "52.04/29.22,51.4/30.1,51.15/30.5",
    "Berezina River;River Berezina|BY|||54.8/27.95,Barysaw 54.23/28.5,53.75/28.95,Babruysk 53.15/29.21,"
    "Svyetlahorsk 52.63/29.74,52.55/30.25",
    "Don River;River Don|RU|GB CA AU FR US||Novomoskovsk 54.01/38.29,53.25/39.15,Lebedyan 53.02/39.14,"
    "52.4/38.95,51.7/39,Liski 50.98/39.5,Pavlovsk 50.45/40.12,49.65/41.7,49.58/42.73,Kalach-na-Donu "
    "48.69/43.53,48.2/42.95,Volgodonsk 47.51/42.15,47.57/41.1,Rostov-on-Don 47.22/39.71,Azov 47.11/39.41,"
    "47.1/39.25",
    "Siverskyi Donets;Seversky Donets;Donets River;Siverskyi Donets River;Seversky Donets River|RU UA|||"
    "50.97/36.7,Belgorod 50.6/36.58,50.2/36.85,Chuhuiv 49.84/36.69,Balakliia 49.46/36.84,Izium 49.21/37.28,"
    "49.02/37.55,48.95/38.2,Lysychansk 48.91/38.42,Severodonetsk 48.94/38.49,48.65/39.48,Kamensk-Shakhtinsky "
    "48.32/40.26,Belaya Kalitva 48.18/40.78,47.6/40.9",
    "Volga;Volga River;River Volga|RU|KZ US||57.25/32.47,56.85/33.2,Rzhev 56.26/34.33,Tver 56.86/35.9,Dubna "
    "56.74/37.19,57.23/37.85,Uglich 57.52/38.32,Rybinsk 58.05/38.84,Yaroslavl 57.63/39.87,Kostroma 57.77/40.93,"
    "Kineshma 57.44/42.13,Gorodets 56.65/43.47,Nizhny Novgorod 56.33/44,Cheboksary 56.13/47.25,Zelenodolsk "
    "55.84/48.52,Kazan 55.79/49.12,Ulyanovsk 54.33/48.39,Tolyatti 53.53/49.35,Samara 53.21/50.14,Syzran "
    "53.16/48.47,Balakovo 52.03/47.8,Saratov 51.54/45.99,Engels 51.48/46.11,Kamyshin 50.09/45.41,Volzhsky "
    "48.79/44.78,Volgograd 48.71/44.5,47.8/46.5,Astrakhan 46.35/48.04,45.8/47.9",
    "Kama River;River Kama|RU|CD||58.05/53.8,59.3/52.2,60.3/54.3,60.3/55.5,Solikamsk 59.67/56.74,Berezniki "
    "59.41/56.82,Perm 58.01/56.25,Krasnokamsk 58.08/55.76,Chaykovsky 56.76/54.11,Sarapul 56.48/53.8,56/53.9,"
    "Naberezhnye Chelny 55.74/52.42,Nizhnekamsk 55.64/51.82,Chistopol 55.37/50.64,55.3/49.4",
    "Oka River;River Oka|RU|CA||52.4/36.2,Oryol 52.97/36.08,53.8/36.13,Kaluga 54.53/36.27,Aleksin 54.5/37.07,"
    "Serpukhov 54.92/37.42,Kolomna 55.07/38.78,Ryazan 54.63/39.7,54.94/41.39,Murom 55.57/42.02,Pavlovo "
    "55.97/43.09,Dzerzhinsk 56.24/43.46,Nizhny Novgorod 56.33/44",
    "Moskva River;Moscow River|RU|||55.5/35.15,Mozhaysk 55.5/36.03,Zvenigorod 55.73/36.86,Krasnogorsk "
    "55.82/37.33,Moscow 55.75/37.62,Zhukovsky 55.6/38.12,Voskresensk 55.31/38.69,Kolomna 55.07/38.78",
    "Neva River;River Neva|RU|||59.95/31.03,Kirovsk 59.88/31,Otradnoye 59.78/30.82,Saint Petersburg 59.94/30.31",
    "Northern Dvina;Northern Dvina River|RU|||Veliky Ustyug 60.76/46.31,Kotlas 61.26/46.65,62.1/45.1,63/42.6,"
    "64.1/41.8,Novodvinsk 64.42/40.82,Arkhangelsk 64.55/40.55,Severodvinsk 64.56/39.83",
    "Daugava;Daugava River;River Daugava;Western Dvina;Dvina River|RU BY LV|LT EE||56.87/32.53,56.26/32.07,"
    "55.6/31.2,Vitebsk 55.19/30.2,Polotsk 55.49/28.79,Novopolotsk 55.53/28.59,55.78/27.4,Daugavpils "
    "55.88/26.53,Jēkabpils 56.5/25.86,56.6/25.25,Ogre 56.82/24.61,Riga 56.95/24.11,57.06/24.03",
    "Neman River;River Neman;Nemunas;Nemunas River;Niemen River|BY LT RU|PL||53.27/27.1,53.45/26.72,53.7/25.8,"
    "53.41/24.54,Grodno 53.68/23.83,54.02/23.98,Alytus 54.4/24.04,Kaunas 54.9/23.91,55.08/22.77,Sovetsk "
    "55.08/21.88,55.3/21.38",
    "Neris River;River Neris|BY LT|||54.9/27.3,54.45/26.4,Vilnius 54.69/25.28,Jonava 55.08/24.28,Kaunas 54.9/23.91",
    "Narva River;River Narva|EE RU|||59/27.72,Narva 59.38/28.19,59.47/28.04",
    "Narew River;River Narew|BY PL|||52.8/24.1,53/23,53.2/22.7,Łomża 53.18/22.06,Ostrołęka 53.09/21.58,Pułtusk "
    "52.7/21.08,52.5/21.05,52.43/20.68",
    "Vistula;Vistula River;River Vistula|PL|||49.6/19,49.9/18.8,Oświęcim 50.03/19.21,Kraków 50.06/19.94,"
    "50.25/20.8,50.5/21.45,Tarnobrzeg 50.57/21.68,Sandomierz 50.68/21.75,Puławy 51.42/21.97,Dęblin 51.56/21.85,"
    "Warsaw 52.23/21.01,Nowy Dwór Mazowiecki 52.43/20.72,Płock 52.55/19.71,Włocławek 52.65/19.07,Toruń "
    "53.01/18.6,53.13/18.17,Chełmno 53.35/18.43,Świecie 53.41/18.45,Grudziądz 53.48/18.75,Kwidzyn 53.72/18.93,"
    "Tczew 54.09/18.78,Gdańsk 54.35/18.65,54.36/18.95",
    "Bug River;River Bug;Western Bug|UA BY PL|DE||49.75/24.95,50/24.6,Sokal 50.47/24.28,51.1/23.85,51.55/23.57,"
    "Brest 52.11/23.72,52.3/23,52.65/22,Wyszków 52.59/21.46,52.52/20.95",
    "River Warta;Warta River|PL|||Zawiercie 50.49/19.42,Częstochowa 50.8/19.12,51.08/19.1,Sieradz 51.6/18.73,"
    "52.02/18.65,Koło 52.2/18.64,Konin 52.22/18.25,52.15/17.6,Śrem 52.09/17.02,Poznań 52.41/16.93,52.65/16.8,"
    "52.62/15.8,Gorzów Wielkopolski 52.73/15.23,Kostrzyn nad Odrą 52.59/14.65",
    "Oder;River Oder;Oder River;Odra River|CZ PL DE||DE-BB DE-MV|49.62/17.55,Ostrava 49.83/18.28,Bohumín "
    "49.92/18.34,Racibórz 50.09/18.22,Kędzierzyn-Koźle 50.35/18.23,Opole 50.67/17.93,Brzeg 50.86/17.47,Oława "
    "50.95/17.29,Wrocław 51.1/17.03,51.4/16.45,Głogów 51.66/16.08,Nowa Sól 51.8/15.72,52.05/15.4,52.07/14.75,"
    "Frankfurt (Oder) 52.35/14.55,Słubice 52.35/14.56,Kostrzyn nad Odrą 52.59/14.65,Schwedt 53.06/14.28,"
    "Szczecin 53.43/14.55,53.9/14.27",
    "Lusatian Neisse;Neisse River;River Neisse|CZ PL DE||DE-BB DE-SN|Jablonec nad Nisou 50.72/15.17,Liberec "
    "50.77/15.06,Zittau 50.9/14.81,Görlitz 51.16/14.99,Zgorzelec 51.15/15.01,Forst 51.74/14.64,Guben "
    "51.95/14.71,Gubin 51.95/14.71,52.07/14.75",
    "Weser;River Weser;Weser River|DE||DE-HB DE-HE DE-NI DE-NW|Hann. Münden 51.42/9.65,Höxter 51.78/9.38,"
    "Holzminden 51.83/9.45,Hamelin 52.1/9.36,Rinteln 52.19/9.08,Minden 52.29/8.91,Nienburg 52.64/9.22,Bremen "
    "53.08/8.81,Nordenham 53.5/8.49,Bremerhaven 53.55/8.58,53.7/8.3",
    "River Ems;Ems River|DE NL||DE-NI DE-NW|51.85/8.7,Rheda-Wiedenbrück 51.85/8.3,Warendorf 51.95/7.99,Greven "
    "52.09/7.59,Rheine 52.29/7.44,Lingen 52.52/7.33,Meppen 52.69/7.29,Papenburg 53.08/7.42,Leer 53.23/7.46,"
    "Emden 53.37/7.21,Delfzijl 53.33/6.92,53.5/6.75",
    "River Spree;Spree River|DE|CZ|DE-BB DE-BE DE-SN|51/14.6,Bautzen 51.18/14.43,Cottbus 51.76/14.33,"
    "51.87/13.97,52.05/14.15,Fürstenwalde 52.36/14.06,Berlin 52.52/13.41,52.54/13.21",
    "River Havel;Havel River|DE||DE-BB DE-BE DE-MV DE-ST|53.4/12.95,53.19/13.14,Oranienburg 52.75/13.25,"
    "Hennigsdorf 52.64/13.2,Berlin 52.52/13.41,Potsdam 52.4/13.07,Werder 52.38/12.93,Brandenburg an der Havel "
    "52.42/12.55,Rathenow 52.61/12.34,52.88/11.98",
    "River Saale;Saale River|DE||DE-BY DE-ST DE-TH|50.12/11.83,Hof 50.31/11.91,50.52/11.7,Saalfeld 50.65/11.37,"
    "Rudolstadt 50.72/11.34,Jena 50.93/11.59,Naumburg 51.15/11.81,Weißenfels 51.2/11.97,Merseburg 51.35/11.99,"
    "Halle 51.48/11.98,Bernburg 51.79/11.74,51.95/11.91",
    "River Werra;Werra River|DE||DE-HE DE-NI DE-TH|50.5/10.96,50.43/10.73,Meiningen 50.57/10.42,Bad Salzungen "
    "50.81/10.24,50.98/10.15,Eschwege 51.18/10.05,Hann. Münden 51.42/9.65",
    "River Fulda;Fulda River|DE||DE-HE DE-NI|50.5/9.94,Fulda 50.55/9.68,Bad Hersfeld 50.87/9.71,51.13/9.55,"
    "Kassel 51.32/9.5,Hann. Münden 51.42/9.65",
    "River Leine;Leine River|DE||DE-NI DE-TH|51.38/10.3,Göttingen 51.53/9.93,51.7/9.95,51.98/9.83,Hanover "
    "52.37/9.73,Garbsen 52.41/9.59,Neustadt am Rübenberge 52.5/9.46,52.72/9.6",
    "River Aller;Aller River|DE||DE-NI DE-ST|52.1/11.25,Wolfsburg 52.42/10.78,Gifhorn 52.48/10.55,Celle "
    "52.62/10.08,52.8/9.5,Verden 52.92/9.24",
    "River Ruhr;Ruhr River|DE|NL BE|DE-NW|51.22/8.56,51.35/8.28,Arnsberg 51.38/8.08,Schwerte 51.44/7.57,Witten "
    "51.44/7.35,Hattingen 51.4/7.19,51.38/7.05,Mülheim 51.43/6.88,Duisburg 51.43/6.77",
    "River Lippe;Lippe River|DE||DE-NW|51.78/8.82,Lippstadt 51.67/8.34,Hamm 51.68/7.82,Lünen 51.62/7.53,"
    "Dorsten 51.66/6.97,Wesel 51.67/6.62",
    "River Pegnitz;Pegnitz River|DE||DE-BY|49.76/11.54,49.51/11.28,Nuremberg 49.45/11.08,Fürth 49.48/10.99",
    "Aare;Aare River;River Aare|CH|||46.57/8.22,46.73/8.18,46.69/7.86,Thun 46.75/7.62,Bern 46.95/7.45,"
    "47.05/7.27,Solothurn 47.21/7.54,Olten 47.35/7.9,Aarau 47.39/8.04,47.61/8.22",
    "River Reuss;Reuss River|CH|||46.63/8.59,46.88/8.63,Lucerne 47.05/8.31,Emmen 47.08/8.27,47.35/8.34,47.49/8.23",
    "Limmat;Limmat River;River Limmat|CH|||Zurich 47.37/8.55,Dietikon 47.4/8.4,Wettingen 47.47/8.33,Baden 47.47/8.31",
    "Glomma;Glomma River;River Glomma|NO|SE||62.7/11.6,62.57/11.38,62.12/10.63,61.4/11,60.88/11.56,60.19/12,"
    "59.9/11.2,Sarpsborg 59.28/11.11,Fredrikstad 59.22/10.93",
    "Göta älv;Göta River;Gota River|SE|||Vänersborg 58.38/12.32,Trollhättan 58.28/12.29,Kungälv 57.87/11.98,"
    "Gothenburg 57.71/11.97",
    "Torne River;Tornio River|SE FI|NO||68.25/19.8,67.85/21,67.4/22.8,67.15/23.55,66.39/23.65,Tornio "
    "65.85/24.15,65.8/24.15",
    "Kemijoki;Kemijoki River;Kemi River|FI|||67.7/28.7,66.7/27.4,Rovaniemi 66.5/25.69,66.15/25.1,Kemi 65.74/24.56",
    "Emajõgi;Emajõgi River;Emajogi River|EE|||58.42/26.2,Tartu 58.38/26.73,58.43/27.25",
    "Mississippi River|US|CA|US-AR US-IA US-IL US-KY US-LA US-MN US-MO US-MS US-TN US-WI|47.24/-95.21,Bemidji "
    "47.47/-94.88,47.24/-93.53,Brainerd 46.36/-94.2,St. Cloud 45.56/-94.16,Minneapolis 44.98/-93.26,St. Paul "
    "44.94/-93.09,Hastings 44.74/-92.85,Red Wing 44.56/-92.53,Winona 44.05/-91.64,La Crosse 43.8/-91.24,"
    "43.05/-91.15,Dubuque 42.5/-90.66,Clinton 41.84/-90.19,Davenport 41.52/-90.58,Rock Island 41.51/-90.58,"
    "Moline 41.51/-90.52,Muscatine 41.42/-91.04,Burlington 40.81/-91.11,Fort Madison 40.63/-91.32,Quincy "
    "39.94/-91.41,Hannibal 39.71/-91.36,Alton 38.89/-90.18,St. Louis 38.63/-90.2,37.91/-89.82,Cape Girardeau "
    "37.31/-89.52,37/-89.15,36.57/-89.55,35.93/-89.92,Memphis 35.15/-90.05,34.5/-90.6,33.8/-91.05,Greenville "
    "33.41/-91.06,Vicksburg 32.35/-90.88,Natchez 31.56/-91.4,31/-91.6,Baton Rouge 30.44/-91.19,30/-90.8,Kenner "
    "29.99/-90.24,New Orleans 29.95/-90.08,29.35/-89.5,29.15/-89.25",
    "Missouri River|US|CA|US-IA US-KS US-MO US-MT US-ND US-NE US-SD|45.93/-111.5,46.4/-111.55,Great Falls "
    "47.5/-111.3,47.82/-110.67,47.7/-108.7,48.05/-106.4,48.05/-104.5,47.9/-102.6,47.5/-101.4,Bismarck "
    "46.81/-100.78,Mandan 46.83/-100.89,45.55/-100.45,44.37/-100.35,43.8/-99.33,42.87/-97.39,Yankton "
    "42.87/-97.4,Sioux City 42.5/-96.4,Omaha 41.26/-95.94,Council Bluffs 41.26/-95.86,Bellevue 41.14/-95.89,"
    "40.68/-95.85,St. Joseph 39.77/-94.85,Atchison 39.56/-95.12,Leavenworth 39.31/-94.92,Kansas City "
    "39.11/-94.63,Independence 39.09/-94.42,39.2/-93,Jefferson City 38.58/-92.17,St. Charles 38.78/-90.48,"
    "38.81/-90.12",
    "Ohio River|US||US-IL US-IN US-KY US-OH US-PA US-WV|Pittsburgh 40.44/-80,40.65/-80.25,Weirton 40.42/-80.59,"
    "Steubenville 40.37/-80.63,Wheeling 40.06/-80.72,Marietta 39.42/-81.45,Parkersburg 39.27/-81.56,"
    "38.95/-81.85,Huntington 38.42/-82.45,Ashland 38.48/-82.64,Portsmouth 38.73/-83,38.7/-83.8,Cincinnati "
    "39.13/-84.51,Covington 39.08/-84.51,38.75/-85.07,38.73/-85.38,Jeffersonville 38.28/-85.74,Louisville "
    "38.25/-85.76,New Albany 38.29/-85.82,38/-86.35,Owensboro 37.77/-87.11,Evansville 37.97/-87.56,Henderson "
    "37.84/-87.59,37.5/-88.1,Paducah 37.08/-88.6,36.98/-89.13",
    "Hudson River|US|CA|US-NJ US-NY|44.1/-73.95,43.65/-74,Glens Falls 43.31/-73.64,43.1/-73.57,Troy "
    "42.73/-73.69,Albany 42.65/-73.76,42.25/-73.8,Kingston 41.93/-74,Poughkeepsie 41.7/-73.92,Newburgh "
    "41.5/-74.01,Peekskill 41.29/-73.92,Ossining 41.16/-73.86,Yonkers 40.93/-73.9,Hoboken 40.74/-74.03,Jersey "
    "City 40.73/-74.08,New York 40.71/-74.01",
    "Potomac River|US||US-DC US-MD US-VA US-WV|39.19/-79.49,39.43/-79,Cumberland 39.65/-78.76,39.62/-78.38,"
    "39.65/-77.75,39.32/-77.73,39.1/-77.4,Bethesda 38.98/-77.1,Arlington 38.88/-77.1,Washington 38.9/-77.04,"
    "Alexandria 38.8/-77.05,38.5/-77.3,38.35/-76.98,37.98/-76.3",
    "Susquehanna River|US||US-MD US-NY US-PA|42.7/-74.92,42.45/-75.06,42.05/-75.6,Binghamton 42.1/-75.92,"
    "42.1/-76.26,41.97/-76.51,41.55/-75.95,Wilkes-Barre 41.25/-75.88,Nanticoke 41.21/-76,Bloomsburg 41/-76.45,"
    "40.86/-76.79,Harrisburg 40.27/-76.88,40.03/-76.5,39.55/-76.08",
    "Delaware River|US||US-DE US-NJ US-NY US-PA|42.35/-74.6,41.95/-75.28,41.37/-74.69,40.98/-75.14,Easton "
    "40.69/-75.22,Phillipsburg 40.69/-75.19,Trenton 40.22/-74.74,Levittown 40.16/-74.83,Philadelphia "
    "39.95/-75.16,Camden 39.93/-75.12,Chester 39.85/-75.36,Wilmington 39.75/-75.55,39.4/-75.55,39/-75.15",
    "Connecticut River|US|CA|US-CT US-MA US-NH US-VT|45.25/-71.2,44.49/-71.57,44.15/-72.03,43.7/-72.3,"
    "43.37/-72.39,42.85/-72.56,Greenfield 42.59/-72.6,Northampton 42.33/-72.64,Holyoke 42.2/-72.62,Chicopee "
    "42.15/-72.61,Springfield 42.1/-72.59,42/-72.6,Hartford 41.76/-72.69,East Hartford 41.78/-72.61,Middletown "
    "41.56/-72.65,41.28/-72.35",
    "Colorado River|US MX|AR CR GT|US-AZ US-CA US-CO US-NV US-TX US-UT|40.47/-105.83,40.05/-106.38,"
    "39.55/-107.32,Grand Junction 39.06/-108.55,38.57/-109.55,38.19/-109.88,37.85/-110.4,36.93/-111.48,"
    "36.2/-111.8,36.1/-112.1,36.2/-112.8,35.8/-113.6,36.02/-114.74,Bullhead City 35.15/-114.57,34.72/-114.48,"
    "Lake Havasu City 34.48/-114.32,33.61/-114.6,Yuma 32.73/-114.62,San Luis Río Colorado 32.46/-114.77,"
    "31.8/-114.8,32.7/-101.7,31.9/-100.49,31.5/-99.5,30.75/-98.42,Austin 30.27/-97.74,30.11/-97.32,29.55/-96.4,"
    "Bay City 28.98/-95.97,28.6/-95.98",
    "Rio Grande;Rio Grande River;Rio Bravo;Río Bravo|US MX|BR AR BO PE NI JM PR CO CR PA GT EC|MX-CHH MX-COA "
    "MX-NLE MX-TAM US-CO US-NM US-TX|37.78/-107.53,37.67/-106.35,37.47/-105.88,36.4/-105.73,36/-106.08,"
    "Bernalillo 35.3/-106.55,Albuquerque 35.08/-106.65,Los Lunas 34.81/-106.73,34.42/-106.9,33.13/-107.25,Las "
    "Cruces 32.31/-106.78,Sunland Park 31.8/-106.58,El Paso 31.76/-106.49,Ciudad Juárez 31.72/-106.46,"
    "30.6/-105,Ojinaga 29.57/-104.54,29.15/-103.6,28.98/-103.18,29.75/-102.5,29.8/-101.55,Ciudad Acuña "
    "29.32/-100.95,Del Rio 29.36/-100.9,Piedras Negras 28.7/-100.52,Eagle Pass 28.71/-100.5,Laredo "
    "27.51/-99.51,Nuevo Laredo 27.48/-99.52,Rio Grande City 26.38/-98.82,Reynosa 26.08/-98.28,Matamoros "
    "25.88/-97.5,Brownsville 25.9/-97.5,25.95/-97.15",
    "Columbia River|CA US||CA-BC US-OR US-WA|50.23/-115.85,51.3/-116.97,52.12/-118.5,51/-118.2,49.32/-117.66,"
    "48.6/-118.1,47.97/-118.98,Wenatchee 47.42/-120.31,46.9/-119.97,Richland 46.29/-119.28,Kennewick "
    "46.21/-119.14,Pasco 46.24/-119.1,45.93/-119.33,The Dalles 45.59/-121.18,45.7/-121.5,Gresham 45.5/-122.43,"
    "Vancouver 45.64/-122.66,Portland 45.52/-122.68,St. Helens 45.86/-122.81,Longview 46.14/-122.94,"
    "46.19/-123.83,46.25/-124.05",
    "Snake River|US|CA|US-ID US-OR US-WA US-WY|44.13/-110.22,43.48/-110.76,Idaho Falls 43.47/-112.03,Blackfoot "
    "43.19/-112.34,Burley 42.54/-113.79,Twin Falls 42.56/-114.46,42.95/-115.3,43.95/-116.96,44.85/-116.88,"
    "45.85/-116.79,Lewiston 46.42/-117.02,46.6/-118,Pasco 46.24/-119.1",
    "Yukon River|CA US||CA-BC CA-YT US-AK|59.6/-133.8,Whitehorse 60.72/-135.05,62.1/-136.27,62.77/-137.39,"
    "63.18/-139.6,64.06/-139.43,64.79/-141.2,65.82/-144.06,66.56/-145.27,66/-149.1,65.5/-150.17,65.17/-152.08,"
    "64.74/-156.9,64.33/-158.73,62.9/-160.06,61.78/-161.32,62.05/-163.17,62.6/-164.8",
    "Mackenzie River|CA|AU US|CA-NT|61.2/-116.7,61.86/-121.35,63.22/-123.48,64.9/-125.57,65.28/-126.83,"
    "66.26/-128.63,67.45/-133.75,69.3/-134.5",
    "Fraser River|CA|US AU|CA-BC|52.53/-118.3,53.3/-120.17,Prince George 53.92/-122.75,52.98/-122.49,"
    "52.13/-122.14,50.69/-121.93,49.38/-121.44,Chilliwack 49.17/-121.95,Mission 49.13/-122.3,Abbotsford "
    "49.06/-122.25,Maple Ridge 49.22/-122.6,Langley 49.1/-122.66,Surrey 49.11/-122.83,New Westminster "
    "49.21/-122.91,Burnaby 49.27/-122.95,Richmond 49.17/-123.14,49.12/-123.2",
    "North Saskatchewan River|CA||CA-AB CA-SK|51.9/-116.9,52.37/-114.92,53.36/-113.75,Edmonton 53.55/-113.47,"
    "Fort Saskatchewan 53.7/-113.21,53.85/-110.9,52.78/-108.29,Prince Albert 53.2/-105.77,53.24/-105.08",
    "South Saskatchewan River|CA||CA-AB CA-SK|49.94/-111.69,Medicine Hat 50.04/-110.68,50.85/-110.3,"
    "50.95/-108.5,51.27/-106.85,Saskatoon 52.13/-106.67,52.8/-105.6,53.24/-105.08",
    "Saskatchewan River|CA||CA-MB CA-SK|53.24/-105.08,53.25/-104.3,53.95/-102.3,53.82/-101.25,53.2/-99.26",
    "Ottawa River|CA|US|CA-ON CA-QC|47.6/-75.7,47.6/-78.5,47.1/-79.48,46.27/-78.9,46.1/-77.5,Pembroke "
    "45.82/-77.12,45.5/-76.3,Gatineau 45.48/-75.7,Ottawa 45.41/-75.7,Hawkesbury 45.6/-74.62,45.45/-74.1",
    "St. Lawrence River;Saint Lawrence River;St Lawrence River|CA US||CA-ON CA-QC US-NY|Kingston 44.23/-76.48,"
    "44.35/-75.92,Brockville 44.59/-75.69,Ogdensburg 44.69/-75.49,Cornwall 45.02/-74.73,"
    "Salaberry-de-Valleyfield 45.25/-74.13,Montreal 45.51/-73.59,Longueuil 45.52/-73.47,Sorel-Tracy "
    "46.04/-73.11,Trois-Rivières 46.35/-72.55,46.65/-71.95,Quebec City 46.81/-71.21,Lévis 46.8/-71.18,"
    "47.45/-70,Rivière-du-Loup 47.83/-69.54,Rimouski 48.45/-68.52,49.2/-68",
    "Saguenay River|CA||CA-QC|48.55/-71.64,Alma 48.55/-71.65,Saguenay 48.42/-71.07,48.13/-69.71",
    "Saint John River;St. John River|US CA|LR|CA-NB CA-QC US-ME|46.55/-69.85,47.25/-68.59,Edmundston "
    "47.37/-68.33,47.05/-67.74,46.15/-67.58,Fredericton 45.95/-66.67,45.75/-66.1,Saint John 45.27/-66.06",
    "Athabasca River|CA||CA-AB|52.67/-117.88,52.88/-118.08,53.4/-117.58,54.14/-115.68,54.72/-113.29,"
    "55.2/-112.6,56.2/-112.4,Fort McMurray 56.73/-111.38,58.4/-111.5",
    "Bow River|CA|AU|CA-AB|51.65/-116.43,51.18/-115.57,Canmore 51.08/-115.35,Cochrane 51.18/-114.47,Calgary "
    "51.05/-114.09,50.77/-112.3,50.57/-111.9,49.94/-111.69",
    "Nelson River|CA|NZ|CA-MB|53.95/-97.85,55/-97.3,56.05/-96.5,56.35/-94.7,57.05/-92.5",
    "Assiniboine River|CA||CA-MB CA-SK|52/-102.6,51.3/-101.6,50.4/-101.3,Brandon 49.85/-99.95,Portage la "
    "Prairie 49.97/-98.29,Winnipeg 49.88/-97.15",
    "Red River of the North|US CA||CA-MB US-MN US-ND US-SD|46.26/-96.6,Fargo 46.88/-96.79,Moorhead "
    "46.87/-96.77,Grand Forks 47.93/-97.03,48.97/-97.24,Winnipeg 49.88/-97.15,Selkirk 50.14/-96.88,50.4/-96.8",
    "Red River|US CA|VN CN NZ AU|CA-MB US-AR US-KY US-LA US-MN US-ND US-NM US-OK US-SD US-TN US-TX|50.4/-96.8,"
    "Selkirk 50.14/-96.88,Winnipeg 49.88/-97.15,48.97/-97.24,Grand Forks 47.93/-97.03,Fargo 46.88/-96.79,"
    "Moorhead 46.87/-96.77,46.26/-96.6,34.9/-101.9,34.57/-99.9,34.15/-98.5,Burkburnett 34.1/-98.57,33.88/-97.5,"
    "33.82/-96.57,33.87/-95.5,33.6/-94.05,33.6/-93.8,Shreveport 32.53/-93.75,Bossier City 32.52/-93.73,"
    "31.76/-93.09,Alexandria 31.31/-92.45,31/-91.7",
    "Arkansas River|US||US-AR US-CO US-KS US-OK|39.25/-106.3,38.53/-106,Cañon City 38.44/-105.24,Pueblo "
    "38.25/-104.61,37.99/-103.54,38.09/-102.62,Garden City 37.97/-100.87,Dodge City 37.75/-100.02,Great Bend "
    "38.36/-98.76,Hutchinson 38.06/-97.93,Wichita 37.69/-97.34,Derby 37.55/-97.27,37.06/-97.04,Ponca City "
    "36.71/-97.09,Sand Springs 36.14/-96.11,Tulsa 36.15/-95.99,Muskogee 35.75/-95.37,Fort Smith 35.39/-94.4,"
    "Van Buren 35.44/-94.35,Russellville 35.28/-93.13,Conway 35.09/-92.44,North Little Rock 34.77/-92.27,"
    "Little Rock 34.75/-92.29,Pine Bluff 34.23/-92,33.8/-91.1",
    "Tennessee River|US||US-AL US-KY US-MS US-TN|Knoxville 35.96/-83.92,35.75/-84.33,35.6/-84.79,Chattanooga "
    "35.05/-85.31,34.95/-85.75,34.35/-86.3,34.57/-86.6,Decatur 34.61/-86.98,Florence 34.8/-87.68,Muscle Shoals "
    "34.74/-87.67,35/-88.2,35.6/-88.05,36.5/-88.05,Paducah 37.08/-88.6",
    "Cumberland River|US||US-KY US-TN|36.85/-83.32,36.87/-83.89,36.87/-84.85,36.55/-85.5,36.4/-86,Gallatin "
    "36.39/-86.45,Hendersonville 36.3/-86.62,Nashville 36.17/-86.78,Clarksville 36.53/-87.36,37/-88.1,"
    "37.14/-88.41",
    "Savannah River|US|AU|US-GA US-SC|34.45/-82.85,34/-82.6,Augusta 33.47/-81.97,North Augusta 33.5/-81.97,"
    "33/-81.5,Savannah 32.08/-81.1,32.03/-80.88",
    "Sacramento River|US||US-CA|41.27/-122.32,Redding 40.59/-122.39,Red Bluff 40.18/-122.24,39.75/-121.98,"
    "39.2/-122,West Sacramento 38.58/-121.53,Sacramento 38.58/-121.49,38.15/-121.68,38.06/-121.85",
    "San Joaquin River|US||US-CA|37.7/-119.15,37.2/-119.3,Fresno 36.75/-119.77,36.78/-120.37,37.3/-120.9,"
    "Lathrop 37.82/-121.28,Stockton 37.96/-121.29,Antioch 38/-121.81,Pittsburg 38.03/-121.88",
    "Willamette River|US||US-OR|43.75/-122.45,Springfield 44.05/-123.02,Eugene 44.05/-123.09,Corvallis "
    "44.56/-123.26,Albany 44.64/-123.11,Salem 44.94/-123.04,Newberg 45.3/-122.97,Wilsonville 45.3/-122.77,"
    "Oregon City 45.36/-122.61,Lake Oswego 45.42/-122.67,Milwaukie 45.45/-122.64,Portland 45.52/-122.68",
    "Platte River|US||US-CO US-MI US-MO US-NE US-WY|41.12/-100.68,40.9/-100,Kearney 40.7/-99.08,Grand Island "
    "40.93/-98.34,Columbus 41.43/-97.37,Fremont 41.43/-96.5,41.05/-95.88",
    "North Platte River|US||US-CO US-NE US-WY|40.75/-106.5,41.45/-106.8,42.2/-106.85,Casper 42.87/-106.31,"
    "42.75/-105.38,42.06/-104.19,Scottsbluff 41.87/-103.67,41.25/-101.8,North Platte 41.12/-100.77",
    "South Platte River|US||US-CO US-NE|39/-105.75,39.3/-105.2,Littleton 39.61/-105.02,Englewood 39.65/-104.99,"
    "Denver 39.74/-104.98,Commerce City 39.81/-104.93,Brighton 39.99/-104.82,Evans 40.38/-104.69,Fort Morgan "
    "40.25/-103.8,Sterling 40.63/-103.21,41/-102.2,North Platte 41.12/-100.77",
    "Yellowstone River|US||US-MT US-ND US-WY|44.15/-109.9,44.55/-110.4,45.03/-110.7,45.66/-110.56,Laurel "
    "45.67/-108.77,Billings 45.78/-108.5,46.27/-107.4,46.41/-105.84,47.1/-104.71,47.98/-103.98",
    "Charles River|US||US-MA|Milford 42.14/-71.52,42.14/-71.4,42.25/-71.28,Dedham 42.24/-71.17,Needham "
    "42.28/-71.23,Wellesley 42.3/-71.29,Newton 42.34/-71.21,Waltham 42.38/-71.24,Watertown 42.37/-71.18,"
    "Cambridge 42.38/-71.11,Boston 42.36/-71.06",
    "Schuylkill River|US||US-PA|40.82/-76.1,Reading 40.34/-75.93,Pottstown 40.25/-75.65,Phoenixville "
    "40.13/-75.51,Norristown 40.12/-75.34,Philadelphia 39.95/-75.16",
    "Lehigh River|US||US-PA|41.25/-75.45,40.87/-75.75,Allentown 40.61/-75.49,Bethlehem 40.63/-75.37,Easton "
    "40.69/-75.22",
    "Allegheny River|US||US-NY US-PA|41.87/-77.9,Olean 42.08/-78.43,42.1/-78.75,41.84/-79.15,41.43/-79.7,"
    "40.8/-79.53,New Kensington 40.57/-79.76,Pittsburgh 40.44/-80",
    "Monongahela River|US||US-PA US-WV|Fairmont 39.49/-80.14,Morgantown 39.63/-79.96,39.9/-79.92,40.15/-79.88,"
    "McKeesport 40.35/-79.86,Pittsburgh 40.44/-80",
    "Kanawha River|US||US-WV|38.15/-81.2,Charleston 38.35/-81.63,St. Albans 38.39/-81.84,38.84/-82.14",
    "Cuyahoga River|US||US-OH|41.45/-81.12,Kent 41.15/-81.36,Cuyahoga Falls 41.13/-81.48,Akron 41.08/-81.52,"
    "Cleveland 41.5/-81.7",
    "Maumee River|US||US-IN US-OH|Fort Wayne 41.13/-85.13,Defiance 41.28/-84.36,41.41/-83.86,Perrysburg "
    "41.56/-83.63,Maumee 41.56/-83.65,Toledo 41.66/-83.56",
    "Great Miami River|US||US-IN US-OH|40.47/-83.88,Sidney 40.28/-84.16,Piqua 40.14/-84.24,Troy 40.04/-84.2,"
    "Dayton 39.76/-84.19,Miamisburg 39.64/-84.29,Middletown 39.52/-84.4,Hamilton 39.4/-84.56,39.11/-84.82",
    "Scioto River|US||US-OH|40.62/-83.9,40.57/-83.4,Dublin 40.1/-83.11,Columbus 39.96/-83,39.6/-82.95,"
    "Chillicothe 39.33/-82.98,Portsmouth 38.73/-83",
    "Wabash River|US||US-IL US-IN US-OH|40.35/-84.8,Huntington 40.88/-85.5,40.8/-85.82,Peru 40.75/-86.07,"
    "Logansport 40.75/-86.36,Lafayette 40.42/-86.88,West Lafayette 40.43/-86.91,Terre Haute 39.47/-87.41,"
    "Vincennes 38.68/-87.53,37.8/-88.03",
    "Chicago River|US||US-IL|42.2/-87.85,42.05/-87.75,Chicago 41.85/-87.65",
    "Wisconsin River|US||US-MI US-WI|46.12/-89.15,45.64/-89.41,45.18/-89.68,Wausau 44.96/-89.63,Stevens Point "
    "44.52/-89.57,Wisconsin Rapids 44.38/-89.82,43.85/-89.63,43.54/-89.46,43.18/-90.1,43/-91.15",
    "Des Moines River|US||US-IA US-MN US-MO|44.05/-95.7,43.5/-94.9,Fort Dodge 42.5/-94.17,42.05/-93.88,Des "
    "Moines 41.6/-93.61,Ottumwa 41.02/-92.41,40.75/-91.95,40.38/-91.42",
    "Brazos River|US||US-TX|33.27/-100.01,33.1/-98.6,32.65/-98.15,Granbury 32.44/-97.79,Waco 31.55/-97.15,"
    "30.6/-96.5,30.1/-96.1,29.78/-95.8,Richmond 29.58/-95.76,Rosenberg 29.56/-95.81,Sugar Land 29.62/-95.63,"
    "Lake Jackson 29.03/-95.43,28.88/-95.38",
    "Pecos River|US||US-NM US-TX|35.85/-105.63,34.94/-104.68,33.4/-104.4,32.85/-104.33,Carlsbad 32.42/-104.23,"
    "31.42/-103.5,30.9/-102,29.7/-101.37",
    "Gila River|US||US-AZ US-NM|33.2/-108.2,32.8/-108.6,32.83/-109.7,33.1/-110.78,Florence 33.03/-111.39,"
    "33.25/-112.1,Goodyear 33.44/-112.36,Buckeye 33.37/-112.58,32.95/-112.72,32.75/-113.8,Yuma 32.73/-114.62",
    "Chattahoochee River|US||US-AL US-FL US-GA|34.82/-83.78,Gainesville 34.3/-83.82,Duluth 34/-84.14,Roswell "
    "34.02/-84.36,Sandy Springs 33.92/-84.38,Atlanta 33.75/-84.39,33.3/-85.1,West Point 32.88/-85.18,Columbus "
    "32.46/-84.99,Phenix City 32.47/-85,31.6/-85.05,30.71/-84.86",
    "Alabama River|US||US-AL|Montgomery 32.37/-86.3,Prattville 32.46/-86.46,Selma 32.41/-87.02,31.9/-87.4,31.14/-87.94",
    "St. Johns River;Saint Johns River|US||US-FL|27.95/-80.78,28.35/-80.87,Sanford 28.8/-81.27,DeBary "
    "28.88/-81.31,29.17/-81.52,29.65/-81.63,Orange Park 30.17/-81.71,Jacksonville 30.33/-81.66,30.4/-81.4",
    "Suwannee River|US||US-FL US-GA|30.8/-82.4,30.33/-82.74,30.38/-83.15,29.95/-82.93,29.29/-83.16",
    "Shenandoah River|US||US-VA US-WV|38.3/-78.8,Front Royal 38.92/-78.19,39.32/-77.73",
    "Rappahannock River|US||US-VA|38.78/-78.15,38.52/-77.8,Fredericksburg 38.3/-77.46,37.93/-76.86,37.6/-76.3",
    "Roanoke River|US||US-NC US-VA|37.24/-80.2,Salem 37.29/-80.05,Roanoke 37.27/-79.94,37.05/-79.3,36.6/-78.3,"
    "Roanoke Rapids 36.46/-77.65,35.95/-76.75",
    "Cape Fear River|US||US-NC|35.6/-79.05,35.4/-78.82,Fayetteville 35.05/-78.88,34.55/-78.4,Wilmington "
    "34.24/-77.95,33.9/-78",
    "Mohawk River|US||US-NY US-OR|43.5/-75.48,Rome 43.21/-75.46,Utica 43.1/-75.23,43.03/-74.86,Amsterdam "
    "42.94/-74.19,Schenectady 42.81/-73.94,Cohoes 42.77/-73.7",
    "Merrimack River|US||US-MA US-NH|43.45/-71.65,Concord 43.21/-71.54,Hooksett 43.1/-71.47,Manchester "
    "43/-71.45,Merrimack 42.87/-71.49,Nashua 42.77/-71.47,Lowell 42.63/-71.32,Methuen 42.73/-71.19,Lawrence "
    "42.71/-71.16,Haverhill 42.78/-71.08,Amesbury 42.86/-70.93,Newburyport 42.81/-70.88",
    "Kennebec River|US||US-ME|45.6/-69.7,45.05/-69.87,44.77/-69.72,Waterville 44.55/-69.63,Augusta "
    "44.31/-69.78,43.91/-69.81,43.75/-69.78",
    "Penobscot River|US||US-ME|45.6/-68.53,45.25/-68.63,Bangor 44.8/-68.77,44.47/-68.83",
    "Detroit River|US CA||CA-ON US-MI|Detroit 42.33/-83.05,Windsor 42.3/-83.02,Lincoln Park 42.25/-83.18,"
    "Wyandotte 42.21/-83.15,LaSalle 42.24/-83.06,Amherstburg 42.1/-83.1",
    "Niagara River|US CA||CA-ON US-NY|Buffalo 42.89/-78.88,Fort Erie 42.9/-78.93,Tonawanda 43.02/-78.88,North "
    "Tonawanda 43.04/-78.86,Niagara Falls 43.09/-79.06,43.26/-79.06",
    "St. Clair River;Saint Clair River|US CA||CA-ON US-MI|Port Huron 42.97/-82.42,Sarnia 42.98/-82.4,42.62/-82.52",
    "Klamath River|US||US-CA US-OR|Klamath Falls 42.22/-121.78,41.92/-122.44,41.79/-123.38,41.18/-123.7,41.55/-124.08",
    "Lerma River;Río Lerma|MX|||19.15/-99.5,Lerma 19.29/-99.51,19.9/-99.95,20.25/-100.6,Salamanca 20.57/-101.2,"
    "20.3/-101.9,20.2/-102.7",
    "Usumacinta River;Río Usumacinta|GT MX|||16.4/-90.6,16.85/-90.95,17.15/-91.4,Tenosique 17.47/-91.42,"
    "18.25/-92.2,18.62/-92.65",
    "Grijalva River;Río Grijalva|MX|GT||15.75/-92.1,16.25/-92.6,Chiapa de Corzo 16.71/-93.01,16.95/-93.1,"
    "17.2/-93.6,Villahermosa 17.99/-92.94,18.62/-92.65",
    "Suchiate River;Río Suchiate|GT MX|||15.07/-92.08,14.88/-92.15,Ciudad Hidalgo 14.68/-92.15,14.53/-92.23",
    "Motagua River|GT|HN||15/-91.05,14.8/-90.5,14.9/-90,15.1/-89.3,15.73/-88.22",
    "Lempa River;Río Lempa|GT HN SV|||14.6/-89.5,14.3/-89.35,14.05/-89.1,14/-88.6,13.5/-88.5,13.25/-88.82",
    "Coco River;Río Coco|HN NI|DO PE||13.55/-86.7,13.75/-85.8,14.55/-85,14.7/-84,15/-83.15",
    "San Juan River;Río San Juan|NI CR|US AR CO VE MX EC CA PR||11.12/-84.78,11.02/-84.4,10.75/-84,10.93/-83.7",
    "Artibonite River|DO HT|||19.05/-71.7,18.85/-72,19.05/-72.35,19.2/-72.65,19.25/-72.78",
    "Massacre River;Dajabón River;Dajabon River|DO HT|||19.35/-71.65,Dajabón 19.55/-71.71,Ouanaminthe "
    "19.55/-71.72,19.7/-71.76",
    "Amazon River;River Amazon|PE CO BR|BO EC VE GY|BR-AM BR-AP BR-PA|-4.45/-73.55,Iquitos -3.75/-73.25,"
    "-3.35/-71.8,-3.8/-70.4,Leticia -4.21/-69.94,Tabatinga -4.23/-69.94,-3.45/-68.9,-3.1/-67.9,-2.5/-66.1,"
    "-3.35/-64.7,Coari -4.08/-63.14,Manacapuru -3.3/-60.62,Manaus -3.1/-60.02,Itacoatiara -3.14/-58.44,"
    "Parintins -2.63/-56.74,Óbidos -1.92/-55.52,Santarém -2.44/-54.71,-1.53/-52.58,Macapá 0.04/-51.07,Santana "
    "-0.04/-51.17,0.5/-50",
    "Madeira River;Rio Madeira|BO BR||BR-AM BR-RO|-10.38/-65.39,-9.65/-65.4,Porto Velho -8.76/-63.9,Humaitá "
    "-7.52/-63.03,Manicoré -5.81/-61.3,Borba -4.39/-59.59,-3.37/-58.77",
    "Tapajós River;Tapajos River;Rio Tapajós|BR||BR-AM BR-MT BR-PA|-7.34/-58.15,-6.23/-57.75,Itaituba "
    "-4.28/-55.98,-2.8/-55.1,Santarém -2.44/-54.71",
    "Xingu River;Rio Xingu|BR||BR-MT BR-PA|-12/-53.4,-10.5/-53.1,-8.5/-52.6,-6.64/-51.99,-5/-52.8,Altamira "
    "-3.2/-52.21,-3.6/-51.8,-1.75/-52.24",
    "Tocantins River;Rio Tocantins|BR||BR-GO BR-MA BR-PA BR-TO|-14/-48.3,-12.4/-48.2,Porto Nacional "
    "-10.71/-48.42,Palmas -10.17/-48.33,-9.6/-48.35,-8.4/-47.5,-7.33/-47.46,-6.55/-47.45,Imperatriz "
    "-5.53/-47.49,-5.35/-48.6,Marabá -5.38/-49.13,Tucuruí -3.77/-49.68,Cametá -2.24/-49.5,-1.75/-49.15",
    "Araguaia River;Rio Araguaia|BR||BR-GO BR-MS BR-MT BR-PA BR-TO|-18/-53.1,-16.9/-52.5,Barra do Garças "
    "-15.89/-52.26,-14.9/-51.08,-13.4/-50.7,-11.62/-50.67,-10.3/-50.35,-8.27/-49.27,-6.4/-48.5,-5.38/-48.72",
    "São Francisco River;Sao Francisco River;Rio São Francisco|BR|US BO AR MX||-20.25/-46.45,-19.8/-45.6,"
    "-18.21/-45.25,Pirapora -17.34/-44.94,-16.35/-45.05,Januária -15.48/-44.37,-14.4/-43.78,Bom Jesus da Lapa "
    "-13.26/-43.42,-12.2/-43.22,-11.1/-43.15,-9.75/-42.1,-9.6/-41.4,Juazeiro -9.41/-40.5,Petrolina -9.4/-40.5,"
    "-8.5/-39.3,Paulo Afonso -9.41/-38.21,-9.65/-37.75,Propriá -10.21/-36.84,Penedo -10.29/-36.59,-10.5/-36.4",
    "Paraná River;Parana River;Rio Paraná|BR PY AR|||-20.07/-51,-20.8/-51.65,-21.77/-52.1,-22.5/-53.05,"
    "-23.3/-53.75,Guaíra -24.08/-54.25,Salto del Guairá -24.06/-54.31,Foz do Iguaçu -25.55/-54.59,Ciudad del "
    "Este -25.5/-54.65,Puerto Iguazú -25.6/-54.57,Eldorado -26.4/-54.62,Posadas -27.39/-55.92,Encarnación "
    "-27.33/-55.87,-27.4/-56.9,-27.28/-58,Corrientes -27.47/-58.83,Barranqueras -27.48/-58.94,-28.5/-59.05,"
    "Goya -29.14/-59.26,-30.74/-59.64,Paraná -31.73/-60.53,Santa Fe -31.65/-60.71,Rosario -32.95/-60.64,San "
    "Nicolás de los Arroyos -33.33/-60.21,San Pedro -33.68/-59.67,Zárate -34.1/-59.02,Campana -34.16/-58.96,"
    "-34.2/-58.45",
    "Paraguay River;Rio Paraguay;Río Paraguay|BR BO PY AR||BR-MS BR-MT|-14.4/-56.45,Cáceres -16.07/-57.68,"
    "-17.8/-57.6,Corumbá -19.01/-57.65,-20.2/-58.15,-21.7/-57.9,-22.2/-57.9,Concepción -23.4/-57.43,"
    "-24.1/-57.1,-24.8/-57.3,Asunción -25.29/-57.65,Formosa -26.18/-58.17,Pilar -26.86/-58.31,-27.29/-58.61",
    "Uruguay River;River Uruguay|BR AR UY||BR-RS BR-SC|-27.6/-51.45,-27.3/-52.3,-27.15/-53.8,-27.8/-55,"
    "-28.5/-56,Uruguaiana -29.75/-57.09,Paso de los Libres -29.71/-57.09,-30.25/-57.62,Concordia -31.39/-58.02,"
    "Salto -31.39/-57.96,Colón -32.22/-58.14,Paysandú -32.32/-58.08,Concepción del Uruguay -32.48/-58.23,Fray "
    "Bentos -33.12/-58.31,-34/-58.35",
    "Río de la Plata;Rio de la Plata|AR UY|PR ES||-34.2/-58.4,Buenos Aires -34.61/-58.38,Avellaneda "
    "-34.66/-58.37,Quilmes -34.72/-58.25,Colonia del Sacramento -34.46/-57.84,Ensenada -34.86/-57.91,Berisso "
    "-34.87/-57.88,Montevideo -34.9/-56.19",
    "Iguazu River;Iguaçu River;Iguacu River;Iguazú River;Iguassu River|BR AR||BR-PR BR-SC|Curitiba "
    "-25.43/-49.27,Araucária -25.59/-49.41,-25.87/-50.38,União da Vitória -26.23/-51.09,Porto União "
    "-26.24/-51.08,-25.8/-52.1,-25.5/-53.3,-25.69/-54.44,Foz do Iguaçu -25.55/-54.59",
    "Orinoco;Orinoco River;River Orinoco|VE CO|BR GY||2.32/-63.37,3/-65.2,3.2/-65.9,4.05/-67.7,Puerto Ayacucho "
    "5.66/-67.58,6.19/-67.48,7.64/-66.17,7.9/-65,Ciudad Bolívar 8.12/-63.55,Ciudad Guayana 8.35/-62.64,"
    "8.55/-61.7,8.6/-60.8",
    "Magdalena River;Río Magdalena|CO|MX US||1.93/-76.6,2.2/-75.63,Neiva 2.93/-75.28,Girardot 4.3/-74.81,"
    "5.2/-74.74,La Dorada 5.45/-74.66,Puerto Boyacá 5.98/-74.59,6.49/-74.4,Barrancabermeja 7.07/-73.85,"
    "8/-73.75,Magangué 9.24/-74.75,9.8/-74.8,10.3/-74.9,Barranquilla 10.97/-74.78,11.1/-74.85",
    "Cauca River;Río Cauca|CO|||2/-76.5,2.5/-76.7,3.1/-76.45,Jamundí 3.26/-76.53,Cali 3.43/-76.52,Yumbo "
    "3.58/-76.49,4.1/-76.3,La Virginia 4.9/-75.88,5.5/-75.6,6.55/-75.82,7.2/-75.35,Caucasia 7.99/-75.19,"
    "8.6/-74.55,9/-74.55",
    "Essequibo River|GY|VE||1.8/-58.95,3.5/-58.2,4.7/-58.65,5.8/-58.55,6.4/-58.62,6.95/-58.45",
    "Maroni River;Marowijne River|SR GF|BR||3.3/-54.05,4.3/-54.4,5.05/-54.45,Saint-Laurent-du-Maroni "
    "5.5/-54.03,5.75/-53.97",
    "Putumayo River;Río Putumayo|CO EC PE BR|||1.1/-76.85,0.5/-76.5,0.1/-75.5,-0.18/-74.78,-1.4/-73.3,"
    "-2.3/-71.9,-2.8/-70,-3.12/-67.98",
    "Marañón River;Maranon River|PE|EC||-9.9/-76.7,-7.9/-77.5,-6.2/-78.4,-5.4/-78.5,-4.5/-77.55,-4.83/-76.6,"
    "-4.65/-75.4,-4.45/-73.55",
    "Ucayali River|PE|||-10.7/-73.75,-9.7/-74.1,Pucallpa -8.38/-74.55,-7.35/-75,-6.2/-75,-4.9/-73.7,-4.45/-73.55",
    "Madre de Dios River|PE BO|CL||-12.85/-71.4,-12.3/-70.8,Puerto Maldonado -12.59/-69.2,-12.5/-68.7,"
    "-11.8/-67.7,-10.9/-66.1",
    "Biobío River;Biobio River;Bio Bio River|CL|||-38.67/-71.3,-37.9/-71.6,-37.55/-72.3,-37.3/-72.75,Hualqui "
    "-36.97/-72.94,Concepción -36.83/-73.05",
    "Mapocho River|CL|||-33.36/-70.35,Santiago -33.46/-70.65,Peñaflor -33.61/-70.88,-33.73/-71.03",
    "Rímac River;Rimac River|PE|||-11.65/-76.2,-11.93/-76.7,Lima -12.04/-77.03,Callao -12.05/-77.13",
    "Táchira River;Tachira River|CO VE|||7.4/-72.45,San Antonio del Táchira 7.81/-72.44,Villa del Rosario "
    "7.83/-72.47,8.03/-72.42",
    "Arauca River|CO VE|||7.05/-72.2,6.96/-71.8,Arauca 7.08/-70.76,7.25/-69.5,7.3/-68,7.4/-66.6",
    "Doce River;Rio Doce|BR||BR-ES BR-MG|-20.36/-42.9,-20/-42.7,Ipatinga -19.47/-42.54,Governador Valadares "
    "-18.85/-41.95,-19.2/-41.5,Colatina -19.54/-40.63,Linhares -19.39/-40.07,-19.65/-39.82",
    "Tietê River;Tiete River;Rio Tietê|BR||BR-SP|-23.6/-45.9,Mogi das Cruzes -23.52/-46.19,Suzano "
    "-23.54/-46.31,Guarulhos -23.46/-46.53,São Paulo -23.55/-46.64,Osasco -23.53/-46.79,Barueri -23.51/-46.88,"
    "Salto -23.2/-47.29,-23/-47.9,Barra Bonita -22.49/-48.56,-21.75/-49.3,-21.2/-50.2,-20.67/-51.45",
    "Pilcomayo River|BO PY AR|||-19.2/-66.6,-19.6/-65,-20.6/-64.3,-21.26/-63.47,-22.27/-62.63,-23.7/-61,"
    "-24.8/-59.5,-25.35/-57.65",
    "Nile;Nile River;River Nile|UG SS SD EG|ET RW BI TZ KE CD ER||Jinja 0.44/33.2,1.7/32.1,2.25/32.2,2.28/31.6,"
    "2.6/31.45,3.6/32.05,Juba 4.85/31.58,Bor 6.21/31.56,7.9/30.8,9.5/30.47,Malakal 9.53/31.66,10.8/32.6,Kosti "
    "13.16/32.66,Khartoum 15.55/32.53,Omdurman 15.64/32.48,16.69/33.43,Atbara 17.7/33.99,19.53/33.32,18.7/32,"
    "18.05/30.95,19.18/30.48,20.5/30.35,21.8/31.35,22.35/31.65,Aswan 24.09/32.9,Kom Ombo 24.48/32.95,Edfu "
    "24.98/32.88,Esna 25.29/32.55,Luxor 25.7/32.64,Qena 26.16/32.73,Sohag 26.56/31.69,Asyut 27.18/31.18,Minya "
    "28.09/30.76,Beni Suef 29.07/31.1,Helwan 29.84/31.3,Giza 30.01/31.21,Cairo 30.06/31.25,Benha 30.46/31.18,"
    "Mansoura 31.04/31.38,Damietta 31.42/31.81",
    "Blue Nile|ET SD|SS||Bahir Dar 11.59/37.39,11.1/38,10.1/38.25,9.9/37,10.05/36,11.2/35.1,Ad-Damazin "
    "11.79/34.36,Singa 13.15/33.93,Sennar 13.57/33.57,Wad Madani 14.4/33.52,Khartoum 15.55/32.53",
    "White Nile|UG SS SD|||Jinja 0.44/33.2,1.7/32.1,2.28/31.6,3.6/32.05,Juba 4.85/31.58,Bor 6.21/31.56,"
    "7.9/30.8,9.5/30.47,Malakal 9.53/31.66,10.8/32.6,Kosti 13.16/32.66,Khartoum 15.55/32.53",
    "Congo River;River Congo|CD CG AO|ZM CF||-11.9/26.5,-10.7/25.9,-9.2/25.85,-6.75/26.95,-5.35/27,Kindu "
    "-2.94/25.92,-1.4/25.9,Kisangani 0.52/25.19,1.25/23.6,Bumba 2.19/22.47,Lisala 2.15/21.52,1.6/19.8,Mbandaka "
    "0.05/18.26,-2.2/16.2,-3.2/16.15,Brazzaville -4.27/15.28,Kinshasa -4.33/15.31,-4.9/14.4,Matadi -5.84/13.46,"
    "Boma -5.85/13.05,-6.07/12.45",
    "Ubangi River;Oubangui River|CD CF CG|||4.13/22.43,4.32/21.18,4.95/19.9,5.05/19.05,Bangui 4.36/18.55,Zongo "
    "4.34/18.59,2.5/18.15,Impfondo 1.62/18.06,-0.5/17.7",
    "Kasai River|AO CD|||-12/19.1,-11.5/20.6,-10.5/21.9,-7.4/21.4,Tshikapa -6.42/20.8,-5/21.4,Ilebo "
    "-4.33/20.59,-3.3/17.4,-3.17/16.2",
    "Niger River;River Niger|GN ML NE BJ NG|SL CI BF CM DZ||9.08/-10.72,Faranah 10.04/-10.74,Kouroussa "
    "10.65/-9.88,Siguiri 11.42/-9.17,Bamako 12.61/-7.98,Koulikoro 12.86/-7.56,Ségou 13.44/-6.26,Mopti "
    "14.48/-4.18,15.93/-3.99,16.7/-3.02,17/-1,16.95/-0.35,Gao 16.27/-0.04,15.66/0.5,14.21/1.45,Niamey "
    "13.51/2.11,12.5/2.65,Gaya 11.88/3.45,10.88/4.75,9.88/4.5,9.13/4.82,8.75/5.8,Lokoja 7.8/6.74,Idah "
    "7.11/6.74,Onitsha 6.15/6.79,Asaba 6.2/6.73,5.3/6.45,4.3/6.05",
    "Benue River;River Benue;Bénoué River|CM NG|TD||7.6/13.6,8.5/13.8,Garoua 9.3/13.4,Yola 9.21/12.48,Numan "
    "9.46/12.03,8.6/10.8,Ibi 8.18/9.74,Makurdi 7.73/8.52,Lokoja 7.8/6.74",
    "Senegal River;River Senegal|ML MR SN|GN||13.8/-10.83,Kayes 14.45/-11.44,14.9/-12.46,Matam 15.66/-13.26,"
    "Kaédi 16.15/-13.51,16.65/-14.96,Richard Toll 16.46/-15.7,Rosso 16.42/-15.8,Saint-Louis 16.02/-16.49",
    "Gambia River;River Gambia|GN SN GM|||11.4/-12.3,12.4/-12.2,13.1/-13.2,13.31/-14.22,13.53/-14.77,"
    "13.48/-15.55,13.45/-16,Banjul 13.45/-16.58",
    "Volta River|GH|BF TG CI BJ||8.2/-0.9,7.7/-0.3,6.8/0.05,6.3/0.06,6/0.6,5.77/0.68",
    "Zambezi;Zambezi River;River Zambezi|ZM AO NA BW ZW MZ|CD||-11.37/24.3,-12.3/22.85,-13.54/23.1,"
    "-15.25/22.95,-16.5/23.5,Katima Mulilo -17.5/24.28,-17.79/25.27,Livingstone -17.84/25.85,Victoria Falls "
    "-17.93/25.83,-18/26.6,-17.2/27.5,Kariba -16.52/28.8,-16.04/28.85,-15.62/30.4,-15.6/32.7,Tete -16.16/33.59,"
    "-17.44/35.05,-17.82/35.4,-18.8/36.3",
    "Limpopo River|ZA BW ZW MZ||ZA-LP ZA-NW|-24.2/26.87,-23.3/27.5,-22.6/28.4,-22.18/29.3,Musina -22.35/30.04,"
    "Beitbridge -22.22/30,-22.45/31.3,-23.9/32.3,Chokwe -24.53/32.98,Xai-Xai -25.05/33.64,-25.2/33.5",
    "Orange River|LS ZA NA|FR US AU||-28.9/28.9,-29.6/28.5,-30.2/28,-30.35/27.3,Aliwal North -30.69/26.71,"
    "-30.6/25.5,-29.62/24.08,-29.1/23.7,-29.66/22.75,Upington -28.45/21.26,-28.6/20.35,-28.9/19,-28.25/17.4,"
    "-28.62/16.45",
    "Vaal River|ZA||ZA-FS ZA-GP ZA-MP ZA-NC ZA-NW|-26.36/29.9,Standerton -26.93/29.24,-26.9/28.15,Vereeniging "
    "-26.67/27.93,Vanderbijlpark -26.71/27.84,Parys -26.9/27.46,Orkney -26.98/26.67,-27.91/25.16,Warrenton "
    "-28.11/24.85,-28.53/24.53",
    "Okavango River;Cubango River|AO NA BW|||-12.85/16.1,-15/16.6,-16.5/17.1,-17.4/18.4,Rundu -17.92/19.77,"
    "-18.05/21.45,-18.9/22.4",
    "Rufiji River|TZ|||-8.5/37.35,-7.8/37.9,-8/38.9,-7.9/39.35",
    "Ruvuma River;Rovuma River|TZ MZ|||-10.8/35.6,-11.57/35.43,-11.5/37,-11.35/38.5,-10.75/39.7,-10.47/40.43",
    "Tana River;River Tana|KE|NO FI||-0.4/36.75,-0.75/37.3,-0.1/38.2,Garissa -0.45/39.65,-1.5/40,-2.53/40.53",
    "Jubba River;Juba River|SO|ET KE||4.18/42.08,3.8/42.55,2.35/42.28,0.5/42.75,-0.25/42.63",
    "Shebelle River;Shabelle River;Shabele River|ET SO|||7/39.5,7.6/41.5,Gode 5.95/43.55,4.95/45,Beledweyne "
    "4.74/45.2,Jowhar 2.78/45.5,Afgooye 2.14/45.12,1.65/44.4,0.8/43.6",
    "Awash River|ET|AU||9/38.2,8.4/39.05,8.9/40,10/40.6,11.75/41.08,11.15/41.7",
    "Omo River|ET|KE||8.4/37.8,7/37.4,6.5/36.3,5/36,4.5/36.05",
    "Chari River|CF TD CM|||8.3/20.2,Sarh 9.15/18.38,9.65/17.6,11/15.75,N'Djamena 12.11/15.04,Kousséri "
    "12.08/15.03,12.9/14.55",
    "Logone River|CM TD|||Moundou 8.57/16.08,9.4/16.1,Bongor 10.28/15.37,11.4/15,N'Djamena 12.11/15.04",
    "Sanaga River|CM|||5.5/13.5,4.9/12,4.5/11.2,Edéa 3.8/10.13,3.55/9.65",
    "Medjerda River|DZ TN|||Souk Ahras 36.29/7.95,36.5/8.78,36.73/9.18,36.78/9.75,37.05/10.15",
    "Mara River|KE TZ|US||-0.6/35.6,-1.05/35.25,-1.55/34.95,-1.55/34",
    "Kagera River;Akagera River|RW BI TZ UG|||-2.38/30.75,-1.6/30.5,-1.05/30.8,-1.25/31.4,-0.95/31.8",
    "Ruzizi River;Rusizi River|CD RW BI|||Bukavu -2.49/28.84,-2.75/28.98,Uvira -3.4/29.14,-3.37/29.27",
    "Shire River|MW MZ|||-14.4/35.23,-15.06/35.23,-15.6/35,-16.03/34.8,-16.92/35.26,-17.7/35.32",
    "Kafue River|ZM|||-11.6/27.3,Chingola -12.53/27.88,Kitwe -12.8/28.21,-13.2/27.6,-14.4/26.3,-15/26,"
    "-15.75/27.2,Kafue -15.77/28.18,-15.94/28.92",
    "Luangwa River|ZM|MZ||-10.2/33.3,-12/32.5,-13.1/31.8,-14.9/30.25,-15.62/30.4",
    "Tigris;Tigris River;River Tigris|TR SY IQ|||38.48/39.4,Diyarbakır 37.91/40.22,Bismil 37.85/40.66,Cizre "
    "37.33/42.18,36.75/42.5,Mosul 36.34/43.12,35.45/43.3,Tikrit 34.62/43.68,Samarra 34.2/43.89,Baghdad "
    "33.34/44.4,32.95/45.05,Kut 32.51/45.82,Amarah 31.84/47.14,31/47.43",
    "Euphrates;Euphrates River;River Euphrates|TR SY IQ|||39.95/41,Erzincan 39.74/39.49,38.8/38.75,38.2/38.9,"
    "37.48/38.32,Birecik 37.03/37.98,Jarabulus 36.82/38.01,36/38.1,Raqqa 35.95/39.01,Deir ez-Zor 35.34/40.14,"
    "Mayadin 35.02/40.45,Abu Kamal 34.45/40.92,34.35/41.1,Haditha 34.14/42.38,Hit 33.64/42.83,Ramadi "
    "33.42/43.31,Fallujah 33.35/43.79,32.6/44.25,Kufa 32.05/44.44,Samawah 31.33/45.29,Nasiriyah 31.06/46.26,"
    "31/47.43",
    "Shatt al-Arab;Shatt al-Arab River|IQ IR|KW||31/47.43,Basra 30.51/47.78,Khorramshahr 30.44/48.18,Abadan "
    "30.34/48.3,Al-Faw 29.97/48.47,29.88/48.6",
    "Jordan River;River Jordan|IL JO PS SY|LB US AU||33.19/35.62,32.89/35.63,32.71/35.57,32.5/35.57,32.1/35.55,"
    "31.76/35.56",
    "Yarmouk River;Yarmuk River|SY JO IL|||32.68/36,32.72/35.87,32.64/35.57",
    "Litani River;Litani|LB|||34/36.1,33.82/35.87,33.55/35.68,33.32/35.57,33.34/35.25",
    "Orontes;Orontes River;Asi River|LB SY TR|||34.2/36.36,Homs 34.72/36.73,Rastan 34.93/36.73,Hama "
    "35.13/36.76,35.26/36.57,35.81/36.32,Antakya 36.21/36.16,36.05/35.97",
    "Karun River;Karoun River|IR|||32.2/50.2,31.8/50.2,31.9/49.4,Shushtar 32.05/48.85,Ahvaz 31.32/48.68,"
    "Khorramshahr 30.44/48.18",
    "Zayandeh Rud;Zayandeh-Rud;Zayandeh River|IR|||32.45/50.2,32.73/50.77,32.38/51.2,Isfahan 32.65/51.67,32.2/52.8",
    "Aras River;Araks River;Araxes River|TR AM AZ IR|||39.4/41.4,40.03/42.17,40.1/43.1,39.95/44.3,39.4/45.05,"
    "38.95/45.63,38.9/46.25,39.15/46.85,Parsabad 39.65/47.92,40.01/48.45",
    "Kura River;Mtkvari River|TR GE AZ|RU||40.7/42.7,Ardahan 41.11/42.7,41.63/42.98,41.84/43.38,Gori "
    "41.99/44.11,Tbilisi 41.69/44.83,Rustavi 41.56/44.98,41.2/45.5,Mingachevir 40.76/47.06,Yevlakh 40.62/47.15,"
    "40.3/47.9,Sabirabad 40.01/48.48,39.35/49.35",
    "Kızılırmak;Kizilirmak;Kızılırmak River;Kizilirmak River|TR|||39.8/38.3,Sivas 39.75/37.02,39.3/36.3,"
    "38.8/35.6,38.72/34.85,39.2/33.6,39.75/33.45,40.6/33.8,41/34.3,41.25/34.9,Bafra 41.57/35.9,41.73/35.95",
    "Sakarya River|TR|||39.35/31,39.35/31.9,39.65/31.98,40.05/31.1,40.2/30.3,Geyve 40.51/30.29,Adapazarı "
    "40.78/30.4,41.12/30.65",
    "Terek River|GE RU|||42.6/44.25,42.66/44.64,Vladikavkaz 43.04/44.67,Beslan 43.19/44.53,43.65/44,Mozdok "
    "43.74/44.65,43.55/45.5,43.55/46.2,Kizlyar 43.85/46.71,43.6/47.5",
    "Kuban River|RU|CU||43.45/42.15,43.77/41.92,Cherkessk 44.22/42.05,Nevinnomyssk 44.63/41.94,Armavir "
    "45/41.11,Kropotkin 45.44/40.57,Ust-Labinsk 45.21/39.69,Krasnodar 45.05/38.98,45.25/38.1,Temryuk 45.27/37.4",
    "Ural River;River Ural|RU KZ|||54.7/59.45,Magnitogorsk 53.4/59.01,52.1/58.8,Orsk 51.23/58.49,Novotroitsk "
    "51.2/58.31,Orenburg 51.77/55.1,51.45/53.5,Oral 51.25/51.43,49.9/51.5,48.55/51.8,Atyrau 47.1/51.88,47/51.75",
    "Vyatka River|RU|||58.5/52.6,59.3/52.6,58.7/50.2,Kirov 58.6/49.66,58.3/48.35,56.55/50.7,Vyatskiye Polyany "
    "56.23/51.06,55.6/51.5",
    "Pechora River|RU|||62.1/59.4,61.9/57.2,63.6/57.8,Pechora 65.15/57.22,65.4/57.5,65.5/52.3,Naryan-Mar "
    "67.64/53,68.2/54",
    "Ob River;River Ob|RU|||52.43/85.02,Barnaul 53.36/83.73,Kamen-na-Obi 53.79/81.33,Novosibirsk 55.02/82.93,"
    "55.7/83.6,56.9/84.1,Kolpashevo 58.32/82.9,59.2/80,60.7/77.6,Nizhnevartovsk 60.93/76.55,Surgut 61.26/73.42,"
    "Nefteyugansk 61.1/72.6,61.08/68.8,62.4/66.1,63.9/65.2,Salekhard 66.53/66.61,66.5/70.5",
    "Irtysh;Irtysh River;River Irtysh|CN KZ RU|MN|CN-XJ|47.2/89.8,47.7/86.86,48/84.3,49.6/83.4,Oskemen "
    "49.97/82.61,Semey 50.42/80.25,50.75/78.55,Pavlodar 52.28/76.97,53.5/75.4,Omsk 54.99/73.37,56/74.3,Tara "
    "56.9/74.37,57.7/71.2,Tobolsk 58.2/68.25,59.5/69,61.08/68.8",
    "Tobol River|KZ RU|||51.6/61,Kostanay 53.21/63.62,54.3/64.6,Kurgan 55.45/65.34,Yalutorovsk 56.65/66.3,"
    "Tobolsk 58.2/68.25",
    "Ishim River;Esil River|KZ RU|||50.8/73.1,Astana 51.18/71.45,51.9/69,51.75/66.3,53/67,Petropavl "
    "54.87/69.15,Ishim 56.11/69.49,57.7/71.2",
    "Yenisei;Yenisey;Yenisei River;Yenisey River;River Yenisei|RU|MN||Kyzyl 51.71/94.44,51.65/92.5,Sayanogorsk "
    "53.1/91.41,Abakan 53.72/91.43,Minusinsk 53.7/91.71,54.9/91,Krasnoyarsk 56.04/92.93,57.7/93.3,Lesosibirsk "
    "58.24/92.48,Yeniseysk 58.45/92.17,60.4/90.2,61.65/90,63.8/87.6,65.8/87.95,67.47/86.57,Dudinka 69.41/86.18,"
    "71.8/82.7",
    "Angara River|RU|||51.87/104.82,Irkutsk 52.3/104.29,Angarsk 52.56/103.91,Usolye-Sibirskoye 52.75/103.65,"
    "53.9/102.9,55/102.2,Bratsk 56.13/101.61,Ust-Ilimsk 58/102.66,58.6/100.5,58.38/97.45,58.1/93",
    "Lena River;River Lena|RU|||53.95/107.8,53.97/105.88,Ust-Kut 56.8/105.79,57.78/108.1,59.45/112.57,Lensk "
    "60.72/114.93,60.37/120.43,61/126.5,Yakutsk 62.03/129.72,63.45/129.6,64.3/126.4,66.77/123.37,70/125,"
    "72.4/126.7",
    "Kolyma River|RU|||62.3/147.7,62.55/150.8,62.7/152.4,63.95/154.15,64.75/153.9,65.73/150.9,67.45/153.7,"
    "68.6/159.5,69.55/161.3",
    "Amur River;River Amur|RU CN|MN|CN-HL CN-NM|53.33/121.5,53.48/122.35,53.3/124.5,52.6/126.2,51.2/126.95,"
    "Blagoveshchensk 50.28/127.53,Heihe 50.24/127.49,49.5/128.5,48.89/130.4,47.75/131,47.7/132.5,Khabarovsk "
    "48.46/135.1,Amursk 50.23/136.9,Komsomolsk-on-Amur 50.55/137.01,51.8/139,52.37/140.45,Nikolayevsk-on-Amur "
    "53.15/140.72,52.95/141.2",
    "Ussuri River|RU CN||CN-HL|44/134.2,44.8/133.3,Lesozavodsk 45.47/133.4,Dalnerechensk 45.93/133.74,"
    "46.8/134.2,Khabarovsk 48.46/135.1",
    "Songhua River;Sungari River|CN|||42.03/128.06,42.8/127.2,Jilin 43.85/126.56,44.4/126,Songyuan "
    "45.13/124.83,45.45/125,Harbin 45.75/126.65,46/128.8,46.3/129.6,Jiamusi 46.8/130.31,47.7/132.5",
    "Yalu River;Amnok River|CN KP||CN-JL CN-LN|42/128.05,Hyesan 41.4/128.18,41.8/126.92,Manpo 41.15/126.29,"
    "40.45/124.9,Sinuiju 40.1/124.4,Dandong 40.13/124.39,39.85/124.25",
    "Tumen River|CN KP RU||CN-JL|42/128.2,Musan 42.23/129.21,Hoeryong 42.44/129.75,Tumen 42.97/129.84,"
    "42.85/130.3,42.3/130.7",
    "Han River|KR|CN VN KP US||37.25/128.9,37.18/128.47,Chungju 36.98/127.93,Yeoju 37.3/127.63,Yangpyeong "
    "37.49/127.49,Namyangju 37.64/127.21,Hanam 37.54/127.21,Guri 37.6/127.14,Seoul 37.57/126.98,Goyang "
    "37.66/126.84,Gimpo 37.62/126.71,37.75/126.45",
    "Taedong River|KP|||40.3/127.1,Tokchon 39.75/126.26,39.25/126.1,Pyongyang 39.03/125.75,Songnim "
    "38.76/125.64,Nampo 38.74/125.41",
    "Imjin River|KP KR|||39/127,38.5/126.9,38.02/127.05,37.88/126.75,37.75/126.6",
    "Nakdong River|KR|||37.05/129,Andong 36.57/128.72,36.5/128.3,Gumi 36.11/128.34,Waegwan 35.99/128.4,"
    "35.6/128.35,35.38/128.55,35.38/128.8,Yangsan 35.34/129.03,Busan 35.1/129.03",
    "Yangtze;Yangtze River;Yangzi River;River Yangtze|CN||CN-AH CN-CQ CN-HB CN-HN CN-JS CN-JX CN-QH CN-SC "
    "CN-SH CN-XZ CN-YN|33.4/91.2,34.2/92.45,34.4/94.5,33/97,31.8/98.6,30/99.05,28.2/99.3,26.87/99.96,"
    "27.6/100.25,26.25/100.6,Panzhihua 26.59/101.71,26.3/102.9,27.5/103.2,28.6/104,Yibin 28.76/104.64,Luzhou "
    "28.89/105.43,Chongqing 29.56/106.56,Fuling 29.71/107.39,Wanzhou 30.76/108.4,31.05/109.5,31.05/110.4,"
    "Yichang 30.71/111.28,Jingzhou 30.35/112.19,29.7/112.7,Yueyang 29.37/113.09,Wuhan 30.58/114.27,Huanggang "
    "30.45/114.87,Huangshi 30.25/115.05,Jiujiang 29.7/116,Anqing 30.51/117.05,Tongling 30.95/117.78,Wuhu "
    "31.35/118.43,Ma'anshan 31.69/118.51,Nanjing 32.06/118.78,Zhenjiang 32.21/119.46,31.95/120.25,Nantong "
    "32.03/120.87,31.45/121.6",
    "Yellow River;Huang He;Huanghe|CN|PG US||35/96,34.9/98.2,33.75/99.65,34/102.07,34.65/100.5,36.1/100.45,"
    "36.04/101.43,35.85/102.5,Lanzhou 36.06/103.84,36.6/104.4,Zhongwei 37.51/105.19,Wuzhong 37.99/106.2,"
    "38.45/106.45,Shizuishan 38.98/106.39,Wuhai 39.68/106.82,40.3/107,40.75/107.6,40.55/109.8,40.25/111.15,"
    "39/111.1,37.6/110.7,35.6/110.55,34.6/110.3,Sanmenxia 34.78/111.19,34.85/112.5,34.9/113.65,34.9/114.35,"
    "35.4/115.3,Jinan 36.67/117,Binzhou 37.37/118.02,37.76/119.2",
    "Wei River|CN|US|CN-GS CN-SN|35/104.1,34.73/104.88,34.7/105.7,Baoji 34.37/107.24,Xianyang 34.34/108.7,"
    "Xi'an 34.26/108.93,Weinan 34.5/109.51,34.61/110.28",
    "Huai River|CN|||32.4/113.3,32.35/114.2,32.45/115.6,Huainan 32.63/117,Bengbu 32.94/117.36,33/118.3,"
    "33.3/118.9,34.05/120.25",
    "Huangpu River|CN|||31.1/120.95,31/121.25,Shanghai 31.22/121.46,31.39/121.5",
    "Pearl River|CN|US HK MO||Guangzhou 23.12/113.25,22.8/113.6,22.2/113.75",
    "Tarim River|CN||CN-XJ|41/83,41.15/85,40.9/87,39.5/88.3",
    "Mekong;Mekong River;River Mekong;Lancang River|CN MM LA TH KH VN||CN-QH CN-XZ CN-YN|33.2/94.7,32.3/96,"
    "Qamdo 31.13/97.18,29.5/98.4,28/98.9,26.4/99.15,25.4/99.3,24.4/100.3,23.1/100.3,Jinghong 22/100.77,"
    "21.1/100.9,20.35/100.08,20.27/100.42,20.1/101.3,Luang Prabang 19.89/102.15,18.9/101.8,17.9/101.65,"
    "Vientiane 17.97/102.6,Nong Khai 17.88/102.74,18.37/103.65,Nakhon Phanom 17.41/104.78,Thakhek 17.41/104.83,"
    "Savannakhet 16.57/104.76,Mukdahan 16.55/104.72,15.6/105.5,Pakse 15.12/105.8,13.95/105.95,Stung Treng "
    "13.53/105.97,Kratie 12.49/106.02,Kampong Cham 11.99/105.46,Phnom Penh 11.56/104.92,10.8/105.25,Long Xuyen "
    "10.39/105.44,Cao Lanh 10.46/105.63,Can Tho 10.04/105.79,Vinh Long 10.25/105.97,My Tho 10.36/106.36,"
    "10.2/106.75",
    "Salween;Salween River;Thanlwin River;Nu River|CN MM TH||CN-XZ CN-YN|32.2/92,31.48/92.3,31.45/94,30.3/97,"
    "28.5/98.4,27.74/98.67,25.85/98.86,24.4/99,23/98.65,21.5/98.5,20/97.7,18.8/97.5,17.85/97.7,Hpa-An "
    "16.89/97.63,Mawlamyine 16.49/97.63",
    "Irrawaddy;Irrawaddy River;Ayeyarwady River|MM|TH CN IN||25.72/97.5,Myitkyina 25.38/97.4,Bhamo 24.25/97.23,"
    "23.9/96.2,22.9/95.98,Mandalay 21.97/96.08,Sagaing 21.88/95.98,Pakokku 21.33/95.08,Nyaung-U 21.2/94.91,"
    "Chauk 20.9/94.82,Magway 20.15/94.93,Pyay 18.82/95.22,Hinthada 17.65/95.46,16.9/95.3,15.85/95.1",
    "Chao Phraya;Chao Phraya River|TH|||Nakhon Sawan 15.7/100.14,15.19/100.13,14.89/100.4,14.59/100.45,"
    "Ayutthaya 14.35/100.58,Pathum Thani 14.01/100.53,Nonthaburi 13.86/100.51,Bangkok 13.75/100.5,Samut Prakan "
    "13.6/100.6,13.53/100.59",
    "Moei River|TH MM|||16.25/98.85,Myawaddy 16.69/98.51,Mae Sot 16.72/98.57,17.25/98.23,17.83/97.73",
    "Brahmaputra;Brahmaputra River;Yarlung Tsangpo|CN IN BD|BT NP|CN-XZ IN-AR IN-AS|30.35/82.1,29.6/84.5,"
    "29.3/87,29.3/90.7,29.27/91.77,29.1/93,29.5/94.7,29.9/95.05,28.95/95,28.07/95.33,Dibrugarh 27.48/94.91,"
    "26.85/94.2,Tezpur 26.63/92.8,Guwahati 26.18/91.75,Goalpara 26.18/90.63,Dhubri 26.02/89.99,25.2/89.7,"
    "Sirajganj 24.46/89.71,23.8/89.75",
    "Ganges;Ganges River;River Ganges;Ganga River;Padma River|IN BD|NP CN LK|IN-BR IN-JH IN-UK IN-UP IN-WB|"
    "30.93/79.08,30.73/78.45,30.15/78.6,Rishikesh 30.11/78.29,Haridwar 29.95/78.16,29.37/78.03,28.75/78.15,"
    "28.2/78.4,27.9/78.9,Farrukhabad 27.39/79.58,27/79.98,Kanpur 26.47/80.35,25.95/81,Prayagraj 25.44/81.84,"
    "Mirzapur 25.14/82.57,Varanasi 25.32/83.01,Ghazipur 25.58/83.59,Buxar 25.58/83.98,Patna 25.59/85.14,Munger "
    "25.37/86.47,Bhagalpur 25.24/86.97,Sahibganj 25.24/87.63,24.8/87.93,Rajshahi 24.37/88.6,24.05/89.05,"
    "23.75/89.78,23.45/90.3,Chandpur 23.23/90.65,22.3/90.7",
    "Hooghly River;Hooghly|IN||IN-WB|24.8/87.93,24.1/88.25,Nabadwip 23.41/88.37,Chandannagar 22.86/88.37,"
    "Barrackpore 22.77/88.36,Howrah 22.58/88.32,Kolkata 22.56/88.36,22.2/88.15,Haldia 22.06/88.11,21.7/88",
    "Yamuna;Yamuna River|IN|BD|IN-DL IN-HP IN-HR IN-UK IN-UP|31/78.45,30.75/78.05,Paonta Sahib 30.44/77.62,"
    "30.2/77.45,29.3/77.12,Delhi 28.65/77.23,Noida 28.58/77.33,Mathura 27.5/77.67,Agra 27.18/78.02,26.85/78.6,"
    "26.7/79,26.13/79.75,Hamirpur 25.96/80.15,25.5/81,Prayagraj 25.44/81.84",
    "Indus River;River Indus|CN IN PK|AF|CN-XZ IN-JK IN-LA|31.2/81.5,32.5/79.75,33.3/78.9,Leh 34.17/77.58,"
    "34.65/76.3,Skardu 35.3/75.63,35.75/74.6,35.5/73.2,34.6/72.85,34.1/72.7,33.9/72.24,32.96/71.55,Dera Ismail "
    "Khan 31.83/70.9,30.5/70.8,29.6/70.65,28.9/70.45,28.4/69.75,Sukkur 27.7/68.86,Rohri 27.69/68.9,26.9/67.9,"
    "26.42/67.86,Kotri 25.37/68.31,Hyderabad 25.4/68.38,24.8/68,24/67.5",
    "Jhelum River|IN PK|||33.54/75.25,Anantnag 33.73/75.15,Srinagar 34.09/74.81,34.15/73.7,Muzaffarabad "
    "34.37/73.47,33.5/73.6,33.14/73.65,Jhelum 32.93/73.73,32.3/72.35,31.17/72.15",
    "Chenab River|IN PK||IN-HP IN-JK|32.65/77.2,32.55/76.97,33/76.4,33.31/75.77,33.15/74.8,32.9/74.74,"
    "32.45/74.1,Chiniot 31.72/72.98,31.17/72.15,30.2/71.3,29.35/71.03",
    "Ravi River;River Ravi|IN PK||IN-HP IN-JK IN-PB|32.35/76.95,Chamba 32.56/76.13,32.45/75.75,32.05/75,Lahore "
    "31.56/74.35,30.95/73,30.6/71.85",
    "Sutlej;Sutlej River|CN IN PK||CN-XZ IN-HP IN-PB|30.7/81.2,31.3/79.8,31.8/78.65,31.45/77.63,31.33/76.75,"
    "31/75.75,31.15/74.95,30.95/74.5,30.4/73.6,29.75/72.6,29.43/71.65,29.35/71.03",
    "Beas River|IN||IN-HP IN-PB|32.35/77.08,Kullu 31.96/77.11,Mandi 31.71/76.93,31.8/76.4,31.97/75.9,"
    "31.52/75.3,31.15/74.95",
    "Kabul River|AF PK|||34.4/68.6,Kabul 34.53/69.17,34.57/69.8,34.65/70.2,Jalalabad 34.43/70.45,34.2/71.2,"
    "34.1/71.7,33.9/72.24",
    "Swat River|PK|||35.48/72.58,35.15/72.53,Mingora 34.78/72.36,34.65/72.03,34.55/71.85,Charsadda 34.15/71.74,"
    "34.1/71.75",
    "Godavari;Godavari River;River Godavari|IN|NP|IN-AP IN-CG IN-MH IN-OD IN-PY IN-TS|19.93/73.53,Nashik "
    "20/73.79,Kopargaon 19.88/74.48,19.48/75.38,19/76.7,Nanded 19.16/77.31,18.88/77.95,18.95/78.6,18.8/79.45,"
    "18.7/80.2,17.67/80.89,17.25/81.6,Rajahmundry 17.01/81.78,16.7/82.2",
    "Krishna River;River Krishna|IN||IN-AP IN-KA IN-MH IN-TS|17.93/73.65,Karad 17.29/74.18,Sangli 16.85/74.56,"
    "16.35/75.9,16.38/77.3,16.1/78.1,16.08/78.9,16.57/79.31,16.75/80.05,Vijayawada 16.51/80.65,15.75/80.9",
    "Cauvery;Cauvery River;Kaveri River;River Cauvery|IN||IN-KA IN-KL IN-PY IN-TN|12.38/75.49,12.46/75.96,"
    "12.42/76.68,12.28/77.15,12.12/77.77,Mettur 11.79/77.8,Bhavani 11.45/77.68,Erode 11.34/77.73,10.97/78.1,"
    "Tiruchirappalli 10.82/78.7,Kumbakonam 10.96/79.39,Mayiladuthurai 11.1/79.66,11.14/79.85",
    "Narmada;Narmada River;River Narmada|IN||IN-CG IN-GJ IN-MH IN-MP|22.67/81.75,Mandla 22.6/80.37,Jabalpur "
    "23.17/79.95,22.95/78.6,Narmadapuram 22.75/77.73,22.48/76.95,22.25/76.05,22.17/75.58,22.07/74.9,21.95/74.1,"
    "21.83/73.75,Bharuch 21.69/72.98,21.65/72.6",
    "Tapti River;Tapi River|IN||IN-GJ IN-MH IN-MP|21.77/78.25,21.45/77.3,Burhanpur 21.31/76.23,Bhusawal "
    "21.04/75.79,21.25/75.2,21.5/74.3,21.25/73.6,Surat 21.2/72.83,21.07/72.67",
    "Mahanadi River;Mahanadi|IN|LK|IN-CG IN-OD|20.18/81.9,20.62/81.56,21.25/82,21.72/82.6,21.8/83.3,Sambalpur "
    "21.47/83.98,20.85/83.9,20.55/84.8,Cuttack 20.46/85.88,Paradip 20.32/86.61",
    "Sabarmati River|IN||IN-GJ IN-RJ|24.5/73.3,24/72.95,Gandhinagar 23.22/72.68,Ahmedabad 23.03/72.59,22.3/72.4",
    "Gomti River|IN|BD|IN-TR IN-UP|28.6/80.1,27.6/80.3,Lucknow 26.84/80.92,Sultanpur 26.26/82.07,Jaunpur "
    "25.75/82.69,25.51/83.17",
    "Kosi River;Koshi River|NP IN|CN||26.92/87.15,26.53/86.92,25.9/86.55,25.42/87.25",
    "Teesta River;Tista River|IN BD||IN-SK IN-WB|27.95/88.75,27.6/88.55,27.17/88.5,26.75/88.55,Jalpaiguri "
    "26.52/88.73,26.2/89,25.5/89.67",
    "Buriganga River;Buriganga|BD|||23.78/90.33,Dhaka 23.71/90.41,23.63/90.45",
    "Karnaphuli River;Karnaphuli|IN BD|||22.9/92.5,22.65/92.18,22.5/92.2,Chittagong 22.34/91.83",
    "Bagmati River|NP IN|||27.77/85.42,Kathmandu 27.7/85.32,27.4/85.4,27.15/85.48,26.4/85.6,25.6/86.5",
    "Mahaweli River|LK|||6.95/80.65,7.05/80.55,Kandy 7.29/80.63,7.3/81,7.75/81.1,8.15/81.2,8.45/81.23",
    "Kelani River|LK|||6.8/80.45,6.99/80.42,6.92/80.1,Colombo 6.94/79.85",
    "Helmand River|AF IR|||34.5/68.6,34.2/67,33.3/66,32.35/65.1,31.82/64.57,Lashkar Gah 31.59/64.37,30.4/64,"
    "30.1/63,30.2/62,31.1/61.85",
    "Amu Darya;Amu Darya River;Amu River;Amudarya|TJ AF UZ TM|KG||37.1/68.3,Termez 37.22/67.28,37.4/65.8,"
    "37.85/65.2,Turkmenabat 39.07/63.58,40/62.4,41.1/61.6,41.7/60.7,42.2/60.2,Nukus 42.46/59.61,43.6/59",
    "Panj River;Pyanj River|TJ AF|||37/72.7,36.7/71.6,Khorog 37.49/71.55,38.45/70.8,37.6/69.8,37.1/68.3",
    "Syr Darya;Syr Darya River|UZ TJ KZ|KG||40.9/71.75,40.75/70.8,Khujand 40.28/69.62,Bekabad 40.22/69.27,"
    "41/68.7,41.25/67.95,42.5/68,43.6/67.1,Kyzylorda 44.85/65.51,Baikonur 45.62/63.32,45.76/62.1,46.05/60.95",
    "Naryn River|KG UZ|||41.9/77.5,Naryn 41.43/76,41.5/74.3,41.75/73,41.35/72.2,40.9/71.75",
    "Ili River|CN KZ||CN-XJ|43.4/82.5,Yining 43.92/81.32,43.9/80,43.95/79,Konaev 43.87/77.06,44.5/76.5,45.4/74.2",
    "Chu River;Chuy River|KG KZ|RU VN CN||42/75.6,42.45/75.95,42.8/75.6,Tokmok 42.84/75.3,43.1/74.4,Shu "
    "43.61/73.76,44.6/70.5,44.95/67.8",
    "Selenga River;Selenge River|MN RU|||49.25/100.7,49.45/102.8,50/105.6,50.3/106.4,51.1/106.6,Ulan-Ude "
    "51.83/107.6,52.3/106.4",
    "Tuul River|MN|||48.4/108.6,Ulaanbaatar 47.91/106.88,47.4/105.3,48.1/104.6,48.95/104.8",
    "Shinano River;Chikuma River|JP|||35.92/138.72,Saku 36.22/138.48,Ueda 36.4/138.28,36.58/138.22,36.9/138.4,"
    "37.3/138.8,Nagaoka 37.45/138.85,37.63/138.9,Niigata 37.92/139.04",
    "Tone River|JP|||36.95/139.1,36.65/139.05,Maebashi 36.4/139.08,36.2/139.4,36.13/139.7,35.95/139.95,"
    "35.86/140.25,Choshi 35.73/140.83",
    "Ciliwung River|ID|||-6.7/106.98,Bogor -6.59/106.79,Depok -6.4/106.82,Jakarta -6.21/106.85",
    "Citarum River|ID|||-7.2/107.65,-6.98/107.55,-6.7/107.35,-6.53/107.38,Karawang -6.31/107.32,-5.95/107.05",
    "Kapuas River|ID|||0.85/112.93,0.5/112.2,Sintang 0.07/111.5,0.1/110.6,Pontianak -0.03/109.32,-0.3/109.1",
    "Mahakam River|ID|||0.7/115,-0.2/115.7,-0.35/116.3,Samarinda -0.49/117.15,-0.7/117.4",
    "Klang River|MY|||3.25/101.75,Kuala Lumpur 3.14/101.69,Shah Alam 3.09/101.53,Klang 3.04/101.44,3/101.38",
    "Rajang River|MY|||2.5/113.5,2.02/112.93,2.15/112.15,Sibu 2.3/111.82,2.13/111.2",
    "Pasig River|PH|||14.53/121.1,Pasig 14.59/121.06,Makati 14.55/121.03,Mandaluyong 14.58/121.04,Manila 14.6/120.98",
    "Cagayan River|PH|||16.2/121.5,16.7/121.65,Ilagan 17.15/121.89,Tuguegarao 17.62/121.72,Aparri 18.36/121.64",
    "Fly River|PG ID|||-5.3/141.6,-6.12/141.3,-7.6/141.35,-7.4/141.95,-8.1/142.9,-8.6/143.65",
    "Sepik River|PG ID|||-5.1/141.6,-4.4/141,-4.1/141.2,-4.2/142.8,-4.25/143.6,-3.87/144.53",
    "Murray River;River Murray|AU|CA US|AU-NSW AU-SA AU-VIC|-36.8/148.2,-36/147.9,Albury -36.07/146.92,Wodonga "
    "-36.12/146.89,-36/146,Echuca -36.14/144.75,-35.7/144.1,-35.34/143.56,-34.7/143.15,Mildura -34.19/142.16,"
    "-34.1/141.91,-34.18/140.75,-34.03/139.67,-34.35/139.62,Murray Bridge -35.12/139.27,-35.55/138.88",
    "Darling River|AU|ZA|AU-NSW|-29.96/146.3,-30.09/145.94,-31.56/143.38,-32.4/142.42,-33.4/142.55,-34.11/141.92",
    "Murrumbidgee River|AU||AU-ACT AU-NSW|-35.6/148.55,-36.23/149.1,-35.6/149.1,-35.2/148.95,-34.83/148.91,"
    "-35.07/148.11,Wagga Wagga -35.13/147.35,-34.74/146.55,-34.5/144.85,-34.73/143.22",
    "Brisbane River|AU||AU-QLD|-26.9/152.2,-27.39/152.55,-27.55/152.8,Brisbane -27.47/153.03,-27.37/153.17",
    "Yarra River|AU||AU-VIC|-37.72/146.1,-37.75/145.68,Warrandyte -37.75/145.23,Melbourne -37.81/144.96,-37.85/144.9",
    "Swan River|AU|US CA IS NZ|AU-WA|-31.74/116.07,-31.9/115.96,Perth -31.95/115.86,Fremantle -32.06/115.75",
    "Hunter River|AU|NZ CA|AU-NSW|-31.8/151.4,-32.27/150.89,-32.57/151.17,Maitland -32.73/151.56,Newcastle "
    "-32.93/151.78",
    "Derwent River|AU|GB|AU-TAS|-42.1/146.2,-42.55/146.7,-42.78/147.06,Hobart -42.88/147.33,-43.05/147.38",
    "Clarence River|AU|NZ CA|AU-NSW AU-QLD|-28.3/152.4,-29/152.55,-29.5/152.65,Grafton -29.68/152.93,-29.43/153.35",
    "Waikato River|NZ|||-39.1/175.75,Taupo -38.68/176.08,-38.4/176,Cambridge -37.88/175.44,Hamilton "
    "-37.78/175.28,-37.56/175.16,-37.38/174.71",
    "Whanganui River|NZ|||-39.1/175.6,-38.88/175.26,-39.2/175.05,-39.6/175.15,Whanganui -39.93/175.05",
    "Clutha River|NZ|||-44.7/169.15,-45.04/169.2,-45.25/169.4,-45.55/169.32,-46.24/169.75,-46.35/169.82",
)
"""Names, countries, countries perhaps, regions, and the course: towns with their points, and points alone."""
