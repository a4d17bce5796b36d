package fi.havainto.report.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The free-text columns of a table and their lengths, read from the migration that makes it. */
final class Columns {

    private static final Pattern VARCHAR = Pattern.compile("^\\s+(\\w+)\\s+varchar\\((\\d+)\\)(.*)$");

    private Columns() {}

    /** Column → length, without columns of codes: those are checked, refer to another table, or are keys. */
    static Map<String, Integer> texts(String table) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (String line : definition(table).split("\n")) {
            Matcher column = VARCHAR.matcher(line);
            boolean isText = column.matches() && !column.group(3).matches(".*(check|references|unique).*");
            if (isText) {
                lengths.put(column.group(1), Integer.valueOf(column.group(2)));
            }
        }
        return lengths;
    }

    private static String definition(String table) {
        String all = migration();
        int start = all.indexOf("create table " + table + " (");
        if (start < 0) {
            throw new IllegalArgumentException("the migration makes no table " + table);
        }
        return all.substring(start, all.indexOf("\n);", start));
    }

    private static String migration() {
        try (InputStream in = Columns.class.getResourceAsStream("/db/migration/V001__tables.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
