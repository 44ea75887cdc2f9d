package dev.amts.core.engine.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.amts.api.CancelledException;
import dev.amts.api.ConfigurationException;
import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.contract.TranslationEngineContract;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.Terminology;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.PlaceholderEncoding;
import dev.amts.core.discovery.Services;
import dev.amts.core.text.InlineCodeShapes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatEngineTest {
    private static final String PATH = "/v1/chat/completions";
    private static final String SECRET = "sk-test-0123456789";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicReference<UnaryOperator<String>> model = new AtomicReference<>(text -> "es " + text);
    private WireMockServer server;

    /** A model: answers each text of the last message as the test says. */
    private final class Model implements ResponseTransformerV2 {
        @Override
        public Response transform(Response response, ServeEvent event) {
            try {
                JsonNode messages =
                        JSON.readTree(event.getRequest().getBodyAsString()).path("messages");
                String last = messages.get(messages.size() - 1).path("content").asText();
                JsonNode texts =
                        JSON.readTree(last.substring(last.indexOf('{'))).path("texts");
                ObjectNode answer = JSON.createObjectNode();
                ArrayNode list = answer.putArray("translations");
                texts.forEach(each -> list.addObject()
                        .put("id", each.path("id").asInt())
                        .put("text", model.get().apply(each.path("text").asText())));
                return Response.Builder.like(response)
                        .but()
                        .body(envelope("```json\n" + answer + "\n```"))
                        .build();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public String getName() {
            return "model";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    private static String envelope(String content) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("choices")
                .addObject()
                .put("finish_reason", "stop")
                .putObject("message")
                .put("content", content);
        root.putObject("usage").put("prompt_tokens", 100).put("completion_tokens", 20);
        return root.toString();
    }

    @BeforeEach
    void start() {
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().extensions(new Model()));
        server.start();
        server.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withTransformers("model")));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private ChatOptions options() {
        return ChatOptions.of("test")
                .withServer(URI.create("http://localhost:" + server.port() + "/v1/"), Optional.of(ApiKey.of(SECRET)))
                .withLimits(Duration.ofSeconds(20), 2, 3, 2);
    }

    private static TranslationRequest request(String... texts) {
        return TranslationRequest.of(
                        Language.of("en"),
                        Language.of("es"),
                        List.of(texts).stream().map(InlineCodeShapes::find).toList())
                .withEncoding(PlaceholderEncoding.instance());
    }

    private static List<String> strings(List<Translation> translations) {
        return translations.stream().map(each -> each.text().text()).toList();
    }

    private JsonNode sent(int number) throws IOException {
        return JSON.readTree(server.getAllServeEvents()
                .get(server.getAllServeEvents().size() - 1 - number)
                .getRequest()
                .getBodyAsString());
    }

    @Nested
    class Contract extends TranslationEngineContract {
        @Override
        protected TranslationEngine engine() {
            return new ChatEngine(options());
        }
    }

    @Test
    void textsGoInCallsAndComeBackInOrder() {
        ChatEngine engine = new ChatEngine(options());
        assertThat(strings(engine.translate(request("one", "two `a` $b$", "", "three", "four"))))
                .containsExactly("es one", "es two `a` $b$", "", "es three", "es four");
        server.verify(2, postRequestedFor(urlEqualTo(PATH)));
        assertThat(engine.usage()).isEqualTo(new TokenUsage(2, 200, 40));
    }

    @Test
    void onlyTermsThatStandInTheTextsAndTheBestPairsAreShown() throws IOException {
        ParallelData pairs = ParallelData.of(
                "",
                Language.of("en"),
                Language.of("es"),
                List.of(
                        new SegmentPair("Something else altogether.", "Otra cosa."),
                        new SegmentPair("The cat sleeps here.", "El gato duerme aquí.")));
        Terminology terms = new Terminology("", List.of(new Term("cat", "gato"), new Term("dog", "perro")));
        new ChatEngine(options())
                .translate(
                        request("The cat sleeps there.").withParallelData(pairs).withTerminology(terms));
        JsonNode messages = sent(0).path("messages");
        assertThat(messages).hasSize(4);
        assertThat(messages.get(0).path("content").asText())
                .contains("cat → gato")
                .doesNotContain("perro");
        assertThat(messages.get(2).path("content").asText()).contains("El gato duerme aquí.");
    }

    @Test
    void anAnswerThatIsNotCompleteIsAskedForAgainAndThenInParts() {
        server.stubFor(post(urlEqualTo(PATH))
                .inScenario("short")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withBody(envelope("{\"translations\":[]}")))
                .willSetStateTo("again"));
        server.stubFor(post(urlEqualTo(PATH))
                .inScenario("short")
                .whenScenarioStateIs("again")
                .willReturn(aResponse().withBody(envelope("Here you are!")))
                .willSetStateTo("parts"));
        server.stubFor(post(urlEqualTo(PATH))
                .inScenario("short")
                .whenScenarioStateIs("parts")
                .willReturn(aResponse().withTransformers("model")));
        assertThat(strings(new ChatEngine(options()).translate(request("one", "two"))))
                .containsExactly("es one", "es two");
        server.verify(4, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void aModelThatNeverAnswersLeavesTheTextUntranslated() {
        server.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withBody(envelope("I cannot do that."))));
        Translation translation =
                new ChatEngine(options()).translate(request("one")).get(0);
        assertThat(translation.origin()).isEqualTo(Origin.UNTRANSLATED);
        assertThat(translation.note()).contains("could not be used");
    }

    @Test
    void lostCodesAreAskedForOnceMore() throws IOException {
        int[] calls = {0};
        model.set(text -> calls[0]++ == 0 ? "es sin marca" : "es " + text);
        assertThat(strings(new ChatEngine(options()).translate(request("call `fit`"))))
                .containsExactly("es call `fit`");
        assertThat(sent(1).toString()).contains("marks were missing");
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() {
        server.stubFor(post(urlEqualTo(PATH))
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1"))
                .willSetStateTo("free"));
        server.stubFor(post(urlEqualTo(PATH))
                .inScenario("busy")
                .whenScenarioStateIs("free")
                .willReturn(aResponse().withTransformers("model")));
        long start = System.nanoTime();
        assertThat(strings(new ChatEngine(options()).translate(request("one")))).containsExactly("es one");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aServerThatStaysBusyIsLeftAloneAfterTheRetries() {
        server.stubFor(
                post(urlEqualTo(PATH)).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "0")));
        assertThatThrownBy(() -> new ChatEngine(options()).translate(request("one")))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.recovery()).isEqualTo(EngineException.Recovery.RETRY))
                .hasMessageContaining("503");
        server.verify(3, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void aServerThatAsksForAnHourIsNotWaitedFor() {
        server.stubFor(
                post(urlEqualTo(PATH)).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3600")));
        assertThatThrownBy(() -> new ChatEngine(options()).translate(request("one")))
                .isInstanceOf(EngineException.class);
        server.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void theKeyIsSentAndNeverSaid() {
        server.stubFor(
                post(urlEqualTo(PATH)).willReturn(aResponse().withStatus(401).withBody("bad key " + SECRET)));
        ChatOptions options = options();
        assertThatThrownBy(() -> new ChatEngine(options).translate(request("one")))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        e -> assertThat(e.recovery()).isEqualTo(EngineException.Recovery.GIVE_UP))
                .hasMessageContaining("401")
                .hasMessageNotContaining(SECRET);
        assertThat(options.toString()).doesNotContain(SECRET);
        assertThat(server.getAllServeEvents().get(0).getRequest().getHeader("Authorization"))
                .isEqualTo("Bearer " + SECRET);
    }

    @Test
    void aServerThatHangsTimesOut() {
        server.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withFixedDelay(10_000)));
        ChatEngine engine = new ChatEngine(options().withLimits(Duration.ofMillis(300), 0, 3, 0));
        assertThatThrownBy(() -> engine.translate(request("one"))).isInstanceOf(EngineException.class);
    }

    @Test
    void anInterruptCancels() throws InterruptedException {
        server.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withFixedDelay(30_000)));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                new ChatEngine(options()).translate(request("one"));
            } catch (CancelledException e) {
                thrown.set(e);
            }
        });
        caller.start();
        Thread.sleep(300);
        caller.interrupt();
        caller.join(10_000);
        assertThat(thrown.get()).isInstanceOf(CancelledException.class);
    }

    @Test
    void keysComeFromAFileAndDoNotTravelInTheClear(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), SECRET + "\n");
        Settings settings = Settings.none().with("model", "m").with("api-key-file", file.toString());
        Services services = Services.discover();
        services.engine("chat", settings.with("base-url", "https://models.example/v1"))
                .close();
        assertThatThrownBy(() -> services.engine("chat", settings.with("base-url", "http://models.example/v1")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("https")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> services.engine("chat", settings.with("api-key-env", "NO_SUCH_VARIABLE")))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> services.engine(
                        "chat", Settings.none().with("model", "m").with("api-key-env", "AMTS_NO_SUCH_VARIABLE")))
                .hasMessageContaining("AMTS_NO_SUCH_VARIABLE");
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        assertThat(ChatServer.duration("7")).contains(Duration.ofSeconds(7));
        assertThat(ChatServer.duration("Wed, 21 Oct 2015 07:28:00 GMT")).contains(Duration.ZERO);
        assertThat(ChatServer.duration("soon")).isEmpty();
    }
}
