package fi.havainto.annex.boundary;

import fi.havainto.annex.control.PackFiguring;
import fi.havainto.annex.control.PackPaper;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackFigures;
import fi.havainto.annex.entity.PackItem;
import fi.havainto.board.boundary.FollowUps;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.NamedProposal;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.Listed;
import fi.havainto.organisation.entity.Names;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Messages;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Meeting packs, for the secretaries and members of the body: each time anew of what stands there, and never kept. A secretary's
 * says no more than a member's.
 */
@Boundary
public class Packs {

    @Inject
    private Meetings meetings;

    @Inject
    private FollowUps followUps;

    @Inject
    private Publications publications;

    @Inject
    private Reference reference;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "HAVAINTO_DEMO", defaultValue = "false")
    private boolean demo;

    /** The pack of a meeting as a PDF file in that language. */
    public byte[] paper(Actor actor, long meetingId, Locale locale) {
        return new PackPaper(Messages.in(locale), locale).print(pack(actor, meetingId));
    }

    /** What the pack of a meeting says now; a meeting of another body is not found. */
    public Pack pack(Actor actor, long meetingId) {
        Meeting meeting = meetings.find(actor, meetingId);
        Body body = meeting.getBody();
        Map<Long, NamedProposal> named = meetings.named(actor, meetingId).stream()
                .collect(Collectors.toMap(NamedProposal::rulingId, Function.identity()));
        List<PackItem> items = meetings.items(actor, meetingId).stream()
                .map(item -> PackItem.of(item, named))
                .toList();
        String county = units.find(actor, body.getUnitId()).getCountyCode();
        Map<String, BothLanguages> themes = names(reference.allThemes(actor));
        return new Pack(
                Optional.ofNullable(names(reference.counties(actor)).get(county))
                        .orElseThrow(NotFound::new),
                new BothLanguages(body.getNameFi(), body.getNameSv()),
                meeting.getDay(),
                meeting.getPlace(),
                meeting.getReleasedAt(),
                clock.now(),
                items,
                followUps.before(actor, meeting),
                figures(actor, county, themes),
                themes,
                names(reference.levels(actor)),
                demo);
    }

    /** The newest set of the county. */
    private Optional<PackFigures> figures(Actor actor, String county, Map<String, BothLanguages> themes) {
        return publications.published(actor, county).stream().findFirst().map(set -> PackFiguring.of(set, themes));
    }

    private static Map<String, BothLanguages> names(List<? extends Listed> list) {
        Map<String, BothLanguages> names = new LinkedHashMap<>();
        list.forEach(one -> names.put(one.getCode(), both(one.getNames())));
        return names;
    }

    private static BothLanguages both(Names names) {
        return new BothLanguages(names.in("fi"), names.in("sv"));
    }
}
