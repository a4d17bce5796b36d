package fi.havainto.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a paper: measures all blocks, gives every strip its place, then writes page after page. Since nothing is
 * written before all places are known, a page may name the number of a later one.
 */
final class Press {

    private final Imprint imprint;
    private final RunningLines running;

    Press(Imprint imprint, RunningLines running) {
        this.imprint = imprint;
        this.running = running;
    }

    byte[] print(List<Block> blocks, List<Attachment> attachments, PageFormat format) {
        try (PDDocument pdf = new PDDocument()) {
            Fingerprint fingerprint = new Fingerprint(imprint);
            AttachedFiles files = new AttachedFiles(pdf, imprint.madeAt());
            for (Attachment attachment : attachments) {
                files.add(attachment);
                fingerprint.add(attachment.content());
            }
            pages(pdf, blocks, format, fingerprint);
            files.close();
            Catalogue.write(pdf, imprint, fingerprint.value());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(Imprint imprint, List<Block> blocks, PageFormat format) {
        try (PDDocument pdf = new PDDocument()) {
            StructureTree tree = new StructureTree(pdf, imprint.language());
            return Pagination.of(
                            laid(blocks, new Measure(pdf), imprint, tree, format)
                                    .finish(),
                            format)
                    .size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layout laid(
            List<Block> blocks, Measure measure, Imprint imprint, StructureTree tree, PageFormat format) {
        Layout layout = new Layout(measure, imprint.language(), tree.document(), format);
        blocks.forEach(layout::add);
        layout.add(new Notes());
        return layout;
    }

    private void pages(PDDocument pdf, List<Block> blocks, PageFormat format, Fingerprint fingerprint)
            throws IOException {
        StructureTree tree = new StructureTree(pdf, imprint.language());
        Measure measure = new Measure(pdf);
        Layout layout = laid(blocks, measure, imprint, tree, format);
        List<Pagination.Leaf> leaves = Pagination.of(layout.finish(), format);
        Map<String, Integer> numbers = numbers(leaves);
        Places places = new Places(pdf, measure);
        for (int i = 0; i < leaves.size(); i++) {
            Pagination.Leaf leaf = leaves.get(i);
            Sheet sheet = new Sheet(pdf, leaf.format(), tree, measure, numbers);
            print(leaf, sheet, places, layout.outline());
            new RunningPrinter(running, leaf.format()).print(sheet, i + 1, leaves.size());
            sheet.close();
            fingerprint.add(sheet.page());
        }
        places.close();
        tree.close(layout.notes().printed());
    }

    private static Map<String, Integer> numbers(List<Pagination.Leaf> leaves) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            for (Pagination.Spot spot : leaves.get(i).spots()) {
                if (!spot.strip().anchor().isEmpty()) {
                    numbers.put(spot.strip().anchor(), i + 1);
                }
            }
        }
        return numbers;
    }

    private static void print(Pagination.Leaf leaf, Sheet sheet, Places places, Outline outline) {
        leaf.grounds().forEach(area -> sheet.artifact(pen -> area.ground().draw(pen, area.top(), area.bottom())));
        for (Pagination.Spot spot : leaf.spots()) {
            String anchor = spot.strip().anchor();
            if (!anchor.isEmpty()) {
                places.add(anchor, outline.at(anchor), sheet, spot.top());
            }
            spot.strip().ink().print(sheet, spot.top());
        }
    }
}
