package fi.havainto.platform.pdf;

/** A label and what it says, as on a cover: "Made", "23 November 2026". */
public record Fact(Wording label, Wording value) {}
