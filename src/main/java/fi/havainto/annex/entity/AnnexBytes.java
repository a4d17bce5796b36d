package fi.havainto.annex.entity;

/**
 * A file of an annex as it goes out.
 *
 * @param name of the file, letters and digits of the address only
 * @param checksum SHA-256 of the bytes
 */
public record AnnexBytes(String name, FileKind kind, byte[] bytes, String checksum) {}
