package fi.havainto.account.boundary;

import fi.havainto.account.control.AdminPassword;
import fi.havainto.organisation.boundary.Counties;
import fi.havainto.organisation.entity.County;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.StartRefused;
import fi.havainto.platform.access.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At every start without a demo: somebody must be administrator, or the start is refused. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdminStart {

    private static final Actor START = Actor.system("first-admin");

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = AdminPassword.KEY)
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "HAVAINTO_COUNTY", defaultValue = "05")
    private String countyCode;

    @Inject
    private FirstAdmin firstAdmin;

    @Inject
    private Counties counties;

    @PostConstruct
    void start() {
        if (demo || !firstAdmin.isMissing(START)) {
            return;
        }
        AdminPassword.refusal(password).ifPresent(sentence -> {
            throw StartRefused.because(sentence);
        });
        County county = counties.find(START, countyCode)
                .orElseThrow(() ->
                        StartRefused.because("HAVAINTO_COUNTY is " + countyCode + ", which is no county's code."));
        try {
            firstAdmin.make(START, county, password.orElseThrow());
        } catch (HavaintoException e) {
            throw StartRefused.because("The first administrator could not be made: " + e.key(), e);
        }
    }
}
