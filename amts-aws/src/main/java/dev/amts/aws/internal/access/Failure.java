package dev.amts.aws.internal.access;

import dev.amts.api.EngineException.Recovery;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/**
 * What an error of the SDK means to the person who runs AMTS. Immutable.
 *
 * @param message what failed, where, and what to do
 * @param kind who has to act
 */
record Failure(String message, Kind kind) {
    enum Kind {
        /** Nobody: it may pass. */
        TRANSIENT,
        /** Whoever set up credentials, region or bucket. */
        SET_UP,
        /** Whoever asked for it. */
        REFUSED
    }

    /** Whether the same call may succeed later. */
    Recovery recovery() {
        return kind == Kind.TRANSIENT ? Recovery.RETRY : Recovery.GIVE_UP;
    }

    /**
     * Reads an error.
     *
     * @param doing what was being done, as in {@code "starting a translation job"}
     * @param region the client's region
     */
    static Failure of(String doing, String region, SdkException error) {
        String text = String.valueOf(error.getMessage());
        if (error instanceof AwsServiceException service && service.awsErrorDetails() != null) {
            return ofService(doing, region, service);
        }
        if (text.contains("Unable to load credentials") || text.contains("credentials from any of the providers")) {
            return new Failure(
                    doing + ": no AWS credentials were found: run `aws configure`, set AWS_ACCESS_KEY_ID and"
                            + " AWS_SECRET_ACCESS_KEY, or name a profile with --profile",
                    Kind.SET_UP);
        }
        if (text.contains("Unable to load region")) {
            return new Failure(doing + ": no AWS region is set: name one with --region or AWS_REGION", Kind.SET_UP);
        }
        if (hasCause(error, UnknownHostException.class)) {
            return new Failure(
                    doing + ": the host of the region " + region
                            + " was not found: is the region right (--region), and the network up?",
                    Kind.SET_UP);
        }
        if (text.toLowerCase(Locale.ROOT).contains("profile")) {
            return new Failure(doing + ": " + oneLine(text), Kind.SET_UP);
        }
        Kind kind = error instanceof SdkServiceException service && service.statusCode() < 500
                ? Kind.REFUSED
                : Kind.TRANSIENT;
        return new Failure(doing + ": " + oneLine(text) + reason(error), kind);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** How often the client tried before it gave up. */
    private static String attempts(SdkException error) {
        Integer attempts = error.numAttempts();
        return attempts == null || attempts < 2 ? "" : " (given up after " + attempts + " attempts)";
    }

    private static Failure ofService(String doing, String region, AwsServiceException error) {
        String code = text(error.awsErrorDetails().errorCode());
        String message = text(error.awsErrorDetails().errorMessage());
        String said = message.isEmpty() ? "HTTP status " + error.statusCode() + " without a reason" : oneLine(message);
        String where = " (region " + region + ")";
        return switch (code) {
            case "AccessDeniedException", "AccessDenied", "403" ->
                new Failure(
                        doing + where + ": not authorized: " + said
                                + "; give the user or role the policy in docs/amazon-translate.md, and check that the region"
                                + " is the right one",
                        Kind.REFUSED);
            case "InvalidSignatureException",
                    "AuthorizationHeaderMalformed",
                    "PermanentRedirect",
                    "301",
                    "IllegalLocationConstraintException" ->
                new Failure(
                        doing + where + ": the bucket or service is in another region: " + said
                                + "; name the right one with --region",
                        Kind.REFUSED);
            case "UnrecognizedClientException",
                    "InvalidAccessKeyId",
                    "SignatureDoesNotMatch",
                    "ExpiredTokenException",
                    "ExpiredToken",
                    "MissingAuthenticationTokenException" ->
                new Failure(
                        doing + where + ": the credentials were refused: " + said
                                + "; log in again, or name another --profile",
                        Kind.REFUSED);
            case "NoSuchBucket" ->
                new Failure(doing + where + ": there is no such bucket; make it first, in this region", Kind.REFUSED);
            default ->
                new Failure(
                        doing + where + ": " + (code.isEmpty() ? "" : code + ": ") + said + attempts(error),
                        error.isThrottlingException() || error.statusCode() >= 500 || isThrottling(code)
                                ? Kind.TRANSIENT
                                : Kind.REFUSED);
        };
    }

    private static boolean isThrottling(String code) {
        return code.equals("TooManyRequestsException")
                || code.equals("ConcurrentModificationException")
                || code.equals("SlowDown")
                || code.equals("RequestTimeout");
    }

    private static boolean hasCause(Throwable error, Class<? extends Throwable> type) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Throwable error) {
        @Nullable Throwable cause = error.getCause();
        return cause == null || cause.getMessage() == null ? "" : " (" + oneLine(cause.getMessage()) + ")";
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 600 ? line.substring(0, 600) + " …" : line;
    }
}
