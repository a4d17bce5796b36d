package fi.havainto.house.wrong.notification.boundary;

import fi.havainto.account.boundary.People;

/** Wrong: the outbox takes events and entities, and knocks at no door. */
class Knocks {
    People people;
}
