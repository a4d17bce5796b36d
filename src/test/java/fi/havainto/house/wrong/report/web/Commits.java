package fi.havainto.house.wrong.report.web;

import jakarta.transaction.Transactional;

/** Wrong: a transaction begins at a door. */
@Transactional
class Commits {}
