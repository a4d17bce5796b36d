package fi.havainto.annex.entity;

import fi.havainto.platform.Sha256;

/**
 * A file of an annex as it goes out.
 *
 * @param name of the file, letters and digits of the address only
 * @param checksum SHA-256 of the bytes, in small hexadecimal digits
 */
public record AnnexBytes(String name, FileKind kind, byte[] bytes, String checksum) {

    public AnnexBytes(String name, FileKind kind, byte[] bytes) {
        this(name, kind, bytes, Sha256.of(bytes));
    }
}
