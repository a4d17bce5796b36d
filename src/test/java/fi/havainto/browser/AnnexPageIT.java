package fi.havainto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The way of an annex from its first word to its reader, and out of use again, in both languages in which it is issued. It
 * takes the pictures of the guides too.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnnexPageIT {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String PAPER = "article.paper";

    /** Of a line of the file: section, table, number and name of the row, column, value, annex, checksum. */
    private static final int CELLS = 8;

    /** The figures of the page, each with its table, row and column. */
    private static final String SHOWN = "[...document.querySelectorAll('article table[role=table] td.num')].map(td =>"
            + " [td.closest('table').caption, td.parentElement.firstElementChild].map(it => it.textContent).concat("
            + "td.dataset.head, td.textContent).join('|'))";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL base;

    private final PageLaws laws = new PageLaws();
    private Look look;
    private AnnexDesk desk;
    private Visitor coordinator;
    private String number;

    @ParameterizedTest
    @CsvSource({"fi, ''", "sv, 990"})
    void theWayOfAnAnnex(String language, String area) throws Exception {
        look = Look.USUAL.in(language);
        coordinator = visitor("coordinator");
        desk = new AnnexDesk(coordinator).withFigures(base.toString());
        desk.begin(area, AnnexDesk.lastYear());
        isWritten();
        isFrozen();
        isPublished();
        aMemberReadsIt();
        isWithdrawn();
        theNextEditionIsBegunAndDiscarded();
        assertThat(laws.faults()).isEmpty();
    }

    private Visitor visitor(String name) {
        List<Look> looks = look.language().equals("fi") ? look.everyWay() : List.of(look);
        return new Visitor(browser.page(), base.toString(), looks, laws).signIn(name);
    }

    private void isWritten() {
        coordinator.stop("empty draft");
        desk.chooseCards(AnnexDesk.THEMES.subList(0, 2));
        coordinator.assertFocus("#problems [role=alert]");
        coordinator.stop("too few cards");
        desk.chooseCards(AnnexDesk.THEMES);
        assertThat(coordinator.at()).endsWith("?done=CHOSEN");
        desk.write("SUMMARY", "", "Asuntojen puute näkyy kaikkialla.\n\nKolme ilmiötä nousi muiden yli.");
        desk.write("ASKED", "", "- Lisätään tuettua asumista.\n- Kokeillaan yhteistä viranomaislinjaa.");
        for (String theme : AnnexDesk.THEMES) {
            desk.write("CARD_SEEN", theme, "Havaintoja on tehty koko alueella.");
        }
        desk.write("CARD_PRACTICE", "housing", "Lähituki kirjastoissa.");
        desk.write("CARD_VOICE", "housing", "”Odotan joka päivä soittoa.”");
        desk.write("CARD_INDICATOR", "housing", "Vain 1 raportti vuodelta 2023.");
        if (coordinator.page().isVisible(AnnexDesk.text("EDITION", "", "fi"))) {
            desk.write("EDITION", "", "Tiivistelmä on kirjoitettu uudelleen.");
        }
        coordinator.stopWithPicture("annex-draft", "#texts");
        coordinator.go(coordinator.at());
        assertThat(coordinator.page().inputValue(AnnexDesk.text("CARD_PRACTICE", "housing", "sv")))
                .isEqualTo("På svenska: Lähituki kirjastoissa.");
    }

    private void isFrozen() {
        Page page = coordinator.page();
        assertThat(page.textContent("#missing .warnings")).contains("1 raportti");
        page.locator("#missing .warnings a[href='#text-CARD_INDICATOR-housing']")
                .first()
                .click();
        page.waitForCondition(
                () -> (Boolean) page.evaluate("document.activeElement.id === 'text-CARD_INDICATOR-housing'"));
        desk.write("CARD_INDICATOR", "housing", "Monta raporttia vuodelta 2023.");
        page.waitForCondition(() -> !page.textContent("#missing").contains("1 raportti"));
        desk.press("#preview");
        assertThat(coordinator.at()).matches("/annex/preview/\\d+");
        assertThat(page.textContent(PAPER))
                .contains("Asuntojen puute näkyy kaikkialla.", "Lähituki kirjastoissa.", "Odotan joka päivä");
        assertThat(page.locator(PAPER + " svg.drawing").count()).isPositive();
        assertThat(page.locator(PAPER + " table").count()).isPositive();
        coordinator.stopWithPicture("annex-preview");
        assertEveryLinkOfTheContentsLeadsSomewhere(page);
        coordinator.leave(() -> page.click("#ask-freeze"));
        coordinator.stopWithPicture("annex-freeze");
        desk.press("#do-freeze");
        coordinator.assertFocus("#problems [role=alert]");
        assertThat(page.getAttribute("#read", "aria-invalid")).isEqualTo("true");
        coordinator.stop("frozen without having read");
        coordinator.leave(() -> page.click("#no-freeze"));
        desk.freeze();
        number = desk.number();
        coordinator.stop("frozen annex");
    }

    private static void assertEveryLinkOfTheContentsLeadsSomewhere(Page page) {
        assertThat(page.locator(".contents a").count()).isPositive();
        assertThat((List<?>) page.evaluate("[...document.querySelectorAll('.contents a')].filter(a =>"
                        + " document.querySelectorAll(a.getAttribute('href')).length !== 1).map(a"
                        + " => a.href)"))
                .isEmpty();
        assertThat((List<?>) page.evaluate("[...document.querySelectorAll('[id]')].map(it => it.id)"))
                .as("every id is the only one of its name")
                .doesNotHaveDuplicates();
    }

    private void isPublished() {
        Visitor member = visitor("member");
        assertThat(member.go("/annex/" + number).status())
                .as("what is frozen is not for everybody")
                .isEqualTo(NOT_FOUND);
        assertThat(browser.takeComplaints()).hasSize(1);
        desk.publish();
        coordinator.stop("published annex");
        coordinator.go("/annex");
        coordinator.stopWithPicture("annexes");
    }

    private void aMemberReadsIt() throws Exception {
        Visitor member = visitor("member").stop("home of a member with an annex");
        Page page = member.page();
        member.leave(() -> page.click("[aria-labelledby=home-annex] a.title"));
        assertThat(member.at()).isEqualTo("/annex/" + number);
        assertThat(page.getAttribute(PAPER, "aria-labelledby")).isEqualTo("paper-title");
        assertThat(page.locator("#ask-publish, #withdraw, #next").count()).isZero();
        member.stopWithPicture("annex-read");
        APIResponse pdf = fetch(page, page.getAttribute("#download", "href"));
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(pdf.headers().get("etag")).isEqualTo('"' + sha256(pdf.body()) + '"');
        assertThat(fetch(page, page.getAttribute("#files a[type='application/json']", "href"))
                        .headers()
                        .get("etag"))
                .contains(page.textContent("dd.ids"));
        assertTheFiguresAreThoseOfTheFile(page);
        member.leave(() -> page.click("#in-other"));
        assertThat(page.getAttribute(PAPER, "lang")).isEqualTo(look.language().equals("fi") ? "sv" : "fi");
        member.stop("paper in the other language");
    }

    private APIResponse fetch(Page page, String address) {
        APIResponse answer = page.context().request().get(base + address.substring(1));
        assertThat(answer.status()).as(address).isEqualTo(OK);
        return answer;
    }

    /** Every figure in a table of the page stands in the file, under the same heading and in the same row. */
    private void assertTheFiguresAreThoseOfTheFile(Page page) {
        String file = fetch(
                        page, page.getAttribute("#files a[type='text/csv'][hreflang=" + look.language() + "]", "href"))
                .text();
        Set<String> lines = file.lines()
                .map(line -> line.replace("\"", "").split(";"))
                .filter(cells -> cells.length == CELLS)
                .filter(cells -> cells[6].equals(number))
                .map(cells -> String.join("|", cells[1], cells[3], cells[4], cells[5]))
                .collect(Collectors.toSet());
        List<?> shown = (List<?>) page.evaluate(SHOWN);
        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(lines).containsAll(shown.stream().map(Object::toString).toList());
    }

    private void isWithdrawn() {
        Page page = coordinator.page();
        coordinator.go("/annex/" + number);
        page.click("#withdraw summary");
        desk.press("[id$=do-withdraw]");
        coordinator.assertFocus("form[id$=withdrawing] [role=alert]");
        coordinator.stop("withdrawn without being sure");
        page.fill("[id$=reason]", "Luvut olivat väärältä vuodelta. <b>ÁŊŠ</b>");
        page.check("input[id$=sure]");
        desk.press("[id$=do-withdraw]");
        assertThat(coordinator.at()).endsWith("?done=WITHDRAWN");
        coordinator.stop("withdrawn annex");
        Visitor member = visitor("member");
        member.go("/annex/" + number);
        assertThat(member.page().textContent("main")).contains("Luvut olivat väärältä vuodelta. <b>ÁŊŠ</b>");
        assertThat(member.page().locator(PAPER).count()).isZero();
        member.stop("withdrawn annex for a member");
        assertThat(member.page()
                        .context()
                        .request()
                        .get(base + "annex/file?number=" + number + "&kind=pdf&in=fi")
                        .status())
                .isEqualTo(NOT_FOUND);
        member.go("/annex");
        assertThat(member.page().textContent("main")).contains(number, "<b>ÁŊŠ</b>");
    }

    private void theNextEditionIsBegunAndDiscarded() {
        Page page = coordinator.page();
        page.click("#next summary");
        desk.press("#begin-next");
        assertThat(coordinator.at()).matches(AnnexDesk.DRAFT);
        assertThat(page.isVisible(AnnexDesk.text("EDITION", "", "fi"))).isTrue();
        assertThat(page.inputValue(AnnexDesk.text("CARD_PRACTICE", "housing", "sv")))
                .as("written already")
                .isEqualTo("På svenska: Lähituki kirjastoissa.");
        coordinator.stop("next edition");
        desk.press("[id$=ask-discard]");
        coordinator.assertFocus("form[id$=discarding] [role=alert]");
        coordinator.stop("discard?");
        desk.press("[id$=do-discard]");
        assertThat(coordinator.at()).isEqualTo("/annex?done=DISCARDED");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
