package fi.havainto.organisation.entity;

/** A row of reference data that people choose from: a code that is stored, names that are shown. */
public interface Listed {

    String getCode();

    Names getNames();
}
