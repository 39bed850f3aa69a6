"""Feasts and holidays that news names instead of a day, and the days they fall on.

Only those with one day wherever news is read; left out on purpose are days that differ between countries under one
name (a children's day), unless the country is named before it (holidays_national.py).
"""

from __future__ import annotations

import re
from datetime import date

from claimstream_enrich.enrichers.holidays_calendar import (
    DaysOf,
    after_sabbath,
    either,
    fixed,
    from_easter,
    moon,
    nth,
    orthodox_easter,
)
from claimstream_enrich.enrichers.holidays_national import NATIONAL, national_days

_MON, _TUE, _THU, _SUN = 0, 1, 3, 6
_SAINT = r"(?:saint |st\.? )"
_EID = r"(?:eid|id|aid)"
_OF = r"[- ]?(?:al|ul|el|ad|uz)?[- ]?"
_COMPUTED: tuple[tuple[str, DaysOf], ...] = (
    (r"orthodox christmas eve", fixed(1, 6)),
    (r"orthodox christmas(?: day)?", fixed(1, 7)),
    (r"orthodox easter(?: sunday)?", from_easter(0, orthodox_easter)),
    (r"orthodox good friday", from_easter(-2, orthodox_easter)),
    (r"orthodox palm sunday", from_easter(-7, orthodox_easter)),
    (r"new year'?s?'? eve", fixed(12, 31)),
    (r"new year'?s?'?(?: day)?|yuandan", fixed(1, 1)),
    (r"(?:christmas|xmas) eve", fixed(12, 24)),
    (rf"boxing day|{_SAINT}stephen's day", fixed(12, 26)),
    (r"(?:christmas|xmas)(?: day)?", fixed(12, 25)),
    (r"easter monday", from_easter(1)),
    (r"(?:easter|holy) saturday", from_easter(-1)),
    (r"easter(?: sunday)?", from_easter(0)),
    (r"good friday", from_easter(-2)),
    (r"holy thursday|maundy thursday", from_easter(-3)),
    (r"palm sunday", from_easter(-7)),
    (r"ash wednesday", from_easter(-46)),
    (r"shrove tuesday|mardi gras", from_easter(-47)),
    (r"ascension day", from_easter(39)),
    (r"whit sunday|pentecost(?: sunday)?", from_easter(49)),
    (r"whit monday", from_easter(50)),
    (r"trinity sunday", from_easter(56)),
    (r"thanks ?giving(?: day)?", nth(11, _THU, 4)),
    (r"black friday", nth(11, _THU, 4, 1)),
    (r"cyber monday", nth(11, _THU, 4, 4)),
    (r"(?:saint|st\.?) patrick(?:'?s'?)?(?: day)?", fixed(3, 17)),
    (rf"{_SAINT}?valentine'?s?'? day", fixed(2, 14)),
    (rf"{_SAINT}david'?s day", fixed(3, 1)),
    (rf"{_SAINT}george'?s day", fixed(4, 23)),
    (rf"{_SAINT}andrew'?s day", fixed(11, 30)),
    (rf"{_SAINT}nicholas'?s?'? day", fixed(12, 6)),
    (r"hall?owe'?en|all hallows'? eve", fixed(10, 31)),
    (r"all saints'?s? day", fixed(11, 1)),
    (r"all souls'?s? day", fixed(11, 2)),
    (r"assumption day|feast of the assumption", fixed(8, 15)),
    (r"(?:feast of the )?epiphany(?: day)?", fixed(1, 6)),
    (r"remembrance sunday", nth(11, _SUN, 2)),
    (r"armistice day|remembrance day|veterans'?s? day", fixed(11, 11)),
    (r"may day|int(?:ernational|'l) workers'? day", fixed(5, 1)),
    (r"(?:international )?women'?s'? day", fixed(3, 8)),
    (r"international children'?s'? day", fixed(6, 1)),
    (r"earth day", fixed(4, 22)),
    (r"april fools?'?s?'? day", fixed(4, 1)),
    (r"groundhog day", fixed(2, 2)),
    (r"walpurgis night", fixed(4, 30)),
    (r"guy fawkes (?:day|night)|bonfire night", fixed(11, 5)),
    (r"singles'? day", fixed(11, 11)),
    (r"cinco de mayo", fixed(5, 5)),
    (r"juneteenth", fixed(6, 19)),
    (r"bastille day", fixed(7, 14)),
    (r"australia day", fixed(1, 26)),
    (r"anzac day", fixed(4, 25)),
    (r"canada day", fixed(7, 1)),
    (r"labor day", nth(9, _MON, 1)),
    (r"columbus day|indigenous peoples'? day", nth(10, _MON, 2)),
    (r"memorial day", nth(5, _MON, -1)),
    (r"patriots'? day", nth(4, _MON, 3)),
    (r"(?:martin luther king|mlk)(?:,? jr\.?)? day", nth(1, _MON, 3)),
    (r"president'?s?'? day|washington'?s birthday", nth(2, _MON, 3)),
    (r"father'?s'? day", nth(6, _SUN, 3)),
    (r"mother'?s'? day", nth(5, _SUN, 2)),
    (r"(?:international )?holocaust (?:remembrance|memorial) day", fixed(1, 27)),
    (r"world water day", fixed(3, 22)),
    (r"world health day", fixed(4, 7)),
    (r"world press freedom day", fixed(5, 3)),
    (r"world environment day", fixed(6, 5)),
    (r"world refugee day", fixed(6, 20)),
    (r"(?:nelson )?mandela day", fixed(7, 18)),
    (r"world humanitarian day", fixed(8, 19)),
    (r"international day of peace", fixed(9, 21)),
    (r"world food day", fixed(10, 16)),
    (r"united nations day", fixed(10, 24)),
    (r"world aids day", fixed(12, 1)),
    (r"(?:international )?human rights day", fixed(12, 10)),
)
RAMADAN = r"rama(?:dh?|th|z)an|ramzan"
"""The month's name in its spellings."""
_OF_THE_MOON: tuple[tuple[str, DaysOf], ...] = (
    (rf"{_EID}{_OF}fitr|(?:festival|feast) of (?:the )?breaking (?:of )?(?:the )?fast|hari raya (?:puasa|aidilfitri)|"
     r"ramazan bayram[ıi]?|lebaran|korit[eé]", moon("eid_al_fitr")),
    (rf"{_EID}{_OF}(?:adh?a|azh?a|kebir)|(?:festival|feast) of (?:the )?sacrifice|hari raya haji|kurban bayram[ıi]?|"
     r"bakr[ -]?id|tabaski", moon("eid_al_adha")),
    (r"(?:start|beginning|first day|onset) of (?:the (?:muslim |islamic )?(?:holy |fasting )?(?:fasting )?month of )?"
     rf"(?:{RAMADAN})", moon("ramadan_beginning")),
    (rf"(?:the )?(?:last day|end) of (?:the (?:holy |fasting )?month of )?(?:{RAMADAN})", moon("eid_al_fitr", -1)),
    (r"eid", either(moon("eid_al_fitr"), moon("eid_al_adha"))),
)  # fmt: skip
_LOOSE: tuple[tuple[str, DaysOf], ...] = (
    (r"(?:islamic|hijri|muslim|arabic) new year(?:'?s)?(?: day)?", moon("hijri_new_year")),
    (r"(?:day of )?ashura", moon("ashura")),
    (r"arba'?een", moon("arbaeen")),
    (r"laylat al[- ]qadr", moon("laylat_al_qadr")),
    (r"isra (?:and|wal) mi'?raj", moon("isra_and_miraj")),
    (r"(?:mawlid(?: al[- ]nabi)?|(?:eid[- ])?milad[- ]un[- ]nabi|prophet(?: muhammad)?'s birthday)",
     moon("mawlid")),
    (r"passover|pesach", moon("passover")),
    (r"purim", moon("purim")),
    (r"(?:rosh ha-?shana[h]?|jewish new year(?:'?s)?(?: day)?)", moon("rosh_hashanah")),
    (r"yom kippur", moon("yom_kippur")),
    (r"sukkot|sukkoth|feast of tabernacles", moon("sukkot")),
    (r"simchat torah|simhat torah", moon("sukkot", 7)),
    (r"shavuot|shavuoth", moon("shavuot")),
    (r"c?hanukk?ah?", moon("hanukkah")),
    (r"tisha b'?av", after_sabbath(moon("tisha_bav"))),
    (r"lag b'?a?'?omer", moon("lag_baomer")),
    (r"(?:chinese|lunar|vietnamese|korean) new year'?s? eve", moon("lunar_new_year", -1)),
    (r"(?:chinese|lunar|vietnamese|korean) new year(?:'?s)?(?: day)?|spring festival|chunjie|seollal|t[eế]t",
     moon("lunar_new_year")),
    (r"lantern festival", moon("lunar_new_year", 14)),
    (r"dragon boat festival|duanwu", moon("dragon_boat")),
    (r"mid-autumn festival|moon festival|zhongqiu|chuseok", moon("mid_autumn")),
    (r"qing ?ming(?: festival)?|tomb[- ]sweeping (?:day|festival)", moon("qingming")),
    (r"double ninth festival", moon("double_ninth")),
    (r"diwali|deepavali", moon("diwali")),
    (r"holi", moon("holi")),
    (r"dussehra|vijayadashami", moon("dussehra")),
    (r"janmashtami", moon("janmashtami")),
    (r"(?:maha ?)?shivaratri", moon("maha_shivaratri")),
    (r"ganesh chaturthi", moon("ganesh_chaturthi")),
    (r"raksha bandhan", moon("raksha_bandhan")),
    (r"guru nanak jayanti", moon("guru_nanak_jayanti")),
    (r"vaisakhi|baisakhi", moon("vaisakhi")),
    (r"vesak(?: day)?|buddha purnima|wesak", moon("vesak")),
    (r"n[ao]v?w?r(?:[uo]|ou)z|persian new year|iranian new year", moon("persian_new_year")),
)  # fmt: skip
"""Feasts of the moon whose names as often tell what kind of thing it is: `the Purim parade`."""
_HOLIDAYS = (*_COMPUTED, *_OF_THE_MOON, *_LOOSE)
_BY_NAME = tuple((re.compile(pattern, re.IGNORECASE), days) for pattern, days in _HOLIDAYS)
HOLIDAY = "|".join(f"(?:{pattern})" for pattern in (*(pattern for pattern, _ in _HOLIDAYS), NATIONAL))
"""Pattern of their names."""
NEEDS_PREPOSITION = re.compile(
    r"(?:christmas|xmas|easter|thanks ?giving|hall?owe'?en|new year|mardi gras)s?|.*patrick|epiphany|pentecost|yuandan|"
    rf"orthodox (?:christmas|easter)|cinco de mayo|{'|'.join(pattern for pattern, _ in _LOOSE)}",
    re.IGNORECASE,
)
"""Names that as often tell what kind of thing it is (`a Christmas market`) as which day."""
NEEDS_DAY = re.compile("eid", re.IGNORECASE)
"""Names that without "the second day of" or "the eve of" may be a person."""


def holidays_in(name: str, year: int) -> tuple[date, ...]:
    """The days in that year of a holiday by its name, as HOLIDAY finds it."""
    found = next((days for pattern, days in _BY_NAME if pattern.fullmatch(name)), None)
    return found(year) if found else national_days(name, year)


def is_holiday(name: str) -> bool:
    """Whether a name that HOLIDAY found is one: of a nation's day only where the nation has it."""
    return any(pattern.fullmatch(name) for pattern, _ in _BY_NAME) or bool(national_days(name, 2000))


def holiday_in(name: str, year: int) -> date:
    """Its only or first day in that year. Raises ValueError where it has none or no table tells."""
    found = holidays_in(name, year)
    if not found:
        raise ValueError(f"no {name} known in {year}")
    return found[0]
