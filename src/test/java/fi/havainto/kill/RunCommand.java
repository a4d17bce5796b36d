package fi.havainto.kill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;

/** The very command of the run profile, read from the POM: what is tested here is what a user starts. */
final class RunCommand {

    private static final String ARGUMENTS = "//profile[id='run']//execution[id='run']//argument";

    private RunCommand() {}

    static List<String> with(Path basedir, Path war) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        NodeList arguments = arguments(basedir.resolve("pom.xml"));
        for (int i = 0; i < arguments.getLength(); i++) {
            String argument = arguments.item(i).getTextContent();
            command.add(argument.endsWith(".war") ? war.toString() : argument);
        }
        return command;
    }

    private static NodeList arguments(Path pom) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
            return (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(ARGUMENTS, document, XPathConstants.NODESET);
        } catch (Exception e) {
            throw new IllegalStateException("The run command cannot be read from " + pom, e);
        }
    }
}
