package fi.havainto.annex.entity;

import fi.havainto.platform.HavaintoException;
import java.util.Optional;

/**
 * What became of a text that was stored while somebody wrote it.
 *
 * @param stored what stands there now: the words that were given, or, with a fault, those that stood there before or that
 *     somebody else wrote meanwhile; writing again with its version replaces them
 * @param fault why the words were not stored
 */
public record Autosaved(DraftText stored, Optional<HavaintoException> fault) {}
