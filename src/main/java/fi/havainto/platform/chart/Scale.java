package fi.havainto.platform.chart;

/**
 * Turns a count into a length: one scale a chart, from zero, without a break.
 *
 * @param perCount length of one
 */
record Scale(double perCount) {

    /** The scale on which the largest count has that length; where all are zero nothing has a length. */
    static Scale of(long largest, float length) {
        return new Scale(largest == 0 ? 0 : length / (double) largest);
    }

    float at(long count) {
        return (float) (perCount * count);
    }
}
