package fi.havainto.it;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * One archive for all container and browser tests: the WAR that Maven has just built, and beside it the test classes
 * that run inside the server. Deployed at the root, as the product is.
 */
@ArquillianSuiteDeployment
public class Deployments {

    /** Packages whose tests stay outside: what they use is not in the server. */
    private static final List<String> OUTSIDE =
            List.of("fi/havainto/browser", "fi/havainto/house", "fi/havainto/kill", "fi/havainto/launcher");

    @Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("havainto.war")))
                .as(WebArchive.class)
                .addAsLibraries(libraryOf(Assertions.class), libraryOf(GreenMail.class));
        Path tests = Path.of(System.getProperty("havainto.target"), "test-classes");
        try (Stream<Path> classes = Files.walk(tests.resolve("fi"))) {
            classes.filter(Files::isRegularFile)
                    .filter(file -> OUTSIDE.stream().noneMatch(tests.relativize(file)::startsWith))
                    .forEach(file -> war.addAsResource(
                            file.toFile(), tests.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
