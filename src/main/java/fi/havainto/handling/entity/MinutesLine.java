package fi.havainto.handling.entity;

/** Where the minutes of a body give its decision on a proposal, said in the language of a paper. */
public record MinutesLine(long proposalId, String words) {}
