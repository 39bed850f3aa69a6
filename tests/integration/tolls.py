"""Invented local reports with their tolls, for the whole way from text to toll: headline, text, (killed, wounded).

The tolls were written with the texts, before any run. The first run had 29 killed and 28 wounded of the first 32 right,
and 34 and 31 of the other 36. Rules were made for some of the misses after it: they are texts to keep, and no estimate.
"""

from __future__ import annotations

REPORTS: list[tuple[str, str, tuple[int, int]]] = [
    (
        "Two teens wounded in drive-by near high school",
        "Two teenage boys were wounded Tuesday afternoon when someone in a passing sedan opened fire near "
        "Ashgrove High School, police said. A 15-year-old was struck in the calf and a 17-year-old was grazed"
        " on the elbow. Both were taken to a hospital and are expected to recover. No arrests have been made.",
        (0, 2),
    ),
    (
        "Man charged in killing of neighbor",
        "A 52-year-old man was charged Friday with murder in the shooting death of his neighbor. Deputies "
        "found Harlan Pruett, 61, dead in his driveway Wednesday night. Pruett had been shot twice in the "
        "chest, investigators said. The suspect, Delmar Voss, surrendered without incident.",
        (1, 0),
    ),
    (
        "Woman recovering after being shot through apartment wall",
        "A woman is recovering after a bullet came through the wall of her apartment and hit her in the "
        "shoulder early Sunday. The 34-year-old victim was asleep when a neighbor's gun went off, police "
        "said. She was treated at a hospital and released.",
        (0, 1),
    ),
    (
        "Police: Shots fired into home, no one hurt",
        "Someone fired at least nine shots into a house on Wexler Avenue overnight, police said. A couple and"
        " their three children were inside but no one was injured. Officers recovered shell casings from the "
        "street.",
        (0, 0),
    ),
    (
        "Father kills wife, daughter before turning gun on himself",
        "A man shot and killed his wife and their 12-year-old daughter before turning the gun on himself "
        "Saturday in what police are calling a double murder-suicide. The bodies of Leland Marsh, 45, Tessa "
        "Marsh, 41, and Ivy Marsh, 12, were found by a relative.",
        (3, 0),
    ),
    (
        "3 shot outside nightclub; 1 dies at hospital",
        "Three people were shot outside the Velvet Room nightclub early Saturday, and one of them later died,"
        " police said. Officers found two men and a woman with gunshot wounds in the parking lot. A 29-year-"
        "old man died at County General. The other two are in stable condition.",
        (1, 2),
    ),
    (
        "Officer shot, suspect killed in standoff",
        "A police officer was shot in the leg and a suspect was killed after a six-hour standoff in Millbrook"
        " on Thursday. Officer Dana Ruiz was in good condition at a local hospital. The gunman, identified as"
        " Roy Tackett, 38, was pronounced dead at the scene.",
        (1, 1),
    ),
    (
        "Teen accidentally shoots himself in hand",
        "A 16-year-old boy accidentally shot himself in the hand while cleaning a handgun Monday, sheriff's "
        "deputies said. He was taken to a hospital with injuries that are not life-threatening.",
        (0, 1),
    ),
    (
        "Gas station clerk killed in robbery",
        "A gas station clerk was shot to death during a robbery late Thursday. Police said two masked men "
        "entered the Gas-N-Go on Route 9 shortly before 11 p.m. and demanded money. One of them shot the "
        "clerk, 27-year-old Amir Patel, who died at the scene. The suspects fled on foot.",
        (1, 0),
    ),
    (
        "Weekend violence leaves 3 dead, 9 wounded across city",
        "Three people were killed and nine others were wounded in shootings across the city over the weekend."
        " The latest shooting happened Sunday at 11 p.m., when four men were hit on a porch in the 1200 block"
        " of Oak Street. A 22-year-old man was killed Friday night on Elm Street.",
        (0, 4),
    ),
    (
        "Shooting at family cookout injures five",
        "Five people were injured when gunfire erupted at a family cookout in Larkspur Park on Sunday "
        "evening. The victims, three women and two men, range in age from 19 to 54. Their injuries are not "
        "considered life-threatening. It was the second shooting in the park this summer. In June, a 20-year-"
        "old man was killed there.",
        (0, 5),
    ),
    (
        "Domestic dispute ends in gunfire",
        "A domestic dispute ended in gunfire on Wednesday when a man shot his estranged wife and her "
        "boyfriend, according to the sheriff's office. The woman, 33, died at the scene. Her boyfriend, 36, "
        "was airlifted to a trauma center in critical condition. The husband was arrested a few miles away.",
        (1, 1),
    ),
    (
        "Hunter shot by companion",
        "A hunter was shot in the back by a companion who mistook him for a deer Saturday morning, game "
        "wardens said. Carl Jessup, 44, was flown to a hospital, where he is listed in fair condition.",
        (0, 1),
    ),
    (
        "Boy, 4, dies after finding gun",
        "A 4-year-old boy died Monday after he found a loaded gun in his grandmother's purse and shot "
        "himself, police said. The child was rushed to a hospital, where he was pronounced dead. His "
        "grandmother was home at the time.",
        (1, 0),
    ),
    (
        "Suspect in triple shooting arrested",
        "A man suspected of shooting three people outside a barbershop last week has been arrested. Kendrick "
        "Moody, 24, faces three counts of aggravated assault. Two of the victims remain hospitalized; the "
        "third was treated and released.",
        (0, 3),
    ),
    (
        "Deputies investigate fatal shooting in Harmon County",
        "Deputies are investigating after a man was found shot to death in a pickup truck. The body of the "
        "man, whose name was not released, was discovered about 6 a.m. by a jogger.",
        (1, 0),
    ),
    (
        "Bouncer, patron shot at downtown bar",
        "A bouncer and a patron were shot when a man who had been thrown out of a downtown bar returned with "
        "a gun. The bouncer was hit in the stomach and the patron in the foot. Police arrested a 31-year-old "
        "man nearby.",
        (0, 2),
    ),
    (
        "4 dead, including gunman, in office shooting",
        "A former employee opened fire in an accounting office, killing three people before he was shot dead "
        "by police, authorities said. Two others were wounded. The gunman was identified as Paul Renner, 50.",
        (4, 2),
    ),
    (
        "Man shot while walking dog",
        "A man was shot while walking his dog on Birch Lane on Tuesday night. Police said the 41-year-old was"
        " hit once in the thigh. Investigators are looking for a silver SUV. Anyone with information is asked"
        " to call detectives.",
        (0, 1),
    ),
    (
        "Police ID woman killed, man injured in Route 4 shooting",
        "Police have identified the woman killed in a shooting on Route 4 as Monica Hale, 28. Hale was a "
        "passenger in a car when someone fired from another vehicle. The driver, a 30-year-old man, was also "
        "struck and remains in critical condition.",
        (1, 1),
    ),
    (
        "Second victim dies after Pine Street shooting",
        "A second person has died after a shooting on Pine Street last week. Lucas Green, 23, died Thursday "
        "at University Hospital. His cousin, Aaron Green, 25, was pronounced dead at the scene on Monday. A "
        "third man was wounded and has been released from the hospital.",
        (2, 1),
    ),
    (
        "Armed robber shot by store owner",
        "A store owner shot a man who tried to rob him at gunpoint Monday evening. The would-be robber was "
        "hit in the arm and was arrested at a hospital an hour later. The owner was not hurt.",
        (0, 1),
    ),
    (
        "Girl, 7, grazed by bullet while playing",
        "A 7-year-old girl was grazed by a bullet while playing in her front yard, police said. The bullet "
        "grazed the girl's forehead. She was treated at the scene. Police believe two groups of men were "
        "shooting at each other.",
        (0, 1),
    ),
    (
        "Jury convicts man in 2014 double murder",
        "A jury on Tuesday convicted a man of killing two brothers in 2014. Darnell Price, 35, was found "
        "guilty of two counts of first-degree murder in the deaths of Otis and Wendell Barnes. A third man "
        "who was shot in the neck survived and testified.",
        (2, 1),
    ),
    (
        "Mother of two killed by stray bullet",
        "A mother of two was killed by a stray bullet Friday night as she sat on her porch. Keisha Lang, 31, "
        "was struck in the head when two men exchanged gunfire down the block. Neither of the men was hit.",
        (1, 0),
    ),
    (
        "Off-duty deputy wounded in road rage shooting",
        "An off-duty deputy was wounded and another driver was killed in an apparent road rage shooting "
        "Sunday. Investigators said the deputy returned fire after the driver shot at his truck. The deputy, "
        "a 12-year veteran, underwent surgery.",
        (1, 1),
    ),
    (
        "Six hurt, two critically, in parade shooting",
        "Six people were hurt, two critically, when shots rang out along a parade route on Saturday. Police "
        "said the victims include a 10-year-old boy. A stampede followed, but nobody was seriously hurt in "
        "it.",
        (0, 6),
    ),
    (
        "Body found in burned car identified",
        "The body found in a burned car last month has been identified as that of Trent Colby, 26, who had "
        "been shot, the medical examiner said. His girlfriend, Nadia Frost, 24, was found shot to death in "
        "her home the same day.",
        (2, 0),
    ),
    (
        "Police seek man who shot cab driver",
        "Police are seeking a man who shot a cab driver during a robbery attempt early Monday. The driver, "
        "58, was shot in the jaw. He drove himself to a fire station and was taken to a hospital in serious "
        "condition.",
        (0, 1),
    ),
    (
        "Couple found dead in apparent murder-suicide",
        "A husband and wife were found dead in their home Sunday in an apparent murder-suicide, police said. "
        "Each had a single gunshot wound. Officers were called by their son.",
        (2, 0),
    ),
    (
        "Shootout between rival groups leaves one dead, three in hospital",
        "One person was killed and three were taken to hospital after a shootout between rival groups in a "
        "parking lot. A 19-year-old man died. The wounded, all men in their 20s, are expected to survive. On "
        "March 3, two people were killed at the same place.",
        (1, 3),
    ),
    (
        "Student shot at bus stop dies",
        "A high school student who was shot at a bus stop on Wednesday has died, officials said. Jamal Reed, "
        "16, was on life support for two days. A 14-year-old girl who was hit in the hand has been released "
        "from the hospital.",
        (1, 1),
    ),
]
