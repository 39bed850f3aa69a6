"""Short reports of what befell single persons: text -> (the words that are counted, measure), in the text's order."""

from __future__ import annotations

HARMED: dict[str, list[tuple[str, str]]] = {
    # one person, told of twice
    "A man was shot near the station. The 34-year-old man was pronounced dead in hospital.": [
        ("The 34-year-old man", "killed")
    ],
    "A girl was hit by a bus on Monday. She was taken to hospital with a broken arm.": [("A", "wounded")],
    "Maria Kovacs, 43, was stabbed on a tram. Kovacs died on the way to hospital.": [("Kovacs", "killed")],
    # two persons
    "A man was killed and a woman was wounded in the attack.": [("A", "killed"), ("a", "wounded")],
    "One farmer died. Another was treated for burns.": [("One", "killed"), ("Another", "wounded")],
    "A boy was killed. His father was injured.": [("A", "killed"), ("His father", "wounded")],
    # who does it is not who suffers it
    "A guard shot at the thief.": [],
    "An officer shot and killed a robber.": [("a", "killed")],
    "A man was arrested over the murder of his wife.": [("A", "detained"), ("his wife", "killed")],
    "The attacker stabbed a nurse before taking his own life.": [("The attacker", "killed"), ("a", "wounded")],
    "The gunman turned the gun on himself.": [("The gunman", "killed")],
    "She killed herself.": [("She", "killed")],
    # nouns for deeds
    "Police are looking into the death of a student.": [("a", "killed")],
    "The kidnapping of a bishop shocked the town.": [("a", "missing")],
    "He is charged with the attempted murder of a guard.": [],
    # what did not happen
    "The driver was not injured.": [],
    "He threatened to kill his neighbour.": [],
    "A child could be hurt.": [],
    "They hurt each other.": [],
    "Paramedics took the man away with life threatening injuries.": [("the man", "wounded")],
    # a count of all makes the single ones parts of it
    "Eight people were killed in the fire. A 43-year-old woman died of her burns.": [("Eight", "killed")],
    "A miner was killed on Monday. Two more died on Tuesday.": [("A", "killed"), ("Two", "killed")],
    # who does it, in a relative clause
    "The raider who stabbed and wounded two clerks fled.": [("two", "wounded")],
    # a baby is somebody's daughter; a name is known by each of its words
    "The baby was struck by a van. His daughter was rushed to hospital.": [("The baby", "wounded")],
    "Lena Brandt was stabbed in a park. Lena was pronounced dead.": [("Lena", "killed")],
    "Omar Haddad was killed. Karim Haddad was also killed.": [("Omar Haddad", "killed"), ("Karim Haddad", "killed")],
    # somebody besides those before
    "A woman was killed. A woman was also injured.": [("A", "killed"), ("A", "wounded")],
    "Three people were stabbed. A fourth victim was taken to hospital.": [("Three", "casualties"), ("A", "wounded")],
    "Three people were stabbed. A man was taken to hospital.": [("Three", "casualties")],
    "Two sailors and their driver were killed.": [("Two", "killed"), ("their driver", "killed")],
    # only struck, in a text with a dead one who may be the same
    "A cyclist died on Monday. Brandt was struck by a lorry, police said.": [("A", "killed")],
    # what finally became of them
    "They found two dead people and a man with a wound.": [("two", "killed"), ("a", "wounded")],
    "The two were taken to hospital, where they were pronounced dead.": [("two", "killed")],
    "Three drivers suffered fatal injuries.": [("Three", "killed")],
    "Three drivers suffered non-fatal injuries.": [("Three", "wounded")],
    "They found four drivers suffering burns.": [("four", "wounded")],
    "Nobody was killed, nor was the driver injured.": [("Nobody", "killed")],
    # lifetimes and years count nobody
    "A bus hit an 11-year old girl.": [("an", "wounded")],
    "A man was charged in the death of his three-year old son.": [("his three-year old son", "killed")],
    "The bolts struck six hikers between the ages of 8, 10 and 15.": [("six", "casualties")],
    "The girl, who turned 16 in April, was hurt.": [("The girl", "wounded")],
    "It is the fifth death for 2017 in the valley.": [],
    # a name with an age is a person's, whatever the model takes it for
    "He is on trial over the death of 9-year-old Zenobia Quill. The girl was hit by a cart.": [
        ("9-year-old Zenobia Quill", "killed")
    ],
    # a familiar word for kin is the kin
    "They said his mom and younger brother were dead.": [("his mom", "killed"), ("younger brother", "killed")],
    "His mother was stabbed. The boy's mom died in hospital.": [("The boy's mom", "killed")],
    # what hits a part of the body hits its owner
    "A stone struck the back of her head.": [("her", "wounded")],
    "A splinter grazed a clerk's cheek.": [("a", "wounded")],
    # who does it is not who suffers it, whatever it is done at
    "A robber shot into the crowd.": [],
    "A guard shot back at the thief.": [],
    # what somebody suffers at a part of the body
    "A guard suffered a broken wrist.": [("A", "wounded")],
    "A guard suffered a defeat.": [],
    # an age behind a noun for one person
    "Her boyfriend, 36, was wounded.": [("Her boyfriend", "wounded")],
    # found dead
    "Rescuers found a father and two sons dead.": [("a", "killed"), ("two", "killed")],
    "Rescuers found a farmer dead in a barn.": [("a", "killed")],
    # who did it to himself may be the perpetrator
    "The gunman killed himself. A man who shot himself was seen on video.": [("The gunman", "killed")],
    "A man shot himself. The man was taken to hospital.": [("A", "wounded")],
    "Officers shot and killed a man who locked himself and a child in a flat.": [("a", "killed")],
    # the other one, known by age; somebody new beside one known by name
    "An 11-year-old boy was killed. One of the boys shot the other boy, an 11-year-old, with a bow.": [
        ("An", "killed")
    ],
    "Omar Lind was found dead. Rescuers found a father dead in a boat.": [("Omar Lind", "killed"), ("a", "killed")],
    "Omar Lind was found dead. A man was dead on arrival.": [("Omar Lind", "killed")],
}
