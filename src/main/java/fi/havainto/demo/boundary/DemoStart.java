package fi.havainto.demo.boundary;

import fi.havainto.demo.control.DemoPlace;
import fi.havainto.demo.control.Script;
import fi.havainto.platform.StartRefused;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the demo county in before the first page is answered, and refuses the start where it may not be. The other
 * way round too: a database with the demo's people is not opened without the demo, since everybody knows their
 * password.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DB_EMBEDDED", defaultValue = "false")
    private boolean embedded;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DB_URL")
    private String databaseUrl;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO_REPORTS", defaultValue = "" + Script.STORIES)
    private int reports;

    @Inject
    private DemoLoading loading;

    @PostConstruct
    void start() {
        if (!demo) {
            if (loading.isDemo()) {
                throw StartRefused.because("This database holds the demo county, whose passwords everybody knows: start"
                        + " with HAVAINTO_DEMO=true, or name another database or HAVAINTO_DATA.");
            }
            return;
        }
        DemoPlace.refusal(embedded, databaseUrl).ifPresent(sentence -> {
            throw StartRefused.because(sentence);
        });
        if (!loading.isDemo() && loading.isSettled()) {
            throw StartRefused.because("HAVAINTO_DEMO is true, but this database holds people of its own: the demo"
                    + " needs an empty one (HAVAINTO_DATA).");
        }
        loading.load(reports);
    }
}
