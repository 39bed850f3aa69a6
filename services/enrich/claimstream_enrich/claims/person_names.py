"""Which words of a source are a person's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.body_kinds import is_company
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.private_bodies import is_introduced_as_body
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas import gazetteer
from claimstream_schemas.personal_names import is_given, is_surname

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token
    from claimstream_schemas.article import Entity


_NAMES = frozenset(("name", "surname", "nickname", "alias"))
_REACH = 14
"""Tokens behind an office within which a comma ends the words of what."""
_LONGEST = 4
"""Words of a person's name."""
_SELVES = frozenset(("himself", "herself", "themselves"))
_NAMING = frozenset(("call", "identify", "describe", "name", "give", "use"))


def name_of_person(reading: Reading, head: Token) -> Token | None:
    """The last word of the person's name: the head itself, or an apposition (`its secretary, Armen Grigorian`)."""
    if is_person(reading, head):
        return head
    office = head.dep_ == "appos" and head.lemma_.lower() in people.PERSON_WORDS
    if office and is_person(reading, head.head) and _named_behind(reading, head) is None:
        return head.head  # the parse has made the office, not the name, the subject
    lemma = head.lemma_.lower()
    if people.is_private(lemma) or lemma in people.BODIES or head.pos_ not in ("NOUN", "PROPN"):
        return None
    if lemma not in people.BESIDE_NAMES | people.ANONYMOUS | people.PEERS and lemma not in persons():
        return _apposed_person(reading, head)
    called = _called_himself(head) or _behind_office(reading, head) or _behind_rank(reading, head)
    if called is not None:
        return called
    named = [t for t in head.subtree if t.dep_ == "appos" and is_person(reading, t) and not _in_clause(t, head)]
    return named[-1] if named else _between_commas(head)


def _named_behind(reading: Reading, office: Token) -> Token | None:
    """The name an office has behind it, where what stands before it is another's or a town's: `fled to Kara, its
    mayor, X, said`."""
    return next((c for c in office.children if c.dep_ == "appos" and c.i > office.i and is_person(reading, c)), None)


def is_person(reading: Reading, token: Token) -> bool:
    """Whether a proper noun is the last word of a person's name."""
    if token.lower_ in people.NOT_PERSONAL | people.BODIES:
        return False
    if token.pos_ != "PROPN" and not _is_in_name(reading, token):
        return False
    if is_introduced_as_body(token) or _is_based(reading, token) or is_company(_whole_name(token)):
        return False
    if _follows_name(token):
        return True
    place = gazetteer.lookup(token.text)
    if token.lower_ not in reading.persons:
        return False
    town = place is None or place.type in ("GPE", "LOC")
    named = place is None or place.kind in gazetteer.WEAK or (token.dep_ == "appos" and town)
    return named or (token.i > 0 and is_given(token.doc.words[token.i - 1]))  # "Claudio Lima"


def _whole_name(name: Token) -> str:
    """A name with all the proper nouns before it: `PT Example Lines`."""
    first = name.i
    while first > name.sent.start and name.doc.pos[first - 1] == "PROPN":
        first -= 1
    return name.doc.span(first, name.i + 1).text


def _is_based(reading: Reading, name: Token) -> bool:
    """`the ship's manager, Dubai-based Example Marine`: a body by what stands before it."""
    entity = reading.entity_at.get(name.i)
    return entity is not None and entity.type == "ORG" and any(c.lower_ == "based" for c in name.lefts)


def _is_in_name(reading: Reading, token: Token) -> bool:
    """Whether a word taken for a common noun ends a person's name: `Salem Fares`, `Kim Do-hyun`."""
    entity = reading.entity_at.get(token.i)
    person = entity is not None and entity.type == "PERSON" and reading.entity_at.get(token.i - 1) is entity
    return person and (token.text[:1].isupper() or token.doc.words[token.i - 1] == "-")


def is_name_part(reading: Reading, at: int, last: Token) -> bool:
    """Whether a token belongs to the name that ends in `last`, and is no title."""
    token = reading.doc[at]
    entity = reading.entity_at.get(last.i)
    own = reading.entity_at.get(at)
    same = entity is not None and own is entity
    if own is not None and entity is not None and not same and own.type == "ORG":
        return False  # "the head of Harbour Police Station X"
    whole = (
        entity is not None and entity.type == "PERSON" and reading.entity_at.get(at + 1) is entity and at + 1 < last.i
    )
    return (
        token.pos_ == "PROPN"
        and token.head.i == last.i
        and not is_title(token)
        and not _is_before_name(token, entity)
        and (same or (not whole and gazetteer.lookup(token.text) is None))
    )


def is_title(token: Token) -> bool:
    """Whether a word before a name says what somebody is: `Collector`, `Rear`, `Adm.`; not where it is a name as often
    (`Mason`)."""
    lemma = token.lemma_.lower()
    if lemma in people.PERSON_WORDS or people.is_rank(token.lower_.rstrip(".")):
        return True
    return lemma in persons() and not is_given(token.text) and not is_surname(token.text)


def _is_before_name(token: Token, entity: Entity | None) -> bool:
    """Whether a word that no name holds stands before a given name: `Customs Ravi Nair`."""
    opens = is_given(token.nbor(1).text) and token.i + 1 < token.head.i
    return entity is None and opens and not (is_given(token.text) or is_surname(token.text) or token.text[1:2] == ".")


def _behind_office(reading: Reading, head: Token) -> Token | None:
    """X in `Leader of the Opposition X`, `Commissioner for Housing X`: the name that follows the office's own words."""
    beside = (c for c in head.children if c.dep_ == "prep" and c.lower_ in ("of", "for"))
    of = next((c for c in beside if c.i == head.i + 1), None)
    name = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    if name is None or of is None or not head.text[:1].isupper():
        return None
    words = [t for t in head.doc[of.i + 1 : name.i + 1] if t.dep_ != "det"]
    first = next((n for n, t in enumerate(words) if _opens_name(reading, t)), 0)
    return name if 0 < first < len(words) - 1 and not any(is_title(t) for t in words[:first]) else None


def _opens_name(reading: Reading, token: Token) -> bool:
    """Whether a word is a given name, or the first of a person's."""
    entity = reading.entity_at.get(token.i)
    return token.pos_ == "PROPN" and (is_given(token.text) or (entity is not None and entity.type == "PERSON"))


def _called_himself(head: Token) -> Token | None:
    """X in `a man who called himself X`, `her sister, a cook who gave only her first name, X`."""
    beside = (head, *(c for c in head.children if c.dep_ == "appos"))
    clauses = [c for noun in beside for c in noun.children if c.dep_ == "relcl" and c.lemma_ in _NAMING]
    return next((t for c in clauses for t in c.subtree if t.pos_ == "PROPN" and _is_given_name(t, c)), None)


def calls_himself(name: Token) -> bool:
    """X in `a man identifying himself as X`: whom nobody else says that it is."""
    first = name.i
    while first > 0 and name.doc.pos[first - 1] == "PROPN":
        first -= 1
    words = name.doc.lower[max(0, first - 2) : first]
    return not _SELVES.isdisjoint(words)


def _is_given_name(token: Token, clause: Token) -> bool:
    if _follows_name(token):
        return True
    named_as = token.dep_ == "oprd" or (token.dep_ == "pobj" and token.head.lower_ == "as")
    name = any(c.dep_ == "dobj" and c.lower_ in _NAMES for c in clause.children)  # "who gave his name as X"
    return named_as and (name or clause.lemma_ not in ("give", "use"))


def _follows_name(token: Token) -> bool:
    """X in `a driver who gave only her first name, X`."""
    doc, at = token.doc, token.i
    return at > 1 and doc.words[at - 1] == "," and doc.lower[at - 2] in _NAMES


def _behind_rank(reading: Reading, head: Token) -> Token | None:
    """X in `a navy spokeswoman Capt. X`, where the parse takes the name behind the rank for another noun."""
    doc, at = head.doc, head.i + 1
    while at < len(doc) and people.is_rank(doc.lower[at].rstrip(".")):
        at += 1
    last = at
    while last < len(doc) and doc.pos[last] == "PROPN":
        last += 1
    return doc[last - 1] if head.i + 1 < at < last and is_person(reading, doc[last - 1]) else None


def _between_commas(head: Token) -> Token | None:
    """X in `according to its coordinator, Dr X, 214 were treated`, where the parse gives the name to what follows."""
    doc = head.doc
    first = next((i for i in range(head.i + 1, min(head.i + _REACH, len(doc))) if doc.words[i] == ","), head.i) + 1
    if any(doc.pos[i] in ("VERB", "AUX") for i in range(head.i + 1, first)):
        return None
    office = head.lemma_.lower() in people.PERSON_WORDS
    opens = office and head.i == head.sent.start  # "Coordinator of the agency in Kano, Mr X, told"
    definite = opens or any(c.dep_ == "poss" or c.lower_ == "the" for c in head.lefts)
    if not definite or (head.text[:1].isupper() and not office) or doc.word(first - 1) != ",":
        return None
    while doc.word(first) and people.is_rank(doc.word(first).rstrip(".")):
        first += 1
    end, ranked = first, people.is_rank(doc.word(first - 1).rstrip("."))
    while end < len(doc) and doc.pos[end] == "PROPN":
        end += 1
    closed = doc.word(end) in (",", ".") and first + 1 < end and gazetteer.lookup(doc.span(first, end).text) is None
    named = ranked or is_given(doc.words[first]) or (office and _is_like_a_name(doc.lower[first:end]))
    return doc[end - 1] if closed and named else None


def _is_like_a_name(words: Sequence[str]) -> bool:
    """Whether none of the capitalised words behind an office is one for a body or an office."""
    return len(words) <= _LONGEST and people.NOT_A_NAME.isdisjoint(words)


def _apposed_person(reading: Reading, head: Token) -> Token | None:
    """X in `the chief justice of the province, X, said`, whatever noun he is called by."""
    beside = (c for c in head.children if c.dep_ == "appos" and c.i > head.i and c.pos_ == "PROPN")
    entities = ((c, reading.entity_at.get(c.i)) for c in beside)
    return next((c for c, e in entities if e is not None and e.type == "PERSON" and is_person(reading, c)), None)


def _in_clause(token: Token, top: Token) -> bool:
    above = token
    while above.i != top.i:
        if above.dep_ in ("relcl", "acl", "advcl"):
            return True
        above = above.head
    return False
