package dev.amts.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amts.aws.emulator.ServiceModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ServiceModelTest {
    private static List<String> violations(String operation, String request) throws Exception {
        return ServiceModel.builtIn().violations(operation, new ObjectMapper().readTree(request));
    }

    @Test
    void holdsTheFactsOfTheServicesOwnModel() {
        Path model = Path.of(System.getProperty("amts.shared", "nowhere"), "aws/translate-service-2.json");
        Assumptions.assumeTrue(Files.exists(model), "the service model is not there");
        assertThat(ServiceModel.builtIn().rules()).hasSize(19);
        assertThat(ServiceModel.builtIn().rules())
                .isEqualTo(ServiceModel.read(model).rules());
    }

    @Test
    void findsWhatIsMissingTooLongMisspelledOrUnknown() throws Exception {
        assertThat(violations("GetParallelData", "{\"Name\":\"a\"}")).isEmpty();
        assertThat(violations("GetParallelData", "{}"))
                .singleElement()
                .asString()
                .contains("'Name'");
        assertThat(violations("GetParallelData", "{\"Name\":\"a__b\"}"))
                .singleElement()
                .asString()
                .contains("regular expression");
        assertThat(violations("GetParallelData", "{\"Name\":\"" + "a".repeat(257) + "\"}"))
                .singleElement()
                .asString()
                .contains("256");
        assertThat(
                        violations(
                                "CreateParallelData",
                                "{\"Name\":\"a\",\"ClientToken\":\"t\",\"ParallelDataConfig\":{\"Format\":\"XLS\"},\"Colour\":1}"))
                .hasSize(2)
                .anyMatch(each -> each.contains("enum"))
                .anyMatch(each -> each.contains("no member 'Colour'"));
        assertThat(violations(
                        "StartTextTranslationJob",
                        "{\"InputDataConfig\":{\"S3Uri\":\"s3://b\"},\"OutputDataConfig\":{\"S3Uri\":\"b/c\"},"
                                + "\"DataAccessRoleArn\":\"arn:aws:iam::1:role/x\",\"SourceLanguageCode\":\"e\","
                                + "\"TargetLanguageCodes\":[],\"ClientToken\":\"a b\"}"))
                .hasSize(7);
    }
}
