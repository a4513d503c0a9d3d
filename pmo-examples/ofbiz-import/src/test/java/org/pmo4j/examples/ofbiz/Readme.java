package org.pmo4j.examples.ofbiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the README says that the program prints. */
final class Readme {

    private Readme() {}

    static String output() throws IOException {
        String readme = Files.readString(Path.of("pmo-examples/ofbiz-import/README.md")).replace("\r\n", "\n");
        String start = "It prints\n\n```\n";
        int from = readme.indexOf(start) + start.length();
        return readme.substring(from, readme.indexOf("```\n", from));
    }
}
