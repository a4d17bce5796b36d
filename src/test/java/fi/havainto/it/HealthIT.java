package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a load balancer may ask is answered, and what it need not know is closed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HealthIT {

    private static final int TO_SIGN_IN = 302;
    private static final int FORBIDDEN = 403;

    @ArquillianResource
    URL base;

    @Test
    void liveSaysTheApplicationAnswers() throws Exception {
        HttpResponse<String> answer = get("health/live");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"application\"").doesNotContain("\"database\"");
    }

    @Test
    void readySaysTheDatabaseAnswersAndNothingMore() throws Exception {
        HttpResponse<String> answer = get("health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"database\"")
                .contains("\"data\":{}")
                .doesNotContain("jdbc", "postgres");
    }

    @Test
    void startedCountsTheRoutesAndTheirHoles() throws Exception {
        HttpResponse<String> answer = get("health/started");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern("\"combinations\":\"[1-9][0-9]{2,}\"")
                .contains("\"holes\":", "\"circles\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics", "metrics/base", "metrics?scope=vendor", "openapi"})
    void whatTheWorldNeedNotKnowIsClosed(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isIn(TO_SIGN_IN, FORBIDDEN);
        assertThat(answer.body()).doesNotContain("# TYPE", "openapi:");
    }

    @Test
    void theServerDoesNotSayWhatItIs() throws Exception {
        HttpResponse<String> answer = get("health/live");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
