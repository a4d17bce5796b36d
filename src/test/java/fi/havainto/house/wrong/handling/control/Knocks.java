package fi.havainto.house.wrong.handling.control;

import fi.havainto.account.boundary.People;

/** Wrong: a rule knocks at no door; its own door asks the rooms below. */
class Knocks {
    People people;
}
