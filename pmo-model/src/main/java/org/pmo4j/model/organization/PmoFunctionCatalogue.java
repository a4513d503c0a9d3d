package org.pmo4j.model.organization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;

/**
 * The 27 functions of PMOs that Hobbs and Aubry (2007) found in practice, for example 1 Report project status to upper
 * management. The groups are confirmed by two sources, the wording of most single functions is not.
 *
 * <p>Read once, at first use.
 */
public final class PmoFunctionCatalogue {

    private static final List<PmoFunctionDefinition> ALL = read();

    private PmoFunctionCatalogue() {}

    /**
     * Lists the functions.
     *
     * @return 27 functions, by number
     */
    public static List<PmoFunctionDefinition> all() {
        return ALL;
    }

    /**
     * Finds a function, for example that of {@link PmoService#functionNo}.
     *
     * @param number the number
     * @return the function; null if the number is not within 1..27
     */
    public static @Nullable PmoFunctionDefinition find(int number) {
        return number < 1 || number > ALL.size() ? null : ALL.get(number - 1);
    }

    private static List<PmoFunctionDefinition> read() {
        List<PmoFunctionDefinition> functions = new ArrayList<>();
        for (CsvRow row : CsvReader.read(PmoFunctionCatalogue.class, "pmo-functions.csv")) {
            PmoFunctionDefinition function = new PmoFunctionDefinition(
                    row.number("number"), row.constant("group", PmoFunctionGroup.class), row.text("nameEn"));
            functions.add(function);
            if (function.number() != functions.size()) {
                throw new IllegalStateException(row.place() + ": number " + function.number() + " is out of order");
            }
        }
        return List.copyOf(functions);
    }
}
