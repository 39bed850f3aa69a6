"""More invented local reports with their tolls, as in `tolls`."""

from __future__ import annotations

LATER_REPORTS: list[tuple[str, str, tuple[int, int]]] = [
    (
        "Police: Man shot in chest at Hollow Creek apartments",
        "HOLLOW CREEK, Ga. — A 26-year-old man is in critical condition after he was shot in the chest at an "
        "apartment complex Tuesday, police said.\n"
        "\n"
        "Officers were called to the Hollow Creek Apartments around 4 p.m. and found the victim in a "
        "stairwell.\n"
        "\n"
        "No suspect description was available.",
        (0, 1),
    ),
    (
        "Arrest made in bowling alley shooting that left two wounded",
        "Detectives arrested 19-year-old Corey Latham on Monday in connection with a shooting at Starlite "
        "Lanes that left two people wounded. Latham is accused of firing into a group of people outside the "
        "bowling alley on May 5. A 17-year-old girl was struck in the back and a 20-year-old man was hit in "
        "the wrist.",
        (0, 2),
    ),
    (
        "Vigil held for slain barber",
        "Dozens gathered Sunday to remember Marcus Dill, the barber who was gunned down outside his shop last"
        " week. Dill, 37, leaves behind a wife and three daughters. Police have made no arrests. His nephew, "
        "who was shot in the ankle, attended on crutches.",
        (1, 1),
    ),
    (
        "Gunman opens fire at lake party, wounding eight",
        "A gunman opened fire on a crowd at a lakeside party early Sunday, wounding eight people, two of them"
        " critically, the sheriff said.\n"
        "\n"
        "Five women and three men were taken to three hospitals. The youngest is 16.\n"
        "\n"
        "The gunman ran into the woods and has not been found.",
        (0, 8),
    ),
    (
        "Teen killed, two friends hurt when gun goes off in car",
        "A 15-year-old boy was killed and two of his friends were hurt Friday when a gun went off inside a "
        "parked car. Police said one bullet passed through the boy's neck and struck a 14-year-old girl in "
        "the arm. Another boy was cut by glass.",
        (1, 2),
    ),
    (
        "Death of 3-year-old ruled accidental",
        "The shooting death of a 3-year-old boy in Pickett County has been ruled accidental. The boy, Wyatt "
        "Lorne, found a pistol under a couch cushion on Thursday, the coroner said.",
        (1, 0),
    ),
    (
        "Deputy shoots man armed with knife",
        "A sheriff's deputy shot a man who charged at him with a knife Wednesday night. The man, 42, was hit "
        "twice and is expected to survive. The deputy was not injured and has been placed on leave.",
        (0, 1),
    ),
    (
        "Deputy-involved shooting leaves one dead in Arden",
        "One man is dead after a deputy-involved shooting in Arden. Deputies responding to a domestic call "
        "were met by an armed man who refused to drop his rifle, the sheriff said. They fired, killing him. "
        "No deputies were hurt.",
        (1, 0),
    ),
    (
        "5-year-old shot while asleep in bed",
        "A 5-year-old boy was shot while he slept when bullets tore through the front wall of his home, "
        "police in Dunmore said. The child was struck in the thigh. His parents and baby sister escaped "
        "injury.",
        (0, 1),
    ),
    (
        "Man, woman found shot to death in minivan",
        "A man and a woman were found shot to death in a minivan parked behind a supermarket, police said "
        "Saturday. Their names have not been released. The van was discovered by an employee taking out "
        "trash.",
        (2, 0),
    ),
    (
        "Shots fired at officers; suspect in custody",
        "A suspect is in custody after he fired at officers who tried to pull him over late Monday. No one "
        "was hit. Police said 24-year-old Brandon Spicer fired three times from the driver's window before "
        "crashing into a pole. He was treated for minor cuts.",
        (0, 0),
    ),
    (
        "Update: Victim in Saturday shooting dies",
        "A man who was shot Saturday at a car wash died of his injuries on Monday, police said. Reggie Coles,"
        " 33, had been on life support. Another man who was wounded, Tyrell Banks, 30, is recovering.",
        (1, 1),
    ),
    (
        "Prosecutors: Feud led to fatal shooting of brothers",
        "Two brothers who were killed on a farm road last month died over a long-running feud, prosecutors "
        "said Tuesday. Jesse and Cole Hanley were ambushed in their truck, according to a complaint charging "
        "Vern Stoddard, 58, with two counts of murder.",
        (2, 0),
    ),
    (
        "Pizza delivery driver robbed, shot",
        "A pizza delivery driver was robbed and shot in the knee on Fulton Street on Wednesday. The 22-year-"
        "old told police two men demanded cash and then shot him as he ran. He is in stable condition.",
        (0, 1),
    ),
    (
        "Six shot, two fatally, at house party",
        "Six people were shot, two fatally, at a house party in the Brightmoor neighborhood early Saturday. "
        "Police said a fight broke out after midnight. The dead were identified as Kayla Minor, 19, and Deon "
        "Frazier, 21. The four survivors were in fair condition.",
        (2, 4),
    ),
    (
        "Grandmother, toddler wounded in porch shooting",
        "A grandmother and a toddler were wounded when someone fired at a porch from across the street. The "
        "56-year-old woman was shot in the hip and the 2-year-old in the foot. Both were in stable condition "
        "at a children's hospital and a trauma center.",
        (0, 2),
    ),
    (
        "Ex-boyfriend kills woman, then himself, police say",
        "A woman was shot and killed by her ex-boyfriend, who then killed himself, police said. The bodies of"
        " Angela Whitt, 39, and Raymond Sykes, 47, were found Thursday in a garage.",
        (2, 0),
    ),
    (
        "Police investigate string of unrelated shootings",
        "Police are investigating three unrelated shootings that left four people injured on Friday. In the "
        "first, two women were hit at a bus stop on Grant Avenue. A teenager was shot in the arm an hour "
        "later on 9th Street. At 11 p.m., a man was grazed on Park Road.",
        (0, 2),
    ),
    (
        "Homeowner fatally shoots intruder",
        "A homeowner fatally shot an intruder who broke through his back door early Thursday, deputies said. "
        "The intruder, a man in his 20s, was pronounced dead at the scene. The homeowner was not hurt.",
        (1, 0),
    ),
    (
        "Man pleads guilty in shooting that paralyzed woman",
        "A man pleaded guilty Monday to shooting a woman who was left paralyzed from the waist down. Tomas "
        "Greer, 29, admitted firing through the door of her apartment in January. The woman, 31, spent two "
        "months in a hospital.",
        (0, 1),
    ),
    (
        "Three wounded, including bystander, in mall shooting",
        "Three people, including a bystander, were wounded in a shooting inside Crestview Mall on Saturday. "
        "Police said two groups of young men exchanged gunfire near the food court. The bystander, a 48-year-"
        "old woman, was shot in the foot. Two of the men were also hit.",
        (0, 3),
    ),
    (
        "Officer's gun discharges in school",
        "A school resource officer's gun discharged in a classroom Tuesday, and a fragment of the bullet hit "
        "a student in the neck. The 17-year-old was treated for a minor injury. The officer was placed on "
        "leave.",
        (0, 1),
    ),
    (
        "Uncle charged after boy, 6, shot",
        "An uncle has been charged after his 6-year-old nephew was shot with a gun that he had left on a "
        "table. The boy is recovering from a wound to the stomach, police said.",
        (0, 1),
    ),
    (
        "Store robbery turns deadly; clerk, robber die",
        "A robbery at a corner store turned deadly Monday when the clerk and a robber shot each other. Both "
        "died. The clerk was identified as Sun-Hee Park, 52. The robber, 20-year-old Elijah Crane, died on "
        "the sidewalk.",
        (2, 0),
    ),
    (
        "1 killed, 1 injured in Lakeside shooting",
        "One person was killed and another was injured in a shooting in Lakeside on Sunday night. The "
        "shooting happened about 9:40 p.m. outside a liquor store. A woman was taken to hospital with a leg "
        "wound. No arrests have been made.",
        (1, 1),
    ),
    (
        "Rapper among three hurt in studio shooting",
        "Rapper Lil Quarry was among three people hurt in a shooting at a recording studio on Thursday. He "
        "was shot in the hand, his manager said. Two members of his entourage were also struck. All three are"
        " expected to recover.",
        (0, 3),
    ),
    (
        "Hunting accident kills father of four",
        "A father of four was killed in a hunting accident Saturday. Wade Tillman, 46, was hit by a shot "
        "fired by his brother-in-law, wardens said.",
        (1, 0),
    ),
    (
        "Family of five found dead; father suspected",
        "A family of five was found dead in a home in Ridgeway on Wednesday. Police believe the father, Kent "
        "Orwell, 43, shot his wife and three children before killing himself.",
        (5, 0),
    ),
    (
        "Teens charged with shooting mail carrier",
        "Two teenagers were charged Friday with shooting a mail carrier who interrupted a car break-in. The "
        "carrier, a 50-year-old woman, was shot in the side. She was released from the hospital Thursday. In "
        "an unrelated case, a man was stabbed to death on the same block on Tuesday.",
        (0, 1),
    ),
    (
        "Neighbors dispute leaves two dead, one critical",
        "A dispute between neighbors left two people dead and a third in critical condition. Police said "
        "Ervin Ross, 66, shot a couple who lived next door and then shot himself. The husband, 54, died at "
        "the scene and the wife, 51, at a hospital. Ross is in critical condition.",
        (2, 1),
    ),
    (
        "Police identify man killed in Vine Street shooting",
        "Police on Monday identified a man killed in a shooting on Vine Street as 40-year-old Lamar Hodge. "
        "Hodge was found lying in the street about 1 a.m. with several gunshot wounds. He died at the "
        "hospital. It was the city's 12th homicide of the year; there were 15 at this time last year.",
        (1, 0),
    ),
    (
        "Man shot by police after chase dies",
        "A man who was shot by police at the end of a car chase last Friday has died. Officials said the man,"
        " Kyle Benson, 28, rammed two cruisers. An officer suffered a broken wrist.",
        (1, 1),
    ),
    (
        "Boy, 13, critical after shooting; friend, 14, questioned",
        "A 13-year-old boy was in critical condition Sunday after being shot in the head at a friend's house."
        " Police are questioning a 14-year-old who was handling the gun.",
        (0, 1),
    ),
    (
        "Four shot in two days in Millford",
        "Four people have been shot in Millford in two days. On Tuesday, three men were wounded at a gas "
        "station on Main Street. On Wednesday, a woman was shot in the leg a few blocks away.",
        (0, 3),
    ),
    (
        "Suspect dead, officer wounded after bank robbery",
        "A bank robbery suspect is dead and an officer is wounded after a shootout in Tarleton. The officer "
        "was hit in his vest and his arm. Police have not named the suspect.",
        (1, 1),
    ),
    (
        "Police: Argument over parking led to shooting",
        "An argument over a parking space led to a shooting that sent two men to the hospital, police said. "
        "One was hit in the stomach, the other in the leg. A 35-year-old woman was arrested.",
        (0, 2),
    ),
]
