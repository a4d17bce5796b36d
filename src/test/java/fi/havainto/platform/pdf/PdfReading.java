package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads a finished paper as a validator, as a screen reader and as eyes would. */
public final class PdfReading {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfReading() {}

    /** Fails with the rules that a paper breaks. */
    public static void assertKeepsStandards(byte[] pdf) {
        Map<String, Integer> broken = new TreeMap<>();
        int checks = 0;
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                checks += result.getTotalAssertions();
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        broken.merge(assertion.getRuleId() + " " + assertion.getMessage(), 1, Integer::sum);
                    }
                }
                assertThat(result.isCompliant())
                        .as("%s %s", result.getPDFAFlavour(), broken)
                        .isTrue();
            }
        } catch (Exception e) {
            throw new AssertionError("The validator could not read the paper", e);
        }
        assertThat(broken).isEmpty();
        assertThat(checks).as("checks that the validator made").isGreaterThan(1_000);
    }

    /** What is seen on all pages, in the order in which it is seen. */
    public static String text(byte[] pdf) {
        return read(pdf, document -> text(document, 1, document.getNumberOfPages()));
    }

    /** What is seen on one page, counted from one. */
    public static String text(byte[] pdf, int page) {
        return read(pdf, document -> text(document, page, page));
    }

    public static int pages(byte[] pdf) {
        return read(pdf, PDDocument::getNumberOfPages);
    }

    /** What a screen reader reads: each block that holds text, as "TAG text", in the order of the structure. */
    public static List<String> spoken(byte[] pdf) {
        return read(pdf, document -> {
            SpokenText text = new SpokenText(document);
            return elements(document).stream()
                    .filter(element -> !SpokenText.INLINE.contains(element.getStructureType()))
                    .filter(element -> !text.of(element).isEmpty())
                    .map(element -> element.getStructureType() + " " + text.of(element))
                    .toList();
        });
    }

    /** What is marked as of another language than the paper: each element as "language TAG text". */
    public static List<String> marked(byte[] pdf) {
        return read(pdf, document -> {
            SpokenText text = new SpokenText(document);
            return elements(document).stream()
                    .filter(element -> element.getLanguage() != null)
                    .map(element -> element.getLanguage() + " " + element.getStructureType() + " " + text.of(element))
                    .toList();
        });
    }

    /** Tags without anything in them. */
    public static List<String> emptyTags(byte[] pdf) {
        return read(
                pdf,
                document -> elements(document).stream()
                        .filter(element -> element.getKids().isEmpty())
                        .map(PDStructureElement::getStructureType)
                        .toList());
    }

    /** All elements, depth first: reading order. */
    static List<PDStructureElement> elements(PDDocument document) {
        return below(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static List<PDStructureElement> below(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(below(element));
            }
        }
        return elements;
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new AssertionError("The paper cannot be read", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(PDDocument document) throws IOException;
    }
}
