package fi.havainto.demo.boundary;

import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Membership;
import fi.havainto.account.entity.Person;
import fi.havainto.demo.control.Tsv;
import fi.havainto.organisation.boundary.Channels;
import fi.havainto.organisation.boundary.Counties;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Channel;
import fi.havainto.organisation.entity.County;
import fi.havainto.organisation.entity.Municipality;
import fi.havainto.organisation.entity.Names;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Founds the invented county: its municipalities, units, bodies and people, all or nothing. */
@Boundary
public class CountyFounding {

    /** Everybody knows it; that is why a demo stands behind the loopback. */
    public static final String PASSWORD = "havainto-demo";

    /** A domain that can never be anybody's (RFC 2606). */
    private static final String MAIL = "@havainto.example";

    private static final String SIGNS_IN = "true";

    @Inject
    private Counties counties;

    @Inject
    private Channels channels;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    public void found(Actor actor) {
        String county = addCounty(actor);
        addChannels(actor, county);
        Map<String, Long> unitIds = addUnits(actor, county);
        long root = counties.root(actor, county).orElseThrow().getId();
        Map<String, Long> bodyIds = addBodies(actor, root);
        String hash = null;
        for (Tsv.Row row : Tsv.read("people.tsv")) {
            Person person = add(actor, row, unitIds.getOrDefault(row.get("unit"), root), hash);
            hash = person.entry().getPasswordHash() == null
                    ? hash
                    : person.entry().getPasswordHash();
            join(actor, row, person, unitIds, bodyIds);
        }
    }

    private String addCounty(Actor actor) {
        Tsv.Row county = Tsv.read("county.tsv").get(0);
        Names names = new Names(county.get("name_fi"), county.get("name_sv"), county.get("name_en"));
        counties.add(actor, new County(county.get("code"), names, Boolean.parseBoolean(county.get("bilingual"))));
        for (Tsv.Row row : Tsv.read("municipalities.tsv")) {
            counties.add(
                    actor,
                    new Municipality(row.get("code"), row.get("county"), row.get("name_fi"), row.get("name_sv")));
        }
        return county.get("code");
    }

    private void addChannels(Actor actor, String county) {
        for (Tsv.Row row : Tsv.read("channels.tsv")) {
            Channel channel = new Channel(county);
            channel.setOrdinal(row.number("ordinal"));
            channel.setNameFi(row.get("name_fi"));
            channel.setNameSv(row.get("name_sv"));
            channel.setNameEn(row.get("name_en"));
            channel.setWordsFi(row.get("words_fi"));
            channel.setWordsSv(row.get("words_sv"));
            channel.setWordsEn(row.get("words_en"));
            channel.setLink(row.get("link"));
            channels.store(actor, channel);
        }
    }

    private Map<String, Long> addUnits(Actor actor, String county) {
        Map<String, Long> ids = new HashMap<>();
        for (Tsv.Row row : Tsv.read("units.tsv")) {
            Long id = units.add(
                            actor,
                            ids.get(row.get("parent")),
                            UnitKind.valueOf(row.get("kind")),
                            county,
                            row.get("name_fi"),
                            row.get("name_sv"),
                            row.number("staff"))
                    .getId();
            ids.put(row.get("key"), id);
        }
        return ids;
    }

    private Map<String, Long> addBodies(Actor actor, long root) {
        Map<String, Long> ids = new HashMap<>();
        for (Tsv.Row row : Tsv.read("bodies.tsv")) {
            Long id = units.addBody(actor, root, row.get("kind"), row.get("name_fi"), row.get("name_sv"))
                    .getId();
            ids.put(row.get("key"), id);
        }
        return ids;
    }

    /** The password of all is the same, so that it is hashed once: a hash is slow by intent. */
    private Person add(Actor actor, Tsv.Row row, long unit, String hash) {
        Person person = new Person(
                row.get("username"),
                row.get("display_name"),
                row.get("title_fi"),
                row.get("title_sv"),
                row.get("language"),
                unit);
        person.setEmail(row.get("username") + MAIL);
        boolean signsIn = row.get("sign_in").equals(SIGNS_IN);
        if (signsIn) {
            person.entry().setPasswordHash(hash);
        }
        return people.add(actor, person, signsIn && hash == null ? PASSWORD : null);
    }

    private void join(Actor actor, Tsv.Row row, Person person, Map<String, Long> unitIds, Map<String, Long> bodyIds) {
        Role role = Role.valueOf(row.get("role"));
        Long body = bodyIds.get(row.get("unit"));
        people.join(
                actor,
                body == null
                        ? Membership.inUnit(person.getId(), role, unitIds.get(row.get("unit")), clock.today())
                        : Membership.inBody(person.getId(), role, body, clock.today()));
    }
}
