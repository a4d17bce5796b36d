package fi.havainto.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files inside the paper that hold its facts as data (PDF/A-3), sorted by name as the format asks. */
final class AttachedFiles {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName CHECKSUM = COSName.getPDFName("CheckSum");
    private static final COSName AS_DATA = COSName.getPDFName("Data");

    private final PDDocument pdf;
    private final Instant madeAt;
    private final Map<String, PDComplexFileSpecification> files = new TreeMap<>();

    AttachedFiles(PDDocument pdf, Instant madeAt) {
        this.pdf = pdf;
        this.madeAt = madeAt;
    }

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException when a file of that name is there already
     */
    void add(Attachment attachment) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(attachment.content());
        PDEmbeddedFile content = new PDEmbeddedFile(pdf, bytes, COSName.FLATE_DECODE);
        content.setSubtype(attachment.mediaType());
        content.setSize(attachment.content().length);
        content.setModDate(Catalogue.date(madeAt));
        content.getCOSObject()
                .getCOSDictionary(COSName.PARAMS)
                .setItem(CHECKSUM, new COSString(md5(attachment.content())));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setItem(RELATIONSHIP, AS_DATA);
        if (files.putIfAbsent(attachment.name(), file) != null) {
            throw new IllegalArgumentException("Attached twice: " + attachment.name());
        }
    }

    /** The format asks for this sum and no better one: it tells damage, not forgery. */
    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    void close() {
        if (files.isEmpty()) {
            return;
        }
        PDEmbeddedFilesNameTreeNode byName = new PDEmbeddedFilesNameTreeNode();
        byName.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(byName);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        files.values().forEach(associated::add);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }
}
