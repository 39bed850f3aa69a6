"""Short texts with several cues of one speaker, or a sentence the parser takes apart -> claimant, act and the first
words of each thing said, in order."""

from __future__ import annotations

Told = list[tuple[str, str, str]]

JOINED: dict[str, Told] = {
    # a cue that the parser joins to what the one before says
    "Peru's prime minister Ana Quispe urged drivers to stay off the roads and praised the firefighters of Cusco.": [
        ("Ana Quispe", "call_for", "drivers to stay"),
        ("Ana Quispe", "welcome", "the firefighters"),
    ],
    "Kenya's teachers union said 900 teachers were still waiting to be hired and accused the ministry of lying.": [
        ("Kenya's teachers union", "state", "900 teachers"),
        ("Kenya's teachers union", "accuse", "the ministry of lying"),
    ],
    "Oxfam said it needed nine trucks and warned that food would run out.": [
        ("Oxfam", "state", "it needed nine"),
        ("Oxfam", "warn", "that food"),
    ],
    "The flight was overbooked, Rosa Vidal said, and she demanded that the airline pay.": [
        ("Rosa Vidal", "state", "The flight was overbooked"),
        ("Rosa Vidal", "demand", "that the airline pay"),
    ],
    "The mayor, Rosa Vidal, insisted that the numbers are right, but the method is not, and called for a recount.": [
        ("Rosa Vidal", "state", "that the numbers"),
        ("Rosa Vidal", "call_for", "for a recount"),
    ],
    # a subject that the parser has not seen
    "Oslo, the Norwegian capital, which hosts the talks, called on both sides to respect the truce.": [
        ("Oslo", "call_for", "on both sides to respect the truce")
    ],
    "The head of the UN mission, Karl Lund, called on both delegations to prolong the truce.": [
        ("Karl Lund", "call_for", "on both delegations to prolong")
    ],
    "The regional bloc SADC condemned the coup and urged the officers to return to their barracks.": [
        ("SADC", "condemn", "the coup"),
        ("SADC", "call_for", "the officers to return"),
    ],
    "Kenya's army spokesman Tom Otieno said the camp, outside the town of Garissa, had been burned and looted.": [
        ("Tom Otieno", "state", "the camp, outside")
    ],
    # all of a quotation, and verbs of manner beside one
    'The Peruvian mayor, Rosa Vidal, rejected the report. "There was no strike here. There was a meeting," she said.': [
        ("Rosa Vidal", "deny", "the report"),
        ("Rosa Vidal", "state", '"There was no strike'),
    ],
    '"Nobody will go hungry," Peru\'s minister Rosa Vidal assured.': [("Rosa Vidal", "state", '"Nobody will')],
    '"This is our land," Colonel Omar Lind declared to reporters.': [("Omar Lind", "state", '"This is our')],
    "Rosa Vidal declared a state of emergency in Peru.": [("Rosa Vidal", "announce", "a state of emergency")],
}
