package fi.havainto.annex.entity;

import java.time.LocalDate;

/**
 * A proposal on which a body has ruled in public, as its checked minutes tell; never a report's number, unit or author.
 *
 * @param body who ruled
 * @param day when the body met
 * @param section the section (§) of the minutes, or empty
 * @param diaryNumber or empty
 * @param proposal the proposal in each language; where it was written in one only, that one in both
 * @param language of the proposal's own words: {@code fi} or {@code sv}; of a set proposal empty
 * @param level name of {@code Level}
 * @param outcome name of {@code Outcome}
 * @param reason as the minutes give it, in {@code reasonLanguage}
 * @param responsible who carries it out, or empty
 * @param theme code of the primary theme
 * @param progress how far it has been carried out
 * @param finishedOn the day it was carried out; null before and where there is nothing to carry out
 * @param due by when it is to be carried out; null where nothing is, and in snapshots of the first format
 */
public record RuledProposal(
        BothLanguages body,
        LocalDate day,
        String section,
        String diaryNumber,
        BothLanguages proposal,
        String language,
        String level,
        String outcome,
        String reason,
        String reasonLanguage,
        String responsible,
        String theme,
        Progress progress,
        LocalDate finishedOn,
        LocalDate due) {

    /** How far an accepted or transferred proposal has been carried out. */
    public enum Progress {
        /** Nothing is to be carried out. */
        NONE,
        WAITING,
        STARTED,
        FINISHED
    }
}
