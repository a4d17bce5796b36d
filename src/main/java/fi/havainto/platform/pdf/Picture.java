package fi.havainto.platform.pdf;

/**
 * A figure that means something, with the words that say it to those who do not see it.
 *
 * @param alternative what the picture shows; never blank
 * @throws IllegalArgumentException when the picture has no size or no alternative
 */
public record Picture(float width, float height, Wording alternative, Drawing drawing) {

    public Picture {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A picture has a width and a height");
        }
        if (alternative.text().isBlank()) {
            throw new IllegalArgumentException("A picture says in words what it shows");
        }
    }
}
