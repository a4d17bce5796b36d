package fi.havainto.house.wrong.platform.kitchen;

/** Wrong: the platform's packages are a closed list. */
class Spoon {}
