package fi.havainto.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes a page brings over the wire when nothing of it is in the cache: heads and compressed bodies together. */
final class Weight {

    private final Page page;
    private final AtomicLong bytes = new AtomicLong();

    Weight(Page page) {
        this.page = page;
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject without = new JsonObject();
        without.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", without);
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    /** The bytes that came while something was done, until the network was quiet. */
    long of(Runnable visit) {
        bytes.set(0);
        visit.run();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }
}
