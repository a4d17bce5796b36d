package fi.havainto.platform.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The XML that says in the file what it is and which standards it keeps. PDF/A wants a schema for what it does not
 * know itself, hence the description of the PDF/UA mark.
 */
final class XmpPacket {

    private static final String TEMPLATE = "/fi/havainto/platform/pdf/packet.xmp";

    private XmpPacket() {}

    static byte[] of(Imprint imprint, String producer) {
        String packet = new String(Resources.bytes(TEMPLATE), StandardCharsets.UTF_8);
        Map<String, String> values = Map.of(
                "{title}", imprint.title(),
                "{author}", imprint.author(),
                "{subject}", imprint.subject(),
                "{language}", imprint.language().toLanguageTag(),
                "{made}", imprint.madeAt().toString(),
                "{producer}", producer);
        StringBuilder filled = new StringBuilder();
        for (String piece : packet.split("(?=\\{)|(?<=\\})")) {
            filled.append(values.containsKey(piece) ? escaped(values.get(piece)) : piece);
        }
        return filled.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
