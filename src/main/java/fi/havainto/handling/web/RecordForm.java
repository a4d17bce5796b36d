package fi.havainto.handling.web;

import fi.havainto.handling.boundary.Records;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.RetentionClass;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How the registry knows a report, as the coordinator edits it on the check's page. */
@Named
@ViewScoped
public class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Records records;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private Report report;
    private List<RetentionClass> classes;
    private Publicity publicity;
    private String ground;
    private String diary;
    private String retention;
    private LocalDate keptUntil;

    public void load(Report read) {
        report = read;
        keptUntil = records.keptUntil(me.get(), read).orElse(null);
        classes = records.retentionClasses(me.get());
        publicity = read.getPublicity();
        ground = read.getPublicityGround();
        diary = read.getDiaryNumber();
        retention = read.getRetentionClass();
    }

    public void store() {
        records.store(me.get(), report.getId(), report.getVersion(), publicity, ground, diary, retention);
        frame.go("/handling/check?number=" + report.getNumber() + "&done=RECORD");
    }

    public List<Publicity> getPublicities() {
        return Stream.of(Publicity.values()).toList();
    }

    public List<RetentionClass> getClasses() {
        return classes;
    }

    /** The day it is kept until; null while it is open, and for what is kept permanently. */
    public LocalDate getKeptUntil() {
        return keptUntil;
    }

    /** The rule by which it is kept now. */
    public RetentionClass getRule() {
        return classes.stream()
                .filter(one -> one.getCode().equals(report.getRetentionClass()))
                .findFirst()
                .orElseThrow();
    }

    public Publicity getPublicity() {
        return publicity;
    }

    public void setPublicity(Publicity publicity) {
        this.publicity = publicity;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDiary() {
        return diary;
    }

    public void setDiary(String diary) {
        this.diary = diary;
    }

    public int getGroundLimit() {
        return Report.GROUND_LENGTH;
    }

    public int getDiaryLimit() {
        return Report.DIARY_LENGTH;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }
}
