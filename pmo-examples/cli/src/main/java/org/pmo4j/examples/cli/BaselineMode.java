package org.pmo4j.examples.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is done with a file of known findings, for example {@link #VERIFY}. */
enum BaselineMode {
    /** The file is written anew from the report. */
    UPDATE("update"),
    /** What is not in the file fails. */
    VERIFY("verify"),
    /** What is in the file does not count for {@code --fail-at}. */
    READ_ONLY("read-only");

    private final String word;

    BaselineMode(String word) {
        this.word = word;
    }

    /** The word that stands on the command line. */
    @Override
    public String toString() {
        return word;
    }

    /** Reads the word, in capitals as well. */
    static final class Converter implements ITypeConverter<BaselineMode> {

        @Override
        public BaselineMode convert(String text) {
            return Arrays.stream(values())
                    .filter(mode -> mode.word.equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + Arrays.toString(values()) + " but was '" + text + "'"));
        }
    }
}
