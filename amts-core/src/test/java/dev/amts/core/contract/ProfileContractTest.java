package dev.amts.core.contract;

import dev.amts.api.contract.LanguageProfileContract;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

/** The built-in language profiles keep the published contract. */
class ProfileContractTest {
    private abstract static class Named extends LanguageProfileContract {
        private final LanguageProfile profile;
        private final List<CodedText> texts;

        Named(String name, String... texts) {
            this.profile = Providers.discover(LanguageProfileProvider.class)
                    .named(name)
                    .create(Settings.none());
            this.texts = Stream.of(texts).map(CodedText::plain).toList();
        }

        @Override
        protected LanguageProfile profile() {
            return profile;
        }

        @Override
        protected List<CodedText> goodTexts() {
            return texts;
        }
    }

    @Nested
    class Chinese extends Named {
        Chinese() {
            super("zh", "我们使用GPU训练模型，结果如下。", "他说：“好的。”", "共有10个样本。");
        }
    }

    @Nested
    class TraditionalChinese extends Named {
        TraditionalChinese() {
            super("zh-tw", "我們使用GPU訓練模型，結果如下。", "他說：「好的。」");
        }
    }

    @Nested
    class Japanese extends Named {
        Japanese() {
            super("ja", "モデルを訓練します。", "「はい」と言った。");
        }
    }

    @Nested
    class Korean extends Named {
        Korean() {
            super("ko", "모델을 훈련합니다.", "책은 재미있다.");
        }
    }

    @Nested
    class German extends Named {
        German() {
            super("de", "Er sagte: „Ja.“", "Es kostet 3,5 Euro.");
        }
    }

    @Nested
    class Spanish extends Named {
        Spanish() {
            super("es", "¿Qué es esto?", "Es un modelo.");
        }
    }

    @Nested
    class French extends Named {
        French() {
            super("fr", "C’est un modèle.", "Un modèle simple.");
        }
    }

    @Nested
    class CanadianFrench extends Named {
        CanadianFrench() {
            super("fr-ca", "C’est un modèle.", "Un modèle simple.");
        }
    }

    @Nested
    class Portuguese extends Named {
        Portuguese() {
            super("pt", "É um modelo simples.", "Isto funciona.");
        }
    }
}
