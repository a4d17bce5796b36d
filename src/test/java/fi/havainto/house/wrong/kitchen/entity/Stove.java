package fi.havainto.house.wrong.kitchen.entity;

/** Wrong: lives in a room that the plan does not know. */
class Stove {}
