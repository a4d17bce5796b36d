package fi.havainto.house.wrong.report.control;

import fi.havainto.platform.Boundary;

/** Wrong: a door behind a door. */
@Boundary
class IsADoor {}
