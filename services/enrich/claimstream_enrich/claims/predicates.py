"""Predicates that say what became of people: verbs with the argument they count, adjectives, phrasal combinations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from claimstream_enrich.claims import nouns, wordnet_words
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure


@dataclass(frozen=True, slots=True)
class Predicate:
    """`undergone` predicates count their object or passive subject (kill); the others their subject (die)."""

    measure: Measure
    undergone: bool


def _verbs(measure: Measure, undergone: str, undergoing: str = "") -> dict[str, tuple[Predicate, ...]]:
    """Verbs of one measure; a verb may be named in both lists (drown)."""
    table: dict[str, tuple[Predicate, ...]] = {}
    for done, lemmas in ((True, undergone), (False, undergoing)):
        for lemma in lemmas.split():
            table[lemma] = (*table.get(lemma, ()), Predicate(measure, done))
    return table


VERBS: dict[str, tuple[Predicate, ...]] = {
    **{verb: (Predicate(cast(Measure, said), True),) for verb, said in wordnet_words.under("done").items()},
    **_verbs("killed", "drown bury hanged gas neutralize neutralise",
             "die perish drown succumb fall suffocate asphyxiate"),
    **_verbs("wounded", "operate hurt burn scald gore hospitalise hospitalize ward bite sting concuss blind maim "
             "disfigure"),
    **_verbs("casualties", "shoot strike hit graze slash maul trample blast"),
    **_verbs("missing", "miss trap", "disappear vanish miss"),
    **_verbs("captured", "capture confiscate impound", "surrender"),
    **_verbs("detained", "detain rearrest recapture hold seize intern nick nab bust handcuff"),
    **_verbs("displaced", "displace uproot shelter accommodate unhouse dislodge evict", "flee"),
    **_verbs("evacuated", "evacuate airlift relocate resettle rehouse"),
    **_verbs("rescued", "free release pluck liberate swap exchange winch", "escape survive"),
    **_verbs("sick", "infect sicken poison diagnose quarantine", "contract"),
    **_verbs("present", "gather assemble carry draw attract", "march protest gather rally queue attend participate "
             "demonstrate throng crowd flock assemble parade congregate converge picket wait board pack cram squeeze "
             "besiege surround encircle blockade gherao"),
    **_verbs("deployed", "deploy dispatch mobilise mobilize send mass concentrate post",
             "search comb scour patrol"),
    **_verbs("destroyed", "flatten level damage obliterate gut down sink scuttle torpedo torch consume pulverize "
             "topple submerge inundate flood unroof", "collapse crumble sink capsize"),
}  # fmt: skip
"""Verb lemma -> what it says of which argument. `miss` counts only as `missing`, `fall` only as `fallen`, and
`hanged` is no `hang`. What is listed here goes before what WordNet has."""

HARMING = frozenset(verb for verb, said in wordnet_words.under("done").items() if said not in ("rescued", "deployed"))
"""Verbs whose subject does it to the other side."""

AREA_VERBS = words("seize occupy capture take liberate retake recapture control lose annex regain recover gain conquer")

ADJECTIVES: dict[str, Measure] = {
    "dead": "killed", "deceased": "killed", "slain": "killed", "lifeless": "killed",
    "wounded": "wounded", "injured": "wounded", "hurt": "wounded", "hospitalized": "wounded", "hospitalised": "wounded",
    "missing": "missing", "unaccounted": "missing", "overdue": "missing", "captive": "captured",
    "homeless": "displaced", "displaced": "displaced", "sick": "sick", "ill": "sick", "aboard": "present",
    "fallen": "killed", "uninhabitable": "destroyed",
}  # fmt: skip

PHRASES: tuple[tuple[frozenset[str], frozenset[str], Measure], ...] = (
    (words("lose cost claim take swallow"), words("life soul"), "killed"),
    (words("lose"), words("man men soldier troop troops serviceman servicemen fighter people officer peacekeeper "
                          "sailor policeman guard firefighter comrade colleague own"), "killed"),
    (words("lose"), nouns.KIN | words("parent mother father husband grandparent relative loved"), "killed"),
    (words("lose"), words("home house"), "displaced"),
    (words("lose"), words("tank vehicle helicopter drone aircraft plane jet ship boat warship truck gun howitzer"),
     "destroyed"),
    (words("find locate"), words("alive safe unharmed unhurt"), "rescued"),
    (words("keep"), words("overnight observation"), "sick"),
    (words("send"), words("war front battle frontline"), "deployed"),
    (words("send"), words("back off packing"), "other"),
    (words("set"), words("fire"), "destroyed"),
    (words("dig pull recover find shoot leave gun kill blow crush burn stab beat hack pronounce declare report maul "
           "trample strike strangle bludgeon"),
     words("dead death deceased"), "killed"),
    (words("gun mow"), words("down"), "killed"),
    (words("burn"), words("alive"), "killed"),
    (words("shoot stab wound injure hit strike hurt"), words("fatally mortally"), "killed"),
    (words("run knock"), words("over down"), "casualties"),
    (words("hit strike"), words("shrapnel splinter fragment pellet"), "wounded"),
    (words("leave list keep"), words("condition burn wound injury bruise fracture broken"), "wounded"),
    (words("find"), words("body"), "killed"),
    (words("pull dig lift haul bring drag winch extricate"), words("rubble water wreckage wreck debris rooftop "
                                                                   "roof ruin safety shaft tunnel surface "
                                                                   "sea river lake canal cave mud alive window flame "
                                                                   "carriage"),
     "rescued"),
    (words("take"), words("prisoner"), "captured"),
    (words("fly take move bring bus ferry transfer lead carry shift"),
     words("out shelter school church camp safety hall stadium ground mainland"), "evacuated"),
    (words("send take transfer bring lead"), words("prison jail cell cells custody"), "detained"),
    (words("lock"), words("up"), "detained"),
    (words("make"), words("off"), "missing"),
    (words("send"), words("bottom"), "destroyed"),
    (words("put place land"), words("bars jail prison"), "detained"),
    (words("send bring"), words("home"), "rescued"),
    (words("treat admit"), nouns.ILLNESSES, "sick"),
    (words("take rush bring admit transfer treat send transport airlift fly drive shift"),
     words("hospital hospitals injury wound burn clinic surgery medical trauma"), "wounded"),
    (words("take rush bring admit transfer send shift fly airlift"), words("treatment ward care"), "wounded"),
    (words("leave put land"), words("hospital hospitals"), "wounded"),
    (words("take"), words("ill sick"), "sick"),
    (words("test"), words("positive"), "sick"),
    (words("treat"), words("patient"), "sick"),
    (words("drive force chase"), words("home house village town city province region area"), "displaced"),
    (words("register house host settle lodge put"),
     words("camp tent school church mosque temple monastery shelter hall gym gymnasium stadium"), "displaced"),
    (words("take"), words("prisoner captive alive"), "captured"),
    (words("take hold keep remain"), words("hostage captive custody prisoner"), "detained"),
    (words("shoot bring"), words("down"), "destroyed"),
    (words("order tell"), words("leave evacuate out"), "evacuated"),
    (words("urge ask advise instruct warn"), words("evacuate"), "evacuated"),
    (words("go report be remain list declare"), words("missing unaccounted"), "missing"),
    (words("knock"), words("out"), "destroyed"),
    (words("drive chase"), words("out"), "displaced"),
    (words("carry lead help"), words("down stair ladder"), "evacuated"),
    (words("pull drag haul lift"), words("boat deck raft dinghy canoe aboard"), "rescued"),
    (words("hand turn"), words("over"), "rescued"),
    (words("sweep wash"), words("away"), "missing"),
    (words("wipe"), words("out"), "killed"),
    (words("dig"), words("out"), "rescued"),
    (words("lay"), words("rest"), "killed"),
    (words("bring take carry tow ferry"), words("ashore"), "rescued"),
    (words("carry drag march spirit"), words("away off"), "missing"),
    (words("take lead"), words("away"), "missing"),
    (words("put"), words("death"), "killed"),
    (words("put"), words("action"), "casualties"),
    (words("put place"), words("alert standby"), "deployed"),
    (words("put place"), words("arrest custody detention"), "detained"),
    (words("pick"), words("up"), "rescued"),
    (words("round"), words("up"), "detained"),
    (words("call"), words("up"), "deployed"),
    (words("fly bring ship call"), words("rescuer firefighter soldier troop expert team nurse medic engineer "
                                         "peacekeeper"),
     "deployed"),
    (words("blow"), words("up"), "destroyed"),
    (words("set"), words("ablaze alight"), "destroyed"),
    (words("reduce"), words("ash rubble ruin cinder"), "destroyed"),
    (words("send move pour"), words("in reinforcement peacekeeper troop"), "deployed"),
    (words("walk take march"), words("silence street"), "present"),
    (words("burn tear knock pull"), words("down"), "destroyed"),
    (words("set cut"), words("free"), "rescued"),
)  # fmt: skip
"""(verbs, words among their dependents, measure): light verbs that only say it together."""

OF_SUBJECTS: tuple[tuple[frozenset[str], frozenset[str], Measure], ...] = (
    (words("leave abandon quit vacate desert"), words("home house village town city camp region area country farm "
                                                          "community property hamlet"), "displaced"),
    (words("cross"), words("into border frontier"), "displaced"),
    (words("make"), words("shore safety land surface"), "rescued"),
    (words("walk break"), words("free"), "rescued"),
    (words("jump leap scramble"), words("clear safety ashore shore bank"), "rescued"),
    (words("swim"), words("safety shore bank"), "rescued"),
    (words("lay"), words("arms weapon weapons"), "captured"),
    (words("come get"), words("alive"), "rescued"),
    (words("fill line"), words("square street stadium avenue"), "present"),
    (words("recover"), words("wound injury burn gunshot"), "wounded"),
    (words("recover"), words("hospital ward clinic"), "sick"),
    (words("fight battle"), words("life"), "wounded"),
    (words("flee break"), words("prison jail penitentiary custody cell captivity captor detention"), "rescued"),
    (words("take"), words("part"), "present"),
    (words("join stage"), words("walkout strike protest march rally demonstration sit-in boycott picket"), "present"),
    (words("fall remain stay be"), words("hands"), "captured"),
    (words("fall jump plunge leap burn choke freeze starve bleed"), words("death"), "killed"),
    (words("pass"), words("away"), "killed"),
    (words("lose"), words("limb leg arm eye sight hand foot finger thumb toe consciousness"), "wounded"),
    (words("go"), words("flame"), "destroyed"),
    (words("get run break"), words("away"), "rescued"),
    (words("take seek find"), words("refuge shelter"), "displaced"),
    (words("be"), words("move"), "displaced"),
    (words("be go stay"), words("hunger"), "other"),
    (words("be go stay remain"), words("strike"), "present"),
    (words("be stay remain keep"), words("treatment observation ventilator"), "sick"),
    (words("fall go"), words("ill sick"), "sick"),
    (words("come"), words("down"), "sick"),
    (words("catch contract develop"), nouns.ILLNESSES, "sick"),
    (words("get make climb crawl swim"), words("out ashore"), "rescued"),
    (words("be stay remain stand"), words("duty standby"), "present"),
    (words("battle fight tackle"), words("fire blaze flame wildfire inferno"), "deployed"),
    (words("join lead continue"), words("search hunt operation effort"), "deployed"),
    (words("look hunt"), words("for killer suspect gunman attacker fugitive"), "deployed"),
    (words("suffer sustain receive have bleed"), words("wound injury burn fracture gunshot concussion bone rib bruise"),
     "wounded"),
    (words("be remain list"), words("condition"), "wounded"),
    (words("be remain lie"), words("rubble debris wreckage"), "missing"),
    (words("remain stay"), words("underground below inside"), "missing"),
    (words("be stay remain live sleep"), words("shelter"), "evacuated"),
    (words("live stay crowd"), words("camp tent"), "displaced"),
    (words("spend sleep camp pass"), words("open outdoors outside street car tent"), "displaced"),
    (words("spend sleep camp pass"), words("school church mosque hall gym stadium centre centres center centers"),
     "evacuated"),
    (words("receive undergo"), words("treatment surgery"), "sick"),
    (words("seek need"), words("treatment care"), "sick"),
    (words("be stay remain languish"), words("captivity custody detention bars prison jail arrest"), "detained"),
    (words("walk down turn pour"), words("out tool street square job"), "present"),
    (words("stay remain lie be keep"), words("hospital ward clinic care"), "sick"),
)  # fmt: skip
"""The same for verbs that only count their subject."""

LIGHT = frozenset[str]().union(*(verbs for verbs, _, _ in (*PHRASES, *OF_SUBJECTS)))
"""The verbs of both."""

ONCE = words("earlier previously originally initially formerly")
"""Adverbs that say the same of a verb: `earlier put at 70`."""

OUTDATED = words("previous earlier prior former initial old original preliminary provisional")

CHANGES = words("rise climb grow increase jump go move mount soar swell fall drop decrease decline sink up down raise "
                "lower reduce cut revise correct increase bring double triple quadruple halve come")  # fmt: skip
"""`rose to 19 from 11`: what stands after `from` is outdated."""
