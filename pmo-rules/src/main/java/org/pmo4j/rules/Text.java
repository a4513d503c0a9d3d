package org.pmo4j.rules;

/**
 * A text in both languages, for example "Hold is bounded", 暂停须有期限.
 *
 * @param en the English text
 * @param zh the Chinese text
 */
public record Text(String en, String zh) {

    /**
     * Returns the text in one language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language.pick(en, zh);
    }
}
