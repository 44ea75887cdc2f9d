package dev.amts.cli;

import dev.amts.api.Language;
import dev.amts.cli.align.AlignCommand;
import dev.amts.cli.bleu.BleuCommand;
import dev.amts.cli.check.CheckCommand;
import dev.amts.cli.check.StyleCommand;
import dev.amts.cli.demo.DemoCommand;
import dev.amts.cli.evaluate.EvaluateCommand;
import dev.amts.cli.experiment.ExperimentCommand;
import dev.amts.cli.inspect.InspectCommand;
import dev.amts.cli.job.JobCommand;
import dev.amts.cli.paralleldata.ParallelDataCommand;
import dev.amts.cli.prepare.PrepareCommand;
import dev.amts.cli.providers.ProvidersCommand;
import dev.amts.cli.segment.SegmentCommand;
import dev.amts.cli.support.ErrorLines;
import dev.amts.cli.support.LanguageConverter;
import dev.amts.cli.sync.SyncCommand;
import dev.amts.cli.translate.TranslateCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code amts} command.
 *
 * <p>Exit status: 0 done, 1 the work failed (one line on standard error), 2 wrong usage.
 */
@Command(
        name = "amts",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        description = "Turns translated books into parallel data, translates with it, measures the quality, "
                + "and keeps translations in step with a changing source.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: amts demo", "Help on a command: amts COMMAND --help"})
public final class Main implements Runnable {
    private static final List<Class<?>> SUBCOMMANDS = List.of(
            AlignCommand.class,
            BleuCommand.class,
            CheckCommand.class,
            DemoCommand.class,
            EvaluateCommand.class,
            ExperimentCommand.class,
            InspectCommand.class,
            JobCommand.class,
            ParallelDataCommand.class,
            PrepareCommand.class,
            ProvidersCommand.class,
            SegmentCommand.class,
            StyleCommand.class,
            SyncCommand.class,
            TranslateCommand.class);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces of errors.")
    void debug(boolean on) {
        ErrorLines.showStackTraces(on);
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        // Its warnings are ours to give.
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = commandLineFor(args).setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** The command with all its subcommands, for tests as well. */
    public static CommandLine commandLine() {
        return withSubcommands(SUBCOMMANDS, name -> true);
    }

    /**
     * The command as far as these arguments need it: to build the model of every subcommand takes longer than most of them
     * run.
     */
    static CommandLine commandLineFor(String... args) {
        for (Class<?> type : SUBCOMMANDS) {
            if (args.length > 0 && args[0].equals(declared(type).name())) {
                return withSubcommands(List.of(type), name -> true);
            }
        }
        return withSubcommands(SUBCOMMANDS, List.of(args)::contains);
    }

    /** The command with those subcommands whole that may run; of the others it knows what its help says of them. */
    private static CommandLine withSubcommands(List<Class<?>> subcommands, Predicate<String> mayRun) {
        ErrorLines errors = new ErrorLines();
        CommandLine command = new CommandLine(new Main());
        for (Class<?> type : subcommands) {
            Command declared = declared(type);
            command.addSubcommand(mayRun.test(declared.name()) ? type : outline(declared));
        }
        return command.registerConverter(Language.class, new LanguageConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors)
                .setUsageHelpAutoWidth(true);
    }

    private static Command declared(Class<?> subcommand) {
        return Objects.requireNonNull(subcommand.getAnnotation(Command.class));
    }

    @Override
    public void run() {
        CommandSpec own = Objects.requireNonNull(spec);
        throw new CommandLine.ParameterException(own.commandLine(), "say what to do: amts --help lists the commands");
    }

    private static CommandSpec outline(Command declared) {
        CommandSpec outline = CommandSpec.create().name(declared.name());
        outline.usageMessage().description(declared.description());
        return outline;
    }

    /** The version in the manifest of the jar that runs. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"amts " + (version == null ? "(not from a jar)" : version)};
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        PrintStream stream = new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
