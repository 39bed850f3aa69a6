"""Sentences, and who says what in them: "source | cue | act | content; content" for each statement."""

from __future__ import annotations

STATEMENTS: dict[str, list[str]] = {
    "The mayor said the bridge was closed.": ["The mayor | say | state | the bridge was closed"],
    "The bridge was closed, the mayor said.": ["the mayor | say | state | The bridge was closed"],
    "The old bridge, the mayor said, will be closed for weeks.": [
        "the mayor | say | state | The old bridge; will be closed for weeks"
    ],
    "It was a quiet night, according to residents.": ["residents | according to | state | It was a quiet night"],
    "According to the army, the road is open.": ["the army | according to | state | the road is open"],
    "The firm denied that its pipes had burst.": ["The firm | deny | deny | that its pipes had burst"],
    "The firm denied the report.": ["The firm | deny | deny | the report"],
    "Norway accused Sweden of jamming its radars.": ["Norway | accuse | accuse | Sweden of jamming its radars"],
    "Norway blamed Sweden for the delay.": ["Norway | blame | accuse | Sweden for the delay"],
    "The union urged the firm to reopen the plant.": ["The union | urge | call_for | the firm to reopen the plant"],
    "The envoy called for an end to the siege.": ["The envoy | call | call_for | for an end to the siege"],
    "The minister called the raid a disgrace.": ["The minister | call | condemn | the raid a disgrace"],
    "The general warned of more raids.": ["The general | warn | warn | of more raids"],
    "The general warned that raids would follow.": ["The general | warn | warn | that raids would follow"],
    "The premier promised to rebuild the town.": ["The premier | promise | promise | to rebuild the town"],
    "The pope thanked the rescuers.": ["The pope | thank | thank | the rescuers"],
    "The bloc welcomed the truce.": ["The bloc | welcome | welcome | the truce"],
    "Norway condemned the raid.": ["Norway | condemn | condemn | the raid"],
    "The union demanded an inquiry.": ["The union | demand | demand | an inquiry"],
    "The firm announced the closure of two plants.": ["The firm | announce | announce | the closure of two plants"],
    "The agency confirmed the deaths.": ["The agency | confirm | confirm | the deaths"],
    "The toll was announced by the agency.": ["the agency | announce | announce | The toll"],
    "The coach praised the fans and thanked the sponsors.": [
        "The coach | praise | welcome | the fans",
        "The coach | thank | thank | the sponsors",
    ],
    "The coach told reporters that the team was tired.": ["The coach | tell | state | that the team was tired"],
    '"We are tired," said the coach.': ['the coach | say | state | "We are tired,"'],
    '"We are tired," the coach said. "Nobody has slept for days."': [
        'the coach | say | state | "We are tired,"; "Nobody has slept for days."'
    ],
    "'We are tired,' fumed the coach.": ["the coach | fume | state | 'We are tired,'"],
    "The coach fumed at the referee.": [],
    "The storm raged for two days.": [],
    "The coach did not say why.": [],
    "The coach might say more on Monday.": [],
    "The coach refused to say more.": [],
    "The claim that the dam was safe came from the builder.": [],
    "The army rejected the builder's claim that the dam was safe.": [
        "The army | reject | deny | that the dam was safe",
        "the builder | claim | state | the dam was safe",
    ],
    "The agency issued a warning that the dam could burst.": ["The agency | warning | warn | the dam could burst"],
    "The dam was safe, in the words of its builder.": ["its builder | word | state | The dam was safe"],
    "The dam was safe, the daily reported, citing the builder.": [
        "the daily | report | report | The dam was safe",
        "the builder | cite | report | The dam was safe",
    ],
    "The builder was quoted as saying that the dam was safe.": ["The builder | say | state | that the dam was safe"],
    "The builder, who said the dam was safe, has fled.": ["The builder | say | state | the dam was safe"],
    "The builder said on television that the dam was safe.": ["The builder | say | state | that the dam was safe"],
    "A truce agreed on Monday was holding, the envoy said.": [
        "the envoy | say | state | A truce agreed on Monday was holding"
    ],
    "The ministry put the dead at 12.": ["The ministry | put | state | the dead at 12"],
    "The ministry put its hopes in the talks.": [],
    "The ministry raised its toll to 16.": ["The ministry | raise | report | its toll to 16"],
    "The ministry raised the flag.": [],
    "The fire claimed two lives.": [],
    "The virus threatened the town.": [],
    "Both sides traded accusations of cheating.": ["Both sides | accusation | accuse | of cheating"],
    "He added up the bills.": [],
    "She gave up smoking.": [],
    "The opposition National League said the vote was rigged.": ["National League | say | state | the vote was rigged"],
    "The witness, who asked not to be named, said he was afraid.": ["The witness | say | state | he was afraid"],
    "The bridge was closed, per the ministry.": ["the ministry | per | state | The bridge was closed"],
    "The fare is nine crowns per person.": [],
    "The Moss Front claimed responsibility for the blast that killed two guards.": [
        "The Moss Front | claim | state | for the blast"
    ],
    "The Moss Front claimed the ambush.": ["The Moss Front | claim | state | the ambush"],
    "No group claimed responsibility for the blast.": [],
    "He denied that the guards had slept and accused Norway of lying.": [
        "He | deny | deny | that the guards had slept",
        "He | accuse | accuse | Norway of lying",
    ],
    "The mayor said nine boys had been held, accusing the police of cruelty.": [
        "The mayor | say | state | nine boys had been held",
        "The mayor | accuse | accuse | the police of cruelty",
    ],
    "The guild says two of its men were hurt, and vows to sue.": [
        "The guild | say | state | two of its men were hurt",
        "The guild | vow | promise | to sue",
    ],
    "The minister ruled out new taxes.": ["The minister | rule | deny | new taxes"],
    "The coach hit out at the referee.": ["The coach | hit | condemn | at the referee"],
    "The stone hit the referee.": [],
    '"We have no boats," she went on.': ['she | go | state | "We have no boats,"'],
    "The show went on.": [],
    "The firm cited weak demand.": ["The firm | cite | state | weak demand"],
    'The firm called the strike "out of all proportion".': [
        'The firm | call | condemn | the strike "out of all proportion"'
    ],
    "The league condemned what it called a theft.": [
        "The league | condemn | condemn | what it called a theft",
        "it | call | condemn | a theft",
    ],
    "The army rejected the report, with its spokesman insisting that the road was open.": [
        "The army | reject | deny | the report",
        "its spokesman | insist | state | that the road was open",
    ],
    "Thirty men were arrested after the raid, the presidency announced on Sunday.": [
        "the presidency | announce | announce | Thirty men were arrested after the raid"
    ],
    "The opposition questioned the figure.": ["The opposition | question | deny | the figure"],
    "Detectives questioned the driver.": [],
    "The force blamed neither side.": [],
    'Norway: "This must stop tonight."': ['Norway | say | state | "This must stop tonight."'],
    "CHAIR: How many?\n\nBELL: Nine boats were lost.\n\nCHAIR: Why?\n\nBELL: They were old.": [
        "BELL | say | state | Nine boats were lost",
        "BELL | say | state | They were old",
    ],
    "Update: The bridge is open.": [],
    '"It was calm." - Nora Bell, a teacher': ['Nora Bell | say | state | "It was calm."'],
}
"""What is no statement has an empty list: unsaid, foreseen, figurative or of another meaning."""
