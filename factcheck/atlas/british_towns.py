"""Towns of England, Scotland and Wales by county, as news copy and addresses have them: "Kendal, Cumbria".

Kept by hand from general reference works. A town stands in every county that copy may put it into: those of today,
those of 1974 and those of old. Towns whose names other places of Britain bear are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from factcheck.atlas.names import key

SOURCE, AS_OF = "factcheck's own table of British towns, edition 1", "2026-11-23"

_ROWS = (
    "Bedfordshire|Luton|Dunstable|Leighton Buzzard|Biggleswade|Flitwick|Ampthill",
    "Berkshire|Slough|Bracknell|Wokingham|Maidenhead|Newbury|Thatcham|Abingdon|Wallingford|Didcot|Hungerford|Faringdon",
    "Buckinghamshire|Aylesbury|High Wycombe|Milton Keynes|Bletchley|Amersham|Chesham|Marlow|Slough|Beaconsfield|Olney",
    "Cambridgeshire|Huntingdon|St Neots|Wisbech|Royston|Newmarket|Soham|Godmanchester|Peterborough",
    "Huntingdonshire|Huntingdon|St Neots|Godmanchester|Peterborough",
    "Cheshire|Crewe|Macclesfield|Warrington|Widnes|Runcorn|Northwich|Nantwich|Knutsford|Wilmslow|Congleton"
    "|Winsford|Ellesmere Port|Stockport|Altrincham|Birkenhead|Wallasey|Stalybridge|Dukinfield|Sandbach|Frodsham"
    "|Hoylake",
    "Cornwall|Truro|Falmouth|Penzance|Newquay|St Austell|Bodmin|Camborne|Redruth|Saltash|Launceston|Bude|Padstow"
    "|Looe|Fowey|Liskeard|Helston|Wadebridge|Mevagissey|Perranporth|Tintagel|Callington|Torpoint",
    "Cumbria|Kendal|Penrith|Whitehaven|Workington|Barrow-in-Furness|Ulverston|Keswick|Ambleside|Windermere"
    "|Cockermouth|Maryport|Grange-over-Sands|Appleby-in-Westmorland|Carlisle|Kirkby Lonsdale|Sedbergh",
    "Cumberland|Penrith|Whitehaven|Workington|Keswick|Cockermouth|Maryport|Carlisle",
    "Westmorland|Kendal|Ambleside|Windermere|Appleby-in-Westmorland|Kirkby Lonsdale",
    "Derbyshire|Buxton|Glossop|Matlock|Ilkeston|Swadlincote|Bakewell|Ashbourne|Heanor|Wirksworth|Chesterfield"
    "|Burton upon Trent|Chapel-en-le-Frith|Bolsover",
    "Devon|Exeter|Torquay|Paignton|Exmouth|Barnstaple|Bideford|Tiverton|Tavistock|Okehampton|Teignmouth|Dawlish"
    "|Sidmouth|Ilfracombe|Honiton|Brixham|Dartmouth|Totnes|Newton Abbot|Salcombe|Kingsbridge|Crediton|Ivybridge"
    "|Lynmouth|Saltash|Launceston|Bude|Axminster|Cullompton|Plymouth|Luton",
    "Dorset|Bournemouth|Poole|Weymouth|Dorchester|Bridport|Swanage|Lyme Regis|Sherborne|Shaftesbury"
    "|Blandford Forum|Wareham|Wimborne|Axminster",
    "County Durham|Darlington|Bishop Auckland|Consett|Peterlee|Seaham|Chester-le-Street|Hartlepool"
    "|Stockton-on-Tees|Barnard Castle|Newton Aycliffe|Spennymoor|Sunderland|Gateshead|South Shields|Jarrow",
    "East Sussex|Hastings|Eastbourne|Bexhill|Lewes|Crowborough|Uckfield|Hailsham|Brighton|Hove|Peacehaven"
    "|East Grinstead|Haywards Heath",
    "West Sussex|Worthing|Horsham|Bognor Regis|Chichester|Littlehampton|Haywards Heath|East Grinstead|Midhurst"
    "|Burgess Hill|Petworth|Lancing|Shoreham-by-Sea",
    "Essex|Chelmsford|Colchester|Southend-on-Sea|Basildon|Harlow|Brentwood|Braintree|Clacton-on-Sea|Harwich"
    "|Maldon|Saffron Walden|Canvey Island|Billericay|Frinton-on-Sea|Grays|Tilbury|Wickford|Romford|Ilford|Epping"
    "|Witham|Walton-on-the-Naze|Haverhill",
    "Gloucestershire|Cheltenham|Cirencester|Tewkesbury|Dursley|Stow-on-the-Wold|Moreton-in-Marsh|Tetbury"
    "|Gloucester|Bristol|Chipping Campden|Bourton-on-the-Water|Lydney|Swindon|Sherborne",
    "Hampshire|Southampton|Portsmouth|Basingstoke|Winchester|Andover|Aldershot|Gosport|Fareham|Havant|Eastleigh"
    "|Romsey|Lymington|Petersfield|Ringwood|Bournemouth|Waterlooville|Fordingbridge|Cowes|Ryde|Sandown|Shanklin"
    "|Ventnor|Wimborne",
    "Isle of Wight|Cowes|Ryde|Sandown|Shanklin|Ventnor",
    "Herefordshire|Hereford|Leominster|Ross-on-Wye|Ledbury|Bromyard|Hay-on-Wye|Malvern",
    "Hertfordshire|Watford|Stevenage|Hemel Hempstead|St Albans|Hitchin|Letchworth|Welwyn Garden City"
    "|Bishop's Stortford|Hoddesdon|Cheshunt|Potters Bar|Berkhamsted|Borehamwood|Royston|Harpenden|Rickmansworth"
    "|Tring|Barnet",
    "Kent|Maidstone|Canterbury|Dover|Folkestone|Margate|Ramsgate|Broadstairs|Whitstable|Herne Bay|Gravesend"
    "|Dartford|Tonbridge|Royal Tunbridge Wells|Tunbridge Wells|Sevenoaks|Sittingbourne|Faversham|Sheerness"
    "|Chatham|Bromley|Bexley|Cranbrook|Tenterden|Swanley|Orpington|Leeds|Luton",
    "Lancashire|Blackpool|Burnley|Accrington|Morecambe|Lancaster|Fleetwood|Lytham St Annes|Clitheroe|Ormskirk"
    "|Skelmersdale|Rawtenstall|Bacup|Leyland|Southport|Wigan|Rochdale|Oldham|Formby|Ashton-under-Lyne|Warrington"
    "|Widnes|Barrow-in-Furness|Ulverston|Grange-over-Sands|Barnoldswick|Todmorden|Haslingden|Darwen|Garstang"
    "|Manchester|Liverpool|Saddleworth|Stalybridge",
    "Greater Manchester|Stockport|Altrincham|Wigan|Rochdale|Oldham|Ashton-under-Lyne|Stalybridge|Dukinfield|Manchester"
    "|Saddleworth",
    "Merseyside|Southport|Formby|Birkenhead|Wallasey|Hoylake|Liverpool",
    "Leicestershire|Loughborough|Hinckley|Melton Mowbray|Market Harborough|Coalville|Lutterworth"
    "|Ashby-de-la-Zouch|Oakham|Uppingham|Leicester|Oadby",
    "Rutland|Oakham|Uppingham",
    "Lincolnshire|Grimsby|Scunthorpe|Skegness|Grantham|Spalding|Sleaford|Gainsborough|Cleethorpes|Mablethorpe"
    "|Louth|Market Rasen|Horncastle|Immingham|Lincoln",
    "Norfolk|Norwich|King's Lynn|Great Yarmouth|Cromer|Thetford|Dereham|Swaffham|Fakenham|Hunstanton|Sheringham"
    "|Diss|Downham Market|North Walsham|Aylsham|Gorleston|Wells-next-the-Sea|Keswick|Buxton",
    "Northamptonshire|Northampton|Kettering|Corby|Wellingborough|Rushden|Daventry|Towcester|Brackley|Oundle"
    "|Peterborough|Market Harborough|Watford",
    "Northumberland|Morpeth|Alnwick|Berwick-upon-Tweed|Hexham|Cramlington|Bedlington|Seahouses|Bamburgh|Amble"
    "|Prudhoe|Haltwhistle|Tynemouth|Wallsend|Whitley Bay|Newcastle upon Tyne",
    "Tyne and Wear|Sunderland|Gateshead|South Shields|Jarrow|Tynemouth|Wallsend|Whitley Bay|Newcastle upon Tyne",
    "Nottinghamshire|Nottingham|Mansfield|Worksop|Newark-on-Trent|Retford|Hucknall|West Bridgford",
    "Oxfordshire|Oxford|Banbury|Bicester|Witney|Didcot|Abingdon|Henley-on-Thames|Thame|Chipping Norton"
    "|Wallingford|Wantage|Carterton|Faringdon|Kidlington|Dorchester",
    "Shropshire|Shrewsbury|Telford|Oswestry|Ludlow|Bridgnorth|Market Drayton|Church Stretton|Much Wenlock|Shifnal"
    "|Craven Arms",
    "Somerset|Taunton|Yeovil|Bridgwater|Bath|Weston-super-Mare|Frome|Glastonbury|Minehead|Burnham-on-Sea"
    "|Shepton Mallet|Wincanton|Ilminster|Crewkerne|Keynsham|Clevedon|Portishead|Bristol",
    "Staffordshire|Stafford|Stoke-on-Trent|Newcastle-under-Lyme|Burton upon Trent|Cannock|Lichfield|Tamworth"
    "|Uttoxeter|Rugeley|Wolverhampton|Walsall|West Bromwich|Wednesbury|Biddulph|Swindon",
    "Suffolk|Ipswich|Lowestoft|Bury St Edmunds|Felixstowe|Stowmarket|Newmarket|Haverhill|Southwold|Aldeburgh"
    "|Woodbridge|Framlingham|Lavenham|Mildenhall|Gorleston|Beccles|Bungay|Great Yarmouth|Thetford|Leiston",
    "Surrey|Guildford|Woking|Camberley|Epsom|Reigate|Dorking|Leatherhead|Staines|Staines-upon-Thames|Esher"
    "|Weybridge|Godalming|Haslemere|Cranleigh|Caterham|Croydon|Kingston upon Thames|Aldershot|Lingfield",
    "Middlesex|Staines|Staines-upon-Thames|Potters Bar|Uxbridge|Harrow|Twickenham|Enfield|Barnet",
    "Warwickshire|Warwick|Nuneaton|Leamington Spa|Royal Leamington Spa|Stratford-upon-Avon|Kenilworth|Bedworth"
    "|Atherstone|Alcester|Coventry|Solihull|Sutton Coldfield|Birmingham|Tamworth",
    "Wiltshire|Swindon|Salisbury|Trowbridge|Chippenham|Devizes|Marlborough|Warminster|Melksham|Malmesbury"
    "|Amesbury|Bradford-on-Avon|Wootton Bassett|Royal Wootton Bassett|Hungerford|Mildenhall",
    "Worcestershire|Worcester|Redditch|Kidderminster|Bromsgrove|Evesham|Droitwich|Malvern|Great Malvern|Pershore"
    "|Stourport-on-Severn|Bewdley|Stourbridge|Halesowen|Tenbury Wells",
    "North Yorkshire|Harrogate|Scarborough|Whitby|Northallerton|Skipton|Ripon|Selby|Knaresborough|Pickering"
    "|Thirsk|Filey|Helmsley|Malton|Middlesbrough|Redcar|York|Bedale|Catterick|Tadcaster|Stokesley|Sedbergh"
    "|Leyburn",
    "South Yorkshire|Sheffield|Rotherham|Doncaster|Barnsley|Mexborough|Penistone|Royston",
    "West Yorkshire|Leeds|Huddersfield|Wakefield|Halifax|Dewsbury|Keighley|Batley|Pontefract|Castleford|Ilkley"
    "|Hebden Bridge|Todmorden|Holmfirth|Haworth|Saltaire|Harrogate|Wetherby|Goole",
    "East Yorkshire;East Riding of Yorkshire|Beverley|Bridlington|Goole|Driffield|Hornsea|Withernsea|Hessle|Hull"
    "|Kingston upon Hull|Pocklington|Filey",
    "Yorkshire|Saddleworth|Barnoldswick",
    "Pembrokeshire|Haverfordwest|Milford Haven|Tenby|Fishguard|Pembroke Dock|Narberth|Saundersfoot|Neyland|Cardigan",
    "Carmarthenshire|Llanelli|Carmarthen|Ammanford|Llandeilo|Llandovery|Laugharne|Kidwelly",
    "Ceredigion;Cardiganshire|Aberystwyth|Aberaeron|Lampeter|Tregaron|Cardigan",
    "Powys|Welshpool|Builth Wells|Llandrindod Wells|Hay-on-Wye|Machynlleth|Rhayader|Crickhowell|Brecon|Presteigne"
    "|Llanidloes",
    "Gwynedd|Caernarfon|Pwllheli|Porthmadog|Dolgellau|Harlech|Barmouth|Blaenau Ffestiniog|Criccieth|Tywyn"
    "|Holyhead|Llandudno|Beaumaris|Llangefni|Amlwch|Betws-y-Coed",
    "Anglesey;Isle of Anglesey|Holyhead|Llangefni|Beaumaris|Amlwch",
    "Denbighshire|Rhyl|Prestatyn|Denbigh|Ruthin|Llangollen|Colwyn Bay|Abergele|Llanrwst|Wrexham",
    "Flintshire|Connah's Quay|Rhyl|Prestatyn|Saltney",
    "Monmouthshire;Gwent|Abergavenny|Chepstow|Monmouth|Caldicot|Cwmbran|Pontypool|Ebbw Vale|Tredegar",
    "Fife|St Andrews|Kirkcaldy|Dunfermline|Glenrothes|Cupar|Cowdenbeath|Anstruther|Methil|Rosyth|Pittenweem",
    "Angus|Arbroath|Montrose|Forfar|Brechin|Kirriemuir|Carnoustie|Dundee",
    "Perthshire|Pitlochry|Crieff|Blairgowrie|Auchterarder|Aberfeldy|Callander|Dunblane|Dunkeld",
    "Aberdeenshire|Peterhead|Fraserburgh|Inverurie|Stonehaven|Huntly|Ballater|Braemar|Banff|Banchory|Aberdeen|Macduff",
    "Moray;Morayshire|Elgin|Forres|Lossiemouth|Buckie|Aberlour",
    "Argyll|Oban|Campbeltown|Dunoon|Lochgilphead|Inveraray|Tobermory|Helensburgh",
    "East Ayrshire|Kilmarnock|Cumnock",
    "North Ayrshire|Irvine|Largs|Saltcoats|Ardrossan|Kilwinning",
    "South Ayrshire|Ayr|Troon|Prestwick|Girvan|Maybole",
    "North Lanarkshire|Motherwell|Airdrie|Coatbridge|Cumbernauld",
    "South Lanarkshire|East Kilbride|Lanark|Rutherglen",
    "Renfrewshire|Paisley|Greenock|Gourock|Port Glasgow",
    "Dumfries and Galloway|Dumfries|Stranraer|Annan|Lockerbie|Gretna|Moffat|Kirkcudbright|Newton Stewart|Langholm",
    "Scottish Borders|Hawick|Galashiels|Jedburgh|Peebles|Eyemouth|Coldstream|Innerleithen",
    "East Lothian|Dunbar|North Berwick|Musselburgh|Tranent",
    "West Lothian|Livingston|Bathgate|Linlithgow|Broxburn",
    "Caithness|Thurso",
)
_WITHIN = {
    "Yorkshire": ("North Yorkshire", "South Yorkshire", "West Yorkshire", "East Yorkshire"),
    "Sussex": ("East Sussex", "West Sussex"),
    "Lanarkshire": ("North Lanarkshire", "South Lanarkshire"),
    "Ayrshire": ("East Ayrshire", "North Ayrshire", "South Ayrshire"),
}
"""Counties that were parted: copy names the whole."""
_ABROAD = {
    "US": "essex norfolk suffolk middlesex kent sussex somerset cumberland hampshire berkshire cheshire northumberland"
    " rutland",
    "CA": "essex norfolk middlesex kent cumberland northumberland westmorland",
    "AU": "cumberland northumberland kent essex norfolk",
    "JM": "cornwall surrey middlesex",
}
"""Keys of counties whose names lands that Britain settled have for their own, by the ids of these."""


@cache
def counties() -> tuple[str, ...]:
    """The name of every county."""
    return tuple(dict.fromkeys((*_WITHIN, *(name for row in _ROWS for name in row.partition("|")[0].split(";")))))


@cache
def counties_of() -> Mapping[str, tuple[str, ...]]:
    """The counties that copy may put a town into, under the key of its name, those of today first."""
    found: dict[str, tuple[str, ...]] = {}
    for row in _ROWS:
        names, *towns = row.split("|")
        for town in map(key, towns):
            found[town] = (*found.get(town, ()), *names.split(";"))
    for town, homes in found.items():
        wholes = (whole for whole, parts in _WITHIN.items() if not set(parts).isdisjoint(homes))
        found[town] = tuple(dict.fromkeys((*homes, *wholes)))
    return found


def abroad(county: str) -> frozenset[str]:
    """Ids of the countries that have a county of the name of a British one."""
    return frozenset(country for country, names in _ABROAD.items() if key(county) in names.split())
