package fi.havainto.house.wrong.report.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Wrong: all requests share these, and each may change them. */
class Remembers {
    static final Map<String, String> READ_ONLY = Map.of();
    static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
    static int count;
}
