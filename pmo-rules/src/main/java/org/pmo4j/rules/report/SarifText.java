package org.pmo4j.rules.report;

/** Texts in which SARIF gives a meaning to some characters. */
final class SarifText {

    private SarifText() {}

    /**
     * Writes a text so that it is shown as it is: braces are doubled, because single ones stand for arguments, and
     * {@code ](} becomes {@code ] (}, because it would make a link.
     */
    static String message(String text) {
        return Characters.wellFormed(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
