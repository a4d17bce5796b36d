package fi.havainto.report.boundary;

import fi.havainto.report.entity.Report;
import java.util.Map;

/**
 * A draft as it is stored now.
 *
 * @param report the stored draft, with its new version
 * @param held texts that were not stored because of a stopped passage or their length: the form's field name → what is typed
 */
public record SavedDraft(Report report, Map<String, String> held) {}
