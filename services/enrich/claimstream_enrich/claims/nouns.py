"""Nouns that are counted: people by role, casualties by measure, things that get destroyed, units."""

from __future__ import annotations

from typing import cast

from claimstream_enrich.claims import wordnet_words
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure, Role

_ROLES: dict[Role, str] = {
    "military": "troop troops servicemen servicewoman servicewomen fighter militant gunman gunmen combatant airman "
    "airmen infantrymen cadet separatist militiamen mercenary jihadist personnel sapper",
    "police": "police policemen policewomen trooper",
    "civilian": "civilian noncombatant",
    "child": "children boy girl infant baby schoolchildren schoolgirl pupil newborn",
    "journalist": "cameraman cameramen correspondent photographer",
    "medic": "medic paramedic orderly",
    "any": "family household people person persons man men woman women worker villager resident inhabitant citizen "
    "passenger crew member "
    "male female bystander passerby passersby nephew niece uncle aunt cousin grandmother grandfather "
    "candidate employee staff miner firefighter fireman firemen rescuer volunteer student teacher protester protestor "
    "demonstrator marcher mourner migrant farmer fisherman fishermen pilgrim tourist patient prisoner hostage captive "
    "detainee suspect refugee evacuee survivor victim  relative adult teenager youth other individual "
    "national foreigner official bystander pedestrian driver pilot climber skier hiker worshipper worshiper shopper "
    "guest visitor fan spectator supporter activist lawmaker minister manager officer commander general bodyguard "
    "guard driver local islander attacker assailant bomber inmate trafficker smuggler soul life "
    "lives labourer labor laborer engineer lawyer priest monk nun bishop sailor seaman seamen mother father "
    "brother sister wife husband son grandchild grandchildren grandson granddaughter sibling deputy classmate "
    "daughter parent settler nomad herder trader vendor merchant asylum-seeker seeker colleague helper "
    "expert technician medics casualty observer monitor envoy diplomat kidnapper abductor captor hijacker robber "
    "looter rioter striker picketer voter delegate clerk builder crewman crewmen deckhand cleric ranger warden "
    "hunter trekker "
    "mountaineer camper holidaymaker commuter motorist cyclist motorcyclist stowaway castaway returnee "
    "participant saboteur infiltrator deserter recruit scientist researcher academic professor "
    "lecturer artist musician singer actor actress dancer athlete footballer swimmer surfer diver jogger biker "
    "rider pensioner parishioner congregant pastor imam rabbi missionary contractor electrician welder "
    "carpenter cleaner cook waiter waitress shepherd logger docker steward stewardess lifeguard dissident "
    "blogger trainee apprentice defendant convict squatter homeowner tenant partygoer concertgoer churchgoer "
    "festivalgoer reveller reveler diner subscriber taxpayer patron captain inspector intern veteran",
}
ROLES: dict[str, Role] = {
    **{noun: cast(Role, role) for noun, role in wordnet_words.under("role").items()},
    **{noun: role for role, nouns in _ROLES.items() for noun in nouns.split()},
}
"""Nouns for people, singular where they have one, and the role they count under."""

_CASUALTIES: dict[Measure, str] = {
    "killed": "death dead fatality body corpse corpses remains killing deceased slain martyr",
    "wounded": "wounded injury injured wounding hurt",
    "casualties": "casualty",
    "missing": "missing disappearance abduction kidnapping abductee",
    "captured": "prisoner capture pow captive",
    "detained": "hostage detainee arrest detention",
    "displaced": "refugee displaced homeless displacement arrival",
    "evacuated": "evacuee evacuation",
    "rescued": "survivor rescue release liberation",
    "present": "crowd turnout attendance",
    "sick": "case infection sick caseload admission hospitalisation hospitalization",
}
DEEDS = words("assassination drowning").union(wordnet_words.listed("killings")) - frozenset(
    " ".join(_CASUALTIES.values()).split()
)
"""Nouns for killings, which count the dead only where they are counted themselves: not in `charged with murder`."""
CASUALTIES: dict[str, Measure] = {
    **dict.fromkeys(DEEDS, "killed"),
    **{noun: measure for measure, nouns in _CASUALTIES.items() for noun in nouns.split()},
}
"""Nouns that say by themselves what became of those they count."""

STATES = words("hostage captive detainee prisoner refugee evacuee survivor abductee patient")
"""Of those and of people, the nouns that only tell what they were before the sentence: `two hostages were freed`."""

ILLNESSES = words(
    "fever cholera dengue measles flu influenza virus disease infection poisoning stroke dehydration illness malaria "
    "heatstroke hypothermia frostbite covid covid-19 ebola pneumonia typhoid polio plague meningitis diphtheria "
    "diarrhoea anaemia leukaemia septicaemia dysentery coronavirus symptom exhaustion dehydration inhalation sunstroke"
)
"""What people are in hospital for that nobody did to them."""

GRAVITIES = words("critical serious grave stable fair poor good")
"""Before `condition`, how somebody hurt is."""

ATTENDING = words(
    "mourner onlooker attendee passenger crew fan spectator protester protestor demonstrator marcher striker delegate "
    "participant pilgrim worshipper worshiper spectator reveller reveler concertgoer churchgoer festivalgoer partygoer "
    "congregant"
)
"""People who by their name are somewhere, where nothing else is said of them."""

OTHER_PERSONS = words("agent poacher raider abductor carer caregiver jihadist islamist adult migrant goalkeeper "
                      "neighbour picket evangelist livestreamer vaper techie influencer paralympian cadre "
                      "maoist pirate boss entrant townspeople townsfolk paramilitary runaway deminer sharpshooter "
                      "partisan coastguard walker abductee passer-by firewoman crewmember attache carabinero kayaker "
                      "beachgoer sherpa nanny co-accused")  # fmt: skip
"""Nouns for persons that WordNet lacks, or has in another sense as often."""

NO_PERSONS = words("whale cub monster zombie vampire alien demon dragon dwarf character hero heroine")
"""Nouns that WordNet has for persons, and which in counts are beasts, or of stories."""

JOBS = words("job redundancy layoff lay-off")
"""What people who are to go are counted by."""

FAMILIES = words("family household")
"""People counted by the house; their unit."""

KIN = words("son daughter child kid brother sister sibling grandchild grandson granddaughter wife cousin nephew niece")
"""People somebody has."""

LABELLED = words(
    "article section paragraph rule clause chapter verse room gate platform line route highway road exit page act "
    "grade class no no. number issue volume channel level phase stage version type model unit block ward district "
    "precinct flight"
)
"""Nouns that a number after them names."""

LIVES = words("life lives soul souls")

LOSSES = frozenset(("loss",))
"""What fighting forces count their dead as; of anything else they are no deaths."""

TOLLS = words("toll figure count tally number total estimate")
"""Nouns whose value is the figure: `the toll rose to N`, `the number of dead`."""

FILLERS = words("total minimum maximum average estimate number group crowd majority rest half most additional more "
                "further another")  # fmt: skip
"""Heads that stand before the counted ones: `a total of 30 of the men`."""

THINGS = words("craft centre center house home building school hospital shop vehicle tank truck car aircraft plane "
               "helicopter drone bridge boat ship village town apartment flat hut structure dwelling warehouse "
               "church mosque settlement shelter facility factory field roof vessel trawler warplane jet outpost "
               "checkpoint post missile launcher gun howitzer rocket farm crop classroom clinic store property "
               "business residence bus train trailer lorry motorbike motorcycle mortar gunship pickup "
               "kindergarten")  # fmt: skip

GOODS = words(
    "packet sheet flight tap drone vaccine dose meal ration tree wildfire post latrine toilet passport ballot "
    "livelihood attack assault raid outbreak complaint warning violation incident aftershock clash"
)
"""What else is counted, things and happenings, though WordNet has no made thing in their first sense."""

AREA_UNITS = {"kilometer": 1.0, "kilometre": 1.0, "km": 1.0, "km2": 1.0, "mile": 2.59}
"""Units of area after `square`, in square kilometres."""

CURRENCIES = words("dollar euro pound zloty zlotys franc rouble ruble rubles yen yuan rupee peso dram manat "
                   "lira shekel "
                   "kwacha metical meticais crown krona real rand naira hryvnia rial dinar dirham won baht ringgit "
                   "taka birr shilling cent reais soles kroner kronor kronur soms lei leva kip nakfa ariary usd eur "
                   "quetzal quetzales bolivares colones guaranies lempiras lempira "
                   "gbp toman somoni sol rufiyaa denar renminbi emalangeni")  # fmt: skip
CURRENCY_SIGNS = words("$ € £ ¥ ₹ ₽ us$ a$ c$ nz$ hk$ s$ nt$ r$ ₪ ₺ ₦ ₱ ₩ ₴ ₫ ₵ ₲ ₡ ₭ ₮ ₸ ₼ zł kr php ksh rs rs. "
                       "rm usd eur gbp chf cfa inr pkr tk rp sh shs tsh ush")  # fmt: skip
"""Signs and short forms of currencies that stand before a number; some are written in one with it (`Rs3`)."""
CURRENCY_CODES = words(
    "AED AMD ARS AUD AZN BDT BGN BRL CAD CDF CHF CLP CNY COP CZK DKK DZD EGP ETB EUR GBP GEL GHS GTQ HKD HNL HUF IDR "
    "ILS INR IQD IRR JOD JPY KES KGS KHR KRW KZT LBP LKR LYD MDL MMK MNT MXN MYR MZN NGN NOK NPR NZD PEN PHP PKR PLN "
    "QAR RMB RON RSD RUB RWF SAR SDG SEK SGD SYP THB TJS TND TWD TZS UAH UGX USD UZS VND XAF XOF ZAR ZMW"
)
"""Codes of ISO 4217 that stand before a number, in capitals; those that are English words (ALL, MAD, TRY) left out."""

NOT_COUNTED = words("year month week day hour minute second o'clock percent % percentage kilometer kilometre km mile "
                    "meter metre foot feet inch degree ton tonne kilogram gram litre liter gallon point seat vote "
                    "goal country nation state side front time century decade page chapter floor storey story round "
                    "step part hectare acre knot watt megawatt volt")  # fmt: skip
"""Units and nouns whose numbers count neither people nor losses."""
