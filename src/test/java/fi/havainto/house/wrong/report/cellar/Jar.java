package fi.havainto.house.wrong.report.cellar;

/** Wrong: a room has four drawers, and this is none of them. */
class Jar {}
