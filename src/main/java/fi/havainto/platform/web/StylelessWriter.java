package fi.havainto.platform.web;

import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;

/**
 * Our policy refuses inline styles, and some components of PrimeFaces write them. They travel as {@code data-style};
 * {@code frame.js} sets them the way the policy allows, by script.
 */
final class StylelessWriter extends ResponseWriterWrapper {

    private static final String INLINE = "style";
    private static final String CARRIED = "data-style";

    StylelessWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        super.writeAttribute(INLINE.equals(name) ? CARRIED : name, value, property);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new StylelessWriter(super.cloneWithWriter(writer));
    }
}
