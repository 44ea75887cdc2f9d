package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void helpIsTheSameWhetherSubcommandsAreBuiltOrOnlyOutlined() {
        String whole = Main.commandLine().getUsageMessage();

        assertThat(Main.commandLineFor("--help").getUsageMessage()).isEqualTo(whole);
        assertThat(whole).contains("prepare", "translate", "sync", "bleu");
    }

    @Test
    void aSubcommandIsTheSameWhetherItsSiblingsAreBuiltOrNot() {
        Main.commandLine()
                .getSubcommands()
                .forEach((name, whole) -> assertThat(Main.commandLineFor(name)
                                .getSubcommands()
                                .get(name)
                                .getUsageMessage())
                        .isEqualTo(whole.getUsageMessage()));
    }

    @Test
    void aMistypedCommandIsNamedWithItsLikes() {
        CommandRun run = CommandRun.of("prepara");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("prepara").contains("prepare");
    }
}
