package fi.havainto.account.entity;

import java.time.LocalDate;

/** An absence as a list shows it; without a deputy its name is null. */
public record AbsenceRow(Long id, LocalDate firstDay, LocalDate lastDay, String deputy) {}
