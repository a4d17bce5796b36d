package fi.havainto.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a file must say outside its pages to be PDF/UA-1 and PDF/A-3a. */
final class Catalogue {

    private static final float VERSION = 1.7f;
    private static final String PRODUCER = "Havainto";

    /** From our own resources: the profile inside the JDK differs between versions. */
    private static final String PROFILE = "/icc/sRGB.icc";

    private static final String PROFILE_NAME = "sRGB IEC61966-2.1";

    private Catalogue() {}

    /** @param fingerprint what the file's identifier is made of */
    static void write(PDDocument pdf, Imprint imprint, long fingerprint) throws IOException {
        pdf.setVersion(VERSION);
        pdf.setDocumentId(fingerprint);
        PDDocumentCatalog catalogue = pdf.getDocumentCatalog();
        catalogue.setLanguage(imprint.language().toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalogue.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        catalogue.addOutputIntent(colours(pdf));
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(XmpPacket.of(imprint, PRODUCER));
        catalogue.setMetadata(metadata);
        information(pdf.getDocumentInformation(), imprint);
    }

    /** A date of the file; PDFBox writes the zone of the calendar, which is always UTC here. */
    static Calendar date(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }

    private static PDOutputIntent colours(PDDocument pdf) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(Resources.bytes(PROFILE)));
        intent.setInfo(PROFILE_NAME);
        intent.setOutputCondition(PROFILE_NAME);
        intent.setOutputConditionIdentifier(PROFILE_NAME);
        return intent;
    }

    private static void information(PDDocumentInformation information, Imprint imprint) {
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setSubject(imprint.subject());
        information.setProducer(PRODUCER);
        information.setCreationDate(date(imprint.madeAt()));
    }
}
