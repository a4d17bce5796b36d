package fi.havainto.annex.entity;

import java.io.Serializable;

/** A class of a dimension with the name that it had when the annex was frozen. */
public record Named(String code, BothLanguages name) implements Serializable {}
