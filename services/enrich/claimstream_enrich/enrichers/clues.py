"""What the words of a name, and those beside it, say about its type; and people the model overlooks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.enrichers.names import sounds_alike
from claimstream_enrich.enrichers.shapes import BODY
from claimstream_schemas.gazetteer import lookup

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

Type = Literal["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "OTHER"]

_STORM = re.compile(r"(?:Cyclone|Hurricane|Typhoon|Storm|Operation|Tropical Storm)\s")
_BUILT = re.compile(r"\b(?:Airport|Bridge|Stadium|Dam|Highway|Square|Palace|Tower|Tunnel|Prison|Cathedral|Mosque)$")
_NATURE = re.compile(
    r"^(?:Lake|Mount|River|Cape|Gulf|Strait)\s|\b(?:River|Mountains?|Sea|Ocean|Valley|Desert|Islands?|Peninsula)$"
)
_ACRONYM = re.compile(r"(?!Mc|Mac|De[A-Z]|La[A-Z]|Le[A-Z]|Di[A-Z]|O['’])\w+[A-Z]{2}")
_TITLE_WORDS = (
    "president minister chancellor spokesman spokeswoman spokesperson governor mayor senator general colonel major "
    "captain commander secretary ambassador director chairman chairwoman leader premier envoy judge professor sheikh "
    "king prince adviser analyst Mr Mrs Ms Dr"
)
_TITLE_BEFORE = re.compile(rf"\b(?:{'|'.join(f'[{w[0]}{w[0].upper()}]{w[1:]}' for w in _TITLE_WORDS.split())})\.?,? $")
_SPEECH_WORDS = (
    "say tell add announce declare warn claim insist note stress report state argue explain accuse deny confirm urge "
    "express describe recall reiterate acknowledge admit respond reply comment suggest emphasize emphasise underline "
    "ask promise thank welcome condemn praise blame criticise criticize"
)
_SPEECH = frozenset(_SPEECH_WORDS.split())
_GENERIC_WORDS = (
    "State Defense Defence Foreign Interior Army Great Security Government Police Ministry President Minister "
    "Secretary Secretary-General General Navy Parliament Council Committee Chairman Chairwoman Spokesman Spokeswoman "
    "Director Ambassador Republic Kingdom North South East West Mr Mrs Ms Internet"
)
_GENERIC = frozenset([*_GENERIC_WORDS.split(), "Prime Minister", "Air Force"])
"""Words that stand in a name or title but name nobody alone."""


def type_of(text: str, start: int, end: int, given: Type, entity: Span) -> Type:
    """The model's type, unless the words contradict it."""
    words = text[start:end]
    if BODY.search(words):
        return "FAC" if words.endswith("Airport") else "ORG"
    for pattern, kind in _SHAPED:
        if pattern.search(words):
            return kind
    lone = " " not in words
    if lone and _ACRONYM.match(words) and given == "PERSON":
        return "ORG"
    if given == "PERSON":
        # rivers and regions take an article, people don't
        return "LOC" if lone and re.search(r"\b[Tt]he $", text[max(0, start - 4) : start]) else "PERSON"
    if _TITLE_BEFORE.search(text[max(0, start - 16) : start]) and re.fullmatch(
        r"[^\W\d]\w+(?:[ -][^\W\d][\w.]*){0,3}", words
    ):
        return "PERSON"
    if given in ("NORP", "FAC", "EVENT", "LOC") and _speaks(entity):
        return "PERSON"
    return given


_SHAPED: tuple[tuple[re.Pattern[str], Type], ...] = ((_STORM, "EVENT"), (_BUILT, "FAC"), (_NATURE, "LOC"))


def is_name(text: str, start: int, end: int, entity: Span) -> bool:
    """Whether it is one: capitalised, no common word at the start of a sentence, no lone word of a title."""
    words = text[start:end]
    if len(words) < 2 or not any(map(str.isupper, words)) or words in _GENERIC or re.search(r"https?:|www\.|@", words):
        return False
    if " " in words:
        return True
    opens = entity[0].is_sent_start or False
    if opens and not any(token.pos_ == "PROPN" for token in entity):
        return False
    return not (opens and _is_word(text, words))


def _is_word(text: str, name: str) -> bool:
    """Whether the text has it in lower case, too."""
    return bool(re.search(rf"(?<![\w-]){re.escape(name.lower())}(?![\w-])", text))


def overlooked_people(text: str, doc: Doc, people: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The surnames of known people wherever they stand, and lone names that speak ("..., Roe added")."""
    surnames = {name.rsplit(None, 1)[-1] for name in people if " " in name}
    surnames = {name for name in surnames if len(name) > 2 and name[0].isupper()}
    for token in doc:
        known = token.text in surnames
        if not token.text[0].isupper() or (token.ent_type_ and not known):
            continue
        if (known or (token.pos_ == "PROPN" and _is_speaker(token.dep_, token.head.lemma_))) and _lone(
            text, doc, token.i
        ):
            yield token.idx, token.idx + len(token)


def _alike(token: Token, surnames: Iterable[str]) -> bool:
    word = token.text
    return len(word) > 4 and any(word[0] == name[0] and sounds_alike(word.lower(), name.lower()) for name in surnames)


def _lone(text: str, doc: Doc, i: int) -> bool:
    token = doc[i]
    beside = [doc[j] for j in (i - 1, i + 1) if 0 <= j < len(doc)]
    if any(other.pos_ == "PROPN" and other.text[0].isupper() and not other.ent_type_ for other in beside):
        return False
    if any(child.dep_ in ("det", "amod", "compound", "poss") for child in token.children) or lookup(token.text):
        return False
    if token.is_sent_start and _is_word(text, token.text):
        return False
    return len(token) > 3 and token.text.isalpha() and not token.text.isupper() and token.text not in _GENERIC


def _speaks(entity: Span) -> bool:
    return _is_speaker(entity.root.dep_, entity.root.head.lemma_) and not any(
        child.dep_ in ("det", "amod") for child in entity.root.children
    )


def _is_speaker(dependency: str, verb: str) -> bool:
    return dependency == "nsubj" and verb in _SPEECH
