package embedding;

import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.text.CodedText;
import dev.amts.core.Amts;
import dev.amts.core.evaluate.Evaluation;
import dev.amts.core.translate.TranslatedDocument;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prepares parallel data from a chapter and its translation, and translates the chapter with an engine of its own. */
public final class Embedding {
    public static void main(String[] args) throws Exception {
        Path english = Path.of(args[0]);
        Path chinese = Path.of(args[1]);
        Path output = Path.of(args[2]);

        // An engine that looks each text up in the parallel data; a program would call its own service here.
        TranslationEngine engine = request -> request.texts().stream()
                .map(text -> request.parallelData().pairs()
                        .filter(pair -> pair.source().equals(text.text()))
                        .findFirst()
                        .map(pair -> new Translation(CodedText.plain(pair.target()), Origin.EXACT, 1, ""))
                        .orElse(Translation.untranslated(text, "not in the parallel data")))
                .toList();

        try (Amts amts = Amts.from("en").to("zh").format("d2l-markdown").engine(engine).build()) {
            ParallelData pairs = amts.prepare(amts.read(english), amts.read(chinese)).pairs();
            TranslatedDocument draft = amts.with(pairs).translate(amts.read(english));
            Files.writeString(output, draft.text());
            Evaluation scores = amts.evaluate(amts.read(output), amts.read(chinese));
            System.out.println(draft.unitsByOrigin() + " BLEU " + scores.total("BLEU").value());
        }
    }
}
