package fi.havainto.platform.pdf;

/**
 * A file inside the paper that holds the same facts for machines.
 *
 * @param name file name with its ending
 * @param mediaType such as {@code text/csv}
 * @param description one line for a person, in the language of the paper
 * @param content the bytes; not copied, and not to be changed afterwards
 * @throws IllegalArgumentException when name or media type is blank
 */
public record Attachment(String name, String mediaType, String description, byte[] content) {

    public Attachment {
        if (name.isBlank() || mediaType.isBlank()) {
            throw new IllegalArgumentException("An attachment has a name and a media type");
        }
    }
}
