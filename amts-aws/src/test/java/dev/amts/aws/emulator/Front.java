package dev.amts.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers what WireMock hears: calls of Amazon Translate itself, everything else through the S3 server behind it. */
final class Front implements ResponseDefinitionTransformerV2 {
    static final String NAME = "amazon";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/\\d+/([^/]+)/");
    private static final Set<String> HOP_BY_HOP =
            Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding");

    private final String region;
    private final URI storage;
    private final Faults faults;
    private final TranslateOperations operations;
    private final ServiceModel model;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, AtomicLong> calls = new ConcurrentHashMap<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();

    Front(String region, URI storage, Faults faults, TranslateOperations operations, ServiceModel model) {
        this.region = region;
        this.storage = storage;
        this.faults = faults;
        this.operations = operations;
        this.model = model;
    }

    long calls(String operation) {
        AtomicLong count = calls.get(operation);
        return count == null ? 0 : count.get();
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        faults.pause();
        String target = request.getHeader("X-Amz-Target");
        try {
            return target == null ? s3(request) : translate(target.substring(target.indexOf('.') + 1), request);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ResponseDefinition translate(String operation, Request request) throws IOException {
        count(operation);
        try {
            checkAccess(operation, request);
            JsonNode body = JSON.readTree(request.getBody());
            List<String> found = model.violations(operation, body);
            if (!found.isEmpty()) {
                found.forEach(each -> violations.add(operation + ": " + each));
                throw ServiceError.of(
                        "ValidationException",
                        found.size() + " validation error(s) detected: " + String.join("; ", found));
            }
            byte[] answer = JSON.writeValueAsBytes(operations.call(operation, body));
            if (faults.losesAnswer(operation)) {
                return ResponseDefinitionBuilder.responseDefinition()
                        .withFault(Fault.CONNECTION_RESET_BY_PEER)
                        .build();
            }
            return json(200, answer);
        } catch (ServiceError e) {
            return error(e);
        } catch (RuntimeException e) {
            // A fault of the emulator itself, which has to be told from those that a test asked for.
            return error(new ServiceError("InternalServerException", 500, operation + " in the emulator: " + e));
        }
    }

    private static ResponseDefinition error(ServiceError error) throws IOException {
        return json(
                error.status(),
                JSON.writeValueAsBytes(JsonNodeFactory.instance
                        .objectNode()
                        .put("__type", error.type())
                        .put("Message", error.getMessage())));
    }

    private void checkAccess(String operation, Request request) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            throw ServiceError.of("MissingAuthenticationTokenException", "Missing Authentication Token");
        }
        Matcher scope = SCOPE.matcher(authorization);
        if (!scope.find() || !scope.group(1).equals(region)) {
            throw ServiceError.of("InvalidSignatureException", "Credential should be scoped to a valid region.");
        }
        if (faults.denies(operation)) {
            throw ServiceError.of(
                    "AccessDeniedException",
                    "User: arn:aws:iam::111122223333:user/somebody is not authorized to perform: translate:" + operation
                            + " because no identity-based policy allows the action");
        }
        if (faults.throttles()) {
            throw ServiceError.of("TooManyRequestsException", "Rate exceeded");
        }
    }

    private static ResponseDefinition json(int status, byte[] body) {
        return ResponseDefinitionBuilder.responseDefinition()
                .withStatus(status)
                .withHeader("Content-Type", "application/x-amz-json-1.1")
                .withBody(body)
                .build();
    }

    private ResponseDefinition s3(Request request) throws IOException, InterruptedException {
        String method = request.getMethod().getName();
        boolean object = URI.create("http://x" + request.getUrl()).getPath().matches("/[^/]+/.+");
        String operation = operation(method, object, request.getUrl());
        count(operation);
        boolean presigned = request.getUrl().contains("X-Amz-Signature=");
        String authorization = request.getHeader("Authorization");
        if (presigned && faults.expiresUrl()) {
            return error(403, "AccessDenied", "Request has expired", "");
        }
        if (!presigned && authorization == null) {
            return error(403, "AccessDenied", "Access Denied", "");
        }
        if (!presigned) {
            Matcher scope = SCOPE.matcher(authorization);
            if (!scope.find() || !scope.group(1).equals(region)) {
                return error(
                        400,
                        "AuthorizationHeaderMalformed",
                        "The authorization header is malformed; the region is wrong; expecting '" + region + "'",
                        "<Region>" + region + "</Region>");
            }
        }
        if (faults.denies(operation)) {
            return error(403, "AccessDenied", "Access Denied", "");
        }
        if (operation.equals("s3:PutObject") && faults.resetsUpload(request.getUrl())) {
            return ResponseDefinitionBuilder.responseDefinition()
                    .withFault(Fault.CONNECTION_RESET_BY_PEER)
                    .build();
        }
        if (faults.failsStorage()) {
            return error(500, "InternalError", "We encountered an internal error. Please try again.", "");
        }
        return forward(request, operation.equals("s3:GetObject") && faults.truncatesDownload());
    }

    private static String operation(String method, boolean object, String url) {
        return switch (method) {
            case "PUT" -> object ? "s3:PutObject" : "s3:CreateBucket";
            case "GET" -> object ? "s3:GetObject" : "s3:ListBucket";
            case "HEAD" -> object ? "s3:HeadObject" : "s3:HeadBucket";
            case "DELETE" -> "s3:DeleteObject";
            default -> url.contains("?delete") ? "s3:DeleteObject" : "s3:Other";
        };
    }

    private ResponseDefinition forward(Request request, boolean truncated) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(storage.resolve(request.getUrl()));
        for (com.github.tomakehurst.wiremock.http.HttpHeader header :
                request.getHeaders().all()) {
            if (!HOP_BY_HOP.contains(header.key().toLowerCase(Locale.ROOT))) {
                header.values().forEach(value -> builder.header(header.key(), value));
            }
        }
        builder.method(request.getMethod().getName(), HttpRequest.BodyPublishers.ofByteArray(request.getBody()));
        HttpResponse<byte[]> answer = http.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
        ResponseDefinitionBuilder out =
                ResponseDefinitionBuilder.responseDefinition().withStatus(answer.statusCode());
        HttpHeaders headers = new HttpHeaders();
        for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            boolean length = name.equals("content-length");
            boolean head = request.getMethod().getName().equals("HEAD");
            boolean ours = name.equals("x-amz-bucket-region");
            if (!ours && (!HOP_BY_HOP.contains(name) || (length && (head || truncated)))) {
                headers = headers.plus(
                        new com.github.tomakehurst.wiremock.http.HttpHeader(header.getKey(), header.getValue()));
            }
        }
        headers = headers.plus(new com.github.tomakehurst.wiremock.http.HttpHeader("x-amz-bucket-region", region));
        if (truncated) {
            headers = headers.plus(new com.github.tomakehurst.wiremock.http.HttpHeader("Connection", "close"));
        }
        byte[] body = truncated ? java.util.Arrays.copyOf(answer.body(), answer.body().length / 2) : answer.body();
        return out.withHeaders(headers).withBody(body).build();
    }

    private static ResponseDefinition error(int status, String code, String message, String more) {
        return ResponseDefinitionBuilder.responseDefinition()
                .withStatus(status)
                .withHeader("Content-Type", "application/xml")
                .withBody("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code><Message>"
                        + message + "</Message>" + more + "<RequestId>0</RequestId></Error>")
                .build();
    }

    private void count(String operation) {
        calls.computeIfAbsent(operation, name -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }
}
