package fi.havainto.statistics.entity;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import java.time.Instant;
import java.util.Set;

/**
 * The figures of a county and a period, the same for everybody who is shown any. Papers, pages, files and charts are all
 * drawn from one of these.
 *
 * @param id of the publication
 * @param cutOff the moment as of which things were counted
 * @param publishedAt when it was signed; null while it is a draft
 * @param k from how much on a count is shown for its own sake
 * @param checksum SHA-256 of the canonical rows, to be printed with every output
 */
public record PublishedSet(
        long id,
        String countyCode,
        Period period,
        Instant cutOff,
        Instant publishedAt,
        int k,
        String checksum,
        FigureSet figures) {

    /** The same, signed at that moment. */
    public PublishedSet publishedAt(Instant moment) {
        return new PublishedSet(id, countyCode, period, cutOff, moment, k, checksum, figures);
    }

    public boolean isDraft() {
        return publishedAt == null;
    }

    public Figure at(Cube cube, Code row, Code column) {
        return figures.at(cube, row, column);
    }

    /** The total of one class of a dimension. */
    public Figure total(String dimension, Code code) {
        return figures.total(dimension, code);
    }

    /** The total of everything. */
    public Figure total() {
        return figures.total();
    }

    /** Some rows and some columns of a cube together; answered from shown figures alone. */
    public Figure select(Cube cube, Set<Code> rows, Set<Code> columns) {
        return figures.select(cube, rows, columns);
    }
}
