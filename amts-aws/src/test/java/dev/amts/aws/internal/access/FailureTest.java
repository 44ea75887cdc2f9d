package dev.amts.aws.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.translate.model.TranslateException;

class FailureTest {
    @Test
    void namesTheStatusWhereTheServiceGivesNoReason() {
        TranslateException silent = (TranslateException) TranslateException.builder()
                .awsErrorDetails(AwsErrorDetails.builder().build())
                .statusCode(500)
                .numAttempts(4)
                .build();
        Failure failure = Failure.of("creating parallel data \"book\"", "us-east-1", silent);
        assertThat(failure.message())
                .isEqualTo("creating parallel data \"book\" (region us-east-1): HTTP status 500 without a reason"
                        + " (given up after 4 attempts)");
        assertThat(failure.kind()).isEqualTo(Failure.Kind.TRANSIENT);
    }
}
