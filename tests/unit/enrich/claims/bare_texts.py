"""Sentences with bare numbers, parts and numbers that count nobody: number, measure, role, outdated of each figure."""

from __future__ import annotations

from tests.unit.enrich.claims.figures import Expected


def _one(number: str, measure: str, role: str = "any", *, previous: bool = False) -> Expected:
    return number, measure, role, previous


BARE: dict[str, list[Expected]] = {
    "Police put the crowd at 4,000, but witnesses said it was closer to 9,000.": [
        _one("4,000", "present"),
        _one("9,000", "present"),
    ],
    "The coast guard puts those aboard at 86.": [_one("86", "present")],
    "Some 51 people were saved, 12 of them by fishermen.": [_one("51", "rescued"), _one("12", "rescued")],
    "Six people were killed, four of them firefighters.": [_one("Six", "killed"), _one("four", "killed")],
    "The army launched 96 drones, of which 71 were shot down.": [_one("71", "destroyed")],
    "Fifteen of the 40 passengers were hurt, three of them seriously.": [
        _one("Fifteen", "wounded"),
        _one("40", "present"),
        _one("three", "wounded"),
    ],
    "The storm left 12 people dead in Honduras and seven in Guatemala.": [
        _one("12", "killed"),
        _one("seven", "killed"),
    ],
    "The minister said 13 of those killed had been identified.": [_one("13", "killed")],
    "Of the injured, 21 have burns.": [_one("21", "wounded")],
    "The group freed three hostages in exchange for 90 prisoners.": [_one("three", "rescued"), _one("90", "rescued")],
    "The toll includes 12 rescuers.": [_one("12", "killed")],
    "He was one of 43 students who vanished.": [_one("43", "missing", "any")],
    "Nine in ten refugees are women.": [],
    "One person in 30 is ill.": [],
    "The ferry was licensed to carry 90 passengers.": [],
    "The camp was built for 40,000 people.": [],
    "The stadium holds 60,000 people.": [],
    "I have four sons.": [],
    "Three residents aged between 88 and 97 have died.": [_one("Three", "killed")],
    "As many as 30,000 homes have lost power.": [],
    "The navy searched for 17 sailors.": [_one("17", "missing")],
    "Police are searching for two gunmen.": [_one("two", "other", "military")],
    "The army lost five tanks.": [_one("five", "destroyed")],
    "The flames consumed 26 houses.": [_one("26", "destroyed")],
    "Peru flew in 120 rescuers.": [_one("120", "deployed")],
    "Police held nine suspected arsonists.": [_one("nine", "detained")],
    "Doctors treated 5,000 patients and vaccinated 80,000 children.": [
        _one("5,000", "sick"),
        _one("80,000", "other", "child"),
    ],
    "On Tuesday the figure had stood at 12 deaths.": [_one("12", "killed", previous=True)],
    "Some 155,000 people are in shelters, down from a peak of 210,000.": [
        _one("155,000", "evacuated"),
        _one("210,000", "evacuated", previous=True),
    ],
}
