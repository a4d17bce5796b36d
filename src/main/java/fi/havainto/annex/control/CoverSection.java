package fi.havainto.annex.control;

import fi.havainto.annex.entity.Part;
import fi.havainto.annex.entity.Part.Particular;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.Clock;
import java.util.ArrayList;
import java.util.List;

/** What the annex is: whose, of which time, from when, in which state, and what is new since the edition before. */
final class CoverSection {

    private final Narrator narrator;

    CoverSection(Narrator narrator) {
        this.narrator = narrator;
    }

    Section section(int number) {
        List<Part> parts = new ArrayList<>();
        if (narrator.snapshot().isDraft()) {
            parts.add(narrator.body("cover.draft"));
        }
        if (narrator.snapshot().demo()) {
            parts.add(narrator.body("cover.demo"));
        }
        parts.add(new Part.Particulars(all()));
        List<Part> changed = Written.parts(narrator.snapshot().changed(), narrator.language());
        if (!changed.isEmpty()) {
            parts.add(narrator.subheading("changed", "cover.changed"));
            parts.addAll(changed);
        }
        return narrator.section("cover", number, parts);
    }

    /** What stands on the cover itself, at most six. */
    List<Particular> brief() {
        Snapshot snapshot = narrator.snapshot();
        List<Particular> brief = new ArrayList<>();
        add(brief, "state", state());
        add(brief, "date", date());
        add(brief, snapshot.diaryNumber().isEmpty() ? "edition" : "diary", edition());
        add(brief, "maker", narrator.say("cover.maker.coordinator"));
        add(brief, "language", narrator.say("cover.language.own"));
        if (!snapshot.isDraft()) {
            add(brief, "number", snapshot.number());
        }
        return brief;
    }

    private String edition() {
        Snapshot snapshot = narrator.snapshot();
        return snapshot.diaryNumber().isEmpty() ? Integer.toString(snapshot.edition()) : snapshot.diaryNumber();
    }

    private List<Particular> all() {
        Snapshot snapshot = narrator.snapshot();
        List<Particular> all = new ArrayList<>();
        add(all, "area", narrator.name(snapshot.areaName()));
        if (!snapshot.area().isCounty()) {
            add(all, "county", narrator.name(snapshot.countyName()));
        }
        add(all, "period", narrator.period());
        add(all, "state", state());
        add(all, "date", date());
        add(all, "edition", Integer.toString(snapshot.edition()));
        if (!snapshot.isDraft()) {
            add(all, "number", snapshot.number());
        }
        if (!snapshot.diaryNumber().isEmpty()) {
            add(all, "diary", snapshot.diaryNumber());
        }
        add(all, "maker", narrator.say("cover.maker.coordinator"));
        add(all, "language", narrator.say("cover.language.own"));
        add(all, "checksum", Checksum.inGroups(narrator.checksum()));
        return all;
    }

    private void add(List<Particular> list, String label, String value) {
        list.add(new Particular(narrator.say("cover." + label), value));
    }

    private String state() {
        return narrator.say(narrator.snapshot().isDraft() ? "cover.state.draft" : "cover.state.frozen");
    }

    private String date() {
        return narrator.texts()
                .date(narrator.snapshot().frozenAt().atZone(Clock.ZONE).toLocalDate());
    }
}
