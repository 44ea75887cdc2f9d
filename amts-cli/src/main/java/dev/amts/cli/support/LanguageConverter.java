package dev.amts.cli.support;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a BCP 47 code from the command line. */
public final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        try {
            return Language.of(value);
        } catch (ConfigurationException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
