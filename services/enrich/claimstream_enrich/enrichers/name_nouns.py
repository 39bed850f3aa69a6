"""What common nouns and verbs say of the name beside them: `singer X`, `X, a village`, `the X brand`, `X married`."""

from __future__ import annotations

from typing import Literal

Kind = Literal["PERSON", "ORG", "PLACE", "OTHER"]
"""What a name may be, as far as words tell. OTHER: a work, an event, a law, a prize, a people, a language."""


def word_set(text: str) -> frozenset[str]:
    """The words of a list written as plain text."""
    return frozenset(text.split())


_PEOPLE = (
    "wife husband spouse father mother parent son daughter brother sister sibling twin uncle aunt cousin nephew niece "
    "grandmother grandfather grandson granddaughter widow fiancé fiancée boyfriend girlfriend friend lover actor "
    "actress author writer poet novelist playwright screenwriter singer songwriter musician guitarist drummer bassist "
    "pianist violinist vocalist frontman composer conductor rapper producer director filmmaker painter artist sculptor "
    "photographer cartoonist illustrator designer architect engineer inventor scientist physicist chemist botanist "
    "mathematician biologist astronomer historian philosopher theologian economist psychologist archaeologist scholar "
    "professor academic lecturer researcher journalist reporter columnist correspondent editor critic lawyer attorney "
    "solicitor barrister judge justice doctor physician surgeon nurse teacher student pupil principal headmaster "
    "politician president minister premier chancellor governor mayor senator congressman congresswoman lawmaker mp "
    "deputy councillor candidate nominee incumbent leader chief chairman chairwoman chair ceo founder co-founder "
    "executive director manager boss owner coach trainer player footballer striker midfielder goalkeeper defender "
    "forward winger batsman bowler quarterback pitcher boxer wrestler golfer cyclist runner swimmer skater sprinter "
    "athlete teammate champion captain driver jockey officer soldier general colonel commander admiral marshal "
    "lieutenant sergeant pilot astronaut king queen prince princess emperor empress tsar duke duchess earl count "
    "countess baron baroness lord lady knight bishop archbishop cardinal pope priest pastor preacher monk nun saint "
    "rabbi imam ayatollah sheikh pharaoh sultan khan emir man woman boy girl teenager child person victim suspect "
    "gunman activist campaigner spokesman spokeswoman spokesperson analyst expert adviser advisor aide diplomat "
    "ambassador envoy commissioner prosecutor detective secretary undersecretary negotiator resident farmer fisherman "
    "businessman businesswoman entrepreneur investor billionaire model dancer comedian comic presenter successor "
    "predecessor bride hero heroine villain protagonist character god goddess prophet warrior ruler "
    "monarch heir descendant pioneer explorer veteran rebel dictator translator publicist librarian landlord merchant "
    "banker trader narrator brigadier"
)
_BODIES = (
    "company firm corporation business manufacturer maker producer retailer supermarket airline carrier bank lender "
    "insurer band group quartet trio duo ensemble orchestra choir label publisher newspaper daily weekly tabloid "
    "magazine journal broadcaster channel network station agency organisation organization nonprofit institution "
    "institute university college school academy club team franchise side squad party union federation association "
    "league conference division committee council ministry department bureau watchdog regulator service charity "
    "foundation trust society website site platform start-up startup app brand studio chain store shop operator "
    "supplier contractor subsidiary conglomerate consortium giant automaker carmaker militia army brigade regiment "
    "battalion squadron unit faction movement alliance coalition congregation monastery church think-tank outlet lobby "
    "cartel gang guild cooperative co-operative developer distributor builder discounter drugmaker chipmaker "
    "shipbuilder shipyard utility wholesaler grocer bookmaker carmaker startup minnow minnows paper periodical"
)
_PLACES = (
    "city town village hamlet municipality commune parish suburb neighbourhood neighborhood district borough county "
    "province region state prefecture country nation republic kingdom principality empire island isle islet peninsula "
    "archipelago river stream creek lake sea ocean bay gulf strait fjord mountain mount peak hill ridge volcano valley "
    "canyon gorge desert forest park garden reserve square street avenue road highway motorway bridge dam canal castle "
    "palace fortress fort airport airfield port harbour harbor cave beach coast cape stadium arena venue settlement "
    "colony territory capital metropolis oblast township ward estate cemetery building skyscraper tower prison "
    "crossing border area enclave resort hotel plateau basin delta glacier planet moon headland promontory railway"
)
_OTHERS = (
    "song single album track ep lp film movie documentary novel book poem play opera ballet musical series sitcom "
    "episode sequel trilogy soundtrack video ballad hymn anthem manga anime comic cartoon game videogame painting "
    "portrait sculpture award prize medal trophy treaty law bill act agreement festival tournament championship race "
    "war battle language dialect disease virus drug vaccine software missile rocket aircraft helicopter car theory "
    "religion operation hurricane typhoon cyclone storm fragrance perfume ship vessel ferry tanker freighter yacht "
    "trawler submarine frigate destroyer corvette schooner barge satellite spacecraft probe"
)
_BEHIND_PLACES = (
    "region river lake district area county province valley border coast island islands peninsula mountains hills "
    "suburb neighbourhood neighborhood city airport metro downtown street beach harbour harbor port"
)
_BEHIND_BODIES = (
    "brand label spokesman spokeswoman spokesperson executive executives employee employees staff customer customers "
    "store stores shares stock share product products website app magazine newspaper team club fan fans players squad "
    "coach roster defender striker midfielder league party union band album ceo headquarters subsidiary branch studio "
    "campus alumni company group franchise network channel championship title season game games member members"
)


def _of_kinds(**words: str) -> dict[str, Kind]:
    kinds: tuple[Kind, ...] = ("OTHER", "PLACE", "ORG", "PERSON")
    return {word: kind for kind in kinds for word in words.get(kind, "").split()}


NOUNS = _of_kinds(PERSON=_PEOPLE, ORG=_BODIES, PLACE=_PLACES, OTHER=_OTHERS)
"""Lemma of a noun -> what it makes of a name that it introduces, or that is said to be one."""

BEHIND = _of_kinds(PLACE=_BEHIND_PLACES, ORG=_BEHIND_BODIES)
"""Nouns right behind a name: `the X river`, `X shares`."""

OWNED_BY_PEOPLE = word_set(
    "wife husband father mother parents son daughter brother sister family uncle aunt cousin nephew niece life death "
    "career childhood birth birthday marriage body face eyes hair hand hands heart mind films poem poems novel novels "
    "songs album paintings teachings writings poetry autobiography biography memoir widow girlfriend boyfriend friend "
    "friends remains funeral arrest lawyer lawyers attorney book books voice performance performances request "
    "assassination mentor teacher boss bodyguard grave tomb house supporters opponent rival theory work works"
)
"""What persons have: `X's wife`."""

PERSONAL_ACTS = word_set(
    "marry divorce die bear graduate enrol enroll study write sing star act compose paint retire resign think believe "
    "feel remember prefer like love hate travel walk sleep wake smile laugh cry weep whisper dream learn portray "
    "co-write cowrite wed date father pen debut murder arrest elect knight bury educate know teach reside photograph "
    "imprison behead exile nickname name appoint wonder confess regret kick sprint bat bowl jump joke espouse"
)
"""Lemmas of what mostly persons do, or has been done to them."""

BODILY_ACTS = word_set(
    "employ hire manufacture sell acquire merge operate distribute broadcast launch sue list outsource subsidise "
    "subsidize market headquarter found rebrand relaunch disband reform"
)
"""Lemmas of what mostly companies and other bodies do, or has been done to them."""

LOCAL_ACTS = word_set(
    "locate situate border inhabit populate visit annex invade liberate besiege recapture retake occupy seize bomb "
    "shell flee enter overrun evacuate bombard storm encircle flow overflow burst erupt"
)
"""Lemmas of what places do, or has been done to them."""

SPEECH = word_set(
    "say tell add announce declare warn claim insist note stress report state argue explain accuse deny confirm urge "
    "express describe recall reiterate acknowledge admit respond reply comment suggest emphasize emphasise underline "
    "ask promise thank welcome condemn praise blame criticise criticize assert recount reveal"
)
"""Lemmas of speaking: a person, or a body through one."""
